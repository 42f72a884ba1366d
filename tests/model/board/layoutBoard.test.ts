import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFilter, NO_FILTER } from '../../../src/model/analysis/filter'
import { pairKey } from '../../../src/model/ids'
import type { Emotion, JourneyMap } from '../../../src/model/journey'
import { LANES } from '../../../src/model/lanes'
import type { BoardGeometry, BoardItem } from '../../../src/model/layout/board/boardGeometry'
import { BOARD } from '../../../src/model/layout/board/boardSizes'
import { createBoardLayout, layoutBoard } from '../../../src/model/layout/board/layoutBoard'
import { follow, walk } from '../../../src/model/layout/board/walk'
import type { Measure, Rect } from '../../../src/model/layout/geometry'
import { arbMap, bigMap, makeRecord, mapWith } from '../../helpers/maps'
import { runs } from '../../helpers/runs'

/** Every letter is as wide as half its size: enough to break lines by. */
const measure: Measure = (text, { size }) => text.length * size * 0.5

const cards = (board: BoardGeometry) => [...board.items.values()].filter(item => item.kind === 'card')
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Every lane shown, and everything that a lane can hold written at some place. */
function shown(map: JourneyMap): JourneyMap {
  return { ...map, lanes: new Map([...map.lanes].map(([id, lane]) => [id, { ...lane, visible: true }])) }
}

const maps = arbMap().map(shown)

/** Two stages: two touchpoints side by side in the first, one in the second. */
function small(): JourneyMap {
  return mapWith({
    personas: new Map([['p', makeRecord('personas', { name: 'Nadia' })]]),
    stages: new Map([
      ['s1', makeRecord('stages', { title: 'Order', order: 'a0' })],
      ['s2', makeRecord('stages', { title: 'Pay', order: 'a1' })],
    ]),
    touchpoints: new Map([
      ['t1', makeRecord('touchpoints', { title: 'Searches', place: ['s1', 'customer', 'a0', 0] })],
      ['t2', makeRecord('touchpoints', { title: 'Repeats', place: ['s1', 'customer', 'a1', 0] })],
      ['t3', makeRecord('touchpoints', { title: 'Fees', place: ['s2', 'customer', 'a0', 0] })],
    ]),
    annotations: new Map([
      ['n1', makeRecord('annotations', { kind: 'pain', target: 't3', text: 'Late', severity: 5 })],
    ]),
  })
}

