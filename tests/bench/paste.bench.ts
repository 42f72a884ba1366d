import { bench, describe } from 'vitest'
import { openClip } from '../../src/model/operations/clip'
import { pasteClip } from '../../src/model/operations/pasteClip'
import { edit } from '../../src/model/tx'
import { bigMap, counterIds } from '../helpers/maps'

/*
 * What a clip costs that is made to be slow: all of it is of what is not here. Ten times as much may take ten times as
 * long, and hardly longer: the ratios are the measure. `npm run bench`.
 */

const CLIPS: Readonly<Record<string, (index: number) => Readonly<Record<string, unknown>>>> = {
  touchpoints: index => ({ place: [`stage${index}`, 'customer', 'a0', 0] }),
  personas: index => ({ name: `Persona ${index}`, order: 'a0' }),
  lanes: index => ({ kind: 'text', title: `Lane ${index}`, order: 'a0' }),
}

const map = bigMap(100)

for (const [table, make] of Object.entries(CLIPS)) {
  describe(`${table} that are not here`, () => {
    for (const size of [1_000, 10_000]) {
      const records = Object.fromEntries(
        Array.from({ length: size }, (_, index) => [`r${index}`, make(index)]),
      )
      const opened = openClip({ format: 'jatra-clip', version: 1, [table]: records })
      if (!opened.ok) throw new Error(opened.reason)
      bench(`${size} are pasted`, () => {
        edit(map, counterIds('new'), tx => pasteClip(tx, opened.clip))
      })
    }
  })
}
