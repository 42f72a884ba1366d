import type { Answers } from '../../../src/io/question'
import { readMap } from '../../../src/io/readMap'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { splitPair } from '../../../src/model/ids'
import type { JourneyMap } from '../../../src/model/journey'
import { sortedByOrder } from '../../../src/model/order'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'

/** What is read from a table, and the map of it in words: for tests that compare with a table written by hand. */
export async function tableOf(table: string | Uint8Array<ArrayBuffer>, answers: Answers = {}) {
  const bytes = typeof table === 'string' ? bytesOf(table) : table
  const read = await readMap(bytes, { answers, newId: counterIds() })
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`)
  return { ...read, outline: outlineOf(read.map) }
}

/** STAGE / TOUCHPOINT with what is said of it, along the journey. */
export function outlineOf(map: JourneyMap): string[] {
  return touchpointsInOrder(map).map(([id, { title, place, channel, momentOfTruth }]) => {
    const stage = map.stages.get(place[0])?.title ?? '?'
    const lane = map.lanes.get(place[1])
    const said = [
      ...(place[1] === 'customer' ? [] : [`in ${lane?.title || lane?.kind}`]),
      ...(channel === '' ? [] : [`by ${channel}`]),
      ...(momentOfTruth ? ['!'] : []),
      ...ratingsOf(map, id),
      ...notesOf(map, id),
    ]
    return `${stage} / ${title}${said.length > 0 ? ` (${said.join(', ')})` : ''}`
  })
}

export function ratingsOf(map: JourneyMap, touchpoint: string): string[] {
  return [...map.ratings].flatMap(([key, value]) => {
    const [card, persona] = splitPair(key)
    return card === touchpoint ? [`${map.personas.get(persona)?.name || 'someone'} ${value}`] : []
  })
}

export function notesOf(map: JourneyMap, target: string): string[] {
  return sortedByOrder(map.annotations).flatMap(([, { kind, text, target: of }]) =>
    of === target ? [`${kind} ${text}`] : [],
  )
}

/** What stands in lanes of text cells: LANE at STAGE OR TOUCHPOINT: TEXT. */
export function cellsOf(map: JourneyMap): string[] {
  return [...map.cells.values()].map(({ lane, target, text }) => {
    const at = map.touchpoints.get(target) ?? map.stages.get(target)
    const { title = '', kind = '' } = map.lanes.get(lane) ?? {}
    return `${title || kind} at ${at?.title}: ${text}`
  })
}
