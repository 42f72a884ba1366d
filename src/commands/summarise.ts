import type { JourneyMap } from '../model/journey'
import type { Geometry } from '../model/layout/geometry'
import type { PaintPalette } from '../model/painter/palette'
import { tableCounts } from '../model/tableCounts'
import type { Summary } from './shelf'
import { thumbnail } from './thumbnail'

/** What a map is summed up with: how it is laid out, and the colours of its picture. */
export interface SummaryTools {
  readonly layout: (map: JourneyMap) => Geometry
  readonly palette: PaintPalette
}

/** Sums a map up for its card on home: its title, how much there is of each kind, and a small picture of it. */
export function summarise(map: JourneyMap, { layout, palette }: SummaryTools): Summary {
  return {
    title: map.meta.title,
    counts: tableCounts(map),
    thumbnail: thumbnail(map, layout(map), palette),
  }
}
