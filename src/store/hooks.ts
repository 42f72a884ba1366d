import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../model/ids'
import type { Meta, TableName, ValueOf } from '../model/journey'
import { compareText } from '../model/order'
import { sameContent } from '../model/same'
import type { Editor } from './editor'
import type { Boxes, BoxTable } from './geometryStore'
import type { HistoryStep, MapStore } from './mapStore'
import type { Saving } from './saving'
import type { SessionState } from './sessionStore'
import type { Topic } from './topics'

/*
 * How components look at an open map. Each hook waits for its own topics, so a component is drawn again when what it
 * shows has changed and at no other time.
 */

/** Handed down once, and never changing while a map is open. */
export const EditorContext = createContext<Editor | undefined>(undefined)

/** The handles of the open map; also what commands work on. */
export function useDesk(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('This component must be inside an EditorContext: it shows an open map.')
  return editor
}

/**
 * Something worked out from the map, again after each change of one of the topics. Results that are equal keep the
 * identity of the first; hand in `isEqual` for results that are made anew each time.
 */
export function useLive<T>(
  topics: readonly Topic[],
  select: (map: MapStore) => T,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  const { map } = useDesk()
  // Ids and table names never hold a space.
  const key = topics.join(' ')
  const subscribe = useCallback(
    (listener: () => void) => map.subscribe(key.split(' ') as Topic[], listener),
    [map, key],
  )
  const last = useRef<{ select: unknown; version: number; map: MapStore; value: T }>(undefined)
  const read = () => {
    const known = last.current
    const holds = known && known.map === map && known.version === map.version && known.select === select
    if (holds) return known.value
    const fresh = select(map)
    const value = known && isEqual(known.value, fresh) ? known.value : fresh
    last.current = { select, version: map.version, map, value }
    return value
  }
  return useSyncExternalStore(subscribe, read)
}

/** One record or pair value; undefined if it is not there (any more). */
export function useRecord<T extends TableName>(table: T, id: Id): ValueOf<T> | undefined {
  return useLive([`${table}/${id}`], ({ map }) => map[table].get(id) as ValueOf<T> | undefined)
}

export function useMeta(): Readonly<Meta> {
  return useLive(['meta'], ({ map }) => map.meta)
}

/** All ids of a table, by order key where its records have one, else by id. */
export function useIds(table: TableName): readonly Id[] {
  const topic: Topic = ORDERED.has(table) ? `${table}/*` : `${table}/set`
  return useLive([topic], store => sortedIds(store, table, store.map[table].keys()), sameContent)
}

/** What hangs on a record (`MapStore.related`), by order key where its records have one, else by id. */
export function useRelated(table: TableName, id: Id): readonly Id[] {
  return useLive([`${table}@${id}`], store => sortedIds(store, table, store.related(table, id)), sameContent)
}

/** Something of this tab's session. A selector that makes a new object each time needs `useShallow` of zustand. */
export function useSession<T>(select: (session: SessionState) => T): T {
  return useStore(useDesk().session, select)
}

/** Through whose eyes the map is looked at; nobody's once they are removed, theirs again when that is undone. */
export function useFocusedPersona(): Id | undefined {
  const chosen = useSession(session => session.focus)
  const isThere = useLive(['personas/set'], ({ map }) => chosen !== undefined && map.personas.has(chosen))
  return isThere ? chosen : undefined
}

export function useSaving(): Saving {
  return useStore(useDesk().saving)
}

/** Steps that can be taken back and made again; of each list the last is the next. */
export function useHistory(): {
  readonly undoSteps: readonly HistoryStep[]
  readonly redoSteps: readonly HistoryStep[]
} {
  const undoSteps = useLive(['history'], map => map.undoSteps)
  const redoSteps = useLive(['history'], map => map.redoSteps)
  return { undoSteps, redoSteps }
}

export function useReadOnly(): boolean {
  return useLive(['state'], map => map.readOnly)
}

/** Where one record is; undefined if it is not drawn. */
export function useBox<T extends BoxTable>(table: T, id: Id): Boxes[T] | undefined {
  const { boxes } = useDesk()
  const subscribe = useCallback(
    (listener: () => void) => boxes.subscribeTo(table, id, listener),
    [boxes, table, id],
  )
  return useSyncExternalStore(subscribe, () => boxes.box(table, id))
}

const ORDERED: ReadonlySet<TableName> = new Set([
  'personas',
  'stages',
  'lanes',
  'annotations',
  'images',
  'views',
])

function sortedIds({ map }: MapStore, table: TableName, ids: Iterable<Id>): Id[] {
  if (!ORDERED.has(table)) return [...ids].sort(compareText)
  const records = map[table] as ReadonlyMap<Id, { readonly order: string }>
  const orderOf = (id: Id) => records.get(id)?.order ?? ''
  return [...ids].sort((a, b) => compareText(orderOf(a), orderOf(b)) || compareText(a, b))
}
