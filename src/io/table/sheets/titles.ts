import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import type { Draft } from '../draft'

/** What a touchpoint, stage or persona is called. */
export function titleOf(map: JourneyMap, id: Id | undefined): string {
  if (id === undefined) return ''
  return map.touchpoints.get(id)?.title ?? map.stages.get(id)?.title ?? map.personas.get(id)?.name ?? ''
}

/** The touchpoint, stage or persona of a title, as the map is by now; undefined if there is none. */
export function findByTitle(draft: Draft, title: string): Id | undefined {
  const wanted = title.trim()
  if (wanted === '') return undefined
  for (const table of ['touchpoints', 'stages', 'personas'] as const) {
    const name = table === 'personas' ? 'name' : 'title'
    const found = draft.document
      .records(table)
      .find(([, record]) => typeof record[name] === 'string' && record[name].trim() === wanted)
    if (found) return found[0]
  }
  return undefined
}
