import type { Id } from '../ids'
import type { LinkKind } from '../journey'
import type { LinkPath } from '../layout/geometry'
import { LABEL_JOINT } from '../layout/routing/labels'
import { LINK } from '../layout/sizes'
import { mix } from './colour'
import type { GroupShape, Look, Shape } from './drawing'
import { percentFigure } from './figures'
import { inset } from './inset'
import type { PaintPalette } from './palette'
import type { PaintScene } from './scene'
import { baselineIn, textAt } from './text'

/** How the line of each kind is drawn: told apart by its dashes, and the way out also by its colour and its end. */
export function linkLook(palette: PaintPalette, kind: LinkKind): Look {
  const lines: Record<LinkKind, Look> = {
    next: { stroke: palette.link },
    alternative: { stroke: palette.link, dash: [6, 4] },
    loop: { stroke: palette.link, dash: [2, 4], round: true },
    dropout: { stroke: mix(palette.pain, palette.link, 0.75), dash: [8, 4, 2, 4] },
  }
  return { ...lines[kind], strokeWidth: 1.5 }
}

/** The line of a link with its head. */
export function paintLink({ palette, focus }: PaintScene, id: Id, link: LinkPath): GroupShape {
  const look = linkLook(palette, link.kind)
  const shapes: Shape[] = [{ type: 'path', d: link.path, ...look }, head(link, look)]
  if (link.kind === 'dropout') shapes.push(bar(link, look))
  const faded = focus !== undefined && link.from !== focus && link.to !== focus
  return { type: 'group', id, ...(faded && { opacity: 0.45 }), shapes }
}

/** The words on a link: above all lines, so that none crosses them out. */
export function paintLinkLabel({ palette, locale }: PaintScene, id: Id, { label }: LinkPath): GroupShape[] {
  if (!label) return []
  const { x, y, width, height } = label
  const baseline = baselineIn(y, { ...LINK.label, lineHeight: height })
  const shapes: Shape[] = [
    {
      type: 'rect',
      ...inset(label),
      radius: 6,
      fill: palette.canvas,
      stroke: palette.line,
    },
    textAt(labelText(label, locale), x + width / 2, baseline, 'middle', LINK.label, { fill: palette.ink2 }),
  ]
  return [{ type: 'group', id, shapes }]
}

/** What a label says: the words, and the share of those who go this way in the digits of the reader. */
export function labelText({ text, share }: NonNullable<LinkPath['label']>, locale: string): string {
  const figure = share === undefined ? '' : percentFigure(share, locale)
  return [text, figure].filter(Boolean).join(LABEL_JOINT)
}

function head(link: LinkPath, { stroke }: Look): Shape {
  const at = along(link)
  const half = LINK.arrow * 0.45
  const d = `M${at(0, 0)}L${at(-LINK.arrow, half)}L${at(-LINK.arrow, -half)}Z`
  return { type: 'path', d, ...(stroke && { fill: stroke }) }
}

/** The end of the road: a bar across the tip. */
function bar(link: LinkPath, { stroke }: Look): Shape {
  const at = along(link)
  return {
    type: 'path',
    d: `M${at(-1, 6)}L${at(-1, -6)}`,
    ...(stroke && { stroke }),
    strokeWidth: 2,
    round: true,
  }
}

/** Points by their distance from the tip, along the line and aside of it, as path data. */
function along({ tip: { x, y, angle } }: LinkPath) {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const round = (value: number) => Math.round(value * 10) / 10
  return (forth: number, aside: number) =>
    `${round(x + forth * cos - aside * sin)} ${round(y + forth * sin + aside * cos)}`
}
