import { emptyMap } from '../../model/blank'
import type { Id } from '../../model/ids'
import { type JourneyMap, LANE_KINDS, type LaneKind } from '../../model/journey'
import { isObject, own, putOwn } from '../../model/opening/plain'
import type { Document } from '../carried'
import { FreeIds } from '../freeIds'
import type { WarningList } from '../warningList'
import type { LaneMeaning } from './kinds'
import type { Fields } from './ojfFile'
import { HINT, type Hint, hintOf, ORIGIN, rawOf } from './origin'
import { type OjfFile, writeOjf } from './writeOjf'

/** A swimlane, and what its nodes become. */
export interface Lane {
  readonly id: string
  readonly raw: Readonly<Fields>
  readonly meaning: LaneMeaning
  /** The lane of the map. */
  readonly lane: Id
  /** Of cards: which row of that lane, where several swimlanes share one. */
  readonly row: number
}

export interface Node {
  readonly raw: Readonly<Fields>
  readonly stage: Id | undefined
  readonly lane: Lane | undefined
  readonly hint: Hint | undefined
}

/** A file on its way to a map: what is known of it, and what it has become so far. */
export class Reading {
  readonly json: Readonly<Fields>
  readonly document: Document
  /** The map that came along; an empty one with a file of somebody else. */
  readonly carried: JourneyMap
  /** What our own writing of that map would be; undefined of a file of somebody else. */
  readonly written: OjfFile | undefined
  /** What it would say of each thing, by `KIND ID`. */
  readonly expected = new Map<string, Readonly<Fields>>()
  /** Which of its cards comes where. */
  readonly rank = new Map<Id, number>()
  readonly newId: () => Id
  readonly warnings: WarningList
  readonly #ids: FreeIds

  constructor(
    json: Readonly<Fields>,
    document: Document,
    carried: JourneyMap | undefined,
    newId: () => Id,
    warnings: WarningList,
  ) {
    this.json = json
    this.document = document
    this.carried = carried ?? emptyMap()
    this.newId = newId
    this.warnings = warnings
    this.#ids = new FreeIds(this.carried, newId)
    this.written = carried && writeOjf(carried, NO_NAMES)
    for (const raw of [...(this.written?.stages ?? []), ...(this.written?.nodes ?? [])]) {
      const hint = isObject(raw) ? hintOf(raw) : undefined
      if (!hint) continue
      this.expected.set(`${hint.is} ${hint.id}`, raw)
      if (hint.is === 'touchpoint') this.rank.set(hint.id, this.rank.size)
    }
  }

  /** The id itself, in the letters of ours, if nothing has it. */
  freeId(wanted: string): Id {
    return this.#ids.take(wanted)
  }

  /** What another program says of one of ours beside what we read goes with its record. */
  keepAdded(
    table: 'stages' | 'touchpoints' | 'annotations',
    id: Id,
    found: Readonly<Fields>,
    expected: Readonly<Fields>,
    said: ReadonlySet<string>,
  ): void {
    const names = new Set([...Object.keys(found), ...Object.keys(expected)])
    const changed = [...names].filter(
      name => !said.has(name) && JSON.stringify(own(found, name)) !== JSON.stringify(own(expected, name)),
    )
    if (changed.length === 0) return
    const raw: Fields = { ...rawOf(this.carried[table].get(id)!) }
    for (const name of changed) {
      if (Object.hasOwn(found, name)) putOwn(raw, name, found[name])
      else delete raw[name]
    }
    this.document.put(table, id, { [ORIGIN]: { raw } })
  }
}

/** Names of lanes stand in swimlanes, which are told apart by id. */
const NO_NAMES = Object.fromEntries(LANE_KINDS.map(kind => [kind, ''])) as Record<LaneKind, string>

/** What a new record keeps of what it comes from. */
export function originFrom(raw: Readonly<Fields>): { [ORIGIN]: { raw: Fields } } {
  return { [ORIGIN]: { raw: withoutHint(raw) } }
}

function withoutHint(raw: Readonly<Fields>): Fields {
  const rest: Fields = {}
  for (const [name, value] of Object.entries(raw)) if (name !== HINT) putOwn(rest, name, value)
  return rest
}
