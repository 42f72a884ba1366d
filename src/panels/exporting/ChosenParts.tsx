import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lanesToChoose } from '../../commands/exportPart'
import { locale } from '../../i18n'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { sortedByOrder } from '../../model/order'
import { laneName } from '../inspector/laneName'
import { exportChoices } from './choices'
import styles from './ExportDialog.module.css'
import type { Leaving } from './useExport'

/** Which stages, personas and lanes leave; where none is chosen, all. */
export function ChosenParts({ map, leaving: { choices } }: { map: JourneyMap; leaving: Leaving }) {
  const { t, i18n } = useTranslation()
  const figures = new Intl.NumberFormat(locale(i18n.language))
  const lanes = useMemo(() => lanesToChoose(map), [map])
  return (
    <>
      <p className={styles.hint}>{t('pictures.chosen.about')}</p>
      <Several
        label={t('pictures.chosen.stages')}
        none={t('pictures.chosen.allStages')}
        data={sortedByOrder(map.stages).map(([value, { title }], index) => ({
          value,
          label: t('exporting.numbered', {
            number: figures.format(index + 1),
            title: title || t('common.untitled'),
          }),
        }))}
        value={choices.stages}
        onChange={stages => exportChoices.setState({ stages })}
      />
      <Several
        label={t('pictures.chosen.personas')}
        none={t('pictures.chosen.allPersonas')}
        data={sortedByOrder(map.personas).map(([value, { name }]) => ({
          value,
          label: name || t('common.untitled'),
        }))}
        value={choices.personas}
        onChange={personas => exportChoices.setState({ personas })}
      />
      <Several
        label={t('pictures.chosen.lanes')}
        none={t('pictures.chosen.allLanes')}
        data={sortedByOrder(map.lanes)
          .filter(([id, { kind }]) => lanes.has(id) && LANES[kind].canHide)
          .map(([value, lane]) => ({ value, label: laneName(lane, t) }))}
        value={choices.lanes}
        onChange={lanes => exportChoices.setState({ lanes })}
      />
    </>
  )
}

interface SeveralProps {
  readonly label: string
  /** What it means that none is chosen. */
  readonly none: string
  readonly data: { readonly value: Id; readonly label: string }[]
  readonly value: readonly Id[]
  readonly onChange: (value: Id[]) => void
}

function Several({ label, none, data, value, onChange }: SeveralProps) {
  if (data.length === 0) return null
  return (
    <MultiSelect
      label={label}
      {...(value.length === 0 && { placeholder: none })}
      size="sm"
      clearable
      classNames={{ label: styles.label, input: styles.input }}
      data={data}
      value={[...value]}
      onChange={onChange}
    />
  )
}
