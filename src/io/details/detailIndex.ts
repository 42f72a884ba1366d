import { type AnnotationEntry, indexAnnotations } from '../../model/analysis/annotations'
import type { ImageEntry } from '../../model/analysis/imagesOf'
import { indexSolutions, type Solutions } from '../../model/analysis/solutions'
import { groupBy } from '../../model/groupBy'
import { type Id, splitPair } from '../../model/ids'
import type { JourneyMap, RecordOf } from '../../model/journey'
import { compareText, sortedByOrder } from '../../model/order'
import type { PaintWords } from '../../model/painter/words'
import type { DetailWords } from '../words/detailWords'

export type LinkEntry = readonly [Id, RecordOf<'links'>]
export type CellEntry = readonly [Id, RecordOf<'cells'>]

/** A map with what belongs to each of its things at hand, and the words in which it is said. */
export interface DetailScene {
  readonly map: JourneyMap
  readonly words: PaintWords
  readonly say: DetailWords
  /** A BCP 47 tag: how numbers are written. */
  readonly locale: string
  readonly personas: readonly (readonly [Id, RecordOf<'personas'>])[]
  /** By what they are about, as are images and cells. */
  readonly annotations: ReadonlyMap<Id, readonly AnnotationEntry[]>
  readonly images: ReadonlyMap<Id, readonly ImageEntry[]>
  readonly cells: ReadonlyMap<Id, readonly CellEntry[]>
  readonly linksFrom: ReadonlyMap<Id, readonly LinkEntry[]>
  readonly linksTo: ReadonlyMap<Id, readonly LinkEntry[]>
  readonly solutions: Solutions
  /** How many voted for an annotation; absent if nobody did. */
  readonly votes: ReadonlyMap<Id, number>
}

/** Looks through the map once. */
export function detailScene(
  map: JourneyMap,
  { words, say, locale }: Pick<DetailScene, 'words' | 'say' | 'locale'>,
): DetailScene {
  // By id, so that the same map says the same in every copy of it.
  const links = [...map.links].sort(([a], [b]) => compareText(a, b))
  const cells = [...map.cells].sort(([a], [b]) => compareText(a, b))
  const votes = new Map<Id, number>()
  for (const key of map.votes.keys()) {
    const [annotation] = splitPair(key)
    votes.set(annotation, (votes.get(annotation) ?? 0) + 1)
  }
  return {
    map,
    words,
    say,
    locale,
    personas: sortedByOrder(map.personas),
    annotations: indexAnnotations(map),
    images: groupBy(sortedByOrder(map.images), ([, { target }]) => target),
    cells: groupBy(cells, ([, { target }]) => target),
    linksFrom: groupBy(links, ([, { from }]) => from),
    linksTo: groupBy(links, ([, { to }]) => to),
    solutions: indexSolutions(map),
    votes,
  }
}
