import { emotionOf, mean } from '../analysis/emotionOf'
import { touchpointsByStage } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import type { Point, Rect, StageBox } from '../layout/geometry'
import { STAGE, STAGE_PICTURE_TOP, stageNumberWidth } from '../layout/sizes'
import { mix } from './colour'
import type { GroupShape, Shape } from './drawing'
import { figure, signedFigure } from './figures'
import { inset } from './inset'
import { emotionColour } from './palette'
import type { PaintScene } from './scene'
import { chips, icon } from './signs'
import { baselineIn, textAt, textLine, textLines } from './text'

/** The mean emotion of each stage that has one, for the persona in focus or for all. */
export function stageMeans({ map, focus }: PaintScene): ReadonlyMap<Id, number> {
  const means = new Map<Id, number>()
  for (const [stage, entries] of touchpointsByStage(map)) {
    const values = entries.map(([id]) => emotionOf(map, id, focus)).filter(value => value !== undefined)
    const value = mean(values)
    if (value !== undefined) means.set(stage, value)
  }
  return means
}

/** The box of a stage and its head: number, title, goal and mean emotion; its annotations on its upper edge. */
export function paintStage(scene: PaintScene, id: Id, box: StageBox, felt: number | undefined): GroupShape {
  const { palette, words } = scene
  const { x, y, width } = box
  const inner = { x: x + STAGE.padding, width: width - 2 * STAGE.padding }
  const aside = box.pictured ? STAGE.picture + STAGE.pictureGap : 0
  const top = y + STAGE.headTop
  const baseline = baselineIn(top, STAGE.title)
  const before = stageNumberWidth(box.number)
  const beside = { x: inner.x + before, width: inner.width - before - Math.max(STAGE.mean, aside) }
  const goalTop = top + Math.max(1, box.title.lines.length) * STAGE.title.lineHeight + STAGE.goalGap
  const shapes: Shape[] = [
    stageFrame(scene, box),
    textAt(figure(box.number, scene.locale), inner.x, baseline, 'left', STAGE.number, { fill: palette.ink2 }),
    ...(box.title.lines.length > 0
      ? textLines(box.title, beside, top, STAGE.title, { fill: palette.ink })
      : [
          textLine(
            words.untitled,
            beside,
            baseline,
            { size: STAGE.title.size, weight: 400 },
            { fill: palette.ink3, italic: true },
          ),
        ]),
    ...textLines(box.goal, { ...inner, width: inner.width - aside }, goalTop, STAGE.goal, {
      fill: palette.ink2,
    }),
    ...(box.pictured ? stagePicture(scene, id, { x: inner.x + inner.width - STAGE.picture, y }) : []),
  ]
  if (felt !== undefined) {
    const right = inner.x + inner.width
    const fill = emotionColour(palette, felt)
    shapes.push(textAt(signedFigure(felt, scene.locale), right, baseline, 'right', STAGE.number, { fill }))
  }
  const counted = chips(scene, scene.figures.counts(id), { x: 0, y: y - 10 })
  if (counted.width > 0) {
    const at = { x: x + width - 16 - counted.width, y: y - 10 }
    shapes.push(...chips(scene, scene.figures.counts(id), at).shapes)
  }
  return { type: 'group', id, shapes }
}

/** Its first image, on a ground for what is transparent; where it cannot be shown, a sign. */
function stagePicture({ palette, pictures, images }: PaintScene, id: Id, { x, y }: Point): Shape[] {
  const [, image] = pictures.get(id) ?? []
  const href = image && images.get(image.file)
  const side = STAGE.picture
  const place = { x, y: y + STAGE_PICTURE_TOP, width: side, height: side }
  const radius = STAGE.pictureRadius
  const ground: Shape = { type: 'rect', ...place, radius, fill: palette.neutralSoft }
  if (href) return [ground, { type: 'image', href, ...place, cut: { radius } }]
  const middle = { x: place.x + side / 2 - 8, y: place.y + side / 2 - 8 }
  return [ground, icon('image', middle, 16, palette.ink3)]
}

/** The tray of cards that have lost their place. */
export function paintTray(scene: PaintScene, rect: Rect): Shape[] {
  const { palette, words } = scene
  const baseline = baselineIn(rect.y + STAGE.headTop, STAGE.title)
  return [
    { type: 'rect', ...inset(rect), radius: STAGE.radius, stroke: palette.ink3, dash: [4, 4] },
    textAt(words.unplaced, rect.x + STAGE.padding, baseline, 'left', STAGE.title, { fill: palette.ink2 }),
  ]
}

function stageFrame({ palette }: PaintScene, box: Rect): Shape {
  const fill = mix(palette.card, palette.canvas, 0.66)
  return { type: 'rect', ...inset(box), radius: STAGE.radius, fill, stroke: palette.line }
}
