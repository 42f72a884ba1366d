import { Radio, Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import type { JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import { ChosenParts } from './ChosenParts'
import { type ExportChoices, exportChoices } from './choices'
import styles from './ExportDialog.module.css'
import partStyles from './PartChoice.module.css'
import type { Leaving } from './useExport'

/** All of the map, what is selected, one stage, chosen parts, or all stages apart. */
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
  const hasStages = stages.length > 0
  const parts: readonly (readonly [ExportChoices['part'], label: string, canBe: boolean])[] = [
    ['map', t('exporting.parts.map'), true],
    ['selection', t('exporting.parts.selection'), canSelect],
    ['stage', t('exporting.parts.stage'), hasStages],
    ['chosen', t('pictures.parts.chosen'), hasStages],
    ['stages', t('pictures.parts.stages'), hasStages],
  ]
  return (
    <>
      <Radio.Group
        label={t('exporting.what')}
        value={choices.part}
        onChange={part => exportChoices.setState({ part: part as ExportChoices['part'] })}
        classNames={{ label: styles.label }}
      >
        <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
          {parts.map(([value, label, canBe]) => (
            <Radio
              key={value}
              size="xs"
              value={value}
              label={label}
              disabled={!canBe}
              classNames={{ body: partStyles.part, label: partStyles.words }}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
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
      {choices.part === 'chosen' && <ChosenParts map={map} leaving={leaving} />}
      {choices.part === 'stages' && <p className={styles.hint}>{t('pictures.stagesAbout')}</p>}
    </>
  )
}
