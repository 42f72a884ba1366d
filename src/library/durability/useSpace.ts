import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../model/ids'
import { type TakenSpace, useSafekeeping } from '../../store/safekeeping'
import { type ShelvedMap, useShelvedMaps } from '../shelvedMaps'

/** A map, and what it takes in bytes. */
export interface MeasuredMap {
  readonly map: ShelvedMap
  readonly taken: TakenSpace
  readonly size: number
}

export interface SpaceTaken {
  /** On the shelf, the largest first; and the map that is being edited, which another tab may have thrown away. */
  readonly shelf: readonly MeasuredMap[]
  /** What can be deleted for ever. */
  readonly trash: readonly MeasuredMap[]
  /** Bytes of all automatic versions, those of maps in the trash left out: these go with their maps. */
  readonly automatic: number
}

/**
 * What each map takes; undefined until all are measured. Measured anew when maps come or go, and by `again`. `error` is
 * what storage said if they cannot be.
 * @param edited the map that is being edited
 */
export function useSpace(edited: Id | undefined): {
  space: SpaceTaken | undefined
  error: unknown
  again(): void
} {
  const { sizes } = useSafekeeping()
  const maps = useShelvedMaps()
  const [measured, setMeasured] = useState<readonly TakenSpace[]>()
  const [error, setError] = useState<unknown>()
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn(turn => turn + 1), [])
  const ids = maps?.map(({ id }) => id).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: these two say when to measure anew.
  useEffect(() => {
    let left = false
    sizes().then(
      found => {
        if (left) return
        setMeasured(found)
        setError(undefined)
      },
      failure => !left && setError(failure),
    )
    return () => {
      left = true
    }
  }, [sizes, turn, ids])

  const space = useMemo(() => maps && measured && spaceOf(maps, measured, edited), [maps, measured, edited])
  return { space, error, again }
}

export function spaceOf(
  maps: readonly ShelvedMap[],
  measured: readonly TakenSpace[],
  edited?: Id,
): SpaceTaken {
  const byMap = new Map(measured.map(taken => [taken.map, taken]))
  const all = maps
    .map((map): MeasuredMap => {
      const taken = byMap.get(map.id) ?? { map: map.id, log: 0, images: 0, versions: 0, automatic: 0 }
      return { map, taken, size: taken.log + taken.images + taken.versions }
    })
    .sort((a, b) => b.size - a.size)
  const isOut = ({ map }: MeasuredMap) => map.trashedAt !== undefined && map.id !== edited
  const shelf = all.filter(measured => !isOut(measured))
  return {
    shelf,
    trash: all.filter(isOut),
    automatic: shelf.reduce((sum, { taken }) => sum + taken.automatic, 0),
  }
}
