import { useTranslation } from 'react-i18next'
import type { ExportOptions } from '../../commands/exportMap'
import { PALETTES } from '../../ui/tokens'
import type { Leaving } from './useExport'

/** How files of what is about to leave are written, once the bytes of its images are read. */
export function useFileOptions({ look, scale, choices, files }: Leaving): () => Promise<ExportOptions> {
  const { t } = useTranslation()
  return async () => ({
    ...look,
    palettes: PALETTES,
    scale,
    embedFonts: choices.embedFonts,
    files: await files,
    fileWords: t('files', { returnObjects: true }),
    now: new Date(),
  })
}
