import {
  Chip,
  Group,
  Input,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Stack,
  Switch,
  Text,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { channelsInUse } from '../../../model/analysis/channelsInUse'
import { foldTag, tagsInUse } from '../../../model/analysis/tags'
import { ANNOTATION_KINDS, type AnnotationKind } from '../../../model/journey'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useLive } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { ANNOTATION_LOOKS } from '../../inspector/annotations/annotationKinds'
import { useNumber } from '../../inspector/useNumber'
import styles from './FilterFields.module.css'
import { channelName } from './narrowings'
import { useFilter } from './useFilter'

const SEVERITIES = [1, 2, 3, 4, 5] as const

/** All that the board can be filtered by. What is chosen shows at once. */
export function FilterFields() {
  const { t } = useTranslation()
  const number = useNumber()
  const { filter, setFilter } = useFilter()
  const personas = useLive(
    ['personas/*'],
    ({ map }) => sortedByOrder(map.personas).map(([id, { name }]) => [id, name] as const),
    sameContent,
  )
  const channels = useLive(['touchpoints/*'], ({ map }) => channelsInUse(map), sameContent)
  return (
    <Stack gap={14}>
      <NativeSelect
        label={t('board.filter.persona')}
        size="sm"
        value={personas.some(([id]) => id === filter.persona) ? filter.persona : ''}
        onChange={event => setFilter({ ...filter, persona: event.currentTarget.value })}
        data={[
          { value: '', label: t('common.everyone') },
          ...personas.map(([value, name]) => ({ value, label: name.trim() || t('common.untitled') })),
        ]}
        classNames={{ label: styles.label }}
      />
      <Chips
        label={t('board.filter.kinds')}
        value={filter.kinds}
        onChange={kinds => setFilter({ ...filter, kinds: kinds as AnnotationKind[] })}
        options={ANNOTATION_KINDS.map(kind => ({
          value: kind,
          label: t(`common.annotationsPlural.${kind}`),
          icon: ANNOTATION_LOOKS[kind].icon,
        }))}
      />
      {(channels.length > 0 || filter.channels.length > 0) && (
        <Chips
          label={t('board.filter.channels')}
          value={filter.channels}
          onChange={chosen => setFilter({ ...filter, channels: chosen })}
          options={[...new Set([...channels, ...filter.channels])].map(channel => ({
            value: channel,
            label: channelName(channel, t),
          }))}
        />
      )}
      <TagChoice />
      <Input.Wrapper
        label={t('board.filter.severity')}
        labelElement="div"
        classNames={{ label: styles.label }}
      >
        <SegmentedControl
          fullWidth
          size="xs"
          radius="md"
          aria-label={t('board.filter.severity')}
          value={String(filter.severity ?? '')}
          onChange={value => setFilter({ ...filter, severity: value === '' ? undefined : Number(value) })}
          data={[
            { value: '', label: t('board.filter.anySeverity') },
            ...SEVERITIES.map(step => ({ value: String(step), label: number(step) })),
          ]}
          classNames={{ root: styles.choice, label: styles.choiceLabel }}
        />
      </Input.Wrapper>
      <Switch
        size="sm"
        label={t('common.momentOfTruth')}
        checked={filter.momentsOfTruth}
        onChange={event => setFilter({ ...filter, momentsOfTruth: event.currentTarget.checked })}
        classNames={{ body: styles.switch }}
      />
    </Stack>
  )
}

/** Any of the tags that something in the map has. */
function TagChoice() {
  const { t } = useTranslation()
  const { filter, setFilter } = useFilter()
  const tags = useLive(
    ['touchpoints/*', 'annotations/*'],
    ({ map }) => tagsInUse(map).map(({ tag }) => tag),
    sameContent,
  )
  // A view may have been saved with tags that nothing has any more, or that are written otherwise by now.
  const folded = new Set(filter.tags.map(foldTag))
  const all = [...filter.tags, ...tags.filter(tag => !folded.has(foldTag(tag)))]
  if (all.length === 0) {
    return (
      <Input.Wrapper label={t('board.filter.tags')} labelElement="div" classNames={{ label: styles.label }}>
        <Text size="xs" c="dimmed">
          {t('board.filter.noTags')}
        </Text>
      </Input.Wrapper>
    )
  }
  return (
    <MultiSelect
      label={t('board.filter.tags')}
      placeholder={filter.tags.length === 0 ? t('board.filter.tagsHint') : undefined}
      size="sm"
      searchable
      hidePickedOptions
      // Inside the panel, which closes when something outside of it is pressed.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      value={[...filter.tags]}
      onChange={chosen => setFilter({ ...filter, tags: chosen })}
      data={all}
      classNames={{ label: styles.label, options: styles.options }}
    />
  )
}

interface ChipsProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly options: readonly { readonly value: string; readonly label: string; readonly icon?: string }[]
}

function Chips({ label, value, onChange, options }: ChipsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Group gap={6}>
          {options.map(option => (
            <Chip
              key={option.value}
              value={option.value}
              size="xs"
              variant="light"
              classNames={{ label: styles.chip }}
            >
              <span className={styles.words}>
                {option.icon && <Icon name={option.icon} size={13} />}
                {option.label}
              </span>
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  )
}
