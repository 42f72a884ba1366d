import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import { LINK_KINDS } from '../../model/journey'
import type { Draft } from './draft'
import { folded } from './header'
import type { RatingKind } from './headers'
import { hasRole, type LongTable } from './longMeanings'
import { type LongRow, longRows } from './longRows'
import { ANNOTATION_ROLES, LANES_WITH_COLUMNS, linkText, statusOf } from './longTable'
import { type Placed, placesIn } from './places'
import { parseEmotion, type Scale } from './scale'
import { StageRows } from './stageRows'
import { looseValues, looseWords, parseNumber, parseTruth, splitValues } from './values'

/*
 * A table of touchpoints becomes a map, or the later version of one. Without an earlier version every cell counts. With one,
 * as when a workbook of ours comes back, only what differs from what that version would say is taken: so what a
 * table cannot say stays as it was, and what somebody wrote in it wins.
 */

export function readLong(draft: Draft, table: LongTable, scale: Scale): void {
  const rows = longRows(draft, table)
  const reading: Reading = { draft, table, scale, ratings: ratingColumns(draft, table) }
  readMeta(reading, rows)
  const stages = new StageRows(draft, table, rows)
  const placed: Waiting[] = []
  for (const row of rows) {
    const stage = stages.of(row)
    const named = personasNamed(reading, row)
    if (isStageOnly(reading, row)) {
      if (stage !== undefined) readAnnotations(reading, row, stage)
      continue
    }
    readFields(reading, row)
    readAnnotations(reading, row, row.id)
    readRatings(reading, row, named)
    readCells(reading, row)
    placed.push({ row, stage, card: placedCard(reading, row, stage) })
  }
  place(reading, placed)
  readLinks(reading, placed)
  if (draft.base) removeMissing(draft, new Set(rows.map(({ id }) => id)))
}

interface Reading {
  readonly draft: Draft
  readonly table: LongTable
  readonly scale: Scale
  readonly ratings: readonly RatingColumn[]
}

interface Waiting {
  readonly row: LongRow
  readonly stage: Id | undefined
  readonly card: Placed
}

/* ---------- the map as a whole ---------- */

function readMeta({ draft, table }: Reading, rows: readonly LongRow[]): void {
  const title = rows.map(row => row.news('mapTitle')).find(text => text !== undefined && text !== '')
  if (title !== undefined) draft.document.putMeta({ title })
  const states = new Set(rows.map(row => row.news('status') ?? '').filter(text => text !== ''))
  const [state] = states
  if (states.size === 1 && isState(state!)) {
    const planned = isPlanned(state!)
    if (planned !== (draft.base !== undefined && statusOf(draft.base) === 'planned')) {
      draft.document.putMeta({ state: planned ? 'future' : 'current' })
    }
  } else if (states.size > 0 && !table.ours) {
    // Of each touchpoint its own: no state of the map.
    const lane = draft.textLane('Status')
    for (const row of rows) {
      if (row.text('status') !== '') draft.setCell(lane, row.id, row.text('status'))
    }
  }
}

function isPlanned(state: string): boolean {
  return /^(planned|future|to be|geplant|soll|prevu|futur|planeado|previsto|gepland)$/.test(folded(state))
}

function isState(state: string): boolean {
  return isPlanned(state) || /^(observed|current|as is|ist|today|actual|aktuell|actuel)$/.test(folded(state))
}

/* ---------- one touchpoint ---------- */

/** A row that names a stage and nothing that happens in it. */
function isStageOnly({ table }: Reading, row: LongRow): boolean {
  if (row.known || row.text('touchpoint').trim() !== '' || row.text('touchpointId') !== '') return false
  if (table.ours) return true
  const says = (role: 'description' | 'thought') => row.text(role).trim() !== ''
  return (
    !says('description') &&
    !says('thought') &&
    !table.meanings.some((meaning, column) => {
      const isRating = meaning?.kind === 'rating' || (meaning?.kind === 'role' && meaning.role === 'emotion')
      return isRating && row.cell(column).trim() !== ''
    })
  )
}

function readFields({ draft, table }: Reading, row: LongRow): void {
  const fields: Record<string, unknown> = {}
  const own = (text: string) => (table.ours ? text : text.trim())
  const put = (field: string, text: string | undefined) => {
    if (text !== undefined) fields[field] = text
  }
  const title = row.news('touchpoint')
  put('title', title !== undefined && !table.ours ? title.replace(/\s+/g, ' ').trim() : title)
  put('description', row.news('description'))
  put('thought', row.news('thought'))
  put('owner', row.news('owner'))
  const truth = row.news('momentOfTruth')
  if (truth !== undefined) fields.momentOfTruth = parseTruth(truth)

  const tags = row.news('tags')
  const words = tags === undefined ? undefined : wordsOf(table, tags)
  const channels = row.news('channels')
  const [first, ...others] = channels === undefined ? [] : wordsOf(table, channels)
  if (channels !== undefined) fields.channel = draft.channel(own(first ?? ''), table.ours)
  if (others.length > 0) {
    draft.told.tell('channels', { line: row.line, text: channels!, became: first! })
  }
  if (words || others.length > 0) {
    const kept = words ?? row.known?.touchpoint.tags ?? []
    fields.tags = [...new Set([...kept, ...others])]
      .filter(word => word !== '')
      .map(word => word.slice(0, 80))
  }
  draft.put('touchpoints', row.id, fields)
}

