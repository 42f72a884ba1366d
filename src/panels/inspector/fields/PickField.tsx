import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../store/hooks'
import styles from './fields.module.css'
import { MIXED, type Mixed } from './useShared'

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | Mixed | undefined
  readonly onChange: (value: V) => void
  /** What is said where none of the options holds. */
  readonly otherwise?: string
}

/** One of several, in the list that the device has for it. */
export function PickField<V extends string>({ label, options, value, onChange, otherwise }: Props<V>) {
  const { t } = useTranslation()
  const disabled = useReadOnly()
  const known = value !== MIXED && options.some(option => option.value === value)
  const other = value === MIXED ? t('inspector.mixed') : (otherwise ?? t('inspector.notSet'))
  return (
    <NativeSelect
      label={label}
      size="sm"
      disabled={disabled}
      data={[...(known ? [] : [{ value: '', label: other, disabled: true }]), ...options]}
      value={known ? (value as V) : ''}
      onChange={event => onChange(event.currentTarget.value as V)}
      classNames={{ label: styles.label, input: styles.input }}
    />
  )
}
