import { refuseForeign } from './foreign/refuseForeign'
import { type Bytes, failed, type ReadMap, type ReadOptions } from './format'
import { freshId } from './freshId'
import { rising } from './progress'
import { READERS } from './readers'
import { type Source, sourceOf } from './source'

export interface HowToRead extends Partial<ReadOptions> {
  /** The name of the file, if it has one. */
  readonly name?: string
}

/** The map in the bytes of a file of any format that we read. Never rejects. */
export async function readMap(
  bytes: Bytes,
  { name, answers = {}, newId = freshId, words, onProgress }: HowToRead = {},
): Promise<ReadMap> {
  const source = sourceOf(bytes, name)
  try {
    const format = formatOf(source)
    if (!format) return refuseForeign(source)
    const result = await READERS[format].read(source, {
      answers,
      newId,
      ...(words && { words }),
      ...(onProgress && { onProgress: rising(onProgress) }),
    })
    // Some JSON may have been a map of ours in another order, and was none.
    if (format === 'jatra' && !result.ok && result.reason === 'not-ours') return refuseForeign(source)
    return result.ok
      ? { ...(CALLED_BY_FILE.has(format) ? titled(result, source.name) : result), format }
      : result
  } catch (error) {
    // Ours, and the engine's own for what no memory holds.
    return failed(error instanceof RangeError ? 'too-large' : 'broken', error)
  }
}

type ReadFormat = keyof typeof READERS

function formatOf(source: Source): ReadFormat | undefined {
  const ids = Object.keys(READERS) as ReadFormat[]
  const found = ids.find(id => READERS[id].recognises(source))
  // What is some JSON may still be a map of ours, or a reason why it is none.
  return found ?? (source.head.startsWith('{') ? 'jatra' : undefined)
}

/** The formats in which many a file says no title; a diagram that says none has none in its own program too. Pictures and files of ours have none because nobody gave the map one. */
const CALLED_BY_FILE: ReadonlySet<ReadFormat> = new Set(['csv', 'xlsx', 'markdown', 'list'])

/** A map without a title is called as its file. */
function titled(read: ReadMap & { ok: true }, name: string): ReadMap & { ok: true } {
  const { map } = read
  const title = name.replace(/\.[^.]*$/, '').trim()
  if (title === '' || map.meta.title !== '') return read
  return { ...read, map: { ...map, meta: Object.freeze({ ...map.meta, title }) } }
}
