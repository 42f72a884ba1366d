import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly, useSession } from '../../store/hooks'
import styles from './OutlineBar.module.css'
import { OutlineTools } from './OutlineTools'
import { useOutlineState } from './outliner'
import type { Tree } from './treeKeys'
import { useAboveKeyboard } from './useAboveKeyboard'

/** The tools of the outline, and which keys do what now; on a touch screen above the keyboard on the glass. */
export function OutlineBar({ tree }: { tree: Tree }) {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const isTyping = useSession(session => session.editing !== undefined)
  const isAllFolded = useOutlineState(({ folded }) =>
    tree.lines.every(({ key, level, children }) => level > 1 || children === 0 || folded.has(key)),
  )
  const bar = useRef<HTMLDivElement>(null)
  useAboveKeyboard(bar)
  return (
    <div ref={bar} className={styles.bar}>
      <OutlineTools
        current={tree.current.key}
        isBranch={tree.current.kind === 'group'}
        isAllFolded={isAllFolded}
        readOnly={readOnly}
      />
      {!readOnly && (
        <p id="outline-hint" className={styles.hint}>
          {isTyping ? t('outline.hint.typing') : t('outline.hint.browsing')}
        </p>
      )}
    </div>
  )
}
