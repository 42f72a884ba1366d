import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { copyAs } from '../../commands/copyAs'
import type { ExportOptions } from '../../commands/exportMap'
import type { ToExport } from '../../commands/exportPart'
import type { CopyShape } from '../../store/sessionStore'

export interface ToCopy {
  readonly leaving: ToExport
  /** How that is called. */
  readonly what: 'map' | 'selection' | 'part'
  readonly options: Promise<ExportOptions>
  /** Whether something is left out of it. */
  readonly isForOthers: boolean
}

/** What came of it, in a sentence. */
export interface CopyReport {
  readonly copied: boolean
  readonly says: string
}

/** Puts a map on the clipboard, while a press is handled. */
export function useCopyAs(): (shape: CopyShape, toCopy: ToCopy) => Promise<CopyReport> {
  const { t } = useTranslation()
  return useCallback(
    async (shape, { leaving, what, options, isForOthers }) => {
      const outcome = await copyAs(shape, leaving, options)
      if (outcome !== 'copied') return { copied: false, says: t(`exporting.notCopied.${outcome}`) }
      const done = t(`exporting.copied.${shape}`, { what: t(`exporting.copied.what.${what}`) })
      return { copied: true, says: isForOthers ? `${done} ${t('exporting.copied.leftOut')}` : done }
    },
    [t],
  )
}
