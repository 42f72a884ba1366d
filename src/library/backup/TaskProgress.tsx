import { Button, Progress } from '@mantine/core'
import type { Progress as HowFar } from '../../commands/backup/makeBackup'
import styles from './TaskProgress.module.css'

interface TaskProgressProps {
  readonly progress: HowFar
  readonly label: string
  /** What the button says that ends it. */
  readonly stopLabel: string
  onStop(): void
}

/** How far a task is, and the way to call it off. */
export function TaskProgress({ progress: { done, total }, label, stopLabel, onStop }: TaskProgressProps) {
  return (
    <div className={styles.task}>
      <div className={styles.words}>
        <p role="status" className={styles.label}>
          {label}
        </p>
        <Progress.Root size="sm">
          <Progress.Section value={total > 0 ? (100 * done) / total : 0} aria-label={label} />
        </Progress.Root>
      </div>
      <Button variant="default" size="sm" onClick={onStop}>
        {stopLabel}
      </Button>
    </div>
  )
}
