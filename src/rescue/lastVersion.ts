import { contentsOf } from './contents'
import type { ReadDocument } from './readDocument'
import { field } from './rows'
import { FILES, type FoundMap, MAPS, type Piece } from './survey'

/** The last version of a map that can be read; undefined if there is none. */
export async function lastVersion(map: FoundMap): Promise<ReadDocument | undefined> {
  const times = await timesOf(map)
  const packed = map.pieces.filter(isVersion)
  const latestFirst = packed.sort((a, b) => (times.get(idOf(b)) ?? 0) - (times.get(idOf(a)) ?? 0))
  for (const piece of latestFirst) {
    const file = await unpacked(piece)
    const title = field(field(file, 'meta'), 'title')
    if (field(file, 'format') !== 'jatra') continue
    return {
      file: file as Record<string, unknown>,
      title: typeof title === 'string' ? title : '',
      isWhole: true,
    }
  }
  return undefined
}

function isVersion({ source, store, name }: Piece): boolean {
  return source === FILES ? store === 'versions' && name.endsWith('.bytes') : store === 'versionBytes'
}

/** Rows have the keys of map and version for a name, files their path. */
function idOf({ source, name }: Piece): string {
  const [, id = ''] = name.split(source === FILES ? /[/.]/ : ' ')
  return id
}

/** When each version was made, as far as that can be told, in ms since 1970. */
async function timesOf({ pieces }: FoundMap): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.store !== 'versions' || isVersion(piece)) continue
    try {
      const at = field(await entryOf(piece), 'at')
      if (typeof at === 'number') times.set(idOf(piece), at)
    } catch {
      // A version whose entry is lost is older than any other.
    }
  }
  return times
}

async function entryOf(piece: Piece): Promise<unknown> {
  if (piece.source === MAPS) return piece.read()
  return JSON.parse(new TextDecoder().decode(await contentsOf(piece)))
}

/** Versions are Jatra files, compressed. */
async function unpacked(piece: Piece): Promise<unknown> {
  const bytes = await contentsOf(piece)
  if (!bytes) return undefined
  try {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await new Response(plain).json()
  } catch {
    return undefined
  }
}
