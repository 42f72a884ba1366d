import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { copyAs } from '../../commands/copyAs'
import type { ExportOptions } from '../../commands/exportMap'
import type { ToExport } from '../../commands/exportPart'
import type { CopyShape } from '../../store/sessionStore'

/** What is copied, for those who are told of it. */
export type Copied = 'map' | 'selection' | 'part'

/** Puts a map on the clipboard while a press is handled, and says so, or why not. */
export function useCopyAs() {
  const { t } = useTranslation()
  return useCallback(
    async (
      shape: CopyShape,
      what: Copied,
      leaving: ToExport,
      options: Promise<ExportOptions>,
      leftOut: boolean,
    ) => {
      const outcome = await copyAs(shape, leaving, options)
      const message =
        outcome === 'copied'
          ? [
              t(`exporting.copied.${shape}`, { what: t(`exporting.copied.what.${what}`) }),
              ...(leftOut ? [t('exporting.copied.leftOut')] : []),
            ].join(' ')
          : t(`exporting.notCopied.${outcome}`)
      notifications.show({
        message,
        ...(outcome !== 'copied' && { color: 'red' }),
        closeButtonProps: { 'aria-label': t('common.close') },
      })
    },
    [t],
  )
}
