import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../../src/io/format'
import { readMap } from '../../../src/io/readMap'
import { pairKey } from '../../../src/model/ids'
import { counterIds } from '../../helpers/maps'
import { officeMap } from '../officeMap'
import { tableOf } from './tableOf'

const fixture = (name: string): Bytes =>
  new Uint8Array(readFileSync(`tests/fixtures/table/libreOffice.${name}`))

/*
 * Files as LibreOffice 7.4 saved them. The workbook is that of `officeMap`: one touchpoint was called otherwise and one
 * rating changed in it, then it was saved as OpenDocument and that as a workbook again.
 */
describe('a file that LibreOffice saved', () => {
  it('is the map that was written, with what somebody changed in it and nothing else', async () => {
    const before = officeMap()
    const { map, warnings } = await tableOf(fixture('xlsx'))
    const [waits] = [...before.touchpoints].find(([, { title }]) => title === 'Waits at the window')!
    const [search] = [...before.touchpoints].find(([, { title }]) => title === 'Searches the catalogue')!
    const [nadia] = [...before.personas].find(([, { name }]) => name === 'নাদিয়া')!
    expect(warnings ?? []).toEqual([])
    expect(map).toEqual({
      ...before,
      touchpoints: new Map(before.touchpoints).set(waits, {
        ...before.touchpoints.get(waits)!,
        title: 'Waits at the door',
      }),
      ratings: new Map(before.ratings).set(pairKey(search, nadia), -2),
    })
  })

  it('may be a table with semicolons, decimal commas and letters of a code page', async () => {
    const read = await readMap(fixture('csv'), { answers: {}, newId: counterIds() })
    if (!read.ok) throw new Error(read.reason)
    expect(read.questions).toContainEqual(
      expect.objectContaining({ kind: 'choice', id: 'scale', value: '1..5' }),
    )
    const { outline } = await tableOf(fixture('csv'))
    expect(outline).toEqual([
      'Kaufen / Sucht im Katalog (by app, someone -1, pain Zu viele Treffer, pain kein Filter für "schnell")',
      'Kaufen / Zahlt (by app, someone 1)',
      'Erhalten / Wartet am Fenster (by Kurier, someone -1, pain Kommt, pain zu spät)',
    ])
  })
})
