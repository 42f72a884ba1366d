import type { FoundMap } from '../io/format'
import { imageFiles } from '../model/analysis/imagesOf'
import type { Id } from '../model/ids'
import { MAX_IMAGES } from '../model/imageType'
import { type JourneyMap, TABLES } from '../model/journey'
import { MAX_RECORDS } from '../model/opening/limits'
import { addMap } from '../model/operations/addMap'
import type { Editor } from '../store/editor'
import { hasRoomFor } from './imageRoom'

/** What the added maps came to. */
export type AddedMaps =
  | { readonly ok: true; readonly stages: number }
  | {
      readonly ok: false
      readonly reason: 'read-only' | 'too-large' | 'too-many-images' | 'too-heavy-images'
    }

/** An open map that can take others in. */
export interface ImportTarget {
  readonly map: JourneyMap
  /** False while it can only be looked at. */
  readonly canTake: boolean
  /**
   * Adds all that the maps hold, in their order: the bytes of their images first, then everything in one step of undo. Of
   * the map as it was before a version is kept (`keepVersions`). What came in is selected.
   */
  add(found: readonly FoundMap[]): Promise<AddedMaps>
}

export function importInto({ map, session, images, layout }: Editor): ImportTarget {
  return {
    get map() {
      return map.map
    },
    get canTake() {
      return !map.readOnly
    },
    async add(found) {
      if (map.readOnly) return { ok: false, reason: 'read-only' }
      const together = [map.map, ...found.map(one => one.map)]
      if (sum(together, sizeOf) > MAX_RECORDS) return { ok: false, reason: 'too-large' }
      if (sum(together, one => one.images.size) > MAX_IMAGES) return { ok: false, reason: 'too-many-images' }
      const coming = found.flatMap(one => [...imageFiles(one.map)])
      const bytes = new Map(found.flatMap(({ files }) => [...(files ?? [])]))
      if (!(await hasRoomFor({ map, images }, coming, bytes)))
        return { ok: false, reason: 'too-heavy-images' }
      if (map.readOnly) return { ok: false, reason: 'read-only' }
      for (const [file, content] of bytes) images.keep(file, content)
      const added =
        map.change('changes.importMap', tx => found.flatMap(one => addMap(tx, one.map, layout))) ?? []
      const [first] = added
      if (first !== undefined) session.setState({ selection: added, reveal: { id: first } })
      const isStage = (id: Id) => map.map.stages.has(id)
      return { ok: true, stages: added.filter(isStage).length }
    },
  }
}

function sizeOf(map: JourneyMap): number {
  return sum(TABLES, table => map[table].size)
}

function sum<T>(things: readonly T[], weigh: (thing: T) => number): number {
  return things.reduce((all, thing) => all + weigh(thing), 0)
}
