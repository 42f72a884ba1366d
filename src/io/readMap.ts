import { type Bytes, type ReadMap, refuse } from './format'
import { FORMATS } from './registry'

/** The map in the bytes of a file of any format that we read. Never rejects. */
export async function readMap(bytes: Bytes): Promise<ReadMap> {
  const format = Object.values(FORMATS).find(({ recognises }) => recognises?.(bytes))
  if (!format?.read) return refuse('not-ours', 'it is of no format that Jatra reads')
  try {
    return await format.read(bytes)
  } catch (error) {
    // Ours, and the engine's own for what no memory holds.
    const reason = error instanceof RangeError ? 'too-large' : 'broken'
    return refuse(reason, error instanceof Error ? error.message : String(error))
  }
}
