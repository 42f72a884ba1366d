import type { Id } from '../../model/ids'
import type { Rect } from '../../model/layout/geometry'
import { useBox, useSession } from '../../store/hooks'
import type { NodeKinds } from '../nodes/nodeKinds'
import { LAYER } from '../nodes/projection'
import { InHand } from '../nodes/useRecordElement'
import { middle } from '../scene/rects'
import { useGesture, useScene } from '../scene/scene'
import styles from './HandLayer.module.css'

/** Of many things in the hand so many are drawn; a figure says how many there are. */
const DRAWN = 6

/** What the hand holds and draws: things lifted, the frame of a selection, a place shown, a link on its way. */
export function HandLayer({ kinds }: { kinds: NodeKinds }) {
  const marquee = useGesture(state => state.marquee)
  const placing = useSession(session => session.tool === 'touchpoint')
  const ghost = useGesture(state => state.ghost)
  return (
    <div className={styles.hand} style={{ zIndex: LAYER.hand }}>
      {marquee && <div className={styles.marquee} style={place(marquee)} />}
      {placing && ghost && <div className={styles.ghost} style={place(ghost)} />}
      <Lifted kinds={kinds} />
      <Linking />
    </div>
  )
}

function Lifted({ kinds }: { kinds: NodeKinds }) {
  const by = useGesture(state => state.lifted?.by)
  const ids = useGesture(state => state.lifted?.ids)
  if (!by || !ids) return null
  return (
    <div style={{ transform: `translate(${by.x}px, ${by.y}px)` }}>
      <InHand value>
        {ids.slice(0, DRAWN).map(id => (
          <Copy key={id} id={id} kinds={kinds} />
        ))}
      </InHand>
      {ids.length > 1 && <Count ids={ids} />}
    </div>
  )
}

function Copy({ id, kinds }: { id: Id; kinds: NodeKinds }) {
  const touchpoint = useBox('touchpoints', id)
  const persona = useBox('personas', id)
  const stage = useBox('stages', id)
  const note = useBox('notes', id)
  const box = touchpoint ?? persona ?? note ?? stage?.head
  if (!box) return null
  const Kind = kinds[touchpoint ? 'touchpoint' : persona ? 'persona' : note ? 'note' : 'stage']
  return (
    <div className={styles.copy} style={place(box)}>
      <Kind id={id} />
    </div>
  )
}

function Count({ ids }: { ids: readonly Id[] }) {
  const { editor } = useScene()
  const geometry = editor.geometry()
  const box = geometry.touchpoints.get(ids[0]!) ?? geometry.notes.get(ids[0]!)
  if (!box) return null
  return (
    <span
      className={styles.count}
      style={{ transform: `translate(${box.x + box.width - 12}px, ${box.y - 12}px)` }}
    >
      {ids.length}
    </span>
  )
}

/** From the thing that a link begins at to the pointer. */
function Linking() {
  const linking = useGesture(state => state.linking)
  const { editor } = useScene()
  if (!linking) return null
  const geometry = editor.geometry()
  const box =
    geometry.touchpoints.get(linking.from) ??
    geometry.personas.get(linking.from) ??
    geometry.stages.get(linking.from)?.head
  if (!box) return null
  const centre = middle(box)
  const start = { x: linking.at.x >= centre.x ? box.x + box.width : box.x, y: centre.y }
  const bend = (start.x + linking.at.x) / 2
  const { x, y } = linking.at
  return (
    <svg className={styles.linking} aria-hidden>
      <path d={`M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${y} ${x} ${y}`} />
      <circle cx={x} cy={y} r={linking.to === undefined ? 4 : 6} />
    </svg>
  )
}

function place({ x, y, width, height }: Rect) {
  return { transform: `translate(${x}px, ${y}px)`, width, height }
}
