import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import type { Draft } from '../draft'

/** What a touchpoint, stage or persona is called. */
export function titleOf(map: JourneyMap, id: Id | undefined): string {
  if (id === undefined) return ''
  return map.touchpoints.get(id)?.title ?? map.stages.get(id)?.title ?? map.personas.get(id)?.name ?? ''
}

/** Finds the touchpoint, stage or persona of a title, as the map is when the first is looked for. */
export function titleFinder(): (draft: Draft, title: string) => Id | undefined {
  let byTitle: ReadonlyMap<string, Id> | undefined
  return (draft, title) => {
    const wanted = title.trim()
    if (wanted === '') return undefined
    byTitle ??= idsByTitle(draft)
    return byTitle.get(wanted)
  }
}

function idsByTitle({ document }: Draft): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id>()
  for (const table of ['touchpoints', 'stages', 'personas'] as const) {
    const name = table === 'personas' ? 'name' : 'title'
    for (const [id, { [name]: title }] of document.records(table)) {
      // The first of several.
      if (typeof title === 'string' && !ids.has(title.trim())) ids.set(title.trim(), id)
    }
  }
  return ids
}
