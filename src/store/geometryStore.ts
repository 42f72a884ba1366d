import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import type { CardBox, Geometry, LinkPath, NoteBox, PersonaBox, StageBox } from '../model/layout/geometry'
import { callAll } from './callAll'
import type { MapStore } from './mapStore'
import type { Topic } from './topics'

/** Tables whose records have a place of their own, and what describes it. */
export interface Boxes {
  readonly personas: PersonaBox
  readonly stages: StageBox
  readonly touchpoints: CardBox
  readonly notes: NoteBox
  readonly links: LinkPath
}
export type BoxTable = keyof Boxes

/**
 * Where everything of an open map is, worked out when somebody asks after a change that moves anything. It
 * counts on a layout that keeps the object of each box that has come out as before.
 */
export interface GeometryStore {
  /** The same object until a change that may have moved something. */
  get(): Geometry
  /** The place of one record, the same object as long as it is the same place; undefined if it is not drawn. */
  box<T extends BoxTable>(table: T, id: Id): Boxes[T] | undefined
  /** Calls back after each change of the geometry. */
  subscribe(listener: () => void): () => void
  /** Calls back after a change of this one place only. */
  subscribeTo(table: BoxTable, id: Id, listener: () => void): () => void
}

/** What a layout reads. Annotations are small signs on cards, for which room is always kept. */
const SHAPING: readonly Topic[] = [
  'personas/*',
  'stages/*',
  'lanes/*',
  'touchpoints/*',
  'links/*',
  'notes/*',
  'ratings/*',
  'expectations/*',
  'images/*',
]

interface Watched {
  readonly table: BoxTable
  readonly id: Id
  box: Boxes[BoxTable] | undefined
  readonly listeners: Set<() => void>
}

export function createGeometryStore(map: MapStore, layout: (map: JourneyMap) => Geometry): GeometryStore {
  let current: Geometry | undefined
  const listeners = new Set<() => void>()
  /** By `table/id`: the places that somebody watches, so that a change compares those and no others. */
  const watched = new Map<string, Watched>()

  function get(): Geometry {
    current ??= layout(map.map)
    return current
  }

  function boxIn(table: BoxTable, id: Id): Boxes[BoxTable] | undefined {
    return get()[table].get(id)
  }

  map.subscribe(SHAPING, () => {
    current = undefined
    const woken = [...listeners]
    for (const place of watched.values()) {
      const box = boxIn(place.table, place.id)
      if (box === place.box) continue
      place.box = box
      woken.push(...place.listeners)
    }
    callAll(new Set(woken))
  })

  return {
    get,
    box: (table, id) => boxIn(table, id) as Boxes[typeof table] | undefined,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    subscribeTo(table, id, listener) {
      const key = `${table}/${id}`
      const place = watched.get(key) ?? { table, id, box: boxIn(table, id), listeners: new Set<() => void>() }
      watched.set(key, place)
      place.listeners.add(listener)
      return () => {
        place.listeners.delete(listener)
        if (place.listeners.size === 0 && watched.get(key) === place) watched.delete(key)
      }
    },
  }
}