function wordsOf({ ours }: LongTable, cell: string): string[] {
  return ours ? splitValues(cell) : looseWords(cell)
}

function readAnnotations({ draft, table }: Reading, row: LongRow, target: Id): void {
  for (const [role, kind] of Object.entries(ANNOTATION_ROLES)) {
    const cell = row.news(role as keyof typeof ANNOTATION_ROLES)
    if (cell === undefined || (cell === '' && !row.known)) continue
    const texts = table.ours ? splitValues(cell) : looseValues(cell)
    draft.setAnnotations(target, kind, row.known ? texts : texts.filter(text => text !== ''))
  }
}

function readCells({ draft, table }: Reading, row: LongRow): void {
  const seen = new Map<string, number>()
  table.meanings.forEach((meaning, column) => {
    if (meaning?.kind !== 'lane') return
    const nth = seen.get(meaning.title) ?? 0
    seen.set(meaning.title, nth + 1)
    const text = row.cell(column)
    const isEmpty = table.ours ? text === '' : text.trim() === ''
    if (row.isNews(column) && (row.known || !isEmpty)) {
      draft.setCell(draft.textLane(meaning.title, nth), row.id, text)
    }
  })
  for (const [role, title] of Object.entries(LANES_WITH_COLUMNS)) {
    const text = row.news(role as keyof typeof LANES_WITH_COLUMNS)
    if (text !== undefined && (row.known || text !== '')) draft.setCell(draft.textLane(title), row.id, text)
  }
  if (row.news('metric') !== undefined || row.news('metricValue') !== undefined) {
    const text = [row.text('metric'), row.text('metricValue')].filter(part => part !== '').join(': ')
    if (text !== '') draft.put('lanes', 'metrics', { visible: true, per: 'touchpoint' })
    if (text !== '' || row.known) draft.setCell('metrics', row.id, text)
  }
}

/* ---------- ratings ---------- */

interface RatingColumn {
  readonly column: number
  readonly of: RatingKind
  /** Undefined: of those whom the row names. */
  readonly persona: Id | undefined
}

/** The columns of ratings. Of several for one name, each is of a persona of its own. */
function ratingColumns(draft: Draft, table: LongTable): RatingColumn[] {
  const seen = new Map<string, number>()
  const columns = table.meanings.flatMap((meaning, column): RatingColumn[] => {
    if (meaning?.kind === 'rating') {
      const key = `${meaning.of} ${meaning.persona}`
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return [{ column, of: meaning.of, persona: draft.persona(meaning.persona, nth) }]
    }
    if (meaning?.kind !== 'role') return []
    const { role } = meaning
    return role === 'emotion' || role === 'expectation' ? [{ column, of: role, persona: undefined }] : []
  })
  if (columns.some(({ of }) => of === 'emotion')) return columns
  const label = table.meanings.findIndex(
    meaning => meaning?.kind === 'role' && meaning.role === 'emotionLabel',
  )
  return label < 0 ? columns : [...columns, { column: label, of: 'emotion', persona: undefined }]
}

/** Those whom a row newly names: made, if there is nobody of the name. */
function personasNamed({ draft, table }: Reading, row: LongRow): Id[] {
  const cell = row.news('personas')
  return cell === undefined ? [] : wordsOf(table, cell).map(name => draft.persona(name))
}

function readRatings({ draft, ratings, scale, table }: Reading, row: LongRow, named: readonly Id[]): void {
  for (const { column, of, persona } of ratings) {
    if (!row.isNews(column)) continue
    const text = row.cell(column).trim()
    if (text === '' && !row.known) continue
    const rated = text === '' ? undefined : parseEmotion(text, scale)
    const became = rated && String(rated.emotion)
    if (text !== '' && !rated) {
      draft.told.tell('rating', { line: row.line, text })
      draft.setCell(draft.textLane(table.titles[column]!), row.id, text)
    } else if (rated && !rated.exact) draft.told.tell('rounded', { line: row.line, text, became: became! })
    const pairs = of === 'emotion' ? 'ratings' : 'expectations'
    for (const who of persona === undefined ? everyone(draft, named) : [persona]) {
      draft.document.set(pairs, row.id, who, rated?.emotion)
    }
  }
}

/** Whom a rating without a name is of: those whom its row names, else the only persona, else one without a name. */
function everyone(draft: Draft, named: readonly Id[]): readonly Id[] {
  if (named.length > 0) return named
  return draft.personas.length === 1 ? draft.personas : [draft.persona('')]
}

