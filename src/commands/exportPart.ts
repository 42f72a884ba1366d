import { type Chosen, chosenPart } from '../io/chosenPart'
import { isPart, type Layout, partOf } from '../io/part'
import type { NamedMap } from '../io/stagePictures'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import type { Measure } from '../model/layout/geometry'
import { layoutMap } from '../model/layout/layoutMap'
import { sortedByOrder } from '../model/order'
import { fileName } from './download'

/** What of a map leaves: all of it, what the ids name, one stage, chosen parts, or each stage in a picture of its own. */
export type ExportPart =
  | { readonly kind: 'map' }
  | { readonly kind: 'selection'; readonly ids: readonly Id[] }
  | { readonly kind: 'stage'; readonly id: Id }
  | { readonly kind: 'chosen'; readonly chosen: Chosen }
  | { readonly kind: 'stages' }

export interface ToExport {
  readonly map: JourneyMap
  /** The numbers that stages have on the whole map. */
  readonly stageNumbers: ReadonlyMap<Id, number>
  /** As a picture it leaves stage by stage; what is no picture has all of it. */
  readonly byStages?: true
}

/** The map that leaves. That of one stage has the stage's title beside its own. */
export function mapToExport(map: JourneyMap, part: ExportPart, measure: Measure): ToExport {
  const stages = sortedByOrder(map.stages)
  const stageNumbers = new Map(stages.map(([id], index) => [id, index + 1]))
  const layout: Layout = whole => layoutMap(whole, { measure })
  switch (part.kind) {
    case 'map':
      return { map, stageNumbers }
    case 'selection':
      return { map: partOf(map, part.ids, layout), stageNumbers }
    case 'stage':
      return { map: mapOfStage(map, part.id, layout), stageNumbers }
    case 'chosen':
      return { map: chosenPart(map, part.chosen, layout), stageNumbers }
    case 'stages':
      // Another object than the map: no picture that leaves is a picture of the whole.
      return { map: { ...map }, stageNumbers, byStages: true }
  }
}

export { lanesToChoose } from '../io/chosenPart'

/** Whether what is selected is something that can leave by itself. */
export function canExportSelection(map: JourneyMap, selection: readonly Id[]): boolean {
  return isPart(map, selection)
}

/** Each stage as a map of its own, under a name by which files in order are stages in order. */
export function namedStages(
  { map, stageNumbers }: ToExport,
  measure: Measure,
  extension: string,
): NamedMap[] {
  const digits = Math.max(2, String(stageNumbers.size).length)
  return sortedByOrder(map.stages).map(([id, { title }], index) => {
    const number = String(stageNumbers.get(id) ?? index + 1).padStart(digits, '0')
    return {
      name: fileName(`${number} ${title}`, extension),
      map: mapOfStage(map, id, whole => layoutMap(whole, { measure })),
    }
  })
}

function mapOfStage(map: JourneyMap, stage: Id, layout: Layout): JourneyMap {
  const cut = partOf(map, [stage], layout)
  const title = [map.meta.title, map.stages.get(stage)?.title].filter(Boolean).join(' · ')
  return { ...cut, meta: { ...cut.meta, title } }
}