describe('laws of the board', () => {
  test('nothing in a lane lies over anything else, and all of it lies in the cell of its stage and lane', () => {
    fc.assert(
      fc.property(maps, map => {
        const board = layoutBoard(map, { measure })
        for (const keys of board.cells.values()) {
          const items = keys.map(key => board.items.get(key)!)
          items.forEach((item, index) => {
            expect(isInside(board, item)).toBe(true)
            for (const other of items.slice(index + 1)) expect(overlap(item, other)).toBe(false)
          })
        }
      }),
    )
  })

  test('every touchpoint whose stage and lane are there has exactly one card, in that stage and lane', () => {
    fc.assert(
      fc.property(maps, map => {
        const placed = [...map.touchpoints].filter(
          ([
            ,
            {
              place: [stage, lane],
            },
          ]) => {
            const kind = map.lanes.get(lane)?.kind
            return map.stages.has(stage) && kind !== undefined && LANES[kind].holds === 'touchpoints'
          },
        )
        const expected = placed.map(([id, { place }]) => `${id} ${place[0]} ${place[1]}`)
        const found = cards(layoutBoard(map, { measure })).map(
          ({ id, stage, lane }) => `${id} ${stage} ${lane}`,
        )
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  test('stages stand side by side without a gap, and lanes below one another', () => {
    fc.assert(
      fc.property(maps, fc.nat(3000), (map, width) => {
        const { stages, lanes, headHeight, ...board } = layoutBoard(map, { measure, width })
        expect(stages.reduce((x, stage) => (stage.x === x ? x + stage.width : Number.NaN), 0)).toBe(
          board.width,
        )
        expect(lanes.reduce((y, lane) => (lane.y === y ? y + lane.height : Number.NaN), headHeight)).toBe(
          board.height,
        )
      }),
    )
  })

  test('a lane is at least as high as it was pulled open', () => {
    fc.assert(
      fc.property(maps, map => {
        for (const { id, height } of layoutBoard(map, { measure }).lanes) {
          expect(height).toBeGreaterThanOrEqual(map.lanes.get(id)?.height ?? BOARD.lane.minHeight)
        }
      }),
    )
  })

  test('a layout that remembers gives what one from nothing gives', () => {
    fc.assert(
      fc.property(fc.array(maps, { minLength: 2, maxLength: 4 }), fc.nat(2000), (history, width) => {
        const again = createBoardLayout(measure)
        for (const map of history) {
          expect(again(map, { width })).toEqual(layoutBoard(map, { measure, width }))
        }
      }),
    )
  })

  test('Tab goes once through everything, forward and back', () => {
    fc.assert(
      fc.property(maps, map => {
        const board = layoutBoard(map, { measure })
        const seen: string[] = []
        let key = board.stages[0] && `stage:${board.stages[0].id}`
        for (; key !== undefined; key = follow(board, key, 1)) seen.push(key)
        expect(new Set(seen)).toEqual(new Set(board.items.keys()))
        expect(seen.length).toBe(board.items.size)
        for (const [index, at] of seen.entries()) expect(follow(board, at, -1)).toBe(seen[index - 1])
      }),
      { numRuns: runs(17) },
    )
  })

  test('an arrow goes in its direction or nowhere', () => {
    fc.assert(
      fc.property(maps, map => {
        const board = layoutBoard(map, { measure })
        for (const [key, item] of board.items) {
          const right = board.items.get(walk(board, key, 'right') ?? '')
          const down = board.items.get(walk(board, key, 'down') ?? '')
          if (right) expect([right.lane, right.x >= item.x]).toEqual([item.lane, true])
          if (down) expect([down.stage, down.y > item.y]).toEqual([item.stage, true])
        }
      }),
      { numRuns: runs(17) },
    )
  })
})

describe('the board', () => {
  test('a collapsed stage is 44 wide and shows nothing of its touchpoints', () => {
    const board = layoutBoard(small(), { measure, collapsed: ['s1'] })
    expect(board.stages.map(({ width, collapsed }) => [width, collapsed])).toEqual([
      [44, true],
      [BOARD.stage.minWidth, false],
    ])
    expect(cards(board).map(({ id }) => id)).toEqual(['t3'])
  })

  test('what is left of a width goes to the stages that are open', () => {
    const board = layoutBoard(small(), { measure, collapsed: ['s1'], width: 800 })
    expect(board.stages.map(({ width }) => width)).toEqual([44, 756])
  })

  test('touchpoints of one row stand side by side, at one height', () => {
    const [first, second] = cards(layoutBoard(small(), { measure }))
    expect([second!.x - first!.x, second!.y - first!.y]).toEqual([first!.width + BOARD.stage.gap, 0])
  })

  test('an annotation stands below its touchpoint; columns without one are places to add one', () => {
    const board = layoutBoard(small(), { measure })
    const card = board.items.get('card:t3')!
    const note = board.items.get('annotation:pains:n1')!
    expect([note.x, note.width, note.lane]).toEqual([card.x, card.width, 'pains'])
    expect(board.cells.get('pains:s1')).toEqual(['empty:pains:t1', 'empty:pains:t2'])
  })

  test('an annotation of a stage reaches across it, above those of its touchpoints', () => {
    const map = small()
    const stageWide = makeRecord('annotations', { kind: 'pain', target: 's2', text: 'All of it' })
    const board = layoutBoard(
      { ...map, annotations: new Map([...map.annotations, ['n2', stageWide]]) },
      { measure },
    )
    const [across, own] = ['annotation:pains:n2', 'annotation:pains:n1'].map(key => board.items.get(key)!)
    expect(across!.width).toBe(board.stages[1]!.width - 2 * BOARD.stage.padding)
    expect(own!.y).toBeGreaterThanOrEqual(across!.y + across!.height)
  })

  test('the curve stays within its lane, and breaks where a touchpoint is not rated', () => {
    const rated = new Map<string, Emotion>([
      [pairKey('t1', 'p'), 2],
      [pairKey('t3', 'p'), -2],
    ])
    const board = layoutBoard({ ...small(), ratings: rated }, { measure })
    const lane = board.lanes.find(({ id }) => id === 'emotion')!
    const runs = board.emotion!.curves[0]!.runs
    expect(runs.map(run => run.points.map(point => point.touchpoint))).toEqual([['t1'], ['t3']])
    for (const { y } of runs.flatMap(run => run.points)) {
      expect(y).toBeGreaterThan(lane.y)
      expect(y).toBeLessThan(lane.y + lane.height)
    }
  })

  test('a filter hides cards and annotations that do not match', () => {
    const map = small()
    const shows = createFilter(map, { ...NO_FILTER, severity: 5, momentsOfTruth: true })
    const board = layoutBoard(map, { measure, shows })
    expect([...board.items.values()].filter(({ kind }) => kind === 'card' || kind === 'annotation')).toEqual(
      [],
    )
  })

  test('arrows lead from a card to what is noted below it, and to the card beside', () => {
    const map = small()
    const board = layoutBoard(map, { measure })
    expect(walk(board, 'card:t1', 'right')).toBe('card:t2')
    expect(walk(board, 'card:t2', 'right')).toBe('card:t3')
    expect(walk(board, 'card:t3', 'down')).toBe('rating:emotion:t3')
    expect(walk(board, 'rating:emotion:t3', 'down')).toBe('annotation:pains:n1')
    expect(walk(board, 'card:t1', 'up')).toBe('goal:s1')
  })

  test('a walk down keeps its column across a cell that is wider', () => {
    const map = shown(small())
    const board = layoutBoard(map, { measure })
    const { x, width } = board.items.get('card:t2')!
    const wide = walk(board, 'card:t2', 'down', x + width / 2)!
    expect(board.items.get(wide)!.width).toBeGreaterThan(width)
    let at = wide
    while (board.items.get(at)!.width > width) at = walk(board, at, 'down', x + width / 2)!
    expect(board.items.get(at)!.x).toBe(x)
  })

  test('after an edit, everything elsewhere is the same object as before', () => {
    const layout = createBoardLayout(measure)
    const map = bigMap(200)
    const before = layout(map)
    const title = { ...map.touchpoints.get('t5')!, title: 'Another title' }
    const after = layout({ ...map, touchpoints: new Map(map.touchpoints).set('t5', title) })
    const changed = [...after.items].filter(([key, item]) => before.items.get(key) !== item)
    expect(changed.map(([key]) => key)).toEqual(['card:t5'])
  })
})

function isInside(board: BoardGeometry, item: BoardItem): boolean {
  const stage = board.stages.find(({ id }) => id === item.stage)!
  const lane = board.lanes.find(({ id }) => id === item.lane) ?? { y: 0, height: board.headHeight }
  // Columns share a width that may not divide without a rest.
  const rest = 0.001
  return (
    item.x >= stage.x - rest &&
    item.x + item.width <= stage.x + stage.width + rest &&
    item.y >= lane.y &&
    item.y + item.height <= lane.y + lane.height
  )
}
