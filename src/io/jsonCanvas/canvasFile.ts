import type { Rect } from '../../model/layout/geometry'
import { isObject, own } from '../../model/opening/plain'
import type { WarningList } from '../warningList'

/*
 * A file of the format as it stands, before it means a map. Nothing here refuses: what is missing or wrong is mended for
 * reading and told, and what was there is kept beside it as it was, to be written back.
 */

export type Fields = Record<string, unknown>

export interface CanvasNode {
  /** As it stands in the file. */
  readonly raw: Readonly<Fields>
  /** Unique among the nodes. */
  readonly id: string
  readonly type: string
  readonly rect: Rect
  /** Its number in the file: later ones lie above earlier ones. */
  readonly z: number
}

export interface CanvasEdge {
  readonly raw: Readonly<Fields>
  readonly id: string
  /** Ids of nodes, along the arrow: an edge with its one arrow at its start runs the other way. */
  readonly from: string
  readonly to: string
}

export interface CanvasFile {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly CanvasEdge[]
  /** What stands among them and is none. */
  readonly oddNodes: readonly unknown[]
  readonly oddEdges: readonly unknown[]
}

const TYPES = new Set(['text', 'file', 'link', 'group'])

/** Where a node without a sensible size is, and the size that editors give a new one. */
const USUAL = { x: 0, y: 0, width: 250, height: 60 }
/** Further out no editor goes, and sums stay exact. */
const FAR = 1e9

export function parseCanvas(json: Readonly<Fields>, warnings: WarningList): CanvasFile {
  const [nodes, oddNodes] = parted(own(json, 'nodes'))
  const [edges, oddEdges] = parted(own(json, 'edges'))
  const odd = oddNodes.length + oddEdges.length
  if (odd > 0) warnings.tell('canvas.notANode', { count: odd })

  const nodeId = uniqueIds('node', id => warnings.tell('canvas.duplicateId', { text: id }))
  const edgeId = uniqueIds('edge', id => warnings.tell('canvas.duplicateId', { text: id }))
  return {
    nodes: nodes.map((raw, z) => {
      const id = nodeId(own(raw, 'id'))
      const type = typeOf(raw)
      if (!TYPES.has(type)) warnings.tell('canvas.unknownType', { text: type })
      const rect = rectOf(raw)
      if (!rect) warnings.tell('canvas.noPlace', { text: nameOf(raw) || id })
      return { raw, id, type, rect: rect ?? mendedRect(raw), z }
    }),
    edges: edges.map(raw => {
      const [from, to] = endsOf(raw)
      return { raw, id: edgeId(own(raw, 'id')), from, to }
    }),
    oddNodes,
    oddEdges,
  }
}

/** The ids of the nodes that an edge leads from and to, along its arrow. */
export function endsOf(raw: Readonly<Fields>): [from: string, to: string] {
  const ends: [string, string] = [textOf(raw, 'fromNode'), textOf(raw, 'toNode')]
  const isBackward = own(raw, 'fromEnd') === 'arrow' && own(raw, 'toEnd') === 'none'
  return isBackward ? [ends[1], ends[0]] : ends
}

/** Where a node says that it is; undefined if it does not say so, or has no size. */
export function rectOf(raw: Readonly<Fields>): Rect | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => own(raw, name))
  if (!isSensible(x) || !isSensible(y) || !isSensible(width) || !isSensible(height)) return undefined
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

export function textOf(raw: Readonly<Fields>, name: string): string {
  const value = own(raw, name)
  return typeof value === 'string' ? value : ''
}

/** The first words that a node has of any kind. */
export function nameOf(raw: Readonly<Fields>): string {
  for (const name of ['text', 'label', 'file', 'url', 'title', 'name']) {
    const text = textOf(raw, name)
    if (text) return text
  }
  return ''
}

export function typeOf(raw: Readonly<Fields>): string {
  return textOf(raw, 'type') || 'text'
}

function mendedRect(raw: Readonly<Fields>): Rect {
  const part = (name: keyof Rect) => {
    const value = own(raw, name)
    const isSize = name === 'width' || name === 'height'
    return isSensible(value) && !(isSize && value <= 0) ? value : USUAL[name]
  }
  return { x: part('x'), y: part('y'), width: part('width'), height: part('height') }
}

function isSensible(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= FAR
}

function parted(list: unknown): [Fields[], unknown[]] {
  const all: readonly unknown[] = Array.isArray(list) ? list : []
  return [all.filter(isObject), all.filter(item => !isObject(item))]
}

/** Ids as they are, but each once: the first of a name keeps it, since edges mean that one. */
function uniqueIds(kind: string, onDuplicate: (id: string) => void): (raw: unknown) => string {
  const taken = new Set<string>()
  let count = 0
  return raw => {
    count++
    const wanted = typeof raw === 'string' || typeof raw === 'number' ? String(raw) : ''
    if (wanted && taken.has(wanted)) onDuplicate(wanted)
    let id = wanted || `${kind}-${count}`
    for (let next = 2; taken.has(id); next++) id = `${wanted || kind}-${count}-${next}`
    taken.add(id)
    return id
  }
}
