import { useTranslation } from 'react-i18next'
import { addCardBeside } from '../../commands/rhythm'
import type { Id } from '../../model/ids'
import { CARD, COLUMN_GAP } from '../../model/layout/sizes'
import { useBox, useDesk, useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { LAYER } from '../nodes/projection'
import { useGesture, useMounted, useScene } from '../scene/scene'
import styles from './CardTools.module.css'

/** What hangs about the one selected thing, and about the one under the pointer: the handle of links, and a further card. */
export function CardTools() {
  const selected = useSession(session => (session.selection.length === 1 ? session.selection[0] : undefined))
  const busy = useSession(
    ({ editing, annotating, tool }) => editing !== undefined || annotating !== undefined || tool !== 'select',
  )
  const hovered = useGesture(state => state.hovered)
  const dragging = useGesture(state => state.lifted !== undefined || state.marquee !== undefined)
  const readOnly = useReadOnly()
  const { shown } = useScene()
  const { window } = useMounted()
  if (busy || dragging || readOnly || window.far || shown.isPreview) return null
  return (
    <div className={styles.tools} style={{ zIndex: LAYER.tools }}>
      {hovered !== undefined && hovered !== selected && <Handle id={hovered} />}
      {selected !== undefined && <Handle id={selected} />}
      {selected !== undefined && <Further id={selected} />}
    </div>
  )
}

/** Pulled onto another thing, it draws a link there. */
function Handle({ id }: { id: Id }) {
  const { t } = useTranslation()
  const card = useBox('touchpoints', id)
  const persona = useBox('personas', id)
  const stage = useBox('stages', id)?.head
  const box = card ?? persona ?? stage
  if (!box) return null
  const x = box.x + box.width
  const y = box.y + (card ? CARD.port : box.height / 2)
  return (
    <span
      className={`react-flow__handle react-flow__handle-right source ${styles.handle}`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      data-handle={id}
      title={t('canvas.drawLink')}
    />
  )
}

/** The next card to the right, and one below in the same column. */
function Further({ id }: { id: Id }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const box = useBox('touchpoints', id)
  if (!box?.slot) return null
  const after = t('canvas.addTouchpointAfter')
  const below = t('canvas.addTouchpointBelow')
  return (
    <>
      <button
        type="button"
        className={styles.further}
        style={{
          transform: `translate(${box.x + box.width + COLUMN_GAP / 2}px, ${box.y + box.height - 18}px)`,
        }}
        aria-label={after}
        title={after}
        onClick={() => addCardBeside(desk, id, 'next')}
      >
        <Icon name="plus" size={14} />
      </button>
      <button
        type="button"
        className={styles.further}
        style={{ transform: `translate(${box.x + box.width / 2}px, ${box.y + box.height + 18}px)` }}
        aria-label={below}
        title={below}
        onClick={() => addCardBeside(desk, id, 'below')}
      >
        <Icon name="plus" size={14} />
      </button>
    </>
  )
}
