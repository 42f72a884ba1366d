import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../store/hooks'
import styles from './fields.module.css'
import { MIXED, type Mixed } from './useShared'

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | Mixed | undefined
  readonly onChange: (value: V) => void
  readonly hint?: string
}

/** One of a few, all in sight. */
export function ChoiceField<V extends string>({ label, options, value, onChange, hint }: Props<V>) {
  const { t } = useTranslation()
  const disabled = useReadOnly()
  const mixed = value === MIXED
  return (
    <div title={hint}>
      <span className={styles.label} aria-hidden>
        {label}
        {mixed && <em className={styles.mixed}>{t('inspector.mixed')}</em>}
      </span>
      <SegmentedControl
        aria-label={label}
        fullWidth
        size="xs"
        radius="md"
        disabled={disabled}
        data={[...options]}
        value={mixed ? '' : (value ?? '')}
        onChange={next => onChange(next as V)}
        classNames={{ root: styles.choice, label: styles.choiceLabel }}
      />
    </div>
  )
}
