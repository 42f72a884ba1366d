import type { LaneBand } from '../layout/geometry'
import { isNamed } from '../layout/lanes'
import { LANE } from '../layout/sizes'
import { mix } from './colour'
import type { Shape } from './drawing'
import type { PaintScene } from './scene'
import { textAt } from './text'

const INDENT = 20
const LINE_NAME = { size: 11, weight: 500 } as const

/** The dividers between lanes, and the lines of a service blueprint. */
export function paintLaneLines({ geometry, palette }: PaintScene): Shape[] {
  return geometry.lanes.slice(1).map((lane): Shape => {
    const stroke = lane.line ? mix(palette.ink3, palette.line, 0.6) : palette.line
    const d = `M${lane.x} ${lane.y + 0.5}h${lane.width}`
    return { type: 'path', d, stroke, dash: lane.line ? [6, 4] : [3, 3] }
  })
}

/** Names of lanes and lines, over whatever crosses them. */
export function paintLaneNames(scene: PaintScene): Shape[] {
  const { geometry, palette, words, map } = scene
  return geometry.lanes.flatMap(lane => {
    const shapes: Shape[] = []
    if (lane.line) {
      shapes.push(...named(scene, lane, words.lines[lane.line], lane.y - 6, LINE_NAME, palette.ink3))
    }
    if (isNamed(lane, geometry.lanes)) {
      const name = map.lanes.get(lane.id)?.title || words.lanes[lane.kind]
      shapes.push(...named(scene, lane, name, lane.y + 20, LANE.name, palette.ink2))
    }
    return shapes
  })
}

/** A name with the ground of a stage behind it, so that a link that passes leaves it readable. */
function named(
  { palette, text }: PaintScene,
  lane: LaneBand,
  name: string,
  baseline: number,
  style: { readonly size: number; readonly weight: 500 | 600 },
  fill: string,
): Shape[] {
  const x = lane.x + INDENT
  const shown = text.clamp(name, lane.width - 2 * INDENT, style)
  if (!shown) return []
  return [
    {
      type: 'rect',
      x: x - 4,
      y: baseline - 11,
      width: text.width(shown, style) + 8,
      height: 15,
      radius: 4,
      fill: mix(palette.card, palette.canvas, 0.66),
    },
    textAt(shown, x, baseline, 'left', style, { fill }),
  ]
}
