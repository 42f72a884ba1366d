import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { jumpTo } from '../../../commands/jump'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import styles from './JumpButton.module.css'

interface Props {
  /** What is gone to. */
  readonly to: Id
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A line of the page that leads to its place on the map. */
export function JumpButton({ to, className, children }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  return (
    <UnstyledButton
      className={className ? `${styles.jump} ${className}` : styles.jump}
      title={t('insights.jump')}
      onClick={() => jumpTo(desk, to)}
    >
      {children}
    </UnstyledButton>
  )
}
