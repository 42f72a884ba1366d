import { type JourneyMap, TABLES } from '../model/journey'
import type { Geometry } from '../model/layout/geometry'
import type { Summary } from './shelf'

/** Sums a map up for its card on home: its title, how much there is of each kind, and a small drawing of it. */
export function summarise(map: JourneyMap, layout: (map: JourneyMap) => Geometry): Summary {
  const { bounds } = layout(map)
  return {
    title: map.meta.title,
    counts: Object.fromEntries(TABLES.map(table => [table, map[table].size])),
    thumbnail: JSON.stringify({ bounds }),
  }
}
