import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import { evenKeys } from '../../model/order'
import type { Draft } from './draft'
import type { Grid, GridRow } from './gridShape'
import type { GridRole } from './gridWords'
import { parseEmotion, type Scale } from './scale'
import { linesOf, looseValues, looseWords, parseTruth } from './values'

/*
 * A grid becomes a map. Its columns are touchpoints, named by the row of steps; where there is no such row, a column is a
 * stage, and what stands in it is about the stage. What is said of all columns of a stage at once, in merged cells, is about
 * the stage as well. A row whose name means nothing to us is a text lane of that name.
 */

const ANNOTATIONS: Readonly<Partial<Record<GridRole, AnnotationKind>>> = {
  pain: 'pain',
  opportunity: 'opportunity',
  strength: 'strength',
  idea: 'idea',
  question: 'question',
  quote: 'quote',
}
const CARD_LANES: readonly (GridRole | undefined)[] = ['frontstage', 'backstage', 'support']

/** The values of the rows that rate, for guessing their scale. */
export function gridRatings({ rows }: Grid): string[] {
  return rows.flatMap(({ role, cells }) => (role === 'emotion' || role === 'expectation' ? cells : []))
}

export function readGrid(draft: Draft, grid: Grid, scale: Scale): void {
  draft.document.putMeta({ title: grid.title, description: grid.description })
  const reader = new GridReader(draft, grid, scale)
  const steps = grid.rows.find(({ role }) => role === 'step')
  for (const row of grid.rows) if (row !== steps) reader.read(row)
}

interface Column {
  readonly stage: Id
  /** The key of its place in the stage. */
  readonly key: string
  /** The card that stands for it; undefined if there is none (yet). */
  card: Id | undefined
}

class GridReader {
  readonly #draft: Draft
  readonly #scale: Scale
  readonly #columns: Column[] = []
  /** The columns of each stage. */
  readonly #spans: { readonly stage: Id; readonly from: number; readonly to: number }[] = []
  readonly #everyone: Id[]

  constructor(draft: Draft, grid: Grid, scale: Scale) {
    this.#draft = draft
    this.#scale = scale
    const { stages } = grid
    const steps = grid.rows.find(({ role }) => role === 'step')
    for (let from = 0; from < stages.length; ) {
      const { title, number } = stages[from]!
      let to = from
      while (stages[to]?.number === number) to++
      const stage = draft.idFor('')
      draft.append('stages', stage, { title })
      this.#spans.push({ stage, from, to })
      this.#addColumns(stage, steps, from, to)
      from = to
    }
    const named = grid.rows.filter(({ of }) => of !== '').map(({ of }) => draft.persona(of))
    const said = grid.persona === '' ? [] : looseWords(grid.persona).map(name => draft.persona(name))
    this.#everyone = said.length > 0 ? said : named
  }

