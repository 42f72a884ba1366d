import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { annotationsOf } from '../../../model/analysis/annotations'
import { touchpointsByStage } from '../../../model/analysis/touchpointsInOrder'
import { type Id, splitPair } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { setSolves } from '../../../model/operations/annotations'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useReadOnly, useRelated } from '../../../store/hooks'
import fieldStyles from '../fields/fields.module.css'
import { useNumber } from '../useNumber'
import styles from './SolvesField.module.css'

/** Which pain points an opportunity solves: any of the map, those beside it first. */
export function SolvesField({ opportunity }: { opportunity: Id }) {
  const { t } = useTranslation()
  const number = useNumber()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const solved = useRelated('solves', opportunity).map(key => splitPair(key)[1])
  const groups = useLive(
    ['annotations/*', 'touchpoints/*', 'stages/*'],
    ({ map }) => painPointsFrom(map, opportunity),
    sameContent,
  )
  const set = (chosen: readonly Id[]) => {
    map.change('changes.solves', tx => {
      for (const pain of solved) if (!chosen.includes(pain)) setSolves(tx, opportunity, pain, false)
      for (const pain of chosen) if (!solved.includes(pain)) setSolves(tx, opportunity, pain, true)
    })
  }
  return (
    <MultiSelect
      label={t('inspector.annotations.solves')}
      placeholder={solved.length === 0 ? t('inspector.annotations.solvesHint') : undefined}
      nothingFoundMessage={t('inspector.annotations.solvesNone')}
      size="xs"
      searchable
      hidePickedOptions
      limit={80}
      readOnly={readOnly}
      value={solved}
      onChange={set}
      data={groups.map(({ where, pains }) => ({
        group: where
          ? `${number(where.number)} ${where.title}`.trim()
          : t('inspector.annotations.solvesHere'),
        items: pains.map(([value, text]) => ({ value, label: text || t('common.untitled') })),
      }))}
      withScrollArea={false}
      classNames={{
        label: fieldStyles.label,
        input: styles.input,
        inputField: styles.search,
        options: fieldStyles.options,
      }}
    />
  )
}

interface Group {
  /** The stage, with its number, so that no two groups have the same name; undefined: at the same touchpoint or stage. */
  readonly where: { readonly number: number; readonly title: string } | undefined
  readonly pains: readonly (readonly [Id, string])[]
}

/** The pain points of the map by stage: those at the opportunity's own place, in its stage, then outwards from there. */
function painPointsFrom(map: JourneyMap, opportunity: Id): Group[] {
  const here = map.annotations.get(opportunity)?.target
  if (here === undefined) return []
  const byTarget = new Map<Id, [Id, string][]>()
  for (const [id, { kind, target, text }] of map.annotations) {
    if (kind === 'pain') byTarget.set(target, [...(byTarget.get(target) ?? []), [id, text]])
  }
  const painsAt = (target: Id) => (target === here ? [] : (byTarget.get(target) ?? []))
  const stages = [...touchpointsByStage(map)].map(([stage, cards]) => ({
    stage,
    pains: [...painsAt(stage), ...cards.flatMap(([card]) => painsAt(card))],
  }))
  const home = map.touchpoints.get(here)?.place[0] ?? here
  const at = stages.findIndex(({ stage }) => stage === home)
  const distance = (index: number) => Math.abs(index - at)
  const own = annotationsOf(map, here).filter(([, { kind }]) => kind === 'pain')
  return [
    { where: undefined, pains: own.map(([id, { text }]) => [id, text] as const) },
    ...stages
      .map((group, index) => ({ ...group, index }))
      .sort((a, b) => distance(a.index) - distance(b.index))
      .map(({ stage, pains, index }) => ({
        where: { number: index + 1, title: map.stages.get(stage)?.title ?? '' },
        pains,
      })),
  ].filter(({ pains }) => pains.length > 0)
}
