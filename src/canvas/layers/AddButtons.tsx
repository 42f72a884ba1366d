import { useTranslation } from 'react-i18next'
import { addCardToStage, newStage } from '../../commands/rhythm'
import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { CARD, STAGE } from '../../model/layout/sizes'
import { useDesk, useReadOnly } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { LAYER } from '../nodes/projection'
import { useMounted, useScene } from '../scene/scene'
import { within } from '../scene/window'
import styles from './AddButtons.module.css'

/** Where something can be added by a press: between two stages, after the last, and into one that is empty. */
export function AddButtons() {
  const { t } = useTranslation()
  const desk = useDesk()
  const { shown } = useScene()
  const { geometry, window } = useMounted()
  const readOnly = useReadOnly()
  if (readOnly || window.far || shown.isPreview || geometry.stages.size === 0) return null
  const stages = within(geometry.stages, window.area)
  const filled = new Set([...geometry.touchpoints.values()].map(({ slot }) => slot?.stage))
  const last = [...geometry.stages.values()].at(-1)!
  const end = geometry.unplaced ?? last
  return (
    <div className={styles.layer} style={{ zIndex: LAYER.tools }}>
      {stages.map(([id, stage]) => stage.x > 0 && <Between key={id} before={id} stage={stage} />)}
      {stages.map(
        ([id]) =>
          !filled.has(id) && (
            <button
              key={id}
              type="button"
              className={styles.card}
              style={place(emptySlot(geometry, id))}
              onClick={() => addCardToStage(desk, id)}
            >
              <Icon name="plus" size={15} />
              {t('canvas.addTouchpoint')}
            </button>
          ),
      )}
      <button
        type="button"
        className={styles.stage}
        style={place({
          x: end.x + end.width + STAGE.gap,
          y: 0,
          width: 132,
          height: Math.max(56, last.head.height),
        })}
        onClick={() => newStage(desk)}
      >
        <Icon name="plus" size={15} />
        {t('canvas.addStage')}
      </button>
    </div>
  )
}

/** In the gap before a stage, with a margin that wakes it. */
function Between({ before, stage }: { before: Id; stage: Rect }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const label = t('canvas.addStageHere')
  const box = { x: stage.x - STAGE.gap / 2 - 14, y: -32, width: 28, height: 28 }
  return (
    <button
      type="button"
      className={styles.between}
      style={place(box)}
      aria-label={label}
      title={label}
      onClick={() => newStage(desk, { before })}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}

/** Where the first card of a stage will stand. */
function emptySlot({ stages, lanes }: Geometry, id: Id): Rect {
  const stage = stages.get(id)!
  const row = lanes[0]?.rows[0]
  return { x: stage.x + STAGE.padding, y: row?.y ?? stage.head.height, width: CARD.width, height: 64 }
}

function place({ x, y, width, height }: Rect) {
  return { transform: `translate(${x}px, ${y}px)`, width, height }
}
