import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/layout/pages/cut'
import { LONGEST_SIDE, MM_PER_UNIT, PAPERS, sheetOf } from '../../../src/model/layout/pages/paper'
import {
  type Furniture,
  MARKS_ROOM,
  type PageOptions,
  planPages,
} from '../../../src/model/layout/pages/planPages'
import { runs } from '../../helpers/runs'

const BARE: Furniture = { least: 0, above: () => 0, below: () => 0 }

const A4: PageOptions = {
  paper: 'a4',
  orientation: 'landscape',
  spread: 'one',
  size: 1,
  margin: 10,
  overlap: 10,
  marks: false,
  piecePlan: false,
}

const arbOptions: fc.Arbitrary<PageOptions> = fc.record({
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  spread: fc.constantFrom('one' as const, 'many' as const),
  size: fc.integer({ min: 10, max: 200 }).map(percent => percent / 100),
  margin: fc.integer({ min: 0, max: 40 }),
  overlap: fc.integer({ min: 0, max: 40 }),
  marks: fc.boolean(),
  piecePlan: fc.boolean(),
})

const arbMapSize = fc.record({
  width: fc.double({ min: 60, max: 6_000, noNaN: true }),
  height: fc.double({ min: 60, max: 2_000, noNaN: true }),
})

/** Words that take more lines the narrower they stand. */
const arbFurniture: fc.Arbitrary<Furniture> = fc
  .record({ title: fc.boolean(), words: fc.integer({ min: 0, max: 1500 }) })
  .map(({ title, words }) => ({
    least: title || words > 0 ? 480 : 0,
    above: () => (title ? 71 : 0),
    below: width => Math.ceil(words / Math.max(1, width)) * 26,
  }))

const arbPlan = fc
  .tuple(arbMapSize, arbFurniture, arbOptions)
  .map(([map, furniture, options]) => ({ map, options, plan: planPages(map, furniture, options) }))

const NEARLY = 1e-6

