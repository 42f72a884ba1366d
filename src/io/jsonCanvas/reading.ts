import { emptyMap } from '../../model/blank'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { Document } from '../carried'
import { FreeIds } from '../freeIds'
import type { WarningList } from '../warningList'
import type { CanvasFile, CanvasNode, Fields } from './canvasFile'
import { type Hint, hintOf, NODE_KINDS } from './hint'
import {
  HINT,
  type LeftNode,
  mapOriginOf,
  ORIGIN,
  type Origin,
  originOf,
  othersNames,
  without,
} from './origin'
import { type Speaker, speaker } from './saidOf'
import { Teller } from './tell'

/** A node with what it stands for, if it is one of ours. */
export interface Item {
  readonly node: CanvasNode
  readonly hint?: Hint
}

/** A canvas on its way to a map: what is known of it, and what it has become so far. */
export class Reading {
  readonly canvas: CanvasFile
  readonly document: Document
  /** The map that came along; an empty one with a canvas of somebody else. */
  readonly carried: JourneyMap
  readonly isOurs: boolean
  /** What the carried map says. */
  readonly said: Speaker
  readonly teller: Teller
  readonly newId: () => Id
  readonly warnings: WarningList
  /** What links can lead to, by id of its node. */
  readonly ends = new Map<string, Id>()
  /** What becomes nothing, but is kept. */
  readonly left: LeftNode[] = []
  /** Ids of the nodes that edges lead from or to. */
  readonly linked: ReadonlySet<string>
  readonly #ids: FreeIds

  constructor(
    canvas: CanvasFile,
    document: Document,
    carried: JourneyMap | undefined,
    newId: () => Id,
    warnings: WarningList,
  ) {
    this.canvas = canvas
    this.document = document
    this.isOurs = carried !== undefined
    this.carried = carried ?? emptyMap()
    this.said = speaker(this.carried)
    this.teller = new Teller(document, this.carried, newId)
    this.newId = newId
    this.warnings = warnings
    this.linked = new Set(canvas.edges.flatMap(({ from, to }) => [from, to]))
    this.#ids = new FreeIds(this.carried, newId)
  }

  /**
   * The nodes, each with what it is if it is one of ours: the first that says so, if the thing came along. A copy of one is a
   * new thing. What had become nothing before the map was written, and is still what it was, is left aside again.
   */
  claim(): Item[] {
    const claimed = new Set<string>()
    const left = new Map(
      mapOriginOf(this.carried.meta).nodes.map(node => [unplaced(node.raw), node] as const),
    )
    return this.canvas.nodes.flatMap((node): Item[] => {
      const hint = hintOf(node.raw)
      const before = hint ? undefined : left.get(unplaced(node.raw))
      if (before) {
        this.left.push(before)
        return []
      }
      if (!hint || hint.is === 'link') return [{ node }]
      const table = NODE_KINDS[hint.is]
      const key = `${hint.is} ${hint.id}`
      if (claimed.has(key) || (table && !this.carried[table].has(hint.id))) return [{ node }]
      claimed.add(key)
      if (table && hint.is !== 'about') this.keepAdded(table, hint.id, node.raw)
      return [{ node, hint }]
    })
  }

  /** The id itself, in the letters of ours, if nothing has it. */
  freeId(wanted: string): Id {
    return this.#ids.take(wanted)
  }

  /** Names that another program has added to one of ours, or changed, go with its record. */
  keepAdded(
    table: 'stages' | 'touchpoints' | 'personas' | 'notes' | 'links',
    id: Id,
    found: Readonly<Fields>,
  ): void {
    const record = this.carried[table].get(id)
    if (!record) return
    const origin = originOf(record)
    const added = othersNames(found)
    const known = othersNames(origin?.raw ?? {})
    if (JSON.stringify(added) === JSON.stringify(known)) return
    const raw = { ...without(origin?.raw ?? {}, name => Object.hasOwn(known, name)), ...added }
    this.document.put(table, id, { [ORIGIN]: { ...origin, raw } })
  }
}

/** What a new record keeps of the node that it comes from. */
export function originFrom(node: CanvasNode, at?: unknown): { [ORIGIN]: Origin } {
  return { [ORIGIN]: { raw: withoutHint(node.raw), ...(at !== undefined && { at }), z: node.z } }
}

export function withoutHint(raw: Readonly<Fields>): Fields {
  return without(raw, name => name === HINT)
}

/** What stands among the nodes, whatever its place. */
function unplaced(raw: unknown): string {
  return JSON.stringify(raw, (name, value: unknown) => (name === 'x' || name === 'y' ? undefined : value))
}
