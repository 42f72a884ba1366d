import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalSentence } from '../../commands/readingSentences'
import type { ReadFile } from '../LibraryContext'

/** Why a file was refused, in a sentence; with the line where the reader says one. */
export function useRefusalWords(): (refused: ReadFile & { readonly ok: false }) => string {
  const { t } = useTranslation()
  return useCallback(
    refused => {
      const { line } = refused
      return refusalSentence(refused, t, line === undefined ? undefined : t('importing.atLine', { line }))
    },
    [t],
  )
}
