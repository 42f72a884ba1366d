import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../src/model/ids'
import type { JourneyMap, Lane } from '../../../src/model/journey'
import { cellsOf, setCell } from '../../../src/model/operations/cells'
import {
  addTextLane,
  moveLane,
  removeLane,
  resizeLane,
  setLanePer,
} from '../../../src/model/operations/lanes'
import { sortedByOrder } from '../../../src/model/order'
import { runTx } from '../../../src/model/tx'
import { arbMap, arbText, counterIds, makeRecord } from '../../helpers/maps'
import { editing, mapOf } from './notation'

/** `a b | c` with a text lane `own`, and cells as `target: text`. */
function written(cells: Record<Id, string>, per: Lane['per'] = 'stage'): JourneyMap {
  const map = mapOf('a b | c')
  const own = makeRecord('lanes', { kind: 'text', title: 'Own', order: 'aZ', per })
  return {
    ...map,
    lanes: new Map([...map.lanes, ['own', own] as const]),
    cells: new Map(
      Object.entries(cells).map(([target, text]) => [
        `cell-${target}`,
        makeRecord('cells', { lane: 'own', target, text }),
      ]),
    ),
  }
}

function laneIds(map: JourneyMap): Id[] {
  return sortedByOrder(map.lanes).map(([id]) => id)
}

/** What stands in the lane `own`: target → texts. */
function texts(map: JourneyMap): Record<Id, string> {
  return Object.fromEntries([...map.cells.values()].map(({ target, text }) => [target, text]))
}

describe('a lane of one’s own', () => {
  it('comes below another, or at the bottom', () => {
    const { map, result } = editing('a', tx => [
      addTextLane(tx, { title: 'Systems', per: 'touchpoint' }, 'pains'),
      addTextLane(tx, {}),
    ])
    const order = laneIds(map)
    expect(order[order.indexOf('pains') + 1]).toBe(result[0])
    expect(order.at(-1)).toBe(result[1])
    expect(map.lanes.get(result[0]!)).toMatchObject({
      kind: 'text',
      title: 'Systems',
      per: 'touchpoint',
      visible: true,
    })
  })

  it('goes with what stands in it; lanes from birth stay', () => {
    const { map } = editing(written({ s1: 'one', a: 'two' }), tx => {
      setCell(tx, 'metrics', 's1', '42')
      removeLane(tx, 'own')
      removeLane(tx, 'metrics')
      removeLane(tx, 'gone')
    })
    expect(map.lanes.has('own')).toBe(false)
    expect(texts(map)).toEqual({ s1: '42' })
    expect(map.lanes.has('metrics')).toBe(true)
  })
})

describe('lanes', () => {
  it('stand where they are put, whatever kind they are', () => {
    const { map } = editing(written({}), tx => {
      moveLane(tx, 'own', 0)
      moveLane(tx, 'emotion', 99)
    })
    expect(laneIds(map)[0]).toBe('own')
    expect(laneIds(map).at(-1)).toBe('emotion')
  })

  it('move and nothing else does, on any map', () => {
    fc.assert(
      fc.property(arbMap(), fc.nat(20), fc.nat(20), (map, which, to) => {
        const before = laneIds(map)
        const id = before[which % before.length]!
        const { map: after } = editing(map, tx => moveLane(tx, id, to))
        const others = (ids: Id[]) => ids.filter(other => other !== id)
        expect(others(laneIds(after))).toEqual(others(before))
        expect(laneIds(after).indexOf(id)).toBe(Math.min(to, before.length - 1))
      }),
    )
  })

  it('are as high as they are pulled within reason, and again as high as what is in them', () => {
    const heightAfter = (...heights: (number | undefined)[]) =>
      editing('a', tx => {
        for (const height of heights) resizeLane(tx, 'pains', height)
      }).map.lanes.get('pains')
    expect(heightAfter(120.4)?.height).toBe(120)
    expect(heightAfter(3)?.height).toBe(24)
    expect(heightAfter(1e9)?.height).toBe(1200)
    expect('height' in heightAfter(120, undefined)!).toBe(false)
  })
})

