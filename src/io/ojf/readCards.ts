import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import { blueprintCards } from './blueprint'
import { byColumn, inCells, inSequence } from './columns'
import { type Fields, tagsOf, textOf } from './ojfFile'
import { HINT, ORIGIN } from './origin'
import { type Node, originFrom, type Reading } from './reading'
import { emotionOf, isRounded } from './scores'

/** What a node says of a record; all other names are kept beside it. */
const SAID = new Set([
  'id',
  'stageId',
  'swimlaneId',
  'title',
  'description',
  'score',
  'isMomentOfTruth',
  'tags',
  HINT,
])

/** Gives the cards of each stage by their column there. */
export function readCards(reading: Reading, nodes: readonly Node[], persona: () => Id): Map<Id, Id[]> {
  const byStage = groupBy(nodes, ({ stage }) => stage)
  const columns = new Map<Id, Id[]>()
  for (const [stage, cards] of byStage) {
    const ids = cards.map(({ raw, hint }) => hint?.id ?? reading.freeId(textOf(raw, 'id') || reading.newId()))
    const isForeign = cards.every(({ hint }) => !hint)
    const places = isForeign ? inCells(stage ?? '', cards) : inSequence(reading, stage ?? '', cards, ids)
    for (const [index, node] of cards.entries()) {
      const id = ids[index]!
      const place = places[index]
      if (node.hint) knownCard(reading, id, node, persona)
      else newCard(reading, id, node, persona)
      if (place) reading.document.put('touchpoints', id, { place })
      if (stage === undefined) {
        if (!node.hint) reading.warnings.tell('ojf.noStage', { text: textOf(node.raw, 'title') })
      } else if (isForeign && place) putBehind(reading, node.raw, place)
    }
    if (stage !== undefined) columns.set(stage, byColumn(ids, places))
  }
  const rounded = nodes.filter(({ raw, hint }) => !hint && isRounded(raw)).length
  if (rounded > 0) reading.warnings.tell('ojf.rounded', { count: rounded })
  return columns
}

function newCard(reading: Reading, id: Id, { raw }: Node, persona: () => Id): void {
  const emotion = emotionOf(raw)
  reading.document.put('touchpoints', id, {
    title: textOf(raw, 'title', 'name'),
    description: textOf(raw, 'description'),
    momentOfTruth: raw.isMomentOfTruth === true,
    tags: tagsOf(raw),
    ...originFrom(raw),
  })
  if (emotion !== undefined) reading.document.set('ratings', id, persona(), emotion)
}

function knownCard(reading: Reading, id: Id, { raw }: Node, persona: () => Id): void {
  const expected = reading.expected.get(`touchpoint ${id}`)!
  const isNew = (name: string) => JSON.stringify(raw[name]) !== JSON.stringify(expected[name])
  reading.document.put('touchpoints', id, {
    ...(isNew('title') && { title: textOf(raw, 'title') }),
    ...(isNew('description') && { description: textOf(raw, 'description') }),
    ...(isNew('isMomentOfTruth') && { momentOfTruth: raw.isMomentOfTruth === true }),
    ...(isNew('tags') && { tags: tagsOf(raw) }),
  })
  const emotion = emotionOf(raw)
  if (emotion !== emotionOf(expected)) reading.document.set('ratings', id, persona(), emotion)
  reading.keepAdded('touchpoints', id, raw, expected, SAID)
}

/** What happens behind a card by its blueprint stands below it, in the lanes for that. */
function putBehind(reading: Reading, raw: Readonly<Fields>, [stage, , column]: Place): void {
  const rows = new Map<Id, number>()
  for (const { lane, from, title, description } of blueprintCards(raw)) {
    const row = rows.get(lane) ?? 0
    rows.set(lane, row + 1)
    const place: Place = [stage, lane, column, Math.min(row, 999)]
    const fields = { title, description, from, place, [ORIGIN]: { told: title } }
    reading.document.put('touchpoints', reading.newId(), fields)
  }
}
