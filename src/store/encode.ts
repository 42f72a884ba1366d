import * as Y from 'yjs'
import type { JourneyMap } from '../model/journey'
import { Bridge } from './bridge'
import { applyUpdates, rootsOf } from './document'
import { fillGaps } from './fillGaps'
import { bringToOurSchema } from './migrateDocument'
import { writeMap } from './writeMap'

/** A map as the first update of a new document: what a log begins with. */
export function encodeMap(map: JourneyMap): Uint8Array {
  const doc = new Y.Doc()
  const roots = rootsOf(doc)
  doc.transact(() => writeMap(doc, roots, map))
  return Y.encodeStateAsUpdate(doc)
}

/** The map of a log, without a store around it: for home, which sums maps up and hands them out, and never edits. */
export function decodeMap(updates: readonly Uint8Array[]): JourneyMap {
  const doc = new Y.Doc()
  const roots = rootsOf(doc)
  const bridge = new Bridge(doc, roots)
  applyUpdates(doc, updates)
  fillGaps(doc)
  bringToOurSchema(doc, roots)
  bridge.collect()
  return bridge.map
}
