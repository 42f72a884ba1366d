import type { FormatId, WriteOptions } from '../io/format'
import { isPart, partOf } from '../io/part'
import { FORMATS } from '../io/registry'
import { PictureTooLarge } from '../io/tooLarge'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import type { Measure } from '../model/layout/geometry'
import { layoutMap } from '../model/layout/layoutMap'
import { sortedByOrder } from '../model/order'
import { download, fileName } from './download'

/** What of a map leaves: all of it, what the ids name, or one stage. */
export type ExportPart =
  | { readonly kind: 'map' }
  | { readonly kind: 'selection'; readonly ids: readonly Id[] }
  | { readonly kind: 'stage'; readonly id: Id }

export interface ToExport {
  readonly map: JourneyMap
  /** The numbers that stages have on the whole map. */
  readonly stageNumbers: ReadonlyMap<Id, number>
}

export type ExportOutcome =
  | { readonly ok: true; readonly name: string }
  /** `too-large`: the browser made no picture of so many pixels, though its kind usually does. */
  | { readonly ok: false; readonly reason: 'too-large' | 'failed' }

/** The map that leaves. That of one stage has the stage's title beside its own. */
export function mapToExport(map: JourneyMap, part: ExportPart, measure: Measure): ToExport {
  const stages = sortedByOrder(map.stages)
  const stageNumbers = new Map(stages.map(([id], index) => [id, index + 1]))
  if (part.kind === 'map') return { map, stageNumbers }
  const ids = part.kind === 'stage' ? [part.id] : part.ids
  const cut = partOf(map, ids, whole => layoutMap(whole, { measure }))
  if (part.kind === 'selection') return { map: cut, stageNumbers }
  const title = [map.meta.title, map.stages.get(part.id)?.title].filter(Boolean).join(' · ')
  return { map: { ...cut, meta: { ...cut.meta, title } }, stageNumbers }
}

/** Whether what is selected is something that can leave by itself. */
export function canExportSelection(map: JourneyMap, selection: readonly Id[]): boolean {
  return isPart(map, selection)
}

/** The formats that a map can leave in, in the order in which they are offered. */
export const EXPORT_FORMATS = (Object.keys(FORMATS) as ExportFormat[]).filter(id => FORMATS[id].write)
export type ExportFormat = FormatId

/** Makes the file and hands it to the user. Never rejects. */
export async function exportMap(
  { map, stageNumbers }: ToExport,
  format: ExportFormat,
  options: Omit<WriteOptions, 'stageNumbers'>,
): Promise<ExportOutcome> {
  const { write, extensions } = FORMATS[format]
  try {
    const content = await write?.(map, { ...options, stageNumbers })
    if (!content) return { ok: false, reason: 'failed' }
    const name = fileName(map.meta.title, extensions[0])
    download(name, content)
    return { ok: true, name }
  } catch (error) {
    if (error instanceof PictureTooLarge) return { ok: false, reason: 'too-large' }
    // For whoever has to find out why.
    console.warn(error)
    return { ok: false, reason: 'failed' }
  }
}
