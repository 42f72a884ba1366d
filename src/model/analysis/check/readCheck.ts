import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { kindOf, TITLE_FIELD } from '../../operations/records'
import { type Checked, checkMap } from './checkMap'

/** The findings with the names that their sentences need, all of one moment. */
export interface CheckReport extends Checked {
  /** Nothing is on the map that could be checked. */
  readonly isEmpty: boolean
  /** By id; empty where a thing has no name. */
  readonly names: ReadonlyMap<Id, string>
}

export function readCheck(map: JourneyMap): CheckReport {
  const checked = checkMap(map)
  const names = new Map<Id, string>()
  for (const { target, more = [] } of [...checked.active, ...checked.dismissed]) {
    for (const id of [target, ...more]) names.set(id, nameOf(map, id))
  }
  return { ...checked, names, isEmpty: map.stages.size === 0 && map.touchpoints.size === 0 }
}

function nameOf(map: JourneyMap, id: Id): string {
  const kind = kindOf(map, id)
  const record: Readonly<Record<string, unknown>> | undefined = kind && map[kind].get(id)
  return kind && record ? String(record[TITLE_FIELD[kind]] ?? '').trim() : ''
}
