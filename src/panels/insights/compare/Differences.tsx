import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Move } from '../../../model/analysis/compare/changes'
import type { Rerating } from '../../../model/analysis/compare/compareMaps'
import type { Pair } from '../../../model/analysis/compare/matchRecords'
import type { Id } from '../../../model/ids'
import { Icon } from '../../../ui/Icon'
import { laneName } from '../../inspector/laneName'
import { Emotion } from '../page/Emotion'
import { DifferenceList, type Row } from './DifferenceList'
import styles from './Differences.module.css'
import { ThingOf, titleIn } from './ThingOf'
import type { Compared, Side } from './useComparison'

/** Every difference by its kind; kinds without any are left out. */
export function Differences({ compared }: { compared: Compared }) {
  const { t } = useTranslation()
  const { before, after, comparison } = compared
  const { touchpoints, stages, pains, rerated, opportunitiesDone, matching } = comparison
  const here = before.isThis ? before : after

  const nameOf = ({ map }: Side, id: Id) => titleIn(map, id) || t('common.untitled')
  const stageOf = (side: Side, touchpoint: Id) => {
    const stage = side.map.touchpoints.get(touchpoint)?.place[0] ?? ''
    return side.map.stages.has(stage) ? nameOf(side, stage) : t('compare.unplaced')
  }
  const laneOf = ({ map }: Side, touchpoint: Id) => {
    const lane = map.lanes.get(map.touchpoints.get(touchpoint)?.place[1] ?? '')
    return lane ? laneName(lane, t) : t('compare.unplaced')
  }
  /** Of what both have, the one on the open map, which can be gone to. */
  const common = (pair: Pair) => <ThingOf side={here} id={before.isThis ? pair.before : pair.after} />
  const alone = (side: Side, ids: readonly Id[], detail: (id: Id) => ReactNode): Row[] =>
    ids.map(id => ({ key: id, name: <ThingOf side={side} id={id} />, detail: detail(id) }))
  const inStage = (side: Side) => (id: Id) => t('compare.in', { stage: stageOf(side, id) })
  const atPlace = (side: Side) => (id: Id) =>
    t('compare.at', { place: nameOf(side, side.map.annotations.get(id)?.target ?? '') })

  const moveWords = (move: Move) => {
    if (move.how === 'order') return t('compare.along', { stage: stageOf(after, move.after) })
    if (move.how === 'lane') {
      return t('compare.laneFromTo', { from: laneOf(before, move.before), to: laneOf(after, move.after) })
    }
    return t('compare.fromTo', { from: stageOf(before, move.before), to: stageOf(after, move.after) })
  }
  const moved = touchpoints.moved.map(
    (move): Row => ({ key: move.after, name: common(move), detail: moveWords(move) }),
  )
  const renamed = (pairs: readonly Pair[]) =>
    pairs.map((pair): Row => {
      const was = t('compare.was', { title: nameOf(before, pair.before) })
      return { key: `${pair.after} renamed`, name: <ThingOf side={after} id={pair.after} />, detail: was }
    })
  const rerating = ({ touchpoint, persona, before: was, after: is }: Rerating): Row => ({
    key: `${touchpoint.after} ${persona.after}`,
    name: common(touchpoint),
    detail: (
      <span className={styles.rerating}>
        {nameOf(after, persona.after)}
        <Emotion value={was} size={16} />
        <Icon name="arrow-right" size={13} />
        <Emotion value={is} size={16} />
      </span>
    ),
  })
  const stageRows: Row[] = [
    ...alone(after, stages.added, () => t('compare.stageAdded')),
    ...alone(before, stages.removed, () => t('compare.stageRemoved')),
    ...stages.moved.map(
      (pair): Row => ({ key: `${pair.after} moved`, name: common(pair), detail: t('compare.stageMoved') }),
    ),
    ...renamed(stages.renamed),
  ]
  const personaRows: Row[] = [
    ...alone(after, matching.personas.added, () => t('compare.stageAdded')),
    ...alone(before, matching.personas.removed, () => t('compare.stageRemoved')),
  ]
  return (
    <div className={styles.lists}>
      <DifferenceList kind="added" rows={alone(after, touchpoints.added, inStage(after))} />
      <DifferenceList kind="removed" rows={alone(before, touchpoints.removed, inStage(before))} />
      <DifferenceList kind="moved" rows={moved} />
      <DifferenceList kind="renamed" rows={renamed(touchpoints.renamed)} />
      <DifferenceList kind="rerated" rows={rerated.map(rerating)} />
      <DifferenceList kind="painsGone" rows={alone(before, pains.gone, atPlace(before))} />
      <DifferenceList kind="painsNew" rows={alone(after, pains.fresh, atPlace(after))} />
      <DifferenceList kind="done" rows={alone(after, opportunitiesDone, atPlace(after))} />
      <DifferenceList kind="stages" rows={stageRows} />
      <DifferenceList kind="personas" rows={personaRows} />
    </div>
  )
}