/* ---------- places ---------- */

function placedCard({ draft, table }: Reading, row: LongRow, stage: Id | undefined): Placed {
  const before = row.known?.touchpoint.place
  const lane = row.news('lane')
  return {
    id: row.id,
    lane:
      lane === undefined
        ? (before?.[1] ?? 'customer')
        : draft.cardLane(table.ours ? lane : lane.trim(), table.ours),
    order: parseNumber(row.text('touchpointOrder')),
    before: before !== undefined && before[0] === stage ? before : undefined,
  }
}

function place({ draft, table }: Reading, waiting: readonly Waiting[]): void {
  for (const [stage, group] of groupBy(waiting, one => one.stage)) {
    if (stage === undefined) {
      for (const { row } of group) {
        if (!row.known) draft.put('touchpoints', row.id, { place: ['', 'customer', 'a0', 0] })
      }
      continue
    }
    const orderChanged = group.some(({ row }) => row.known && row.news('touchpointOrder') !== undefined)
    if (draft.base && !orderChanged && isAsBefore(draft, stage, group)) continue
    const byOrder = draft.base ? orderChanged : hasUsefulOrder(table, group)
    for (const [id, slot] of placesIn(
      stage,
      group.map(one => one.card),
      byOrder,
    )) {
      draft.put('touchpoints', id, { place: slot })
    }
  }
}

/** Whether nothing has come, moved or changed places; what has gone leaves the others where they are. */
function isAsBefore({ base }: Draft, stage: Id, group: readonly Waiting[]): boolean {
  const rows = new Set(group.map(({ card }) => card.id))
  const before = base!.cards.filter(card => card.stage?.id === stage && rows.has(card.id))
  return (
    before.length === group.length &&
    group.every(({ card }, index) => before[index]!.id === card.id && card.lane === card.before?.[1])
  )
}

/** Others' order counts if every row has it, and if it says anything. */
function hasUsefulOrder(table: LongTable, group: readonly Waiting[]): boolean {
  if (!hasRole(table, 'touchpointOrder')) return false
  const orders = new Set(group.map(({ card }) => card.order))
  return table.ours || (!orders.has(undefined) && (orders.size > 1 || group.length === 1))
}

/* ---------- links ---------- */

function readLinks({ draft, table }: Reading, waiting: readonly Waiting[]): void {
  if (!hasRole(table, 'linksTo')) return
  const byId = new Set(waiting.map(({ row }) => row.id))
  const byTitle = new Map<string, Id>()
  const byOrder = new Map<string, Id>()
  for (const { row } of waiting) {
    const title = folded(row.text('touchpoint'))
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, row.id)
    const order = row.text('touchpointOrder').trim()
    if (order !== '' && !byOrder.has(order)) byOrder.set(order, row.id)
  }
  for (const { row } of waiting) {
    const cell = row.news('linksTo')
    if (cell === undefined) continue
    const left = (row.known ? draft.base!.linksFrom(row.id) : [])
      .filter(([, { to }]) => draft.base!.map.touchpoints.has(to))
      .map(([id, { to, kind }]) => ({ id, text: linkText(to, kind) }))
    for (const text of wordsOf(table, cell)) {
      const there = left.findIndex(link => link.text === text)
      if (there >= 0) {
        left.splice(there, 1)
        continue
      }
      const [, name, kind] = new RegExp(`^(.*?)(?: \\((${LINK_KINDS.join('|')})\\))?$`, 's').exec(text)!
      const to = byId.has(name!) ? name : (byTitle.get(folded(name!)) ?? byOrder.get(name!.trim()))
      if (to === undefined) draft.told.tell('linkTarget', { line: row.line, text: name! })
      else draft.link(row.id, to, kind ?? 'next')
    }
    for (const { id } of left) draft.remove('links', id)
  }
}

/* ---------- what is gone ---------- */

/** Takes away the touchpoints that have no row any more, with all that hangs on them. */
function removeMissing(draft: Draft, there: ReadonlySet<Id>): void {
  const { map, cards } = draft.base!
  const gone = new Set(cards.map(({ id }) => id).filter(id => !there.has(id)))
  if (gone.size === 0) return
  for (const id of gone) draft.remove('touchpoints', id)
  for (const [id, { target }] of map.annotations) if (gone.has(target)) draft.remove('annotations', id)
  for (const [id, { target }] of map.cells) if (gone.has(target)) draft.remove('cells', id)
  for (const [id, { target }] of map.images) if (gone.has(target)) draft.remove('images', id)
  for (const [id, { from, to }] of map.links) if (gone.has(from) || gone.has(to)) draft.remove('links', id)
  for (const table of ['ratings', 'expectations'] as const) {
    for (const id of gone) draft.document.merge({ [table]: { [id]: undefined } })
  }
}
