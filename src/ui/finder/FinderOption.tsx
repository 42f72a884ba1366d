import { Kbd, UnstyledButton } from '@mantine/core'
import { Icon } from '../Icon'
import styles from './Finder.module.css'
import type { FinderItem, FinderPart } from './finderItem'

interface FinderOptionProps {
  readonly id: string
  readonly item: FinderItem
  readonly selected: boolean
  onChoose(): void
}

/**
 * A line of the list. The component library's own keeps no id, which the field must have to say which one is chosen; it
 * knows lines by `data-action`.
 */
export function FinderOption({ id, item, selected, onChoose }: FinderOptionProps) {
  const { icon, tint, title, line, excerpt, caps = [], disabled = false } = item
  return (
    <UnstyledButton
      id={id}
      data-action
      className={styles.option}
      role="option"
      aria-selected={selected}
      aria-disabled={disabled}
      data-selected={selected || undefined}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onClick={() => !disabled && onChoose()}
    >
      <span className={styles.icon} style={{ color: tint }}>
        <Icon name={icon} size={17} />
      </span>
      <span className={styles.text}>
        <span className={styles.title}>
          <Parts parts={title} />
        </span>
        {excerpt && (
          <span className={styles.excerpt}>
            <Parts parts={excerpt} />
          </span>
        )}
        {line && <span className={styles.line}>{line}</span>}
      </span>
      {caps.length > 0 && (
        <span className={styles.caps}>
          {caps.map(cap => (
            <Kbd key={cap} size="xs">
              {cap}
            </Kbd>
          ))}
        </span>
      )}
    </UnstyledButton>
  )
}

function Parts({ parts }: { parts: readonly FinderPart[] }) {
  return parts.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text are told apart by nothing else.
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
