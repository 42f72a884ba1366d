import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import styles from './ExportDialog.module.css'
import { type Leaving, MOST } from './useExport'

/** How many pixels the PNG will have; and why not more, where the browser cannot. */
export function PixelSize({ leaving: { preview, scales, scale } }: { leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  if (!preview) return null
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const largest = scales.at(-1) ?? MOST
  const { width, height } = preview.pixels(scale)
  return (
    <>
      <p className={styles.pixels}>
        {t('exporting.pixels', { width: figures.format(width), height: figures.format(height) })}
      </p>
      {largest < MOST && (
        <p className={styles.hint}>
          {t('exporting.largest', { scale: t('exporting.times', { scale: figures.format(largest) }) })}
        </p>
      )}
    </>
  )
}
