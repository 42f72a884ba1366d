import { checksum } from '../model/checksum'
import { imageTypeOf } from '../model/imageType'
import { type ReadDocument, readDocument } from './readDocument'
import { bytesIn, field } from './rows'
import { COPIES, FILES, type FoundMap, MAPS, type Piece } from './survey'

export interface RescuedFile {
  readonly text: string
  readonly title: string
  /** Nothing that belongs to it was found broken. */
  readonly isWhole: boolean
  /** How many images the map names that are nowhere. */
  readonly missingImages: number
}

/** A map as the text of a Jatra file, from all that is left of it; undefined if that makes no map. */
export async function jatraFile(
  map: FoundMap,
  everything: readonly Piece[],
): Promise<RescuedFile | undefined> {
  const { document, isWhole } = await documentOf(map)
  if (!document) return undefined
  const files: Record<string, string> = {}
  let missingImages = 0
  for (const name of imageNames(document)) {
    const url = await imageOf(map.id, name, everything)
    if (url === undefined) missingImages++
    else files[name] = url
  }
  const file = Object.keys(files).length > 0 ? { ...document.file, files } : document.file
  return { text: `${JSON.stringify(file, null, 2)}\n`, title: document.title, isWhole, missingImages }
}

export async function documentOf(
  map: FoundMap,
): Promise<{ document: ReadDocument | undefined; isWhole: boolean }> {
  const updates: Uint8Array[] = []
  let lost = 0
  for (const piece of map.pieces) {
    if (!isState(piece)) continue
    const update = await contentsOf(piece)
    if (update) updates.push(update)
    else lost++
  }
  const document = readDocument(updates)
  return { document, isWhole: lost === 0 && document?.isWhole === true }
}

function isState({ source, store, name }: Piece): boolean {
  if (source === MAPS) return store === 'log'
  return source === COPIES ? store === 'copies' : store === 'maps' && name.endsWith('.yjs')
}

/** The bytes of a row or file; undefined if they cannot be read, or are not what was written. */
async function contentsOf(piece: Piece): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const found = await piece.read()
    if (piece.source === FILES) return unsealed(bytesIn(found))
    const bytes = bytesIn(field(found, 'update') ?? field(found, 'state') ?? field(found, 'bytes'))
    const sum = field(found, 'sum')
    return bytes && (sum === undefined || checksum(bytes) === sum) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Files of second copies begin with the checksum of the rest, big-endian. */
const HEAD = 4

function unsealed(bytes: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (!bytes || bytes.length <= HEAD) return undefined
  const content = bytes.slice(HEAD)
  return new DataView(bytes.buffer).getUint32(0) === checksum(content) ? content : undefined
}

function imageNames({ file }: ReadDocument): Set<string> {
  const images = Object.values(Object(file.images) as object)
  const names = images.map(image => field(image, 'file'))
  return new Set(names.filter(name => typeof name === 'string'))
}

/** An image under the name that maps call it by, best of all this map's own; other maps may have the same. */
async function imageOf(map: string, name: string, everything: readonly Piece[]): Promise<string | undefined> {
  const candidates = everything.filter(
    piece => piece.store === 'images' && (piece.name.endsWith(` ${name}`) || piece.name.endsWith(`/${name}`)),
  )
  const ownFirst = candidates.sort((a, b) => Number(b.map === map) - Number(a.map === map))
  for (const piece of ownFirst) {
    const bytes = await contentsOf(piece)
    const type = bytes && imageTypeOf(bytes)
    if (type) return dataUrl(new Blob([bytes], { type }))
  }
  return undefined
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
