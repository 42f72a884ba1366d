import { imageTypeOf } from '../model/imageType'
import { type Edit, isUpdate } from '../storage/port'
import { contentsOf, notedIn } from './contents'
import { lastVersion } from './lastVersion'
import { type ReadDocument, readDocument } from './readDocument'
import { field } from './rows'
import { COPIES, FILES, type FoundMap, MAPS, type Piece } from './survey'

export interface RescuedFile {
  readonly text: string
  readonly title: string
  /** `whole`: nothing that belongs to it was found broken. `version`: nothing but an earlier version is left. */
  readonly state: RescuedState
  /** How many images the map names that are nowhere. */
  readonly missingImages: number
}

type RescuedState = 'whole' | 'incomplete' | 'version'

/** A map as the text of a Jatra file, from all that is left of it; undefined if that makes no map. */
export async function jatraFile(
  map: FoundMap,
  everything: readonly Piece[],
): Promise<RescuedFile | undefined> {
  const rescued = await documentOf(map)
  if (!rescued) return undefined
  const { document, state } = rescued
  const noted = (await notedOf(map)).flatMap(edit => (isUpdate(edit) ? [] : [edit]))
  const files: Record<string, string> = {}
  let missingImages = 0
  for (const name of imageNames(document)) {
    const own = noted.find(({ file }) => file === name)?.bytes
    const url = own ? await imageUrl(own) : await imageOf(map.id, name, everything)
    if (url === undefined) missingImages++
    else files[name] = url
  }
  const file = Object.keys(files).length > 0 ? { ...document.file, files } : document.file
  return { text: `${JSON.stringify(file, null, 2)}\n`, title: document.title, state, missingImages }
}

export async function documentOf(
  map: FoundMap,
): Promise<{ document: ReadDocument; state: RescuedState } | undefined> {
  const updates: Uint8Array[] = []
  let lost = 0
  for (const piece of map.pieces) {
    if (!isState(piece)) continue
    const update = await contentsOf(piece)
    if (update) updates.push(update)
    else lost++
  }
  updates.push(...(await notedOf(map)).filter(isUpdate))
  const document = readDocument(updates)
  if (document) return { document, state: lost === 0 && document.isWhole ? 'whole' : 'incomplete' }
  const version = await lastVersion(map)
  return version && { document: version, state: 'version' }
}

function isState({ source, store, name }: Piece): boolean {
  if (source === MAPS) return store === 'log'
  return source === COPIES ? store === 'copies' : store === 'maps' && name.endsWith('.yjs')
}

/** What tabs noted before the log had it: all there is of the last moment of one that was killed. */
async function notedOf({ pieces }: FoundMap): Promise<Edit[]> {
  const journals = pieces.filter(({ source, store }) => source === FILES && store === 'journals')
  return (await Promise.all(journals.map(notedIn))).flat()
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
    const url = bytes && (await imageUrl(bytes))
    if (url) return url
  }
  return undefined
}

/** Undefined if the bytes are no image. */
async function imageUrl(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const type = imageTypeOf(bytes)
  return type && dataUrl(new Blob([bytes], { type }))
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
