import { isObject, own } from '../../model/opening/plain'
import { type Reader, refuse } from '../format'

export const jsonCanvasReader: Reader = {
  recognises: ({ json, name }) => isCanvas(json(), /\.canvas$/i.test(name)),
  async read(source, { newId }) {
    const json = source.json()
    if (!isObject(json)) return refuse('broken', 'because.notJson')
    const { readCanvas } = await import('./readCanvas')
    return readCanvas(json, source.name, newId)
  },
}

/**
 * Nodes and edges, at least one of them what it should be, and no sign of another format that has nodes. An empty canvas is
 * `{}` or has empty lists, which only the name of the file can tell from anything else.
 */
function isCanvas(json: unknown, isNamedSo: boolean): boolean {
  if (!isObject(json) || own(json, 'format') === 'jatra') return false
  if (['stages', 'swimlanes'].some(name => Array.isArray(own(json, name)))) return false
  const nodes = own(json, 'nodes')
  const edges = own(json, 'edges')
  if (nodes === undefined && edges === undefined) return isNamedSo
  if (!isListOrNone(nodes) || !isListOrNone(edges)) return false
  const isEmpty = !nodes?.length && !edges?.length
  return isEmpty ? isNamedSo || isObject(own(json, 'jatra')) : !!nodes?.some(isNode) || !!edges?.some(isEdge)
}

function isListOrNone(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value)
}

function isNode(node: unknown): boolean {
  if (!isObject(node) || typeof node.id !== 'string') return false
  return typeof node.x === 'number' && typeof node.y === 'number'
}

function isEdge(edge: unknown): boolean {
  return isObject(edge) && typeof edge.fromNode === 'string' && typeof edge.toNode === 'string'
}
