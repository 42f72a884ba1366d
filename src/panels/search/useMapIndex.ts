import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isKnownChannel } from '../../model/channels'
import { textsOf } from '../../model/search/mapText'
import { createSearchIndex, type SearchIndex } from '../../model/search/searchIndex'
import { useDesk } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'

interface KeptIndex {
  readonly index: SearchIndex
  readonly language: string
  /** The version of the map that it holds; −1 before the first. */
  version: number
}

/** One for each open map, from its first search on: the next search takes in only what has changed. */
const kept = new WeakMap<MapStore, KeptIndex>()

/** While a map is being changed elsewhere, the index follows no more often than this, in ms. */
const REST_MS = 200

/**
 * The index of the open map, and the version of the map that it holds, which rises while the caller is mounted;
 * undefined until it holds any.
 */
export function useMapIndex(): { index: SearchIndex; version: number | undefined } {
  const { map } = useDesk()
  const { t, i18n } = useTranslation()
  const [own] = useState(() => indexOf(map, t, i18n.language))
  const [version, setVersion] = useState(own.version)

  useEffect(() => {
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    async function refresh() {
      timer = undefined
      const { version } = map
      if (own.version !== version) await own.index.put(map.id, textsOf(map.map))
      own.version = version
      if (!left) setVersion(version)
    }
    void refresh()
    const stop = map.subscribe(['*'], () => {
      timer ??= setTimeout(refresh, REST_MS)
    })
    return () => {
      left = true
      clearTimeout(timer)
      stop()
    }
  }, [map, own])

  return { index: own.index, version: version < 0 ? undefined : version }
}

function indexOf(map: MapStore, t: TFunction, language: string): KeptIndex {
  const known = kept.get(map)
  if (known?.language === language) return known
  const index = createSearchIndex(channel =>
    isKnownChannel(channel)
      ? `${t(`common.channels.${channel}`)} ${t(`common.channels.${channel}`, { lng: 'en' })}`
      : channel,
  )
  const made = { index, language, version: -1 }
  kept.set(map, made)
  return made
}
