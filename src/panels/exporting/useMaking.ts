import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExportFormat, type ExportOutcome, exportMap, isCopy } from '../../commands/exportMap'
import { useCopiesOut } from '../../store/copiesOut'
import { useDesk } from '../../store/hooks'
import type { CopyReport } from './useCopyAs'
import type { Leaving } from './useExport'
import { useFileOptions } from './useFileOptions'

export type Making =
  | { readonly state: 'resting' }
  /** `percent`: absent until the work tells how far it is. */
  | { readonly state: 'busy'; readonly format: ExportFormat; readonly percent?: number }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'too-large' | 'failed' | 'cancelled' }
  /** What was put on the clipboard, or why nothing was. */
  | { readonly state: 'copied' | 'not-copied'; readonly says: string }

export interface Maker {
  readonly making: Making
  make(format: ExportFormat): void
  cancel(): void
  /** Says what came of copying, unless a file is under way. */
  report(copy: CopyReport): void
}

/** Long enough for the browser to show that it is at work, before painting a large map holds the page up. */
const SHOWN_MS = 30

/**
 * Makes files, one at a time. One that is under way when the dialog closes still comes, or a notice of why it does not.
 * @param whole whether all of the map is to leave, with nothing left out
 */
export function useMaking(leaving: Leaving, whole: boolean, nameSuffix: string | undefined): Maker {
  const { t } = useTranslation()
  const { map, session } = useDesk()
  const { leaving: copyLeaving } = useCopiesOut()
  const options = useFileOptions(leaving)
  const [making, setMaking] = useState<Making>({ state: 'resting' })
  const control = useRef<AbortController>(undefined)
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  const make = async (format: ExportFormat) => {
    const { toExport, scale } = leaving
    control.current = new AbortController()
    const { signal } = control.current
    // A version is not the map as it is.
    const isNow = session.getState().version === undefined
    const isWholeCopy = whole && isNow && isCopy(format, toExport.map)
    const left = isWholeCopy ? copyLeaving(map.id) : undefined
    setMaking({ state: 'busy', format })
    await new Promise(resolve => setTimeout(resolve, SHOWN_MS))
    const outcome = await exportMap(toExport, format, {
      ...(await options()),
      nameSuffix,
      signal,
      onProgress: share => !signal.aborted && setMaking({ state: 'busy', format, percent: percentOf(share) }),
    })
    if (outcome.ok) left?.()
    if (!outcome.ok && outcome.reason === 'too-large') leaving.failedAt(scale)
    if (isOpen.current) setMaking(makingOf(outcome))
    else if (!outcome.ok && outcome.reason !== 'cancelled') {
      notifications.show({
        color: 'red',
        message: t(`exporting.refused.${outcome.reason}`),
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    }
  }
  return {
    making,
    make: format => {
      if (making.state !== 'busy') void make(format)
    },
    cancel: () => control.current?.abort(),
    report: ({ copied, says }) =>
      setMaking(now => (now.state === 'busy' ? now : { state: copied ? 'copied' : 'not-copied', says })),
  }
}

function makingOf(outcome: ExportOutcome): Making {
  return outcome.ok ? { state: 'done', name: outcome.name } : { state: outcome.reason }
}

function percentOf(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 100)
}
