import { freeze } from 'immer'
import * as v from 'valibot'
import type { Id } from './ids'
import type { JourneyMap, Lane } from './journey'
import { BUILT_IN_LANES, laneSchema, metaSchema, personaSchema } from './journey'
import { LANES } from './lanes'
import { evenKeys } from './order'

/** A map with nothing in it, not even the lanes from birth: what an opener or a test fills. */
export function emptyMap(): JourneyMap {
  return freeze({
    meta: freeze(v.parse(metaSchema, {})),
    personas: new Map(),
    stages: new Map(),
    lanes: new Map(),
    touchpoints: new Map(),
    links: new Map(),
    annotations: new Map(),
    notes: new Map(),
    cells: new Map(),
    images: new Map(),
    views: new Map(),
    dismissals: new Map(),
    ratings: new Map(),
    expectations: new Map(),
    solves: new Map(),
    votes: new Map(),
    extra: freeze({}),
  })
}

/**
 * The lanes that every map has from birth, by id (the kind is the id), in their order. Which of them show is a
 * matter of their kind: the lanes of a service blueprint wait until they are switched on.
 */
export function builtInLanes(): Map<Id, Lane> {
  const keys = evenKeys(BUILT_IN_LANES.length)
  return new Map(
    BUILT_IN_LANES.map((kind, index) => {
      return [kind, freeze(v.parse(laneSchema, { kind, visible: LANES[kind].shown, order: keys[index] }))]
    }),
  )
}

/** The map that "New map" starts: one persona, named in the user's language, and no stage yet. */
export function blankMap(newId: () => Id, words: { readonly persona: string }): JourneyMap {
  const persona = freeze(v.parse(personaSchema, { name: words.persona, order: evenKeys(1)[0] }))
  return freeze({ ...emptyMap(), personas: new Map([[newId(), persona]]), lanes: builtInLanes() })
}
