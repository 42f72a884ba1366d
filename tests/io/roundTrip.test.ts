import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withMap } from '../../src/io/pngMap'
import { FORMATS } from '../../src/io/registry'
import { svgText } from '../../src/io/svgText'
import { writeOptions } from '../helpers/writeOptions'
import { bytesIn, bytesOf, tinyPng } from './helpers'
import { describeRoundTrip } from './roundTripSuite'

describeRoundTrip('jatra', {})
describeRoundTrip('svg', { write: async map => bytesOf(svgText(map, writeOptions)) })
describeRoundTrip('png', { write: async map => bytesIn(await withMap(new Blob([tinyPng()]), map, 1)) })

describe('a format that both reads and writes', () => {
  it('is in the suite of those that go there and back', () => {
    const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.test.ts'))
      .map(name => readFileSync(join(__dirname, name), 'utf8'))
    const tried = (id: string) => tests.some(text => text.includes(`describeRoundTrip('${id}'`))
    const both = Object.entries(FORMATS).filter(([, { read, write }]) => read && write)
    expect(both.map(([id]) => id).filter(id => !tried(id))).toEqual([])
  })
})
