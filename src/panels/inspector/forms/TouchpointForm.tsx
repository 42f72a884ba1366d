import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { select } from '../../../commands/selection'
import type { Id } from '../../../model/ids'
import { useDesk, useLive } from '../../../store/hooks'
import { ImagesSection } from '../../images/ImagesSection'
import { AnnotationsSection } from '../annotations/AnnotationsSection'
import { EmotionSection } from '../emotion/EmotionSection'
import { TagsField } from '../fields/TagsField'
import { TextField } from '../fields/TextField'
import { useTitle } from '../fields/useTitle'
import { PanelHead } from '../PanelHead'
import { Section } from '../Section'
import { ChannelField } from '../touchpoint/ChannelField'
import { InteractionFields } from '../touchpoint/InteractionFields'
import { MomentOfTruth } from '../touchpoint/MomentOfTruth'
import { PlaceFields } from '../touchpoint/PlaceFields'
import styles from './forms.module.css'

/** A touchpoint: what is asked in a workshop first, and below it all that can be said of it. */
export function TouchpointForm({ id }: { id: Id }) {
  const { t } = useTranslation()
  const title = useTitle()
  const ids = [id]
  return (
    <>
      <PanelHead>
        <div className={styles.channel}>
          <ChannelField key={id} touchpoints={ids} look="crumb" />
          <StageCrumb touchpoint={id} />
        </div>
      </PanelHead>
      <TextField
        {...title}
        table="touchpoints"
        ids={ids}
        field="title"
        label={t('inspector.field.title')}
        hint={t('common.untitled')}
      />
      <MomentOfTruth touchpoints={ids} />
      <div className={styles.sections}>
        <EmotionSection touchpoints={ids} />
        <AnnotationsSection target={id} />
        <ImagesSection target={id} />
        <Section title={t('inspector.section.details')}>
          <div className={styles.fields}>
            <TextField
              table="touchpoints"
              ids={ids}
              field="description"
              label={t('inspector.field.description')}
              hint={t('inspector.hint.description')}
            />
            <TextField
              table="touchpoints"
              ids={ids}
              field="thought"
              label={t('inspector.field.thought')}
              hint={t('inspector.hint.thought')}
            />
            <InteractionFields touchpoints={ids} />
            <TextField
              table="touchpoints"
              ids={ids}
              field="owner"
              look="line"
              label={t('inspector.field.owner')}
              hint={t('inspector.hint.owner')}
            />
            <TagsField table="touchpoints" ids={ids} />
            <PlaceFields touchpoints={ids} />
          </div>
        </Section>
      </div>
    </>
  )
}

/** The stage in which a touchpoint stands; pressing it goes there. */
function StageCrumb({ touchpoint }: { touchpoint: Id }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const stage = useLive(
    [`touchpoints/${touchpoint}`],
    ({ map }) => map.touchpoints.get(touchpoint)?.place[0] ?? '',
  )
  const title = useLive([`stages/${stage}`], ({ map }) => map.stages.get(stage)?.title)
  if (title === undefined) return <span className={styles.stage}>· {t('common.unplaced')}</span>
  return (
    <>
      <span aria-hidden>·</span>
      <UnstyledButton className={styles.stage} onClick={() => select(desk, [stage])}>
        {title.trim() || t('common.untitled')}
      </UnstyledButton>
    </>
  )
}
