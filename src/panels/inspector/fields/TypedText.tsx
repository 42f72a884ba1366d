import { Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useReadOnly } from '../../../store/hooks'
import { useTyping } from '../../../store/useTyping'
import { GROWS_BY_ITSELF } from '../../../ui/growsByItself'
import styles from './fields.module.css'

/** As high as its text, up to a limit. */
const GROWING = { rows: 1, ...(!GROWS_BY_ITSELF && { autosize: true, minRows: 1, maxRows: 14 }) } as const

export interface TypedTextProps {
  readonly label: string
  readonly text: string
  /** Is given what to do to the text as it is: others may have changed it. */
  readonly write: (edit: (current: string) => string) => void
  /** Shown while the field is empty. */
  readonly hint?: string | undefined
  /** One line, several, or the title of it all: several lines in large letters, and no label to be seen. */
  readonly look?: 'line' | 'lines' | 'title' | 'plain'
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** By which of the session's requests the field is found. */
  readonly inspect?: 'title'
}

/** A text, edited in place and saved as typed. */
export function TypedText({ label, text, write, hint, look = 'lines', onKeyDown, inspect }: TypedTextProps) {
  const readOnly = useReadOnly()
  const typing = useTyping(text, write)
  const common = {
    ...typing,
    placeholder: hint,
    readOnly,
    onKeyDown,
    'data-inspect': inspect,
    size: 'sm',
  } as const
  if (look === 'line') {
    return <TextInput {...common} label={label} classNames={{ label: styles.label, input: styles.input }} />
  }
  if (look === 'lines') {
    return (
      <Textarea
        {...common}
        label={label}
        {...GROWING}
        classNames={{ label: styles.label, input: `${styles.input} ${styles.grows}` }}
      />
    )
  }
  return (
    <Textarea
      {...common}
      aria-label={label}
      {...GROWING}
      variant="unstyled"
      classNames={{ input: `${look === 'title' ? styles.title : styles.plain} ${styles.grows}` }}
    />
  )
}
