import { bench, describe } from 'vitest'
import type { FormatId } from '../../src/io/format'
import { readMap } from '../../src/io/readMap'
import { FORMATS } from '../../src/io/registry'
import { observe } from '../../src/model/analysis/observed/observe'
import { bigMap } from '../helpers/maps'
import { writeOptions } from '../helpers/writeOptions'

/*
 * What it costs to read files of others. Twice as much in a file must cost about twice as much time; a log of 50,000 events
 * is to be read in a second or two. `npm run bench`.
 */

const bytesOf = (text: string) => new TextEncoder().encode(text)

for (const id of ['csv', 'xlsx', 'mermaid', 'markdown', 'canvas', 'ojf'] satisfies FormatId[]) {
  for (const touchpoints of [500, 1000]) {
    const blob = await FORMATS[id].write!(bigMap(touchpoints), writeOptions)
    const bytes = new Uint8Array(await blob.arrayBuffer())
    describe(`${id} of ${touchpoints} touchpoints`, () => {
      bench('is read', async () => {
        await readMap(bytes)
      })
    })
  }
}

for (const events of [25_000, 50_000]) {
  const log = Array.from({ length: events }, (_, index) => ({
    case: `c${index % 5000}`,
    activity: `step ${(index * 31) % 12}`,
    time: Date.UTC(2026, 0, 1 + (index % 9), 10, 0, index % 60),
  }))
  const lines = log.map(one => `${one.case},${one.activity},${new Date(one.time).toISOString()}`)
  const bytes = bytesOf(`case_id,activity,timestamp\n${lines.join('\n')}`)
  describe(`a log of ${events} events`, () => {
    bench('is read', async () => {
      await readMap(bytes)
    })
    bench('is observed', () => {
      observe(log)
    })
  })
}
