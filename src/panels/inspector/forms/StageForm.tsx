import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useFocusedPersona, useIds } from '../../../store/hooks'
import { ImagesSection } from '../../images/ImagesSection'
import { AnnotationsSection } from '../annotations/AnnotationsSection'
import { SummarySection } from '../emotion/SummarySection'
import { TextField } from '../fields/TextField'
import { useTitle } from '../fields/useTitle'
import { KindCrumb } from '../KindCrumb'
import { PanelHead } from '../PanelHead'
import { Section } from '../Section'
import { useNumber } from '../useNumber'
import styles from './forms.module.css'

/** A stage: its goal, how it feels as a whole, and what is noted on it. */
export function StageForm({ id }: { id: Id }) {
  const { t } = useTranslation()
  const number = useNumber()
  const title = useTitle()
  const place = useIds('stages').indexOf(id) + 1
  const focus = useFocusedPersona()
  const ids = [id]
  return (
    <>
      <PanelHead>
        <KindCrumb icon="columns-3">{`${t('common.kinds.stage')} ${number(place)}`}</KindCrumb>
      </PanelHead>
      <TextField
        {...title}
        table="stages"
        ids={ids}
        field="title"
        label={t('inspector.field.title')}
        hint={t('common.untitled')}
      />
      <TextField
        table="stages"
        ids={ids}
        field="goal"
        look="plain"
        label={t('inspector.field.goal')}
        hint={t('inspector.hint.stageGoal')}
      />
      <div className={styles.sections}>
        <SummarySection title={t('inspector.summary.ofStage')} stage={id} persona={focus} />
        <AnnotationsSection target={id} />
        <ImagesSection target={id} />
        <Section title={t('inspector.section.details')}>
          <div className={styles.fields}>
            <TextField
              table="stages"
              ids={ids}
              field="description"
              label={t('inspector.field.description')}
              hint={t('inspector.hint.description')}
            />
            <TextField
              table="stages"
              ids={ids}
              field="speakerNotes"
              label={t('inspector.field.speakerNotes')}
              hint={t('inspector.hint.speakerNotes')}
            />
          </div>
        </Section>
      </div>
    </>
  )
}
