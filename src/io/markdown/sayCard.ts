import { type Id, pairKey } from '../../model/ids'
import type { Emotion, Touchpoint } from '../../model/journey'
import { touchpointLanes } from '../../model/lanes/touchpointLanes'
import { sameContent } from '../../model/same'
import type { Tx } from '../../model/tx'
import type { People } from '../retold/people'
import type { WarningList } from '../warningList'
import type { OutlineCard } from './outline'
import { readEmotion } from './readEmotion'
import { laneWord } from './tellMap'

/** Texts of a touchpoint that are set as they stand. */
const TEXTS = ['description', 'thought', 'channel', 'from', 'to', 'owner'] as const

/** Gives a touchpoint the values that its lines say, where they say others than they did. */
export function sayValues(
  tx: Tx,
  id: Id,
  { name, values, line }: OutlineCard,
  was: OutlineCard | undefined,
  warnings: WarningList,
): void {
  const isNew = (key: string) => (values.get(key) ?? '') !== (was?.values.get(key) ?? '')
  const said = (key: string) => values.get(key) ?? ''
  const changed = new Set([...values.keys(), ...(was?.values.keys() ?? [])].filter(isNew))
  if (changed.size === 0) return
  const lane = changed.has('lane') ? laneOf(tx, said('lane')) : undefined
  if (changed.has('lane') && lane === undefined) {
    warnings.tell('markdown.unknownLane', { ...(line > 0 && { line }), text: `${name}: ${said('lane')}` })
  }
  tx.update('touchpoints', id, card => {
    for (const key of TEXTS) if (changed.has(key)) card[key] = said(key)
    if (changed.has('from') || changed.has('to')) {
      card.interaction = card.from || card.to ? 'communication' : 'action'
    }
    if (changed.has('moment of truth')) card.momentOfTruth = said('moment of truth') === 'yes'
    if (changed.has('direct')) card.direct = said('direct') !== 'no'
    if (changed.has('tags')) card.tags = tagsOf(said('tags'))
    if (lane !== undefined) {
      const [stage, , column, row] = card.place
      card.place = [stage, lane, column, row] satisfies Touchpoint['place']
    }
  })
}

function tagsOf(value: string): string[] {
  const words = value.split(/[,\n]/).map(word => word.trim().replace(/^#/, '').slice(0, 80))
  return [...new Set(words.filter(Boolean))].slice(0, 100)
}

function laneOf(tx: Tx, word: string): Id | undefined {
  if (word === '') return 'customer'
  const lanes = touchpointLanes(tx.map)
  return (
    lanes.find(lane => laneWord(tx.map, lane) === word) ??
    lanes.find(lane => lane.toLowerCase() === word.toLowerCase())
  )
}

/** Gives a touchpoint the ratings that its lines say, likewise. */
export function rate(
  tx: Tx,
  people: People,
  id: Id,
  { name, felt, line }: OutlineCard,
  was: OutlineCard | undefined,
  warnings: WarningList,
): void {
  if (sameContent(felt, was?.felt ?? [])) return
  for (const scale of ['emotion', 'expectation'] as const) {
    const table = scale === 'emotion' ? 'ratings' : 'expectations'
    const values: { persona: string | undefined; emotion: Emotion }[] = []
    for (const one of felt) {
      if (one.scale !== scale) continue
      const emotion = readEmotion(one.value)
      if (emotion !== undefined) values.push({ persona: one.persona, emotion })
      else warnings.tell('markdown.notARating', { ...(line > 0 && { line }), text: `${name}: ${one.value}` })
    }
    const named = people.each(values.flatMap(({ persona }) => persona ?? []))
    let next = 0
    const rated = new Map(
      values.map(({ persona, emotion }) => [
        persona === undefined ? people.unnamed() : named[next++]!,
        emotion,
      ]),
    )
    for (const persona of tx.map.personas.keys()) {
      const key = pairKey(id, persona)
      const emotion = rated.get(persona)
      if (tx.map[table].get(key) !== emotion) tx.set(table, key, emotion)
    }
  }
}
