import { Group, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BoardChoice } from './BoardChoice'
import { Choice } from './Choice'
import { type ExportChoices, exportChoices } from './choices'
import { SizeChoice } from './SizeChoice'
import type { Leaving } from './useExport'

/** Which face is pictured and how it is to look, and how large the PNG is to be. */
export function LookChoices({ leaving }: { leaving: Leaving }) {
  const { t } = useTranslation()
  const { face, board, background, theme, title, legend, embedFonts } = leaving.choices
  const set = (changed: Partial<ExportChoices>) => exportChoices.setState(changed)
  return (
    <>
      <Choice
        label={t('pictures.face')}
        options={(['canvas', 'board'] as const).map(value => ({ value, label: t(`commands.face.${value}`) }))}
        value={face}
        onChange={value => set({ face: value })}
      />
      {leaving.canBeAsSeen && <BoardChoice value={board} onChange={board => set({ board })} />}
      <SizeChoice leaving={leaving} />
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
