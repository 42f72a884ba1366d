import { useEffect, useState } from 'react'
import type { Shelf } from '../commands/shelf'
import type { HomeSort } from '../store/preferences'
import { useLibrary } from './LibraryContext'

type ShelvedMaps = Parameters<Parameters<Shelf['watch']>[0]>[0]

/** A map as the shelf lists it: title, counts, times and what its picture is drawn from. */
export type ShelvedMap = ShelvedMaps[number]

/** All maps of this device, trashed ones included; undefined until the device has answered. */
export function useShelvedMaps(): ShelvedMaps | undefined {
  const { shelf } = useLibrary()
  const [maps, setMaps] = useState<ShelvedMaps>()
  useEffect(() => shelf.watch(setMaps), [shelf])
  return maps
}

export interface Showing {
  readonly filter: string
  readonly sort: HomeSort
  /** The title as it is shown, which untitled maps have too. */
  readonly titleOf: (map: ShelvedMap) => string
  /** By which alphabet titles are sorted. */
  readonly locale: string
}

/** The maps whose title has every word of the filter, in the order chosen. */
export function shownMaps(maps: readonly ShelvedMap[], showing: Showing): ShelvedMap[] {
  const { filter, sort, titleOf, locale } = showing
  const words = folded(filter).split(/\s+/)
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const orders: Record<HomeSort, (a: ShelvedMap, b: ShelvedMap) => number> = {
    changed: (a, b) => b.changedAt - a.changedAt,
    created: (a, b) => b.createdAt - a.createdAt,
    title: (a, b) => compare(titleOf(a), titleOf(b)),
  }
  return maps
    .filter(map => {
      const title = folded(titleOf(map))
      return words.every(word => title.includes(word))
    })
    .sort((a, b) => orders[sort](a, b) || compare(a.id, b.id))
}

/** Texts that look the same are the same: one form for letters with signs, no upper case. */
function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase().normalize('NFC').trim()
}
