import { describe, expect, it } from 'vitest'
import { readMermaid } from '../../../src/io/mermaid/readMermaid'
import { toFencedMarkdown, writeMermaid } from '../../../src/io/mermaid/writeMermaid'
import { readMap } from '../../../src/io/readMap'
import { bigMap, counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'
import { describeRoundTrip } from '../roundTripSuite'

describeRoundTrip('mermaid', {})

describe('a map of any size', () => {
  it.each([20, 400])('comes back whole: %i touchpoints', async count => {
    const map = bigMap(count)
    expect(await readMermaid(writeMermaid(map), counterIds('new'))).toMatchObject({ ok: true, map })
  })

  it('is short enough to be drawn while its names are', () => {
    expect(writeMermaid(bigMap(400)).length).toBeLessThan(50_000)
  })

  it('comes back from a page of Markdown', async () => {
    const map = bigMap(20)
    const page = `# Our wiki\n\n${toFencedMarkdown(writeMermaid(map))}\nAnd more.\n`
    expect(await readMap(bytesOf(page))).toMatchObject({ ok: true, format: 'mermaid', map })
  })
})
