import { NumberInput } from '@mantine/core'
import styles from './PrintDialog.module.css'

interface Props {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A whole number within limits. What lies outside of them while it is typed changes nothing yet. */
export function Amount({ label, min, max, step, value, onChange }: Props) {
  return (
    <NumberInput
      label={label}
      size="sm"
      classNames={{ label: styles.label, input: styles.input }}
      min={min}
      max={max}
      step={step}
      allowDecimal={false}
      value={value}
      onChange={next => {
        if (typeof next === 'number' && next >= min && next <= max) onChange(next)
      }}
    />
  )
}
