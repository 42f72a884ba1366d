import { memo, useMemo } from 'react'
import type { Id } from '../../model/ids'
import { LINK_KINDS, type LinkKind } from '../../model/journey'
import type { LinkPath } from '../../model/layout/geometry'
import { useSession } from '../../store/hooks'
import { useFocus } from '../nodes/FocusContext'
import { LAYER } from '../nodes/projection'
import { extentOf } from '../scene/hit'
import { touch } from '../scene/rects'
import { useGesture, useMounted } from '../scene/scene'
import { arrowHead, endBar } from './arrowHead'
import styles from './LinkLayer.module.css'
import { LinkMark } from './LinkMark'

/*
 * All links at rest are one path per kind, however many there are; those of what is selected or in the hand are drawn
 * once more, stronger, on top. A link is found by its distance from the pointer (`hitAt`), and has a small element of its
 * own only for its label, the keyboard and its name.
 */

const NONE: readonly [Id, LinkPath][] = []

export function LinkLayer() {
  const { geometry, window } = useMounted()
  const selection = useSession(session => session.selection)
  const hovered = useGesture(state => state.hovered)
  const lifted = useGesture(state => state.lifted?.ids)
  const focus = useFocus()
  const { links } = geometry
  const { far, whole, area } = window
  const shown = useMemo(
    () => (far ? NONE : [...links].filter(([, link]) => whole || touch(extentOf(link), area))),
    [links, far, whole, area],
  )
  const near = useMemo(() => {
    const ids = new Set([...selection, ...(lifted ?? [])])
    return shown.filter(
      ([id, { from, to }]) => id !== hovered && !ids.has(id) && (ids.has(from) || ids.has(to)),
    )
  }, [shown, selection, lifted, hovered])
  const chosen = useMemo(() => {
    const ids = new Set([...selection, hovered])
    return [...links].filter(([id]) => ids.has(id))
  }, [links, selection, hovered])
  const marked = far ? chosen : shown
  return (
    <>
      <svg
        className={styles.links}
        style={{ zIndex: LAYER.links }}
        data-faded={focus !== undefined}
        aria-hidden
      >
        <Paths links={shown} look={styles.rest} />
        <Paths links={near} look={styles.near} />
        <Paths links={chosen} look={styles.chosen} />
      </svg>
      {marked.map(([id, link]) => (
        <LinkMark key={id} id={id} link={link} />
      ))}
    </>
  )
}

/** Many links as one path per kind, and one for all their arrow heads. */
const Paths = memo(
  ({ links, look }: { links: readonly (readonly [Id, LinkPath])[]; look: string | undefined }) => {
    if (links.length === 0) return null
    const byKind = new Map<LinkKind, string>()
    const heads = new Map<boolean, string>()
    let bars = ''
    for (const [, link] of links) {
      byKind.set(link.kind, (byKind.get(link.kind) ?? '') + link.path)
      const lost = link.kind === 'dropout'
      heads.set(lost, (heads.get(lost) ?? '') + arrowHead(link.tip))
      if (lost) bars += endBar(link.tip)
    }
    return (
      <g className={look}>
        {LINK_KINDS.map(
          kind => byKind.has(kind) && <path key={kind} className={styles[kind]} d={byKind.get(kind)} />,
        )}
        {[...heads].map(([lost, path]) => (
          <path key={String(lost)} className={lost ? styles.lostHead : styles.head} d={path} />
        ))}
        {bars && <path className={styles.bar} d={bars} />}
      </g>
    )
  },
)
