import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, NO_FILTER } from '../../../src/model/analysis/filter'
import {
  applyView,
  moveView,
  removeView,
  renameView,
  saveView,
  updateView,
} from '../../../src/model/operations/views'
import { sortedByOrder } from '../../../src/model/order'
import { arbFilter } from '../../helpers/filters'
import { editing, mapOf } from './notation'

const HARD: Filter = { ...NO_FILTER, kinds: ['pain'], severity: 4 }
const MOBILE: Filter = { ...NO_FILTER, channels: ['app'], tags: ['mobile'], momentsOfTruth: true }

describe('a saved view', () => {
  it('gives back the filter that was saved, whatever it is', () => {
    fc.assert(
      fc.property(arbFilter(['p']), arbFilter(['p']), (first, then) => {
        const saved = editing(mapOf('a'), tx => saveView(tx, ' Mine ', first))
        expect(applyView(saved.map, saved.result)).toEqual(first)
        expect(saved.map.views.get(saved.result)?.name).toBe('Mine')
        const updated = editing(saved.map, tx => updateView(tx, saved.result, then)).map
        expect(applyView(updated, saved.result)).toEqual(then)
      }),
    )
  })

  it('that is gone narrows nothing', () => {
    expect(applyView(mapOf('a'), 'gone')).toEqual(NO_FILTER)
  })

  it('has a name and a place among the others', () => {
    const { map, result } = editing('a', tx => {
      const [hard, mobile] = [saveView(tx, 'Hard', HARD), saveView(tx, 'Mobile', MOBILE)]
      const gone = saveView(tx, 'Gone', NO_FILTER)
      renameView(tx, hard, ' Very hard ')
      renameView(tx, mobile, '  ')
      moveView(tx, mobile, 0)
      removeView(tx, gone)
      return hard
    })
    expect(sortedByOrder(map.views).map(([, { name }]) => name)).toEqual(['Mobile', 'Very hard'])
    expect(applyView(map, result)).toEqual(HARD)
  })
})
