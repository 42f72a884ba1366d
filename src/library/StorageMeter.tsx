import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../i18n'

/** In bytes. */
interface Storage {
  readonly used: number
  readonly quota: number
  /** The browser has promised not to clear it by itself. */
  readonly persistent: boolean
}

/** How much of what the browser grants is used; nothing where it does not say. */
export function StorageMeter() {
  const { t, i18n } = useTranslation()
  const [storage, setStorage] = useState<Storage>()

  useEffect(() => {
    let left = false
    const look = async () => {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate()
      const persistent = await navigator.storage.persisted()
      if (!left && quota > 0) setStorage({ used: usage, quota, persistent })
    }
    // No browser owes us an answer: old ones have none, private windows may refuse.
    look().catch(() => {})
    return () => {
      left = true
    }
  }, [])

  if (!storage) return null
  const words = locale(i18n.language)
  const used = t('library.used', { used: size(storage.used, words), quota: size(storage.quota, words) })
  return <span>{storage.persistent ? `${used} · ${t('library.persistent')}` : used}</span>
}

/** Bytes in the largest unit of which there is at least one. */
function size(bytes: number, locale: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte']
  const power = Math.min(Math.max(Math.floor(Math.log10(bytes + 1) / 3), 1), units.length)
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power - 1]!,
    maximumFractionDigits: power > 1 ? 1 : 0,
  })
  return format.format(bytes / 1000 ** power)
}
