import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { Id } from '../../../src/model/ids'
import type { JourneyMap, RecordOf } from '../../../src/model/journey'
import { evenKeys, sortedByOrder } from '../../../src/model/order'
import { edit, type Tx } from '../../../src/model/tx'
import { counterIds, makeRecord, mapWith } from '../../helpers/maps'

/*
 * Maps as a line of text, for tests that read as before → after. Stages are parted by |, columns by spaces, lanes of a
 * column by + (customer, frontstage, backstage), rows by /, a row without a card is a dot:
 *
 *     a b/c | d+.+x      stage s1: a, then b with c below it; stage s2: d, and x behind the scenes
 *
 * The letter is the id of the card and its title; stages are s1, s2, …
 */

const LANES = ['customer', 'frontstage', 'backstage'] as const

export function mapOf(drawing: string, tables: Partial<JourneyMap> = {}): JourneyMap {
  const stages = drawing.split('|').map(stage => stage.split(' ').filter(Boolean))
  const stageKeys = evenKeys(stages.length)
  const touchpoints = new Map<Id, RecordOf<'touchpoints'>>()
  stages.forEach((columns, s) => {
    const keys = evenKeys(columns.length)
    columns.forEach((column, c) => {
      column.split('+').forEach((rows, lane) => {
        rows.split('/').forEach((title, row) => {
          if (title === '.' || title === '') return
          const place: [Id, Id, string, number] = [`s${s + 1}`, LANES[lane]!, keys[c]!, row]
          touchpoints.set(title, makeRecord('touchpoints', { title, place }))
        })
      })
    })
  })
  return mapWith({
    stages: new Map(
      stageKeys.map((order, s) => [`s${s + 1}`, makeRecord('stages', { title: `Stage ${s + 1}`, order })]),
    ),
    touchpoints,
    ...tables,
  })
}

/** The stages of a map as they would be drawn; a card is named by its title. */
export function draw(map: JourneyMap): string {
  return [...touchpointsByStage(map).values()]
    .map(cards => {
      const columns = [...new Set(cards.map(([, { place }]) => place[2]))]
      return columns
        .map(key => drawColumn(cards.map(([, card]) => card).filter(c => c.place[2] === key)))
        .join(' ')
    })
    .join(' | ')
}

function drawColumn(cards: readonly RecordOf<'touchpoints'>[]): string {
  const lanes = LANES.map(lane => {
    const rows: string[] = []
    for (const { title, place } of cards) if (place[1] === lane) rows[place[3]] = title
    return Array.from(rows, title => title ?? '.').join('/') || '.'
  })
  return lanes.join('+').replace(/(\+\.)+$/, '')
}

/** What is drawn after an operation on what is drawn. */
export function drawnAfter(drawing: string | JourneyMap, recipe: (tx: Tx) => unknown): string {
  return draw(editing(drawing, recipe).map)
}

/** An operation on a drawing or a map, with new ids n0, n1, … */
export function editing<R>(
  drawing: string | JourneyMap,
  recipe: (tx: Tx) => R,
): { map: JourneyMap; result: R } {
  return edit(typeof drawing === 'string' ? mapOf(drawing) : drawing, counterIds('n'), recipe)
}

/** The records of a table in their order, by a field. */
export function inOrder<T extends 'personas' | 'stages' | 'annotations'>(
  map: JourneyMap,
  table: T,
  field: keyof RecordOf<T>,
): unknown[] {
  return sortedByOrder(map[table] as ReadonlyMap<Id, RecordOf<T>>).map(([, record]) => record[field])
}
