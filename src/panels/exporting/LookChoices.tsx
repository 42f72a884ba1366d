import { Group, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { Choice } from './Choice'
import { type ExportChoices, exportChoices } from './choices'
import type { Leaving } from './useExport'

/** How the picture is to look, and how large the PNG is to be. */
export function LookChoices({ leaving: { choices, scales, scale } }: { leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  const { background, theme, title, legend, embedFonts } = choices
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const set = (changed: Partial<ExportChoices>) => exportChoices.setState(changed)
  return (
    <>
      <Choice
        label={t('exporting.scale')}
        options={scales.map(one => ({
          value: String(one),
          label: t('exporting.times', { scale: figures.format(one) }),
        }))}
        value={String(scale)}
        onChange={value => set({ scale: Number(value) })}
      />
      <Choice
        label={t('exporting.background')}
        options={(['paper', 'white', 'transparent'] as const).map(value => ({
          value,
          label: t(`exporting.backgrounds.${value}`),
          disabled: value === 'white' && theme === 'dark',
        }))}
        value={background}
        onChange={value => set({ background: value })}
      />
      <Choice
        label={t('exporting.colours')}
        options={(['light', 'dark'] as const).map(value => ({
          value,
          label: t(`exporting.themes.${value}`),
        }))}
        value={theme}
        onChange={value => set({ theme: value })}
      />
      <Group gap="xl" mt={4}>
        <Switch
          label={t('exporting.withTitle')}
          checked={title}
          onChange={event => set({ title: event.currentTarget.checked })}
        />
        <Switch
          label={t('exporting.withLegend')}
          checked={legend}
          onChange={event => set({ legend: event.currentTarget.checked })}
        />
      </Group>
      <Switch
        label={t('exporting.embedFonts')}
        checked={embedFonts}
        onChange={event => set({ embedFonts: event.currentTarget.checked })}
      />
    </>
  )
}
