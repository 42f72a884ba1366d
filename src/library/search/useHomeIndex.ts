import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isKnownChannel } from '../../model/channels'
import { useLibrary } from '../LibraryContext'
import type { ShelvedMap } from '../shelvedMaps'
import { createHomeIndex, type HomeIndex } from './homeIndex'

interface Reading {
  /** Rises when more can be found. */
  readonly turn: number
  /** How many maps cannot be found yet. */
  readonly unread: number
}

/** The index in `kept`, made on first use, with how far it has come with these maps. */
export function useHomeIndex(
  kept: RefObject<HomeIndex | undefined>,
  maps: readonly ShelvedMap[],
): Reading & { readonly index: HomeIndex } {
  const { t } = useTranslation()
  const { shelf } = useLibrary()
  const [index] = useState(() => {
    kept.current ??= createHomeIndex(shelf, channel => {
      if (!isKnownChannel(channel)) return channel
      const key = `common.channels.${channel}` as const
      return `${t(key)} ${t(key, { lng: 'en' })}`
    })
    return kept.current
  })
  const [reading, setReading] = useState<Reading>(() => ({ turn: 0, unread: index.unread(maps) }))

  useEffect(() => {
    let left = false
    void index.follow(maps, unread => {
      if (!left) setReading(({ turn }) => ({ turn: turn + 1, unread }))
    })
    return () => {
      left = true
    }
  }, [index, maps])

  return { ...reading, index }
}