describe('the pages of a map', () => {
  it('show every point of it', () => {
    const arbPoint = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(arbPlan, arbPoint, ({ plan }, share) => {
        const x = plan.map.x + share.x * plan.map.width
        const y = plan.map.y + share.y * plan.map.height
        const shown = plan.pages.some(
          ({ part }) =>
            x >= part.x - NEARLY &&
            x <= part.x + part.width + NEARLY &&
            y >= part.y - NEARLY &&
            y <= part.y + part.height + NEARLY,
        )
        expect(shown).toBe(true)
      }),
      { numRuns: runs(100) },
    )
  })

  it('have all they show on the sheet, within its margin and clear of its foot', () => {
    fc.assert(
      fc.property(arbPlan, ({ plan, options }) => {
        for (const { frame, part } of plan.pages) {
          expect([frame.width, frame.height]).toEqual([part.width, part.height])
          const bottom = plan.foot ? plan.foot.y : plan.sheet.height - options.margin
          expect(frame.x).toBeGreaterThanOrEqual(options.margin)
          expect(frame.y).toBeGreaterThanOrEqual(options.margin)
          expect(frame.x + frame.width).toBeLessThanOrEqual(plan.sheet.width - options.margin + NEARLY)
          expect(frame.y + frame.height).toBeLessThanOrEqual(bottom + NEARLY)
          if (plan.marks) expect(frame.x).toBeGreaterThanOrEqual(MARKS_ROOM)
        }
      }),
      { numRuns: runs(50) },
    )
  })

  it('share with their neighbours exactly the overlap that was asked for', () => {
    fc.assert(
      fc.property(arbPlan, ({ plan, options }) => {
        for (const { row, column, part } of plan.pages) {
          const right = plan.pages.find(other => other.row === row && other.column === column + 1)
          const below = plan.pages.find(other => other.column === column && other.row === row + 1)
          if (right) expect(part.x + part.width - right.part.x).toBeCloseTo(options.overlap, 6)
          if (below) expect(part.y + part.height - below.part.y).toBeCloseTo(options.overlap, 6)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('come row by row, from the left, and none is of nothing', () => {
    fc.assert(
      fc.property(arbPlan, ({ plan }) => {
        const { rows, columns, pages } = plan
        expect(pages.map(({ row, column }) => row * columns + column)).toEqual([
          ...Array(rows * columns).keys(),
        ])
        for (const { part } of pages) {
          expect(part.width).toBeGreaterThan(0)
          expect(part.height).toBeGreaterThan(0)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('have the map at the size that was chosen, and at no other', () => {
    fc.assert(
      fc.property(arbPlan, ({ map, plan, options }) => {
        expect(plan.map.width).toBeCloseTo(map.width * plan.scale, 6)
        expect(plan.map.height).toBeCloseTo(map.height * plan.scale, 6)
        if (plan.shrunk) {
          expect(plan.scale).toBeLessThan(options.size * MM_PER_UNIT)
          expect(Math.max(plan.sheet.width, plan.sheet.height)).toBeCloseTo(LONGEST_SIDE, 6)
        } else if (options.paper === 'fit' || options.spread === 'many') {
          expect(plan.scale).toBeCloseTo(options.size * MM_PER_UNIT, 12)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('are of the paper that was chosen', () => {
    fc.assert(
      fc.property(arbPlan, ({ plan, options: { paper, orientation } }) => {
        if (paper !== 'fit') expect(plan.sheet).toEqual(sheetOf(paper, orientation))
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('a map on one page', () => {
  it('fills the page as far as its form lets it', () => {
    const wide = planPages({ width: 2770, height: 500 }, BARE, A4)
    expect(wide.map).toMatchObject({ x: 0, width: 277 })
    expect(wide.pages).toHaveLength(1)
    const high = planPages({ width: 500, height: 1900 }, BARE, A4)
    expect(high.map).toMatchObject({ y: 0, height: 190, width: 50, x: 113.5 })
  })

  it('leaves room for title and legend, which grow with the paper and not with the map', () => {
    const furniture: Furniture = { least: 480, above: () => 40, below: () => 20 }
    const map = { width: 300, height: 1000 }
    const small = planPages(map, furniture, A4)
    expect(small.above.height).toBeCloseTo(40 * MM_PER_UNIT)
    expect(small.map.y).toBeCloseTo(small.above.height)
    expect(small.below.y + small.below.height).toBeCloseTo(190)
    const large = planPages({ width: 3000, height: 10_000 }, furniture, { ...A4, paper: 'a0' })
    expect(large.above.height / small.above.height).toBeCloseTo(841 / 210)
  })
})

describe('paper as large as the map', () => {
  it('is as large as the map and its margins', () => {
    const { sheet, pages } = planPages({ width: 960, height: 480 }, BARE, { ...A4, paper: 'fit' })
    expect(sheet.width).toBeCloseTo(254 + 20)
    expect(sheet.height).toBeCloseTo(127 + 20)
    expect(pages).toHaveLength(1)
  })
})

describe('paper that would have to be longer than a page can be', () => {
  it('is as long as it can be, with all of the map and its title smaller by the same share', () => {
    const furniture: Furniture = { least: 480, above: () => 40, below: () => 0 }
    const plan = planPages({ width: 40_000, height: 1000 }, furniture, { ...A4, paper: 'fit' })
    expect(plan.shrunk).toBe(true)
    expect(plan.sheet.width).toBeCloseTo(LONGEST_SIDE)
    expect(plan.map.width).toBeCloseTo(LONGEST_SIDE - 20)
    expect(plan.above.height / plan.map.height).toBeCloseTo(40 / 1000)
  })
})

describe('cutting a length', () => {
  it.each([
    ['shorter than a piece', 80, 1],
    ['as long as one', 100, 1],
    ['a little longer', 100.5, 2],
    ['as long as two that overlap', 190, 2],
    ['a little longer than those', 191, 3],
  ])('%s', (_, length, pieces) => {
    expect(cut(length, 100, 10)).toHaveLength(pieces)
  })
})
