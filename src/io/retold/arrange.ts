import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import { newRecord } from '../../model/operations/newRecord'
import { removeRecords } from '../../model/operations/removeRecords'
import { evenKeys } from '../../model/order'
import type { Tx } from '../../model/tx'
import { FreeNames, followRenamed, matchNames, type Named } from './matchNames'

/*
 * A text tells the stages and touchpoints of a map in their order, and somebody may have changed it since: renamed a line,
 * moved it, taken it out, put one in. What the text tells now is laid over the map that it told before. What has gone from
 * the text goes from the map with all that hangs on it; what stands where it stood keeps its order keys, so that a text
 * that nobody touched changes nothing.
 */

export interface ToldCard extends Named {
  readonly id: Id
}

/** As the map is told: names as the text has them, which need not be the titles letter by letter. */
export interface ToldStage<C extends ToldCard = ToldCard> extends Named {
  readonly id: Id
  readonly cards: readonly C[]
}

/** As the text has it now. */
export interface ReadStage<C extends Named = Named> extends Named {
  readonly cards: readonly C[]
}

/** One thing of the text, the record that it has become, and how it was told before; undefined: it is new. */
export interface Matched<R, K> {
  readonly id: Id
  readonly read: R
  readonly was: K | undefined
}

export interface MatchedStage<S extends ReadStage, K extends ToldStage> extends Matched<S, K> {
  readonly cards: readonly Matched<S['cards'][number], K['cards'][number]>[]
}

/** Lays what is read over the map that was told as `told`. */
export function arrange<K extends ToldStage, S extends ReadStage>(
  tx: Tx,
  told: readonly K[],
  read: readonly S[],
): MatchedStage<S, K>[] {
  const stages = matchNames(told, read)
  const cards = matchCards(told, read, stages)
  const keys = evenKeys(read.length)
  const stand = inSameOrder(told, stages)

  const matched = read.map((stage, index): MatchedStage<S, K> => {
    const was = stages[index]
    const order = keys[index]!
    const id = was?.id ?? tx.newId()
    if (!was) tx.insert('stages', id, newRecord('stages', { title: stage.name, order }))
    else if (was.name !== stage.name || !stand) {
      tx.update('stages', id, record => {
        if (was.name !== stage.name) record.title = stage.name
        if (!stand) record.order = order
      })
    }
    return { id, read: stage, was, cards: placeCards(tx, id, was, stage.cards, cards[index]!) }
  })

  const kept = new Set<unknown>([...stages, ...cards.flat()])
  const gone = [...told, ...told.flatMap(stage => stage.cards)].filter(thing => !kept.has(thing))
  if (gone.length > 0) {
    removeRecords(
      tx,
      gone.map(({ id }) => id),
    )
  }
  return matched
}

/** By name in the same stage, by name anywhere, then by place. */
function matchCards<C extends ToldCard>(
  told: readonly ToldStage<C>[],
  read: readonly ReadStage[],
  stages: readonly (ToldStage<C> | undefined)[],
): (C | undefined)[][] {
  const everywhere = new FreeNames(told.flatMap(stage => stage.cards))
  const found = read.map(({ cards }, index) => {
    const inStage = new FreeNames(stages[index]?.cards ?? [])
    return cards.map(({ name }) => {
      const card = inStage.take(name)
      return card && everywhere.takeThis(card)
    })
  })
  read.forEach(({ cards }, index) => {
    found[index] = found[index]!.map((card, place) => card ?? everywhere.take(cards[place]!.name))
  })
  read.forEach((_, index) => {
    followRenamed(stages[index]?.cards ?? [], found[index]!, everywhere)
  })
  return found
}

function placeCards<C extends ToldCard, R extends Named>(
  tx: Tx,
  stage: Id,
  was: ToldStage<C> | undefined,
  read: readonly R[],
  found: readonly (C | undefined)[],
): Matched<R, C>[] {
  const stands = inSameOrder(was?.cards ?? [], found)
  const places = stands ? [] : columnsOf(tx, stage, found)
  return read.map((card, index) => {
    const known = found[index]
    const place = places[index]
    if (!known) {
      const id = tx.newId()
      tx.insert('touchpoints', id, newRecord('touchpoints', { title: card.name, place: [...place!] }))
      return { id, read: card, was: undefined }
    }
    if (known.name !== card.name || place) {
      tx.update('touchpoints', known.id, record => {
        if (known.name !== card.name) record.title = card.name
        if (place) record.place = [...place]
      })
    }
    return { id: known.id, read: card, was: known }
  })
}

/** New places in a stage, in the order given: cards that stood above one another still do, each other has its column. */
function columnsOf(tx: Tx, stage: Id, cards: readonly (ToldCard | undefined)[]): Place[] {
  let columns = 0
  let before: string | undefined
  const slots = cards.map(card => {
    const old = card && tx.map.touchpoints.get(card.id)?.place
    const column = old && old[0] === stage ? old[2] : undefined
    if (column === undefined || column !== before) columns++
    before = column
    return { column: columns - 1, lane: old?.[1] ?? 'customer', row: old?.[3] ?? 0 }
  })
  const keys = evenKeys(columns)
  return slots.map(({ column, lane, row }) => [stage, lane, keys[column]!, row])
}

/** Whether what is found is what is known, in the same order, perhaps with some gone. */
function inSameOrder<K>(known: readonly K[], found: readonly (K | undefined)[]): boolean {
  let at = 0
  return found.every(thing => {
    if (thing === undefined) return false
    while (at < known.length && known[at] !== thing) at++
    return at++ < known.length
  })
}
