import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, quoted } from '../../../src/io/markdown/inline'
import { readMarkdown } from '../../../src/io/markdown/readMarkdown'
import { writeMarkdown } from '../../../src/io/markdown/writeMarkdown'
import { toldLines } from '../../../src/io/retold/told'
import { arbText, bigMap, counterIds } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { describeRoundTrip } from '../roundTripSuite'

describeRoundTrip('markdown', {})

describe('a map of any size', () => {
  it('comes back whole', async () => {
    const map = bigMap(300)
    expect(await readMarkdown(writeMarkdown(map), counterIds('new'))).toMatchObject({ ok: true, map })
  })
})

describe('a text in a line of Markdown', () => {
  it('comes back as it was, whatever it holds', () => {
    const arbSigns = fc.string({
      unit: fc.constantFrom(...'\\`*_[]<>#|~=$%&;!().-+1 a\n', 'br', '&amp;', '**', '](', '<br>'),
    })
    fc.assert(
      fc.property(fc.oneof(arbText, arbSigns), text => {
        const lines = toldLines(text)
        expect(plain(quoted(lines))).toBe(lines)
      }),
      { numRuns: runs(200) },
    )
  })
})
