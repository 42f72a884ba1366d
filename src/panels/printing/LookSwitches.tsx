import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Choice } from '../exporting/Choice'
import { type PrintChoices, printChoices } from './choices'
import styles from './PrintDialog.module.css'

/** What stands around the map, and in what colours. */
export function LookSwitches({ choices }: { choices: PrintChoices }) {
  const { t } = useTranslation()
  const { title, legend, marks, piecePlan, theme, paper, spread } = choices
  const set = (changed: Partial<PrintChoices>) => printChoices.setState(changed)
  const isMany = paper !== 'fit' && spread === 'many'
  return (
    <>
      <Choice
        label={t('printing.colours')}
        options={(['light', 'dark'] as const).map(value => ({
          value,
          label: t(`printing.themes.${value}`),
        }))}
        value={theme}
        onChange={value => set({ theme: value })}
      />
      <div className={styles.switches}>
        <Switch
          label={t('printing.withTitle')}
          checked={title}
          onChange={event => set({ title: event.currentTarget.checked })}
        />
        <Switch
          label={t('printing.withLegend')}
          checked={legend}
          onChange={event => set({ legend: event.currentTarget.checked })}
        />
        {isMany && (
          <>
            <Switch
              label={t('printing.marks')}
              checked={marks}
              onChange={event => set({ marks: event.currentTarget.checked })}
            />
            <Switch
              label={t('printing.plan')}
              checked={piecePlan}
              onChange={event => set({ piecePlan: event.currentTarget.checked })}
            />
          </>
        )}
      </div>
    </>
  )
}
