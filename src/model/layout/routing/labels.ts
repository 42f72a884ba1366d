import type { LinkPath, Point, Rect } from '../geometry'
import { CARD, LINK } from '../sizes'
import { ELLIPSIS, type Typesetter } from '../text'

/** Where along its line a label may stand, best first. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8]
/** A label is at most so wide, however long its line. */
const WIDEST = CARD.width
/** On a vertical line, which runs aside of the middle of its column: so the label stays clear of the columns beside it. */
const WIDEST_UPRIGHT = 140
/** Between the words of a label and the share. */
export const LABEL_JOINT = ' · '
/** Free at both ends of the line that carries a label: the corner, or the arrow head. */
const ENDS = LINK.arrow + 1

type Label = NonNullable<LinkPath['label']>

/** What is written on a link. Long words are cut to the room that there is; the share behind them is not. */
export interface LinkWords {
  readonly words: string
  /** The share of those who go this way, in percent. */
  readonly share: number | undefined
}

/** The length of straight line that a label needs to be read whole; 0 for none. */
export function roomFor(words: LinkWords, text: Typesetter): number {
  const label = inFull(words)
  return label ? Math.min(WIDEST, labelWidth(label, text)) + 2 * ENDS : 0
}

/**
 * Places labels on the longest horizontal part of each line (on the longest of any, if none is horizontal), clamped to
 * its length, and moves a label along its line if another stands there already.
 */
export function labelPlacer(
  text: Typesetter,
): (words: LinkWords, points: readonly Point[]) => Label | undefined {
  // By strips of the height of a label, so that each label is held against its neighbours only.
  const placed = new Map<number, Rect[]>()
  const strip = (y: number) => Math.floor(y / LINK.label.lineHeight)
  const taken = (rect: Rect) =>
    [strip(rect.y), strip(rect.y + rect.height)].some(key =>
      placed.get(key)?.some(other => meet(other, rect)),
    )

  return (words, points) => {
    const label = inFull(words)
    const part = longestPart(points)
    if (!label || !part) return undefined
    const [a, b] = part
    const level = a.y === b.y
    const room = level ? Math.abs(b.x - a.x) - 2 * ENDS : WIDEST_UPRIGHT
    const width = Math.min(labelWidth(label, text), WIDEST, room)
    const shown = fitted(words, width - 2 * LINK.labelPadding, text)
    if (shown === undefined) return undefined

    const height = LINK.label.lineHeight
    const slack = level ? (room - width) / Math.abs(b.x - a.x) : 0
    const rects = PLACES.map(place => {
      const share = 0.5 + Math.max(-slack / 2, Math.min(slack / 2, place - 0.5))
      const x = a.x + (b.x - a.x) * share
      const y = a.y + (b.y - a.y) * (level ? 0 : share)
      return { x: x - width / 2, y: y - height / 2, width, height }
    })
    const rect = rects.find(candidate => !taken(candidate)) ?? rects[0]!
    for (const key of new Set([strip(rect.y), strip(rect.y + rect.height)])) {
      const there = placed.get(key)
      if (there) there.push(rect)
      else placed.set(key, [rect])
    }
    return { ...rect, text: shown, ...(words.share !== undefined && { share: words.share }) }
  }
}

function inFull({ words, share }: LinkWords): string {
  return [words, figureOf(share)].filter(Boolean).join(LABEL_JOINT)
}

/** For its width: the digits of all languages are about as wide. */
function figureOf(share: number | undefined): string {
  return share === undefined ? '' : `${share}%`
}

/** As many of the words as there is room for beside the share, in map units; undefined if neither fits. */
function fitted({ words, share }: LinkWords, room: number, text: Typesetter): string | undefined {
  const figure = figureOf(share)
  const tail = words && figure ? LABEL_JOINT + figure : figure
  const left = room - text.width(tail, LINK.label)
  const cut = left > 0 ? text.clamp(words, left, LINK.label) : ''
  if (cut && cut !== ELLIPSIS) return cut
  return figure && text.width(figure, LINK.label) <= room ? '' : undefined
}

function labelWidth(label: string, text: Typesetter): number {
  return text.width(label, LINK.label) + 2 * LINK.labelPadding + 0.5
}

function longestPart(points: readonly Point[]): readonly [Point, Point] | undefined {
  let best: readonly [Point, Point] | undefined
  let bestScore = 0
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1]!
    const b = points[index]!
    // Any horizontal part is better than every vertical one.
    const score = Math.abs(a.x - b.x) * 1e6 + Math.abs(a.y - b.y)
    if (score > bestScore) {
      bestScore = score
      best = [a, b]
    }
  }
  return best
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
