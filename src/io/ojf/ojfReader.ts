import { isObject, own } from '../../model/opening/plain'
import { type Reader, refuse } from '../format'

export const ojfReader: Reader = {
  recognises: ({ json }) => isOjf(json()),
  async read(source, { newId }) {
    const json = source.json()
    if (!isObject(json)) return refuse('broken', 'because.notJson')
    const { readOjf } = await import('./readOjf')
    return readOjf(json, source.name, newId)
  },
}

/** A version, and lists of stages and swimlanes or nodes as they should be. */
function isOjf(json: unknown): boolean {
  if (!isObject(json) || own(json, 'format') === 'jatra') return false
  if (typeof own(json, 'version') !== 'string' && !isObject(own(json, 'metadata'))) return false
  const [stages, swimlanes, nodes] = ['stages', 'swimlanes', 'nodes'].map(name => own(json, name))
  if (!Array.isArray(stages) || !(Array.isArray(swimlanes) || Array.isArray(nodes))) return false
  if (nodes !== undefined && !Array.isArray(nodes)) return false
  return (
    !stages.length ||
    stages.some(stage => isObject(stage) && (stage.id !== undefined || stage.name !== undefined))
  )
}
