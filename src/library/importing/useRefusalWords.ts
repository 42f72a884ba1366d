import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadFile } from '../LibraryContext'

/** Why a file was refused, in a sentence; with the line, and what stands there, where the reader says so. */
export function useRefusalWords(): (refused: ReadFile & { readonly ok: false }) => string {
  const { t } = useTranslation()
  return useCallback(
    refused => {
      const sentence = t(`library.refused.${refused.reason}`)
      const line = 'line' in refused ? refused.line : undefined
      if (refused.reason !== 'refused' && line === undefined) return sentence
      const where = line === undefined ? '' : `${t('importing.atLine', { line })}: `
      // In the words of the format: a detail is for whoever mends the file.
      return refused.detail === ''
        ? `${sentence} ${where.slice(0, -2)}`
        : `${sentence} ${where}${refused.detail}`
    },
    [t],
  )
}
