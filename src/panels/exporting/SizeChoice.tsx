import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { Choice } from './Choice'
import { exportChoices } from './choices'
import { CSS_PIXELS_IN_INCH, DENSITIES } from './sizes'
import type { Leaving } from './useExport'

/** How large the PNG is to be, as times of the size on screen or as dots to an inch: two ways to say the same. */
export function SizeChoice({ leaving: { scales, scale } }: { leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const largest = scales.at(-1) ?? 1
  const densities = DENSITIES.map(dpi => ({ dpi, scale: dpi / CSS_PIXELS_IN_INCH }))
  const set = (value: string) => exportChoices.setState({ scale: Number(value) })
  return (
    <>
      <Choice
        label={t('exporting.scale')}
        options={scales.map(one => ({
          value: String(one),
          label: t('exporting.times', { scale: figures.format(one) }),
        }))}
        value={String(scale)}
        onChange={set}
      />
      <Choice
        label={t('pictures.density')}
        options={densities.map(one => ({
          value: String(one.scale),
          label: t('pictures.dpi', { dpi: figures.format(one.dpi) }),
          disabled: one.scale > largest,
        }))}
        value={String(scale)}
        onChange={set}
      />
    </>
  )
}
