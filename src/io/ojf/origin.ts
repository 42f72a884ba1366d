import type { Meta } from '../../model/journey'
import { isObject, own } from '../../model/opening/plain'
import type { Fields } from './ojfFile'

/*
 * What a map keeps of the file that it came from, in a field that Jatra itself does not know, so that an export gives back
 * what it does not understand.
 */

export const ORIGIN = 'ojf'
/** The name under which our data stands in a file. */
export const HINT = 'jatra'

/** A node, stage or swimlane as it stood there. */
export function rawOf(record: object): Readonly<Fields> {
  const origin = own(record as Readonly<Fields>, ORIGIN)
  const raw = isObject(origin) ? own(origin, 'raw') : undefined
  return isObject(raw) ? raw : {}
}

/** Of a card that a node tells of in its blueprint: the title that it got there. */
export function toldTitle(record: object): string | undefined {
  const origin = own(record as Readonly<Fields>, ORIGIN)
  const title = isObject(origin) ? own(origin, 'told') : undefined
  return typeof title === 'string' ? title : undefined
}

export interface KeptLane {
  readonly raw: Readonly<Fields>
  /** Id of the swimlane in the file. */
  readonly id: string
  /** Id of the lane that it has become. */
  readonly lane: string
}

export interface MapOrigin {
  /** The file without its lists. */
  readonly top: Readonly<Fields>
  readonly swimlanes: readonly KeptLane[]
  /** Items of its lists that are none. */
  readonly odd: Readonly<Record<string, readonly unknown[]>>
}

export function mapOriginOf(meta: Readonly<Meta>): MapOrigin {
  const origin = own(meta as unknown as Readonly<Fields>, ORIGIN)
  const { top, swimlanes, odd } = isObject(origin) ? origin : {}
  return {
    top: isObject(top) ? top : {},
    swimlanes: Array.isArray(swimlanes) ? swimlanes.flatMap(keptLane) : [],
    odd: isObject(odd)
      ? Object.fromEntries(
          Object.entries(odd).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list]] : [])),
        )
      : {},
  }
}

function keptLane(kept: unknown): KeptLane[] {
  if (!isObject(kept) || !isObject(kept.raw)) return []
  const { raw, id, lane } = kept
  return typeof id === 'string' && typeof lane === 'string' ? [{ raw, id, lane }] : []
}

export interface Hint {
  readonly is: 'stage' | 'touchpoint' | 'annotation'
  readonly id: string
  readonly map: unknown
}

export function hintOf(raw: Readonly<Fields>): Hint | undefined {
  const hint = own(raw, HINT)
  if (!isObject(hint)) return undefined
  const { is, id, map } = hint
  if (is !== 'stage' && is !== 'touchpoint' && is !== 'annotation') return undefined
  return { is, id: typeof id === 'string' ? id : '', map }
}
