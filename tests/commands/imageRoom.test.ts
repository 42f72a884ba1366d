// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { copied, pasted } from '../../src/commands/clipboardCommands'
import { hasRoomFor } from '../../src/commands/imageRoom'
import { importInto } from '../../src/commands/importInto'
import { MAX_IMAGE_BYTES, MAX_MAP_IMAGE_BYTES } from '../../src/model/imageType'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { MAX_FILE_BYTES, MAX_MAP_LETTERS } from '../../src/model/opening/limits'
import { sha256 } from '../../src/model/sha256'
import { createMapStore } from '../../src/store/createMapStore'
import { createEditor } from '../../src/store/editor'
import { memoryImages } from '../../src/store/imageStore'
import { createSaving } from '../../src/store/saving'
import { counterIds, makeRecord } from '../helpers/maps'

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
