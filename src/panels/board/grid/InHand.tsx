import { useTranslation } from 'react-i18next'
import { useNumber } from '../../inspector/useNumber'
import { useBoardState } from '../state/board'
import styles from './InHand.module.css'

/** What is being dragged, at the hand; where it would land stands on the board. */
export function InHand() {
  const { t } = useTranslation()
  const number = useNumber()
  const lifted = useBoardState(({ lifted }) => lifted)
  if (!lifted) return null
  const { at, words, keys } = lifted
  return (
    <div
      className={styles.hand}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      dir="auto"
      aria-hidden
    >
      <span className={styles.words}>{words || t('common.untitled')}</span>
      {keys.length > 1 && <span className={styles.count}>{number(keys.length)}</span>}
    </div>
  )
}
