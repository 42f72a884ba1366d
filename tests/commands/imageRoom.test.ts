// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addImageFiles } from '../../src/commands/addImages'
import { copied, pasted } from '../../src/commands/clipboardCommands'
import { hasRoomFor } from '../../src/commands/imageRoom'
import { importInto } from '../../src/commands/importInto'
import { writeChunk } from '../../src/io/pngChunks'
import { MAX_IMAGE_BYTES, MAX_IMAGES, MAX_MAP_IMAGE_BYTES } from '../../src/model/imageType'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { MAX_FILE_BYTES, MAX_MAP_LETTERS } from '../../src/model/opening/limits'
import { addImage } from '../../src/model/operations/images'
import { sha256 } from '../../src/model/sha256'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor } from '../../src/store/editor'
import { memoryImages } from '../../src/store/imageStore'
import { createSaving } from '../../src/store/saving'
import { counterIds, makeRecord } from '../helpers/maps'
import { tinyPng } from '../io/helpers'
import { draw, mapOf } from '../model/operations/notation'
import { until } from '../storage/until'

/** All that one image may weigh; the same bytes serve all. */
const HEAVY = new Uint8Array(MAX_IMAGE_BYTES)
const FULL = MAX_MAP_IMAGE_BYTES / MAX_IMAGE_BYTES

/** Names that the bytes of images could have. */
const named = (of: string) => sha256(new TextEncoder().encode(of))
const names = (of: string, count: number) => Array.from({ length: count }, (_, n) => named(`${of} ${n}`))

function pictured(drawing: string, files: readonly string[]): JourneyMap {
  const target = drawing[0]!
  const images = files.map(
    (file, n) =>
      [`image${n}`, makeRecord('images', { target, file, width: 1, height: 1, order: `a${n}` })] as const,
  )
  return { ...mapOf(drawing), images: new Map(images) }
}

/** An open map of which these heavy images are on the device. */
function openMap(map: JourneyMap, files: readonly string[]) {
  const images = memoryImages()
  for (const file of files) images.keep(file, HEAVY)
  return createEditor({
    map: createMapStore({ id: 'open', newId: counterIds('new'), map }),
    saving: createSaving(),
    layout: createLayout((text, { size }) => text.length * size * 0.55),
    images,
  })
}

describe('the images of one map', () => {
  it('together with all letters that a map may have, make a file that is opened', () => {
    expect(Math.ceil(MAX_MAP_IMAGE_BYTES / 3) * 4 + MAX_MAP_LETTERS).toBeLessThanOrEqual(MAX_FILE_BYTES)
  })

  it('have room up to the limit, by what they weigh and each counted once', async () => {
    const files = names('counted', FULL - 1)
    const editor = openMap(pictured('a', files), files)
    const light = new Map([[named('light'), new Uint8Array(10)]])
    expect(await hasRoomFor(editor, [named('last')], new Map([[named('last'), HEAVY]]))).toBe(true)
    expect(await hasRoomFor(editor, [...files, named('last')])).toBe(true)
    expect(await hasRoomFor(editor, [named('light')], light)).toBe(true)
    expect(await hasRoomFor(editor, [named('last'), named('light')], light)).toBe(false)
  })

  it('which another map would bring beyond the limit → it is not added, and is told why', async () => {
    const here = names('here', FULL)
    const editor = openMap(pictured('a', here), here)
    const files = new Map([[named('more'), HEAVY]])
    const outcome = await importInto(editor).add([{ map: pictured('b', [named('more')]), notes: [], files }])
    expect(outcome).toEqual({ ok: false, reason: 'too-heavy-images' })
    expect([draw(editor.map.map), await editor.images.read(named('more'))]).toEqual(['a', undefined])
    const same = await importInto(editor).add([{ map: pictured('b', [here[0]!]), notes: [] }])
    expect(same).toMatchObject({ ok: true })
  })

  it('which are pasted beyond the limit → all else is pasted, and that they were left out is said', async () => {
    const from = openMap(pictured('b', [named('pasted')]), [])
    from.session.setState({ selection: ['b'] })
    const clip = copied(from)!
    const here = names('there', FULL)
    const editor = openMap(pictured('a', here), [...here, named('pasted')])
    const said: unknown[] = []
    editor.session.subscribe(({ clipboardRefused }) => clipboardRefused && said.push(clipboardRefused))
    pasted(editor, clip)
    await until(() => expect(said).toEqual([{ command: 'images' }]))
    expect([draw(editor.map.map), editor.map.map.images.size]).toEqual(['a b', FULL])
  })
})

describe('pictures that are put on a card', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('beyond the images that a map may have → the first find room, the others are refused by name', async () => {
    canvasThatKeepsBytes()
    const files = names('many', MAX_IMAGES - 1)
    const editor = openMap(pictured('a', files), [])
    const outcome = await addImageFiles(editor, 'a', [picture('1'), picture('2'), picture('3')])
    expect(outcome).toEqual({
      added: [expect.any(String)],
      refused: ['2', '3'].map(name => ({ name, reason: 'too-many' })),
    })
    expect(editor.map.map.images.size).toBe(MAX_IMAGES)
  })

  it('beyond what the images of a map may weigh → those that find room are on it, the others are nowhere', async () => {
    canvasThatKeepsBytes()
    const files = names('heavy', FULL - 1)
    const editor = openMap(pictured('a', files), files)
    const [first, second] = [picture('1'), picture('2')]
    const room = MAX_IMAGE_BYTES - first.size
    const filling = names('filling', 1)[0]!
    editor.images.keep(filling, new Uint8Array(room))
    editor.map.change('changes.addImage', tx =>
      addImage(tx, 'a', { file: filling, type: 'image/webp', width: 1, height: 1 }),
    )
    const steps = editor.map.undoSteps.length

    const outcome = await addImageFiles(editor, 'a', [first, second])
    expect(outcome).toEqual({
      added: [expect.any(String)],
      refused: [{ name: '2', reason: 'too-heavy' }],
    })
    const kept = (file: Blob) =>
      file.arrayBuffer().then(bytes => editor.images.read(sha256(new Uint8Array(bytes))))
    expect([(await kept(first))?.length, await kept(second)]).toEqual([first.size, undefined])
    expect(editor.map.undoSteps.length).toBe(steps + 1)
    // What is there already weighs nothing more.
    expect((await addImageFiles(editor, 'a', [first])).refused).toEqual([])
  })
})

/** Pictures of different names are different pictures. */
function picture(name: string): File {
  const text = writeChunk('tEXt', new TextEncoder().encode(`Title\0${name}`))
  return new File([tinyPng(text)], name, { type: 'image/png' })
}

/** What jsdom has not, as far as pictures are drawn anew: what comes out of it are the bytes that went in. */
function canvasThatKeepsBytes(): void {
  const drawn = new WeakMap<object, Blob>()
  vi.stubGlobal('createImageBitmap', async (file: Blob) => ({ width: 1, height: 1, close() {}, file }))
  const canvas = HTMLCanvasElement.prototype
  vi.spyOn(canvas, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return { drawImage: ({ file }: { file: Blob }) => drawn.set(this, file) } as never
  } as never)
  vi.spyOn(canvas, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, give, type) {
    give(new Blob([drawn.get(this)!], { type: type ?? '' }))
  })
}
