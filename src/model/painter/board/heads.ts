import { LANES } from '../../lanes'
import type { BoardLane, BoardStage } from '../../layout/board/boardGeometry'
import { BOARD } from '../../layout/board/boardSizes'
import type { GroupShape, Shape } from '../drawing'
import { figure } from '../figures'
import { isIcon } from '../icons'
import { icon } from '../signs'
import { baselineIn, textAt, textLine, textLines } from '../text'
import { type BoardScene, LANE_HEADS } from './boardScene'

const LANE_NAME = { size: 12, weight: 600, lineHeight: 17, maxLines: 8 } as const
const LANE_ICON = { left: 8.5, top: 12.5, size: 15 }
/** Where the name of a lane stands in its head. */
const NAME = { left: 33, right: 7, top: 11.5 }

/** The head of a stage: its number and title, the customer's goal below; of a folded one its number alone. */
export function paintStageHead(scene: BoardScene, stage: BoardStage): GroupShape {
  const { palette, words, locale, numbers } = scene
  const { head } = BOARD
  const number = figure(numbers?.get(stage.id) ?? stage.number, locale)
  if (stage.collapsed) {
    const setting = { fill: palette.ink3 } as const
    const baseline = baselineIn(head.top, head.title)
    const shape = textAt(number, stage.x + stage.width / 2, baseline, 'middle', head.title, setting)
    return { type: 'group', id: stage.id, shapes: [shape] }
  }
  const left = stage.x + head.padding
  const title = { x: left + head.number, width: stage.width - 2 * head.padding - head.number - head.fold }
  const baseline = baselineIn(head.top, head.title)
  const goalTop = head.top + Math.max(1, stage.title.lines.length) * head.title.lineHeight + head.goalGap
  const untitled = { size: head.title.size, weight: 400 } as const
  const shapes: Shape[] = [
    textAt(number, left, baseline, 'left', head.title, { fill: palette.ink3 }),
    ...(stage.title.lines.length > 0
      ? textLines(stage.title, title, head.top, head.title, { fill: palette.ink })
      : [textLine(words.untitled, title, baseline, untitled, { fill: palette.ink3, italic: true })]),
    ...textLines(stage.goal, { x: left, width: stage.width - 2 * head.padding }, goalTop, head.goal, {
      fill: palette.ink2,
    }),
  ]
  return { type: 'group', id: stage.id, shapes }
}

/** The name of a lane at the left, with its sign; as many lines of it as the lane is high. */
export function paintLaneHead({ map, palette, words, text }: BoardScene, lane: BoardLane): GroupShape {
  const name = map.lanes.get(lane.id)?.title.trim() || words.lanes[lane.kind]
  const { icon: sign } = LANES[lane.kind]
  const span = { x: NAME.left - LANE_HEADS, width: LANE_HEADS - NAME.left - NAME.right }
  const room = Math.max(1, Math.floor((lane.height - 2 * NAME.top) / LANE_NAME.lineHeight))
  const lines = text.lines(name, span.width, LANE_NAME, Math.min(room, LANE_NAME.maxLines))
  const at = { x: LANE_ICON.left - LANE_HEADS, y: lane.y + LANE_ICON.top }
  const shapes: Shape[] = [
    icon(isIcon(sign) ? sign : 'waypoints', at, LANE_ICON.size, palette.ink2),
    ...textLines(lines, span, lane.y + NAME.top, LANE_NAME, { fill: palette.ink2 }),
  ]
  return { type: 'group', id: lane.id, shapes }
}
