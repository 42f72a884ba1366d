import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import type { PlannedMap } from '../../commands/backup/planRestore'
import { Icon } from '../../ui/Icon'
import { useTitleOf } from '../titleOf'
import styles from './PlanRow.module.css'
import { usePlanWords } from './usePlanWords'

interface PlanRowProps {
  readonly plan: PlannedMap
  readonly copyTitle: (title: string) => string
  readonly wanted: boolean
  onWanted(wanted: boolean): void
}

/** A map of the preview: how it stands to this device, and what would happen to it, if it is wanted. */
export function PlanRow({ plan, copyTitle, wanted, onWanted }: PlanRowProps) {
  const id = useId()
  const title = useTitleOf()(plan)
  const words = usePlanWords()(plan, copyTitle)
  const isUnreadable = plan.standing === 'unreadable'
  const text = (
    <span id={`${id}-words`} className={isUnreadable ? styles.bad : styles.words}>
      {words}
    </span>
  )
  if (plan.deed === 'nothing') {
    return (
      <li className={styles.row}>
        <span className={isUnreadable ? styles.bad : styles.sign}>
          <Icon name={isUnreadable ? 'circle-alert' : 'check'} size={18} />
        </span>
        <div className={styles.body}>
          <span className={styles.title}>{title}</span>
          {text}
        </div>
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <Checkbox
        id={id}
        aria-describedby={`${id}-words`}
        checked={wanted}
        onChange={event => onWanted(event.currentTarget.checked)}
      />
      <div className={styles.body} data-unwanted={!wanted || undefined}>
        <label htmlFor={id} className={styles.title}>
          {title}
        </label>
        {text}
      </div>
    </li>
  )
}