  /** A cell of steps in several lines with bullets is several cards, one after another. */
  #addColumns(stage: Id, steps: GridRow | undefined, from: number, to: number): void {
    const titles = Array.from({ length: to - from }, (_, at) => steps?.cells[from + at] ?? '')
    const lists = titles.map((title, at) => {
      if (title === '' || (at > 0 && title === titles[at - 1])) return []
      const lines = linesOf(title)
      const isList = lines.length > 1 && /^[^\S\r\n\u2028\u2029]*(?:[-–*•·▪◦‣►✓✔]|\d{1,2}[.)])\s/m.test(title)
      return isList ? lines : [lines.join(' ')]
    })
    const keys = evenKeys(lists.reduce((sum, list) => sum + Math.max(1, list.length), 0))
    for (const list of lists) {
      const column: Column = { stage, key: keys[0]!, card: undefined }
      if (list.length === 0) keys.shift()
      for (const title of list) {
        const card = this.#card(stage, 'customer', keys.shift()!, title)
        column.card ??= card
      }
      this.#columns.push(column)
    }
  }

  #card(stage: Id, lane: Id, key: string, title: string): Id {
    const id = this.#draft.idFor('')
    this.#draft.put('touchpoints', id, { title, place: [stage, lane, key, 0] })
    if (lane !== 'customer') this.#draft.put('lanes', lane, { visible: true })
    return id
  }

  read(row: GridRow): void {
    const { role } = row
    const kind = role && ANNOTATIONS[role]
    if (kind)
      this.#eachTarget(row, (target, text) => this.#draft.setAnnotations(target, kind, looseValues(text)))
    else if (role === 'goal') this.#readGoals(row)
    else if (CARD_LANES.includes(role)) this.#readCards(row, role as Id)
    else if (role === 'emotion' || role === 'expectation') this.#readRatings(row, role)
    else if (role === 'channel') this.#readFields(row, text => this.#channels(text, row.line))
    else if (role && role in FIELDS) this.#readFields(row, FIELDS[role]!)
    else if (role === 'persona')
      for (const cell of row.cells) for (const name of looseWords(cell)) this.#draft.persona(name)
    if (role === undefined || role === 'step' || role === 'metrics' || role === 'title' || role === 'stage') {
      const lane = role === 'metrics' ? 'metrics' : this.#draft.textLane(row.title || `#${row.line}`)
      this.#readCells(row, lane)
    }
  }

  /** Each text with what it is about: a stage, if it stands in all of its columns, else the card of its column. */
  #eachTarget({ cells }: GridRow, visit: (target: Id, text: string, isStage: boolean) => void): void {
    for (const { stage, from, to } of this.#spans) {
      const span = Array.from({ length: to - from }, (_, at) => cells[from + at] ?? '')
      if (span[0] && span.every(cell => cell === span[0]) && (to - from > 1 || !this.#columns[from]!.card)) {
        visit(stage, span[0], true)
        continue
      }
      span.forEach((text, at) => {
        // Repeated by a merged cell: said already.
        if (text === '' || (at > 0 && text === span[at - 1])) return
        const { card } = this.#columns[from + at]!
        visit(card ?? stage, text, card === undefined)
      })
    }
  }

  #readGoals({ cells }: GridRow): void {
    for (const { stage, from, to } of this.#spans) {
      const goals = [...new Set(cells.slice(from, to))].filter(text => text !== '')
      if (goals.length > 0) this.#draft.put('stages', stage, { goal: goals.join('\n') })
    }
  }

  #readCards({ cells }: GridRow, lane: Id): void {
    cells.forEach((text, at) => {
      const column = this.#columns[at]!
      if (text === '' || (at > 0 && text === cells[at - 1] && this.#columns[at - 1]!.stage === column.stage))
        return
      this.#card(column.stage, lane, column.key, linesOf(text).join(' '))
    })
  }

  #readCells(row: GridRow, lane: Id): void {
    const found: { target: Id; text: string; isStage: boolean }[] = []
    this.#eachTarget(row, (target, text, isStage) => found.push({ target, text, isStage }))
    for (const { target, text } of found) this.#draft.setCell(lane, target, text)
    const isOfStages = found.every(({ isStage }) => isStage)
    this.#draft.put('lanes', lane, { visible: true, per: isOfStages ? 'stage' : 'touchpoint' })
  }

  #readFields({ cells }: GridRow, fieldsOf: (text: string) => Record<string, unknown>): void {
    cells.forEach((text, at) => {
      const { card, stage } = this.#columns[at]!
      if (text === '') return
      if (card) this.#draft.put('touchpoints', card, fieldsOf(text))
      else if ('description' in fieldsOf('')) this.#draft.put('stages', stage, { description: text })
      else this.#draft.put('touchpoints', this.#made(at), fieldsOf(text))
    })
  }

  #channels(text: string, line: number): Record<string, unknown> {
    const [first = '', ...others] = looseWords(text)
    if (others.length > 0) this.#draft.told.tell('channels', { line, text, became: first })
    return {
      channel: this.#draft.channel(first, false),
      ...(others.length > 0 && { tags: others.map(word => word.slice(0, 80)) }),
    }
  }

  #readRatings({ cells, of, line, title }: GridRow, role: 'emotion' | 'expectation'): void {
    const who =
      of !== ''
        ? [this.#draft.persona(of)]
        : this.#everyone.length > 0
          ? this.#everyone
          : [this.#draft.persona('')]
    cells.forEach((text, at) => {
      if (text === '') return
      const rated = parseEmotion(text, this.#scale)
      if (!rated) {
        this.#draft.told.tell('rating', { line, text })
        const { card, stage } = this.#columns[at]!
        this.#draft.setCell(this.#draft.textLane(title), card ?? stage, text)
        return
      }
      if (!rated.exact) this.#draft.told.tell('rounded', { line, text, became: String(rated.emotion) })
      const card = this.#columns[at]!.card ?? this.#made(at)
      for (const persona of who) {
        this.#draft.document.set(
          role === 'emotion' ? 'ratings' : 'expectations',
          card,
          persona,
          rated.emotion,
        )
      }
    })
  }

  /** A card for a column that has none: what was said of it (a feeling, a channel) needs one. It is named after its stage. */
  #made(at: number): Id {
    const column = this.#columns[at]!
    const { stage, key } = column
    const title = String(this.#draft.document.record('stages', stage)?.title ?? '')
    column.card = this.#card(stage, 'customer', key, title)
    return column.card
  }
}

const FIELDS: Readonly<Partial<Record<GridRole, (text: string) => Record<string, unknown>>>> = {
  description: description => ({ description }),
  thought: thought => ({ thought }),
  owner: owner => ({ owner }),
  tags: text => ({ tags: looseWords(text).map(word => word.slice(0, 80)) }),
  momentOfTruth: text => ({ momentOfTruth: parseTruth(text) }),
}
