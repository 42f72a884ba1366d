import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './ClearableRadios.module.css'

export interface RadioOption<V extends string | number> {
  readonly value: V
  /** Its accessible name, also shown as a tip. */
  readonly label: string
  readonly content: ReactNode
}

interface Props<V extends string | number> {
  /** Accessible name of the group. */
  readonly label: string
  readonly options: readonly RadioOption<V>[]
  /** Undefined: none is chosen. */
  readonly value: V | undefined
  /** Undefined takes the choice back. */
  readonly onChange: (value: V | undefined) => void
  readonly disabled?: boolean
  /** Classes of the row, and of each option's box, which has `data-checked`. */
  readonly className?: string
  readonly optionClassName?: string
}

/**
 * Radios in a row whose choice can be taken back, because "not judged" is an answer too: by pressing the chosen one again,
 * or with Delete. Arrows move the choice as in any radio group, and a digit takes the option of that number (0: none).
 */
export function ClearableRadios<V extends string | number>({
  label,
  options,
  value,
  onChange,
  disabled,
  className,
  optionClassName,
}: Props<V>) {
  const group = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : undefined
    const clears = event.key === 'Delete' || event.key === 'Backspace' || digit === 0
    const option = digit ? options[digit - 1] : undefined
    if (!clears && !option) return
    event.preventDefault()
    onChange(option?.value)
  }
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`${styles.row} ${className ?? ''}`}
      onKeyDown={onKeyDown}
    >
      {options.map(option => {
        const checked = option.value === value
        return (
          <label
            key={option.value}
            title={option.label}
            className={`${styles.option} ${optionClassName ?? ''}`}
            data-checked={checked || undefined}
            data-disabled={disabled || undefined}
          >
            <input
              type="radio"
              name={group}
              className={styles.input}
              aria-label={option.label}
              checked={checked}
              disabled={disabled}
              onChange={() => onChange(option.value)}
              // The browser says nothing of a change when the chosen one is pressed again.
              onClick={() => checked && onChange(undefined)}
            />
            {option.content}
          </label>
        )
      })}
    </div>
  )
}
