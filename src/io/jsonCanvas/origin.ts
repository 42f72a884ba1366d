import type { Meta } from '../../model/journey'
import type { Rect } from '../../model/layout/geometry'
import { isObject, own, putOwn } from '../../model/opening/plain'
import { type Fields, rectOf } from './canvasFile'

/*
 * What a map keeps of the canvas that it came from, in a field that Jatra itself does not know: on each record the node or
 * edge as it stood there, on the map what has become nothing. So an export can give back what it does not understand.
 */

/** The name of the field, on records and on the map's own. */
export const ORIGIN = 'canvas'

export interface Origin {
  /** The node or edge; of one of our own, what another program has added to it. */
  readonly raw: Readonly<Fields>
  /** What the map said of its place then (place of a card, order of a stage, spot of a note): as long as it still does, the node stands where it stood. */
  readonly at?: unknown
  /** Its number among the nodes. */
  readonly z?: number
}

export interface MapOrigin {
  /** The node that has become title and description. */
  readonly title?: Origin
  /** Names of the file beside nodes and edges. */
  readonly top?: Readonly<Fields>
  readonly nodes?: readonly LeftNode[]
  readonly edges?: readonly unknown[]
}

/** What stands among the nodes and has become nothing; it need not be a node at all. */
export interface LeftNode {
  readonly raw: unknown
  readonly z: number
}

/** Which a record has; anything may stand there. */
export function originOf(record: object): Origin | undefined {
  return readOrigin(own(record as Readonly<Fields>, ORIGIN))
}

function readOrigin(origin: unknown): Origin | undefined {
  if (!isObject(origin)) return undefined
  const { raw, at, z } = origin
  return {
    raw: isObject(raw) ? raw : {},
    ...(at !== undefined && { at }),
    ...(typeof z === 'number' && { z }),
  }
}

export function mapOriginOf(meta: Readonly<Meta>): Required<MapOrigin> {
  const origin = own(meta as unknown as Readonly<Fields>, ORIGIN)
  const { title, top, nodes, edges } = isObject(origin) ? origin : {}
  return {
    title: readOrigin(title) ?? { raw: {} },
    top: isObject(top) ? top : {},
    nodes: Array.isArray(nodes) ? nodes.flatMap(leftNode) : [],
    edges: Array.isArray(edges) ? edges : [],
  }
}

function leftNode(left: unknown): LeftNode[] {
  if (!isObject(left)) return []
  const { raw, z } = left
  return raw === undefined ? [] : [{ raw, z: typeof z === 'number' ? z : 0 }]
}

/** Where a node stood, if the map still has its thing in that place. */
export function standsStill(record: object, at: unknown): Rect | undefined {
  const origin = originOf(record)
  if (!origin || JSON.stringify(origin.at) !== JSON.stringify(at)) return undefined
  return rectOf(origin.raw)
}

/** The name under which our data stands on a node, an edge and the file. */
export const HINT = 'jatra'

/** What our own writing says of a node or an edge; all other names are another program's. */
const OURS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'text',
  'x',
  'y',
  'width',
  'height',
  'label',
  'color',
  'fromNode',
  'toNode',
  'fromSide',
  'toSide',
  HINT,
])

export function othersNames(raw: Readonly<Fields>): Fields {
  return without(raw, name => OURS.has(name))
}

export function without(raw: Readonly<Fields>, isLeftOut: (name: string) => boolean): Fields {
  const rest: Fields = {}
  for (const [name, value] of Object.entries(raw)) if (!isLeftOut(name)) putOwn(rest, name, value)
  return rest
}
