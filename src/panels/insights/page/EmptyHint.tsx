import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { jumpTo } from '../../../commands/jump'
import { commandOf } from '../../../commands/registry'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import styles from './EmptyHint.module.css'

interface Props {
  /** What to do so that there is something to see here. */
  readonly children: string
  /** Where it can be done; absent: on the canvas. */
  readonly to?: Id | undefined
}

/** Stands where there are no figures yet: says what they come from, and leads there. */
export function EmptyHint({ children, to }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  const go = () => {
    if (to === undefined) commandOf('face.canvas').run(desk)
    else jumpTo(desk, to)
  }
  return (
    <div className={styles.hint}>
      <p>{children}</p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={go}
        rightSection={<Icon name="arrow-right" size={14} />}
        data-not-in-picture
      >
        {t(to === undefined ? 'insights.toCanvas' : 'insights.toPlace')}
      </Button>
    </div>
  )
}
