import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import styles from './PixelSize.module.css'
import { CM_IN_INCH, CSS_PIXELS_IN_INCH, MOST } from './sizes'
import type { Leaving } from './useExport'

/** How many pixels the PNG will have, how large it is on paper; and why not more, where that would be too many. */
export function PixelSize({ leaving: { preview, scales, scale } }: { leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  if (!preview) return null
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const lengths = new Intl.NumberFormat(locale(i18n.language), { maximumFractionDigits: 1 })
  const largest = scales.at(-1) ?? MOST
  const { width, height } = preview.pixels(scale)
  const inches = (length: number) => length / CSS_PIXELS_IN_INCH
  return (
    <>
      <p className={styles.size}>
        <span className={styles.pixels}>
          {t('exporting.pixels', { width: figures.format(width), height: figures.format(height) })}
        </span>
        {t('pictures.printed', {
          width: lengths.format(inches(preview.size.width) * CM_IN_INCH),
          height: lengths.format(inches(preview.size.height) * CM_IN_INCH),
          widthInches: lengths.format(inches(preview.size.width)),
          heightInches: lengths.format(inches(preview.size.height)),
          dpi: figures.format(Math.round(scale * CSS_PIXELS_IN_INCH)),
        })}
      </p>
      {largest < MOST && (
        <p className={styles.largest}>
          {t('pictures.largest', { scale: t('exporting.times', { scale: figures.format(largest) }) })}
        </p>
      )}
    </>
  )
}
