import { useTranslation } from 'react-i18next'
import { EmotionSection } from '../emotion/EmotionSection'
import { TagsField } from '../fields/TagsField'
import { TextField } from '../fields/TextField'
import { PanelHead } from '../PanelHead'
import { Section } from '../Section'
import { ChannelField } from '../touchpoint/ChannelField'
import { InteractionFields } from '../touchpoint/InteractionFields'
import { MomentOfTruth } from '../touchpoint/MomentOfTruth'
import { PlaceFields } from '../touchpoint/PlaceFields'
import { INSPECTED, type Selected } from '../useSelected'
import styles from './forms.module.css'
import { LinkKindField } from './LinkForm'
import { NoteColour } from './NoteForm'
import { PersonaColour } from './PersonaForm'

/** Several things at once: what each kind among them shares, to be set together. */
export function ManyForm({ selected }: { selected: Selected }) {
  const { t } = useTranslation()
  const { personas, touchpoints, links, notes, annotations } = selected
  const kinds = INSPECTED.flatMap(table => {
    const count = selected[table]?.length ?? 0
    return count > 0 ? [t(`inspector.many.kinds.${table}`, { count })] : []
  })
  const count = INSPECTED.reduce((sum, table) => sum + (selected[table]?.length ?? 0), 0)
  const shared = personas || touchpoints || links || notes || annotations
  return (
    <>
      <PanelHead>{kinds.join(' · ')}</PanelHead>
      <p className={styles.count}>{t('inspector.many.selected', { count })}</p>
      <p className={styles.together}>
        {shared ? t('inspector.many.together') : t('inspector.many.nothingShared')}
      </p>
      <div className={styles.sections}>
        {touchpoints && (
          <>
            <EmotionSection touchpoints={touchpoints} />
            <Section title={t('inspector.section.details')}>
              <div className={styles.fields}>
                <ChannelField touchpoints={touchpoints} look="field" />
                <MomentOfTruth touchpoints={touchpoints} />
                <InteractionFields touchpoints={touchpoints} />
                <TextField
                  table="touchpoints"
                  ids={touchpoints}
                  field="owner"
                  look="line"
                  label={t('inspector.field.owner')}
                  hint={t('inspector.hint.owner')}
                />
                <TagsField table="touchpoints" ids={touchpoints} />
                <PlaceFields touchpoints={touchpoints} />
              </div>
            </Section>
          </>
        )}
        {annotations && <TagsField table="annotations" ids={annotations} />}
        {links && <LinkKindField links={links} />}
        {personas && <PersonaColour personas={personas} />}
        {notes && <NoteColour notes={notes} />}
      </div>
    </>
  )
}
