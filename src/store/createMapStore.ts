import * as Y from 'yjs'
import type { Id } from '../model/ids'
import { type JourneyMap, TABLES } from '../model/journey'
import { type Change, runTx } from '../model/tx'
import { Bridge } from './bridge'
import { callAll } from './callAll'
import { applyUpdates, rootsOf, writeChanges } from './document'
import { encodeMap } from './encode'
import { fillGaps, hasGaps } from './fillGaps'
import { History } from './history'
import { Indexes } from './indexes'
import { Listeners, topicsOf } from './listeners'
import type { Edit, HistoryStep, MapDocument } from './mapStore'
import { bringToOurSchema } from './migrateDocument'
import type { Topic } from './topics'
import type { Way } from './travel'

export interface MapStoreOptions {
  readonly id: string
  readonly newId: () => Id
  /** The log of a map that is there already, in any order. */
  readonly updates?: readonly Uint8Array[]
  /** Nothing of the log is kept anywhere beside `updates`: what is missing there must not hide what came later. */
  readonly complete?: boolean
  /** A new map. Its birth is an update too: whoever listens first gets it. */
  readonly map?: JourneyMap
}

/** Why the document changes: Yjs hands it on to those who listen. */
const EDIT = Symbol('edit')
const BIRTH = Symbol('birth')
const MIGRATION = Symbol('migration')
const REMOTE = Symbol('remote')

/*
 * Every change takes the same way: a transaction of the document, the bridge's list of what it came to, indexes, listeners.
 * Updates for storage leave inside the transaction, before anything on screen has moved.
 */
export function createMapStore({
  id,
  newId,
  updates = [],
  complete = false,
  map: born,
}: MapStoreOptions): MapDocument {
  const doc = new Y.Doc()
  const roots = rootsOf(doc)
  const unheard: Uint8Array[] = []
  const updateListeners = new Set<(update: Uint8Array) => void>()
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === REMOTE) return
    if (updateListeners.size === 0) unheard.push(update)
    for (const listener of updateListeners) listener(update)
  })

  const editListeners = new Set<(edit: Edit) => void>()
  const bridge = new Bridge(doc, roots)
  const indexes = new Indexes()
  const listeners = new Listeners()
  const history = new History({ doc, roots, bridge, indexes, origin: EDIT })
  const lacking = { unreadable: 0, gaps: 0, waiting: false }
  let version = 0
  let readOnly = false
  let locked = false
  let changing = false

  /** Brings in what the document has changed; `also` are topics beside those of the records. */
  function settle(changes: readonly Change[], also: readonly Topic[] = []): void {
    indexes.apply(changes)
    const topics = topicsOf(changes)
    for (const topic of also) topics.add(topic)
    version++
    listeners.wake(topics)
  }

  function tellEdit(edit: Edit): void {
    callAll(editListeners, edit)
  }

  function applyRemote(given: readonly Uint8Array[]): number {
    const unreadable = applyUpdates(doc, given, REMOTE)
    const wasReadOnly = readOnly
    readOnly = locked || !bringToOurSchema(doc, roots, MIGRATION)
    const arrived = bridge.collect()
    history.arrive(arrived)
    settle(arrived, wasReadOnly === readOnly ? [] : ['state'])
    return unreadable
  }

  function travel(way: Way): HistoryStep | undefined {
    if (readOnly) return undefined
    const travelled = history.travel(way)
    settle(travelled?.changes ?? [], ['history'])
    if (travelled) tellEdit({ label: travelled.step.label, way, changes: travelled.changes })
    return travelled?.step
  }

  const store: MapDocument = {
    id,
    map: bridge.map,
    lacking,
    get version() {
      return version
    },
    get readOnly() {
      return readOnly
    },
    get undoSteps() {
      return history.undoSteps
    },
    get redoSteps() {
      return history.redoSteps
    },

    change(label, recipe, { group } = {}) {
      if (readOnly) return undefined
      if (changing) throw new Error(`Cannot begin the change "${label}" inside the recipe of another.`)
      changing = true
      try {
        const { result, changes } = runTx(bridge.map, newId, recipe)
        changing = false
        if (changes.length > 0) {
          const now = Date.now()
          history.begin(group, now)
          doc.transact(() => writeChanges(roots, changes), EDIT)
          const made = bridge.collect(changes)
          history.record(label, made, now)
          settle(made, ['history'])
          tellEdit({ label, way: 'change', changes: made })
        }
        return result
      } finally {
        changing = false
      }
    },

    undo: () => travel('undo'),
    redo: () => travel('redo'),
    related: (table, end) => indexes.related(table, end),
    snapshot() {
      const tables = TABLES.map(table => [table, new Map<Id, unknown>(bridge.map[table])])
      return { ...Object.fromEntries(tables), meta: bridge.map.meta, extra: bridge.map.extra } as JourneyMap
    },
    subscribe: (topics, listener) => listeners.subscribe(topics, listener),

    applyRemote,
    onUpdate(listener) {
      updateListeners.add(listener)
      for (const update of unheard.splice(0)) listener(update)
      return () => {
        updateListeners.delete(listener)
      }
    },
    onEdit(listener) {
      editListeners.add(listener)
      return () => editListeners.delete(listener)
    },
    recall(steps) {
      history.recall(steps)
      settle([], ['history'])
    },
    lastSteps: most => history.last(most),
    lock() {
      locked = true
      if (readOnly) return
      readOnly = true
      settle([], ['state'])
    },
    encode: () => Y.encodeStateAsUpdate(doc),
  }

  if (born) Y.applyUpdate(doc, encodeMap(born), BIRTH)
  lacking.unreadable = applyUpdates(doc, updates, REMOTE)
  lacking.gaps = complete ? fillGaps(doc, REMOTE) : 0
  lacking.waiting = hasGaps(doc)
  applyRemote([])
  return store
}
