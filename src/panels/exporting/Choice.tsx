import { SegmentedControl } from '@mantine/core'
import styles from './ExportDialog.module.css'

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string; readonly disabled?: boolean }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ label, options, value, onChange }: Props<V>) {
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <SegmentedControl
        aria-label={label}
        fullWidth
        size="xs"
        data={[...options]}
        value={value}
        onChange={next => onChange(next as V)}
        classNames={{ root: styles.choice, label: styles.choiceLabel }}
      />
    </div>
  )
}
