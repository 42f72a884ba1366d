import { isObject, own } from '../../model/opening/plain'
import { type Format, refuse } from '../format'

/** The OpenJourney Format 1.0. */
export const ojf: Format = {
  label: 'exporting.formats.ojf',
  extensions: ['.ojf'],
  mime: 'application/json',
  carriesAll: true,
  recognises: ({ json }) => isOjf(json()),
  async read(source, { newId }) {
    const json = source.json()
    if (!isObject(json)) return refuse('broken', 'it is not JSON')
    const { readOjf } = await import('./readOjf')
    return readOjf(json, source.name, newId)
  },
  async write(map, { words, files }) {
    const { writeOjf } = await import('./writeOjf')
    const file = writeOjf(map, words.lanes, files)
    return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: ojf.mime })
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
