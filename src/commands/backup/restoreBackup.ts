import { isLacking, type Lack } from './lack'
import type { Progress } from './makeBackup'
import type { Deed, PlannedMap } from './planRestore'
import { type RestoreMapOptions, restoreMap, type Turn, Unreadable } from './restoreMap'

export interface RestoreOptions extends RestoreMapOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

export interface Restored {
  /** How many maps met with which deed. */
  readonly done: Readonly<Record<Deed, number>>
  /** Maps that are in, of which versions or images could not be had or kept. */
  readonly lacking: readonly Lack[]
  /** Maps that could not be read when their turn came, and what depends on nothing else went on. */
  readonly unreadable: readonly string[]
  /** Maps that were deleted for ever before their turn was over. */
  readonly gone: readonly string[]
  /** Maps whose turn never came, by their titles: storage failed (`error`), or it was called off. */
  readonly left: readonly string[]
  readonly error?: unknown
}

/**
 * Does what was planned, map by map. Each map is in as a whole or not at all; the first that the device cannot keep ends
 * it, and what is in stays in. Never rejects.
 */
export async function restoreBackup(
  planned: readonly PlannedMap[],
  options: RestoreOptions,
): Promise<Restored> {
  const { reader, signal, onProgress } = options
  const found = new Map(reader.contents.maps.map(map => [map.key, map]))
  const done: Record<Deed, number> = {
    add: 0,
    addCopy: 0,
    replace: 0,
    takeOut: 0,
    trash: 0,
    addVersions: 0,
    nothing: 0,
  }
  const lacking: Lack[] = []
  const unreadable: string[] = []
  const gone: string[] = []
  const upTo = (turn: number) => ({
    done,
    lacking,
    unreadable,
    gone,
    left: planned.slice(turn).map(({ title }) => title),
  })
  const note = ({ title }: PlannedMap, { deed, added, versions, images }: Turn) => {
    if (deed !== 'addVersions' || added > 0) done[deed]++
    const lack = { title, versions, images }
    if (isLacking(lack)) lacking.push(lack)
  }

  for (const [index, plan] of planned.entries()) {
    if (signal.aborted) return upTo(index)
    onProgress({ done: index, total: planned.length })
    const turn: Turn = { deed: plan.deed, isIn: false, added: 0, versions: 0, images: 0 }
    try {
      await restoreMap(plan, found.get(plan.key), options, turn)
      note(plan, turn)
    } catch (error) {
      if (error instanceof Unreadable) unreadable.push(plan.title)
      else if (Object(error).reason === 'removed') gone.push(plan.title)
      else {
        // Only what comes with the map was not kept.
        if (turn.isIn) note(plan, turn)
        return { ...upTo(index + (turn.isIn ? 1 : 0)), error }
      }
    }
  }
  return upTo(planned.length)
}
