import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import type { JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import { Choice } from './Choice'
import { exportChoices } from './choices'
import styles from './ExportDialog.module.css'
import type { Leaving } from './useExport'

/** All of the map, what is selected, or one stage. */
export function PartChoice({ map, leaving }: { map: JourneyMap; leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  const { choices, canSelect } = leaving
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const stages = sortedByOrder(map.stages).map(([value, { title }], index) => ({
    value,
    label: t('exporting.numbered', {
      number: figures.format(index + 1),
      title: title || t('common.untitled'),
    }),
  }))
  const disabled = { map: false, selection: !canSelect, stage: stages.length === 0 }
  return (
    <>
      <Choice
        label={t('exporting.what')}
        options={(['map', 'selection', 'stage'] as const).map(value => ({
          value,
          label: t(`exporting.parts.${value}`),
          disabled: disabled[value],
        }))}
        value={choices.part}
        onChange={part => exportChoices.setState({ part })}
      />
      {choices.part === 'stage' && (
        <Select
          label={t('exporting.stage')}
          size="sm"
          classNames={{ label: styles.label, input: styles.input }}
          data={stages}
          value={choices.stage ?? null}
          allowDeselect={false}
          onChange={stage => exportChoices.setState({ stage: stage ?? undefined })}
        />
      )}
    </>
  )
}
