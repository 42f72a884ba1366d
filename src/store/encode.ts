import * as Y from 'yjs'
import { type JourneyMap, TABLES } from '../model/journey'
import type { Change } from '../model/tx'
import { Bridge } from './bridge'
import { rootsOf, writeChanges, writeExtra, writeMeta } from './document'

/** A map as the first update of a new document: what a log begins with. */
export function encodeMap(map: JourneyMap): Uint8Array {
  const doc = new Y.Doc()
  const roots = rootsOf(doc)
  doc.transact(() => {
    writeMeta(roots, map.meta)
    // First what we do not know, then what we do: a known record wins where both claim an id.
    writeExtra(doc, roots, map.extra)
    for (const table of TABLES) {
      const changes = [...map[table]].map(([id, after]): Change => ({ table, id, before: undefined, after }))
      writeChanges(roots, changes)
    }
  })
  return Y.encodeStateAsUpdate(doc)
}

/** The map of a log, without a store around it: for home, which sums maps up and hands them out, and never edits. */
export function decodeMap(updates: readonly Uint8Array[]): JourneyMap {
  const doc = new Y.Doc()
  const bridge = new Bridge(doc, rootsOf(doc))
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  bridge.collect()
  return bridge.map
}
