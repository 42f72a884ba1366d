import { Group, Radio, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { touchpointsByStage } from '../../../model/analysis/touchpointsInOrder'
import { ANNOTATION_KINDS, type AnnotationKind } from '../../../model/journey'
import { sortedByOrder } from '../../../model/order'
import type { Top } from '../../../model/outline/planList'
import { useDesk } from '../../../store/hooks'
import styles from './PasteListDialog.module.css'
import type { ChosenPlace } from './place'

interface Props {
  readonly top: Top
  readonly onTop: (top: Top) => void
  readonly place: ChosenPlace
  readonly onPlace: (place: ChosenPlace) => void
  readonly kind: AnnotationKind
  readonly onKind: (kind: AnnotationKind) => void
  /** Whether there are annotations that do not say what they are. */
  readonly asksKind: boolean
}

const OPTION = { body: styles.choice, label: styles.option }

/** What the first level of the list becomes, and with it all others; and where it goes. */
export function LevelChoice({ top, onTop, place, onPlace, kind, onKind, asksKind }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk().map
  const titleOf = (title: string | undefined) => title?.trim() || t('common.untitled')
  const stages = sortedByOrder(map.stages).map(([value, { title }]) => ({ value, label: titleOf(title) }))
  if (stages.length === 0) {
    return (
      <>
        <Text size="sm">{t('outline.paste.noStage')}</Text>
        {asksKind && <KindSelect kind={kind} onKind={onKind} />}
      </>
    )
  }
  const targets = () =>
    [...touchpointsByStage(map)].map(([stage, cards]) => ({
      group: titleOf(map.stages.get(stage)?.title),
      items: [
        {
          value: stage,
          label: t('outline.paste.wholeStage', { stage: titleOf(map.stages.get(stage)?.title) }),
        },
        ...cards.map(([value, { title }]) => ({ value, label: titleOf(title) })),
      ],
    }))

  return (
    <>
      <Radio.Group
        label={t('outline.paste.firstLevel')}
        value={top}
        onChange={value => {
          // Annotations need something that they are about: until one is chosen, the stage.
          onPlace({ ...place, target: place.target ?? place.stage })
          onTop(value as Top)
        }}
      >
        <Group gap="md" mt={6} className={styles.tops}>
          <Radio value="stage" classNames={OPTION} label={t('outline.paste.stages')} />
          <Radio value="touchpoint" classNames={OPTION} label={t('outline.paste.touchpoints')} />
          <Radio value="annotation" classNames={OPTION} label={t('outline.paste.asAnnotations')} />
        </Group>
      </Radio.Group>
      {(top !== 'stage' || asksKind) && (
        <div className={styles.where}>
          {top === 'touchpoint' && (
            <Select
              label={t('outline.paste.ofStage')}
              data={stages}
              value={place.stage ?? null}
              onChange={stage => stage && onPlace({ ...place, stage })}
              allowDeselect={false}
            />
          )}
          {top === 'annotation' && (
            <Select
              label={t('outline.paste.ofTarget')}
              data={targets()}
              value={place.target ?? null}
              onChange={target => target && onPlace({ ...place, target })}
              allowDeselect={false}
              searchable
              nothingFoundMessage={t('outline.paste.nothingFound')}
            />
          )}
          {asksKind && <KindSelect kind={kind} onKind={onKind} />}
        </div>
      )}
    </>
  )
}

function KindSelect({ kind, onKind }: Pick<Props, 'kind' | 'onKind'>) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('outline.paste.kind')}
      data={ANNOTATION_KINDS.map(value => ({ value, label: t(`common.annotationsPlural.${value}`) }))}
      value={kind}
      onChange={value => value && onKind(value as AnnotationKind)}
      allowDeselect={false}
    />
  )
}
