import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMap } from '../../src/io/readMap'
import { writeFile } from '../../src/model/file'
import { mapWith } from '../helpers/maps'
import { bytesOf, join } from './helpers'

const map = mapWith({ meta: { title: 'Groceries · বাজার', description: '', state: 'current' } })
const text = writeFile(map)

describe('a Jatra file', () => {
  it.each([
    ['UTF-8 with a mark', join(new Uint8Array([0xef, 0xbb, 0xbf]), bytesOf(text))],
    ['UTF-16, as Windows says "Unicode"', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16, high byte first', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['white space around', bytesOf(`\n\t ${text} \n`)],
  ])('is read in %s', async (_, bytes) => {
    expect(await readMap(bytes)).toMatchObject({ ok: true, map })
  })
})

describe('a file of another program', () => {
  it('that says no title is called as its file', async () => {
    const read = await readMap(bytesOf('stage,touchpoint\nBuy,Pays\n'), { name: 'Groceries 2026.csv' })
    expect(read.ok && read.map.meta.title).toBe('Groceries 2026')
  })
})

describe('what is no map', () => {
  it.each([
    ['nothing', new Uint8Array(), 'nothing-in-it'],
    ['a letter', bytesOf('Dear team,'), 'not-ours'],
    ['a web page with a drawing', bytesOf('<!doctype html><svg></svg>'), 'no-map-inside'],
    ['JSON of another program', bytesOf('{"nodes":[],"edges":[]}'), 'not-ours'],
    ['half of a file', bytesOf(text.slice(0, -30)), 'broken'],
    ['a file of a later release', bytesOf(text.replace(/"schema": \d+/, '"schema": 999')), 'newer-than-us'],
    ['letters that are no letters', join(bytesOf('{"format":"jatra"'), new Uint8Array([0xff])), 'broken'],
    ['a drawing of another program', bytesOf('<?xml version="1.0"?><svg width="1"/>'), 'no-map-inside'],
    ['a drawing with a prefix', bytesOf('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), 'no-map-inside'],
  ])('is refused by name: %s', async (_, bytes, reason) => {
    expect(await readMap(bytes)).toMatchObject({ ok: false, reason })
  })

  it('is refused whatever its bytes, and nothing throws', async () => {
    const arbStart = fc.constantFrom(
      '\0',
      '{',
      '<svg',
      '<svg><metadata><jatra:map>',
      '\ufeff{"format":"jatra"',
    )
    await fc.assert(
      fc.asyncProperty(arbStart, fc.uint8Array({ maxLength: 300 }), async (start, tail) => {
        expect((await readMap(join(bytesOf(start), tail))).ok).toBe(false)
      }),
    )
  })
})
