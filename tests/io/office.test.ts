import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/io/format'
import { pptx } from '../../src/io/pptx/pptx'
import { xlsx } from '../../src/io/table/xlsx'
import type { JourneyMap } from '../../src/model/journey'
import { arbMap } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { writeOptions } from '../helpers/writeOptions'
import { bytesIn } from './helpers'
import { officeMap } from './officeMap'
import { officeProblems } from './officeProblems'

const FORMATS = { pptx, xlsx }

async function partsOf(format: Format, map: JourneyMap): Promise<Map<string, string>> {
  const files = unzipSync(await bytesIn(await format.write!(map, writeOptions)))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe.each(Object.entries(FORMATS))('a file for strict programs: %s', (_, format) => {
  it('has nothing to repair', async () => {
    expect(officeProblems(await partsOf(format, officeMap()))).toEqual([])
  })

  it('has nothing to repair, whatever the map', async () => {
    await fc.assert(
      fc.asyncProperty(arbMap(), async map => {
        expect(officeProblems(await partsOf(format, map))).toEqual([])
      }),
      { numRuns: runs(3) },
    )
  })

  it('is not passed with a part less, an id twice, or an element out of its place', async () => {
    const parts = await partsOf(format, officeMap())
    const [path, xml] = [...parts].find(([name]) => /(?:slides\/slide|sheet)2\.xml$/.test(name))!
    const problems = (changed: string) => officeProblems(new Map([...parts, [path, changed]]))
    const [, before, first, between, second] =
      /^(.*)(<p:cSld\b.*<\/p:cSld>|<sheetViews>.*<\/sheetViews>)(.*)(<p:clrMapOvr>.*<\/p:clrMapOvr>|<cols>.*<\/cols>)/s.exec(
        xml,
      )!
    const after = xml.slice(before!.length + first!.length + between!.length + second!.length)
    expect(problems(`${before}${second}${between}${first}${after}`).join()).toContain('too late')
    expect(officeProblems(new Map([...parts].filter(([name]) => name !== path))).join()).toContain(
      'not there',
    )
    const workbook = parts.get('xl/workbook.xml')?.replace('sheetId="2"', 'sheetId="1"')
    const twice = workbook ? new Map([...parts, ['xl/workbook.xml', workbook]]) : undefined
    const problem = twice ? officeProblems(twice).join() : problems(xml.replace(/id="3"/, 'id="2"')).join()
    expect(problem).toContain('two things with the id')
  })
})
