// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportMap } from '../../src/commands/exportMap'
import { type ExportPart, mapToExport } from '../../src/commands/exportPart'
import { readMap } from '../../src/io/readMap'
import type { JourneyMap } from '../../src/model/journey'
import { buildSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'
import { writeOptions } from '../helpers/writeOptions'
import { bytesOf } from '../io/helpers'

const { map } = buildSketch(
  {
    title: 'Shop',
    stages: [
      { title: 'Look', touchpoints: [{ title: 'Searches' }] },
      { title: 'Buy / pay', touchpoints: [{ title: 'Pays' }] },
      { title: 'যত্ন', touchpoints: [{ title: 'Asks' }] },
    ],
  },
  counterIds(),
)

let handedOut: { name: string; content: Blob } | undefined

beforeEach(() => {
  handedOut = undefined
  let blob: Blob | undefined
  URL.createObjectURL = content => {
    blob = content as Blob
    return 'blob:file'
  }
  document.onclick = event => {
    event.preventDefault()
    if (event.target instanceof HTMLAnchorElement && blob) {
      handedOut = { name: event.target.download, content: blob }
    }
  }
  Object.assign(document.fonts ?? Object.assign(document, { fonts: {} }).fonts, { load: async () => [] })
})

const leaving = (part: ExportPart) => mapToExport(map, part, writeOptions.measure)
const titles = (of: JourneyMap) => [...of.touchpoints.values()].map(({ title }) => title)

describe('what of a map leaves', () => {
  it('is all of it, the map itself, so that it counts as a copy', () => {
    expect(leaving({ kind: 'map' }).map).toBe(map)
  })

  it('is not the map itself where it leaves stage by stage: no picture of it has all', () => {
    expect(leaving({ kind: 'stages' }).map).not.toBe(map)
    expect(leaving({ kind: 'stages' }).map).toEqual(map)
  })
})

describe('each stage apart', () => {
  it('is a zip of pictures named in the order of the stages, each with its stage alone', async () => {
    const shares: number[] = []
    const outcome = await exportMap(leaving({ kind: 'stages' }), 'svg', {
      ...writeOptions,
      onProgress: share => shares.push(share),
    })
    expect([outcome, handedOut?.name]).toEqual([{ ok: true, name: 'Shop.zip' }, 'Shop.zip'])
    const files = unzipSync(new Uint8Array(await bytesIn(handedOut!.content)))
    expect(Object.keys(files)).toEqual(['01 Look.svg', '02 Buy pay.svg', '03 যত্ন.svg'])
    const held = await Promise.all(
      Object.values(files).map(async file => {
        const read = await readMap(bytesOf(strFromU8(file)))
        return read.ok ? [read.map.meta.title, ...titles(read.map)] : read.reason
      }),
    )
    expect(held).toEqual([
      ['Shop · Look', 'Searches'],
      ['Shop · Buy / pay', 'Pays'],
      ['Shop · যত্ন', 'Asks'],
    ])
    // The second stage says that it is the second.
    expect(strFromU8(files['02 Buy pay.svg']!)).toMatch(/<text[^>]*>2<\/text>/)
    expect(shares).toEqual([...shares].sort())
    expect(shares.at(-1)).toBe(1)
  })

  it('leaves as one map in what is no picture', async () => {
    await exportMap(leaving({ kind: 'stages' }), 'jatra', writeOptions)
    expect(handedOut?.name).toBe('Shop.jatra.json')
  })

  it('hands out nothing once it is stopped', async () => {
    const control = new AbortController()
    const outcome = await exportMap(leaving({ kind: 'stages' }), 'svg', {
      ...writeOptions,
      signal: control.signal,
      onProgress: () => control.abort(),
    })
    expect([outcome, handedOut]).toEqual([{ ok: false, reason: 'cancelled' }, undefined])
  })
})

function bytesIn(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(blob)
  })
}
