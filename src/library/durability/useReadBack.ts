import { useEffect, useState } from 'react'
import { type ReadBackMaps, useSafekeeping } from '../../store/safekeeping'
import type { ShelvedMap } from '../shelvedMaps'

/** `at` is when the last map was read, in ms since 1970; absent while there are some to read. */
export type ReadBackSoFar = ReadBackMaps & { readonly at?: number }

/**
 * Reads all maps back from the disk, once they are known, and gives how far that has come; called off when whoever asked is
 * gone. Undefined where there is nothing to say: nothing is kept, or a newer release keeps it.
 */
export function useReadBack(maps: readonly ShelvedMap[] | undefined): ReadBackSoFar | undefined {
  const { durable, readBack } = useSafekeeping()
  const [read, setRead] = useState<ReadBackSoFar>()
  const areKnown = maps !== undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: maps that change meanwhile are no reason to begin again.
  useEffect(() => {
    if (!durable || !maps) return
    let left = false
    const readAll = async () => {
      for await (const soFar of readBack(maps.map(({ id }) => id))) {
        if (left) return
        setRead(soFar)
      }
      if (!left) setRead(last => last && { ...last, at: Date.now() })
    }
    readAll().catch(() => !left && setRead(undefined))
    return () => {
      left = true
    }
  }, [durable, readBack, areKnown])

  return read
}