describe('a cell', () => {
  it('comes with the first letter, is one record while it is typed in, and goes with the last', () => {
    const start = written({})
    const first = editing(start, tx => setCell(tx, 'own', 's1', 'N')).map
    const then = editing(first, tx => setCell(tx, 'own', 's1', 'Nobody asks')).map
    expect(cellsOf(first, 'own', 's1').map(([id]) => id)).toEqual(
      cellsOf(then, 'own', 's1').map(([id]) => id),
    )
    expect(texts(then)).toEqual({ s1: 'Nobody asks' })
    expect(editing(then, tx => setCell(tx, 'own', 's1', '')).map.cells.size).toBe(0)
  })

  it('is written nowhere else than in lanes of cells, at what is there', () => {
    const { map } = editing(written({}), tx => {
      setCell(tx, 'pains', 's1', 'x')
      setCell(tx, 'own', 'gone', 'x')
      setCell(tx, 'gone', 's1', 'x')
      setCell(tx, 'own', 's1', '')
    })
    expect(map.cells.size).toBe(0)
  })

  it('that two began at once shows both, each changed by itself', () => {
    const both = written({})
    const cells = new Map([
      ['x', makeRecord('cells', { lane: 'own', target: 's1', text: 'hers' })],
      ['y', makeRecord('cells', { lane: 'own', target: 's1', text: 'his' })],
    ])
    const { map } = editing({ ...both, cells }, tx => setCell(tx, 'own', 's1', 'his own', 'y'))
    expect(cellsOf(map, 'own', 's1').map(([, { text }]) => text)).toEqual(['hers', 'his own'])
  })

  it('says what was set, on any map', () => {
    fc.assert(
      fc.property(arbMap(), arbText, (map, text) => {
        const target = [...map.stages.keys()][0]
        if (target === undefined) return
        const { map: after } = editing(map, tx => {
          for (const [id] of cellsOf(tx.map, 'metrics', target)) tx.remove('cells', id)
          setCell(tx, 'metrics', target, text)
        })
        expect(cellsOf(after, 'metrics', target).map(([, cell]) => cell.text)).toEqual(text ? [text] : [])
      }),
    )
  })
})

describe('turned from one cell a stage to one a touchpoint, or back', () => {
  it('a lane keeps its texts in sight: the stage’s goes to its first touchpoint', () => {
    const { map } = editing(written({ s1: 'one', s2: 'two' }), tx => setLanePer(tx, 'own', 'touchpoint'))
    expect(texts(map)).toEqual({ a: 'one', c: 'two' })
  })

  it('and those of the touchpoints become one, in the order of the journey', () => {
    const { map } = editing(written({ b: 'then', a: 'first', c: 'last' }, 'touchpoint'), tx =>
      setLanePer(tx, 'own', 'stage'),
    )
    expect(texts(map)).toEqual({ s1: 'first\nthen', s2: 'last' })
  })

  it('a stage without touchpoints keeps its text', () => {
    const empty = { ...written({ s2: 'two' }), touchpoints: new Map() }
    const { map } = editing(empty, tx => setLanePer(tx, 'own', 'touchpoint'))
    expect(texts(map)).toEqual({ s2: 'two' })
  })

  it('other lanes have no choice, and nothing is written where nothing changes', () => {
    const map = written({ s1: 'one' })
    const changes = runTx(map, counterIds('n'), tx => {
      setLanePer(tx, 'pains', 'touchpoint')
      setLanePer(tx, 'own', 'stage')
      resizeLane(tx, 'own', undefined)
    }).changes
    expect(changes).toEqual([])
  })

  it('no text is lost, on any map', () => {
    const letters = (map: JourneyMap) =>
      [...map.cells.values()].flatMap(({ text }) => text.split('\n')).sort()
    fc.assert(
      fc.property(arbMap({ cells: 8 }), map => {
        const turned = editing(map, tx => {
          for (const lane of tx.map.lanes.keys()) {
            setLanePer(tx, lane, tx.map.lanes.get(lane)!.per === 'stage' ? 'touchpoint' : 'stage')
          }
        }).map
        expect(letters(turned)).toEqual(letters(map))
      }),
    )
  })
})
