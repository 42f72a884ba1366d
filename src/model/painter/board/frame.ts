import { LANES } from '../../lanes'
import { mix } from '../colour'
import type { Shape } from '../drawing'
import { roundedTop } from '../roundedTop'
import { baselineIn, textAt } from '../text'
import { type BoardScene, LANE_HEADS } from './boardScene'

const RADIUS = 13.5
const CORNER = { size: 12, weight: 600, lineHeight: 18, maxLines: 1 } as const

/** The grounds of the table: heads of stages and lanes on paper, cells on a sheet with round corners. */
export function paintGrounds({ board, palette, boardWords }: BoardScene): Shape[] {
  const { width, height, headHeight } = board
  const left = -LANE_HEADS
  const all = { x: left, y: 0, width: width + LANE_HEADS, height }
  const corner = `a${RADIUS} ${RADIUS} 0 0 1 ${-RADIUS} ${-RADIUS}`
  const heads = `M${left} ${headHeight}H0V${height}H${left + RADIUS}${corner}Z`
  return [
    { type: 'rect', ...all, radius: RADIUS, fill: palette.card },
    { type: 'path', d: roundedTop({ ...all, height: headHeight }, RADIUS), fill: palette.paper },
    { type: 'path', d: heads, fill: palette.paper },
    textAt(boardWords.stage, left + 12, baselineIn(13, CORNER), 'left', CORNER, { fill: palette.ink2 }),
  ]
}

/** The lines between stages and lanes and around all; those of a service blueprint in dashes. */
export function paintGridLines({ board, palette }: BoardScene): Shape[] {
  const { width, height, headHeight, stages, lanes } = board
  const across = (y: number) => `M${-LANE_HEADS} ${y - 0.5}h${width + LANE_HEADS}`
  const between = stages.slice(0, -1).map(stage => stage.x + stage.width - 0.5)
  const plain = lanes.slice(1).filter(({ kind }) => LANES[kind].line === undefined)
  const dashed = lanes.slice(1).filter(({ kind }) => LANES[kind].line !== undefined)
  const down = (from: number, to: number) => between.map(x => `M${x} ${from}V${to}`).join('')
  const lines: Shape[] = [
    { type: 'path', d: down(headHeight, height), stroke: mix(palette.line, palette.card, 0.7) },
    { type: 'path', d: down(0, headHeight), stroke: palette.line },
    { type: 'path', d: plain.map(({ y }) => across(y)).join(''), stroke: palette.line },
    { type: 'path', d: dashed.map(({ y }) => across(y)).join(''), stroke: palette.ink3, dash: [4, 3] },
  ]
  return [
    ...lines.filter(line => line.type !== 'path' || line.d !== ''),
    { type: 'path', d: `${across(headHeight)}M-0.5 0V${height}`, stroke: palette.line },
    {
      type: 'rect',
      x: -LANE_HEADS - 0.5,
      y: -0.5,
      width: width + LANE_HEADS + 1,
      height: height + 1,
      radius: RADIUS + 0.5,
      stroke: palette.line,
    },
  ]
}
