import { Loader, UnstyledButton } from '@mantine/core'
import { type CSSProperties, useId } from 'react'
import { Icon } from '../ui/Icon'
import styles from './TemplateButton.module.css'
import type { TemplateCard } from './templates/template'

interface TemplateButtonProps {
  readonly icon: string
  readonly tint: TemplateCard['tint']
  readonly name: string
  readonly summary: string
  /** How much there is in it, in words. */
  readonly size?: string
  /** Its map is being made. */
  readonly busy: boolean
  onClick(): void
}

/** A way to a new map. The whole card is the button, named by its name alone; the rest describes it. */
export function TemplateButton({ icon, tint, name, summary, size, busy, onClick }: TemplateButtonProps) {
  const about = useId()
  const tints = { '--tint': `var(--${tint})`, '--tint-soft': `var(--${tint}-soft)` } as CSSProperties
  return (
    <div className={styles.card} style={tints}>
      <span className={styles.icon}>
        {busy ? <Loader size={18} color={`var(--${tint})`} /> : <Icon name={icon} size={18} />}
      </span>
      <UnstyledButton
        className={styles.button}
        data-whole-card
        aria-describedby={about}
        aria-busy={busy}
        onClick={onClick}
      >
        {name}
      </UnstyledButton>
      <span id={about} className={styles.about}>
        <span className={styles.summary}>{summary}</span>
        {size && <span> {size}</span>}
      </span>
    </div>
  )
}
