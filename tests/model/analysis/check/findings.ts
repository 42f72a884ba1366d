import { checkMap } from '../../../../src/model/analysis/check/checkMap'
import type { Finding, RuleId } from '../../../../src/model/analysis/check/rule'
import type { JourneyMap } from '../../../../src/model/journey'
import { buildSketch, type MapSketch } from '../../../../src/model/sketch'
import { counterIds } from '../../../helpers/maps'

/** What one rule finds in a sketch; things are named by their keys in the sketch, or by their titles. */
export function found(rule: RuleId, sketch: Partial<MapSketch>): Omit<Finding, 'rule' | 'severity'>[] {
  const { map, ids } = buildSketch({ title: 'A map', ...sketch }, counterIds())
  const keys = new Map([...ids].map(([key, id]) => [id, key]))
  const nameOf = (id: string) => keys.get(id) ?? titleOf(map, id)
  return checkMap(map)
    .active.filter(finding => finding.rule === rule)
    .map(({ rule: _, severity: __, target, more, ...rest }) => ({
      target: nameOf(target),
      ...(more && { more: more.map(nameOf) }),
      ...rest,
    }))
}

/** Only where, by key or title. */
export function places(rule: RuleId, sketch: Partial<MapSketch>): string[] {
  return found(rule, sketch).map(({ target }) => target)
}

function titleOf(map: JourneyMap, id: string): string {
  return (
    map.stages.get(id)?.title ??
    map.touchpoints.get(id)?.title ??
    map.personas.get(id)?.name ??
    map.annotations.get(id)?.text ??
    id
  )
}
