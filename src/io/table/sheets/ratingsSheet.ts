import { type Id, pairKey, splitPair } from '../../../model/ids'
import type { Emotion } from '../../../model/journey'
import type { Cell } from '../cell'
import { textOf } from '../cell'
import type { Draft } from '../draft'
import { sameText } from '../longRows'
import { labelOf } from '../longTable'
import type { MapIndex } from '../mapIndex'
import type { Row } from '../rows'
import { parseEmotion } from '../scale'
import type { SheetOut } from '../workbook/writeWorkbook'
import { titleFinder, titleOf } from './titles'

/*
 * What each persona feels and expects at each touchpoint, one row for a pair: the table that programs for figures like.
 */

export const RATINGS_SHEET = 'Ratings'

const COLUMNS = [
  { header: 'touchpoint', width: 32 },
  { header: 'persona', width: 20 },
  { header: 'emotion', width: 10 },
  { header: 'emotion_label', width: 16 },
  { header: 'expectation', width: 12 },
  { header: 'touchpoint_id', width: 20 },
  { header: 'persona_id', width: 20 },
] as const

export function ratingsSheet(index: MapIndex): SheetOut {
  const { map } = index
  return {
    name: RATINGS_SHEET,
    columns: COLUMNS,
    rows: keysOf(index).map((key): Cell[] => {
      const [card, persona] = splitPair(key)
      const emotion = map.ratings.get(key)
      return [
        titleOf(map, card),
        titleOf(map, persona),
        emotion,
        emotion === undefined ? '' : labelOf(emotion),
        map.expectations.get(key),
        card,
        persona,
      ]
    }),
  }
}

/** The pairs with a value, along the journey; of what is gone, none. */
function keysOf({ map, cards, personas }: MapIndex): string[] {
  return cards.flatMap(({ id }) =>
    personas
      .map(([persona]) => pairKey(id, persona))
      .filter(key => map.ratings.has(key) || map.expectations.has(key)),
  )
}

/** Takes the values that somebody changed, added or deleted. */
export function readRatings(draft: Draft, [head, ...rows]: readonly Row[]): void {
  const titles = head?.cells ?? []
  const at = (cells: readonly string[], header: (typeof COLUMNS)[number]['header']) =>
    cells[titles.indexOf(header)] ?? ''
  if (!titles.includes('touchpoint_id') || !titles.includes('persona_id')) return
  const { base } = draft
  const findByTitle = titleFinder()
  const left = new Set(base ? keysOf(base) : [])
  for (const { line, cells } of rows) {
    const card = at(cells, 'touchpoint_id').trim() || findByTitle(draft, at(cells, 'touchpoint'))
    const persona = at(cells, 'persona_id').trim() || findByTitle(draft, at(cells, 'persona'))
    if (!card || !persona || !draft.document.record('touchpoints', card)) continue
    const key = pairKey(card, persona)
    left.delete(key)
    for (const [header, table] of PAIRS) {
      const text = at(cells, header)
      if (sameText(text, textOf(base?.map[table].get(key)))) continue
      const rated = text.trim() === '' ? undefined : parseEmotion(text, '-2..2')
      if (text.trim() !== '' && !rated) draft.told.tell('rating', { line, text })
      else setPair(draft, table, card, persona, rated?.emotion)
    }
  }
  for (const key of left) {
    const [card, persona] = splitPair(key)
    for (const [, table] of PAIRS) setPair(draft, table, card, persona, undefined)
  }
}

const PAIRS = [
  ['emotion', 'ratings'],
  ['expectation', 'expectations'],
] as const

function setPair(
  draft: Draft,
  table: 'ratings' | 'expectations',
  card: Id,
  persona: Id,
  value: Emotion | undefined,
): void {
  draft.document.set(table, card, persona, value)
}
