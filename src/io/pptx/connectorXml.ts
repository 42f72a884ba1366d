import type { Area, ConnectorShape, Side } from './slide'
import { SIDES } from './slide'

/*
 * Connectors as PowerPoint writes them: a straight one, or one with two corners, whose box is that of a line that leaves
 * to the right and enters from the left. Every other way is that line turned by a quarter and mirrored, so the box of a
 * turned one is given as it was before it was turned, around the same middle. The corners lie at a share of the box's
 * width. A line that comes back to the side that it left is an arc, whose height is such a share beyond the box: LibreOffice
 * draws an arc at about the same height, but lays lines with corners onto the edges of the boxes.
 */

const EMU = 914400
/** A box of no width has no shares: PowerPoint gives it a point. */
const LEAST = 12700

interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a connector holds on to a box, in EMU. */
function spotOf({ x, y, width, height }: Area, side: Side): Spot {
  const at = { top: [0.5, 0], left: [0, 0.5], bottom: [0.5, 1], right: [1, 0.5] } as const
  const [across, down] = at[side]
  return { x: Math.round((x + width * across) * EMU), y: Math.round((y + height * down) * EMU) }
}

/** The place and form of a connector (`a:xfrm`, `a:prstGeom`), and whether its head is at the beginning of the form. */
export function connectorForm(
  { from, to, reach = 0.1 }: ConnectorShape,
  fromBox: Area,
  toBox: Area,
): { readonly xml: string; readonly reversed: boolean } {
  const a = spotOf(fromBox, from.side)
  const b = spotOf(toBox, to.side)
  if (a.x === b.x && from.side !== to.side && from.side !== 'right') return straight(a, b)
  if (a.y === b.y && from.side === 'right' && to.side === 'left') return straight(a, b)

  const isTurned = from.side === 'bottom' || from.side === 'top'
  // Turned by a quarter, what runs down in the slide runs to the right in the form, and what runs left runs down.
  const along = (spot: Spot) => (isTurned ? spot.y : spot.x)
  const aside = (spot: Spot) => (isTurned ? -spot.x : spot.y)
  // The form runs forth: where the way runs back, it is told from its end.
  const reversed = along(b) < along(a)
  const [start, end] = reversed ? [b, a] : [a, b]
  const width = Math.max(LEAST, along(end) - along(start))
  const height = Math.abs(aside(end) - aside(start))
  const flip = aside(end) < aside(start)
  const isArc = from.side === to.side
  const corner = isArc
    ? (from.side === 'top' ? -reach * EMU : along(end) - along(start) + reach * EMU) / width
    : 0.5
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const [boxWidth, boxHeight] = [width, height]
  const off = isTurned
    ? { x: middle.x - boxWidth / 2, y: middle.y - boxHeight / 2 }
    : { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) }
  const xml =
    `<a:xfrm${isTurned ? ' rot="5400000"' : ''}${flip ? ' flipV="1"' : ''}>` +
    `<a:off x="${Math.round(off.x)}" y="${Math.round(off.y)}"/><a:ext cx="${boxWidth}" cy="${boxHeight}"/></a:xfrm>` +
    `<a:prstGeom prst="${isArc ? 'curved' : 'bent'}Connector3"><a:avLst><a:gd name="adj1" fmla="val ${Math.round(corner * 100000)}"/></a:avLst></a:prstGeom>`
  return { xml, reversed }
}

function straight(a: Spot, b: Spot) {
  const flips = `${b.x < a.x ? ' flipH="1"' : ''}${b.y < a.y ? ' flipV="1"' : ''}`
  const xml =
    `<a:xfrm${flips}><a:off x="${Math.min(a.x, b.x)}" y="${Math.min(a.y, b.y)}"/>` +
    `<a:ext cx="${Math.abs(b.x - a.x)}" cy="${Math.abs(b.y - a.y)}"/></a:xfrm>` +
    '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>'
  return { xml, reversed: false }
}

/** What a connector holds on to (`a:stCxn`, `a:endCxn`), by the numbers of the shapes on its slide. */
export function holdsXml(
  { from, to }: ConnectorShape,
  numbers: ReadonlyMap<string, number>,
  reversed: boolean,
): string {
  const [start, end] = reversed ? [to, from] : [from, to]
  return (
    `<a:stCxn id="${numbers.get(start.id) ?? 0}" idx="${SIDES[start.side]}"/>` +
    `<a:endCxn id="${numbers.get(end.id) ?? 0}" idx="${SIDES[end.side]}"/>`
  )
}
