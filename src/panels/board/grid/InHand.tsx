import { useTranslation } from 'react-i18next'
import { useBoardState } from '../state/board'
import styles from './InHand.module.css'

/** What is being dragged, at the hand; where it would land stands on the board. */
export function InHand() {
  const { t } = useTranslation()
  const lifted = useBoardState(({ lifted }) => lifted)
  if (!lifted) return null
  const { at, words } = lifted
  return (
    <div
      className={styles.hand}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      dir="auto"
      aria-hidden
    >
      {words || t('common.untitled')}
    </div>
  )
}
