import type { Id } from '../../model/ids'
import type { RecordTable } from '../../model/journey'
import { isObject, own } from '../../model/opening/plain'
import type { Fields } from './canvasFile'
import { HINT } from './origin'

/** What a node of ours is; `about` is the text of a stage, beside its group. */
export const NODE_KINDS = {
  title: undefined,
  stage: 'stages',
  about: 'stages',
  touchpoint: 'touchpoints',
  persona: 'personas',
  note: 'notes',
} as const satisfies Record<string, RecordTable | undefined>

export type NodeKind = keyof typeof NODE_KINDS

/** What a node or edge of ours carries under our name. */
export interface Hint {
  readonly is: NodeKind | 'link'
  /** Of the record; empty for the title. */
  readonly id: Id
  /** Of a card: the stage in whose group it was written; empty for none. */
  readonly in: Id
  /** Left and top edge as written, of a card from those of its group. */
  readonly at: readonly [number, number]
  /** A piece of the map (`carried.ts`). */
  readonly map: unknown
}

export function hintOf(raw: Readonly<Fields>): Hint | undefined {
  const hint = own(raw, HINT)
  if (!isObject(hint)) return undefined
  const { is, id, in: stage, at, map } = hint
  if (typeof is !== 'string' || !(is === 'link' || Object.hasOwn(NODE_KINDS, is))) return undefined
  const [x, y]: readonly unknown[] = Array.isArray(at) ? at : []
  return {
    is: is as Hint['is'],
    id: typeof id === 'string' ? id : '',
    in: typeof stage === 'string' ? stage : '',
    at: [typeof x === 'number' ? x : Number.NaN, typeof y === 'number' ? y : Number.NaN],
    map,
  }
}
