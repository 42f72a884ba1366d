import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { LinkPath, Point, Rect } from '../../model/layout/geometry'
import { labelText } from '../../model/painter/links'
import { useLive } from '../../store/hooks'
import { TitleField } from '../editing/TitleField'
import { LAYER } from '../nodes/projection'
import { useRecordElement } from '../nodes/useRecordElement'
import { middle } from '../scene/rects'
import { useMark } from '../scene/scene'
import styles from './LinkMark.module.css'

const SIZE = 22
const TYPING = { width: 132, height: 26 }

/** The element of a link: its label, or a place half way for the pointer, the keyboard and its name. */
export const LinkMark = memo(({ id, link }: { id: Id; link: LinkPath }) => {
  const { t, i18n } = useTranslation()
  const { from, to } = link
  const topics = [
    `touchpoints/${from}`,
    `stages/${from}`,
    `personas/${from}`,
    `touchpoints/${to}`,
    `stages/${to}`,
  ]
  const name = useLive(topics as `touchpoints/${Id}`[], ({ map }) =>
    t('canvas.linkFromTo', {
      from: titleOf(map, from) || t('common.untitled'),
      to: titleOf(map, to) || t('common.untitled'),
    }),
  )
  const typing = useMark('typing', id)
  const element = useRecordElement('link', id, name)
  const selected = element['aria-current'] === true
  const half = halfWay(link.points)
  const box = typing ? centred(link.label ? middle(link.label) : half, TYPING) : (link.label ?? centred(half))
  const looks = [styles.mark, (link.label || typing) && styles.label, selected && styles.selected]
  return (
    <div
      {...element}
      className={looks.filter(Boolean).join(' ')}
      style={{
        transform: `translate(${box.x}px, ${box.y}px)`,
        width: box.width,
        height: box.height,
        zIndex: typing ? LAYER.tools : LAYER.links,
      }}
    >
      {typing ? (
        <TitleField table="links" id={id} className={styles.text} />
      ) : (
        link.label && labelText(link.label, locale(i18n.language))
      )}
    </div>
  )
})

function titleOf(map: JourneyMap, id: Id): string | undefined {
  return map.touchpoints.get(id)?.title ?? map.stages.get(id)?.title ?? map.personas.get(id)?.name
}

function centred({ x, y }: Point, { width, height } = { width: SIZE, height: SIZE }): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The point half way along a line with corners. */
function halfWay(points: readonly Point[]): Point {
  const lengths = points
    .slice(1)
    .map((point, index) => Math.hypot(point.x - points[index]!.x, point.y - points[index]!.y))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [a, b] = [points[index]!, points[index + 1]!]
      const share = left / length
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
    }
    left -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}
