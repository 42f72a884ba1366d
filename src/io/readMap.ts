import { type Bytes, type FormatId, type ReadMap, type ReadOptions, refuse } from './format'
import { freshId } from './freshId'
import { FORMATS } from './registry'
import { sourceOf } from './source'

export interface HowToRead extends Partial<ReadOptions> {
  /** The name of the file, if it has one. */
  readonly name?: string
}

/** The map in the bytes of a file of any format that we read. Never rejects. */
export async function readMap(
  bytes: Bytes,
  { name, answers = {}, newId = freshId }: HowToRead = {},
): Promise<ReadMap> {
  const source = sourceOf(bytes, name)
  const ids = Object.keys(FORMATS) as FormatId[]
  try {
    const found = ids.find(id => FORMATS[id].recognises?.(source))
    // What is some JSON may still be a map of ours, or a reason why it is none.
    const format = found ?? (source.head.startsWith('{') ? 'jatra' : undefined)
    const read = format && FORMATS[format].read
    if (!read) return refuse('not-ours', 'it is of no format that Jatra reads')
    const result = await read(source, { answers, newId })
    return result.ok
      ? { ...(CALLED_BY_FILE.has(format) ? titled(result, source.name) : result), format }
      : result
  } catch (error) {
    // Ours, and the engine's own for what no memory holds.
    const reason = error instanceof RangeError ? 'too-large' : 'broken'
    return refuse(reason, error instanceof Error ? error.message : String(error))
  }
}

/** The formats in which many a file says no title; a diagram that says none has none in its own program too. Pictures and files of ours have none because nobody gave the map one. */
const CALLED_BY_FILE: ReadonlySet<FormatId> = new Set(['csv', 'xlsx', 'markdown', 'list'])

/** A map without a title is called as its file. */
function titled(read: ReadMap & { ok: true }, name: string): ReadMap & { ok: true } {
  const { map } = read
  const title = name.replace(/\.[^.]*$/, '').trim()
  if (title === '' || map.meta.title !== '') return read
  return { ...read, map: { ...map, meta: Object.freeze({ ...map.meta, title }) } }
}
