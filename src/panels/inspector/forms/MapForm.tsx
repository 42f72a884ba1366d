import { ActionIcon, Button, Switch, Tooltip, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newPersona } from '../../../commands/place'
import { select } from '../../../commands/selection'
import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { LANES } from '../../../model/lanes'
import { isOnCanvas } from '../../../model/lanes/laneDefinition'
import { showLane } from '../../../model/operations/lanes'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import {
  useDesk,
  useFocusedPersona,
  useIds,
  useLive,
  useMeta,
  useReadOnly,
  useRecord,
  useSession,
} from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { PersonaAvatar } from '../../../ui/PersonaAvatar'
import { SummarySection } from '../emotion/SummarySection'
import { ChoiceField } from '../fields/ChoiceField'
import { MetaText } from '../fields/MetaText'
import { TextField } from '../fields/TextField'
import { useTitle } from '../fields/useTitle'
import { KindCrumb } from '../KindCrumb'
import { laneName } from '../laneName'
import { PanelHead } from '../PanelHead'
import { Section } from '../Section'
import styles from './forms.module.css'

/** The map itself, while nothing is selected: what it is about, who travels, which lanes it has. */
export function MapForm() {
  const { t } = useTranslation()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const { state } = useMeta()
  const title = useTitle()
  const personas = useIds('personas')
  const lanes = useLive(['lanes/*'], ({ map }) => canvasLanes(map), sameContent)
  const focus = useFocusedPersona()
  const face = useSession(session => session.face)
  const setState = (next: typeof state) => {
    desk.map.change('changes.set', tx =>
      tx.updateMeta(meta => {
        meta.state = next
      }),
    )
  }
  return (
    <>
      <PanelHead>
        <KindCrumb icon="map">{t('common.kinds.map')}</KindCrumb>
      </PanelHead>
      <MetaText {...title} field="title" label={t('inspector.field.title')} hint={t('common.untitledMap')} />
      <MetaText
        field="description"
        look="plain"
        label={t('inspector.field.description')}
        hint={t('inspector.hint.mapDescription')}
      />
      <div className={styles.sections}>
        <ChoiceField
          label={t('inspector.field.state')}
          value={state}
          onChange={setState}
          options={(['current', 'future'] as const).map(value => ({
            value,
            label: t(`common.states.${value}`),
          }))}
        />
        <Section title={t('inspector.section.personas')}>
          {personas.map(id => (
            <PersonaLine key={id} id={id} />
          ))}
          {!readOnly && (
            <Button
              size="compact-sm"
              fw={500}
              variant="subtle"
              color="gray"
              leftSection={<Icon name="plus" />}
              onClick={() => newPersona(desk)}
            >
              {t('inspector.persona.add')}
            </Button>
          )}
        </Section>
        <SummarySection title={t('inspector.summary.ofMap')} persona={focus} />
        {/* On the board each lane has its head, with all that can be done with it. */}
        {face !== 'board' && (
          <Section title={t('inspector.section.lanes')}>
            {lanes.map(id => (
              <LaneLine key={id} id={id} />
            ))}
          </Section>
        )}
      </div>
    </>
  )
}

/** The lanes that are bands of the canvas: the many others have their heads and their list on the board. */
function canvasLanes(map: JourneyMap): Id[] {
  return sortedByOrder(map.lanes).flatMap(([id, { kind }]) => (isOnCanvas(LANES[kind]) ? [id] : []))
}

/** A persona to go to, or to see the map through the eyes of. */
function PersonaLine({ id }: { id: Id }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const record = useRecord('personas', id)
  const focused = useSession(session => session.focus === id)
  if (!record) return null
  const name = record.name.trim() || t('common.untitled')
  const label = t('inspector.persona.focusOf', { persona: name })
  return (
    <div className={styles.line}>
      <UnstyledButton className={styles.persona} onClick={() => select(desk, [id])}>
        <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={28} />
        <span className={styles.words}>
          <b>{name}</b>
          {record.role && <small>{record.role}</small>}
        </span>
      </UnstyledButton>
      <Tooltip label={label} openDelay={400}>
        <ActionIcon
          variant={focused ? 'filled' : 'subtle'}
          color={focused ? undefined : 'gray'}
          aria-label={label}
          aria-pressed={focused}
          onClick={() => desk.session.setState({ focus: focused ? undefined : id })}
        >
          <Icon name="eye" />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

/** A lane's title, and whether it is shown. */
function LaneLine({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const record = useRecord('lanes', id)
  if (!record) return null
  const lane = laneName(record, t)
  return (
    <div className={styles.line}>
      <Icon name={LANES[record.kind].icon} size={15} />
      <div className={styles.grows}>
        <TextField
          table="lanes"
          ids={[id]}
          field="title"
          look="plain"
          label={t('inspector.lane.titleOf', { lane })}
          hint={t(`common.lanes.${record.kind}`)}
        />
      </div>
      <Switch
        size="xs"
        aria-label={t('inspector.lane.show', { lane })}
        checked={record.visible}
        disabled={readOnly || !LANES[record.kind].canHide}
        onChange={event => {
          const visible = event.currentTarget.checked
          map.change('changes.lane', tx => showLane(tx, id, visible))
        }}
      />
    </div>
  )
}
