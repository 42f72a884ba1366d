import { Loader, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './FormatButton.module.css'

interface FormatButtonProps {
  readonly icon: string
  readonly name: string
  /** What it is for, in a few words. */
  readonly about: string
  readonly busy?: boolean
  /** Another one is being made: this one has to wait. */
  readonly waits: boolean
  /** Where the keyboard is when the dialog opens. */
  readonly isFirst?: boolean
  onClick(): void
}

/** A way to take the map away: its name, and what it is for. All of the card is the button, only the name is its name. */
export function FormatButton({
  icon,
  name,
  about,
  busy = false,
  waits,
  isFirst,
  onClick,
}: FormatButtonProps) {
  const id = useId()
  return (
    <div className={styles.card}>
      <span className={styles.icon}>{busy ? <Loader size={18} /> : <Icon name={icon} size={18} />}</span>
      <div className={styles.words}>
        <UnstyledButton
          className={styles.button}
          data-whole-card
          aria-describedby={id}
          aria-busy={busy || undefined}
          // Not `disabled`: the keyboard would lose its place.
          aria-disabled={busy || waits || undefined}
          data-autofocus={isFirst || undefined}
          onClick={onClick}
        >
          {name}
        </UnstyledButton>
        <p id={id} className={styles.about}>
          {about}
        </p>
      </div>
    </div>
  )
}
