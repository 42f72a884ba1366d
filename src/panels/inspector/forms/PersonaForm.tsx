import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { PERSONA_COLOURS } from '../../../model/personaColours'
import { useDesk, useRecord, useSession } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import { SummarySection } from '../emotion/SummarySection'
import { ColourField } from '../fields/ColourField'
import { setFields } from '../fields/setFields'
import { TextField } from '../fields/TextField'
import { useShared } from '../fields/useShared'
import { useTitle } from '../fields/useTitle'
import { KindCrumb } from '../KindCrumb'
import { PanelHead } from '../PanelHead'
import { PersonaPicture } from '../persona/PersonaPicture'
import { Section } from '../Section'
import styles from './forms.module.css'

const TEXTS = ['goals', 'needs', 'frustrations', 'context'] as const

/** A persona: who they are, and how the journey feels to them. */
export function PersonaForm({ id }: { id: Id }) {
  const { t } = useTranslation()
  const title = useTitle()
  const ids = [id]
  return (
    <>
      <PanelHead>
        <KindCrumb icon="circle-user-round">{t('common.kinds.persona')}</KindCrumb>
      </PanelHead>
      <div className={styles.who}>
        <Face persona={id} />
        <div className={styles.grows}>
          <TextField
            {...title}
            table="personas"
            ids={ids}
            field="name"
            label={t('inspector.field.name')}
            hint={t('common.untitled')}
          />
          <TextField
            table="personas"
            ids={ids}
            field="role"
            look="plain"
            label={t('inspector.field.role')}
            hint={t('inspector.hint.role')}
          />
        </div>
      </div>
      <FocusButton persona={id} />
      <div className={styles.sections}>
        <Section title={t('inspector.section.details')}>
          <div className={styles.fields}>
            <TextField
              table="personas"
              ids={ids}
              field="quote"
              label={t('inspector.field.quote')}
              hint={t('inspector.hint.quote')}
            />
            {TEXTS.map(field => (
              <TextField
                key={field}
                table="personas"
                ids={ids}
                field={field}
                label={t(`inspector.field.${field}`)}
                hint={t(`inspector.hint.${field}`)}
              />
            ))}
            <PersonaPicture persona={id} />
            <PersonaColour personas={ids} />
          </div>
        </Section>
        <SummarySection title={t('inspector.summary.title')} persona={id} />
      </div>
    </>
  )
}

/** The colour of personas: of their disc, and of their curve. */
export function PersonaColour({ personas }: { personas: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const colour = useShared('personas', personas, 'colour')
  return (
    <ColourField
      label={t('inspector.field.colour')}
      value={colour}
      onChange={value => setFields(map, 'personas', personas, 'colour', value)}
      options={PERSONA_COLOURS.map((value, index) => ({
        colour: value,
        name: t('inspector.persona.colourNumber', { number: index + 1 }),
      }))}
    />
  )
}

function Face({ persona }: { persona: Id }) {
  const record = useRecord('personas', persona)
  if (!record) return null
  return <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={52} />
}

function FocusButton({ persona }: { persona: Id }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const focused = useSession(session => session.focus === persona)
  return (
    <Button
      size="compact-sm"
      fw={500}
      mt={8}
      variant={focused ? 'filled' : 'default'}
      leftSection={<Icon name="eye" />}
      aria-pressed={focused}
      onClick={() => desk.session.setState({ focus: focused ? undefined : persona })}
    >
      {t('inspector.persona.focus')}
    </Button>
  )
}
