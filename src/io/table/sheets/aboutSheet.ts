import type { SheetWords } from '../../words/sheetWords'
import type { Cell } from '../cell'
import { fitting } from '../cell'
import type { Draft } from '../draft'
import { sameText } from '../longRows'
import type { MapIndex } from '../mapIndex'
import type { Row } from '../rows'
import type { SheetOut } from '../workbook/writeWorkbook'

export const ABOUT_SHEET = 'About'

/** What is said of the map as a whole, and what one should know before changing the workbook. */
export function aboutSheet({ map, cards, stages }: MapIndex, now: Date, words: SheetWords): SheetOut {
  const { title, description, state } = map.meta
  const rows: (readonly [string, Cell])[] = [
    ['title', fitting(title)],
    ['description', fitting(description)],
    ['state', state],
    ['stages', stages.length],
    ['touchpoints', cards.length],
    ['personas', map.personas.size],
    ['annotations', map.annotations.size],
    ['made_at', now],
    ['made_with', 'Jatra'],
    ['', ''],
    ['about', words.about],
    ['about', words.comesBack],
    ['about', words.rows],
    ['about', words.ids],
    ['about', words.emotions],
  ]
  return {
    name: ABOUT_SHEET,
    columns: [
      { header: 'what', width: 16 },
      { header: 'value', width: 90, figuresLeft: true },
    ],
    rows,
  }
}

/** The title, the description and the state, where somebody changed them. */
export function readAbout({ document, base }: Draft, [head, ...rows]: readonly Row[]): void {
  if (head?.cells[0] !== 'what') return
  for (const field of ['title', 'description', 'state'] as const) {
    const row = rows.find(({ cells }) => cells[0]?.trim() === field)
    const value = row?.cells[1] ?? ''
    if (!row || sameText(value, fitting(base?.map.meta[field] ?? ''))) continue
    if (field !== 'state') document.putMeta({ [field]: value })
    else if (value === 'current' || value === 'future') document.putMeta({ state: value })
  }
}
