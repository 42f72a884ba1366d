import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PathStep, pathOf } from '../../../src/model/analysis/path'
import { type Id, pairKey } from '../../../src/model/ids'
import type { Emotion, JourneyMap, LinkKind } from '../../../src/model/journey'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

const personas = new Map([
  ['ana', makeRecord('personas', { name: 'Ana', order: 'a0' })],
  ['bo', makeRecord('personas', { name: 'Bo', order: 'a1' })],
])

/** Links as `a>b`, with `~` alternative, `<` loop and `x` drop-out instead of `>`; the ratings as `a:ana`. */
function map(drawing: string, links: readonly string[] = [], rated: readonly string[] = []): JourneyMap {
  const kinds: Record<string, LinkKind> = { '>': 'next', '~': 'alternative', '<': 'loop', x: 'dropout' }
  return mapOf(drawing, {
    personas,
    links: new Map(
      links.map((link, index) => {
        const [, from = '', sign = '', to = '', share] = /^(\w+)([>~<x])(\w+?)(?:=(\d+))?$/.exec(link) ?? []
        return [
          `l${index}`,
          makeRecord('links', { from, to, kind: kinds[sign]!, ...(share ? { share: Number(share) } : {}) }),
        ]
      }),
    ),
    ratings: new Map(
      rated.map((pair): [Id, Emotion] => {
        const [touchpoint = '', persona = ''] = pair.split(':')
        return [pairKey(touchpoint, persona), 1]
      }),
    ),
  })
}

/** The path as `a b c /b d!`: a branch begins after a slash with where it leaves, and ends say how. */
function walk(of: JourneyMap, persona = 'ana'): string {
  const ends: Record<NonNullable<PathStep['end']>, string> = { dropout: '!', joins: '^', over: '.' }
  return pathOf(of, persona)
    .map(
      ({ touchpoint, from, isBranch, end }) =>
        `${isBranch ? `/${from} ` : ''}${touchpoint}${end ? ends[end] : ''}`,
    )
    .join(' ')
}

describe('the path of a persona', () => {
  it('follows the links from the first touchpoint', () => {
    expect(walk(map('a b | c d', ['a>c', 'c>d']))).toBe('a c d.')
  })

  it('begins where the persona comes in', () => {
    expect(walk(map('a b | c', ['ana>b', 'a>b', 'b>c']))).toBe('b c.')
    expect(walk(map('a b | c', ['ana>s2']))).toBe('c.')
  })

  it('takes the order of the journey where there are no links, past what others alone have met', () => {
    expect(walk(map('a b | c'))).toBe('a b c.')
    expect(walk(map('a b | c', [], ['a:ana', 'b:bo', 'c:ana']))).toBe('a c.')
  })

  it('goes on past where links of personas lead: they say who comes in, and not from where', () => {
    expect(walk(map('a b c', ['ana>a', 'ana>b', 'bo>c']))).toBe('a b c.')
  })

  it('leads through what the persona is led to, also where only others have rated it', () => {
    expect(walk(map('a b c', ['ana>b', 'ana>a'], ['a:ana', 'b:bo']))).toBe('a b c.')
  })

  it('takes up what it jumped over, from where it comes back to', () => {
    expect(walk(map('a b c d', ['ana>c', 'd>a']))).toBe('c d a b.')
  })

  it('goes the likelier way first, and then the others from where they leave', () => {
    expect(walk(map('a b/c d', ['a>b=30', 'a>c=70', 'b>d', 'c>d']))).toBe('a c d. /a b^')
    expect(walk(map('a b/c d', ['a~c', 'a>b', 'b>d', 'c>d']))).toBe('a b d. /a c^')
  })

  it('prefers the branch that the persona has met', () => {
    expect(walk(map('a b/c d', ['a>b', 'a>c', 'b>d', 'c>d'], ['b:bo', 'c:ana']))).toBe('a c d. /a b^')
  })

  it('walks a loop once and goes on', () => {
    const looped = map('a b c', ['a>b', 'b<a', 'b>c'])
    expect(walk(looped)).toBe('a b c.')
    expect(pathOf(looped, 'ana')[1]?.ways.map(({ to, kind, when }) => `${kind} ${to} ${when}`)).toEqual([
      'next c now',
      'loop a before',
    ])
    expect(walk(map('a b', ['a>b', 'b>a']))).toBe('a b^')
  })

  it('ends where the persona drops out', () => {
    expect(walk(map('a b c', ['a>b', 'axc', 'c>b']))).toBe('a b. /a c!')
  })

  it('leads through stages: in at the first card, out after the last', () => {
    expect(walk(map('a b | c d | e', ['s1>s3']))).toBe('a b e.')
  })

  it('says what ways there are, and which is taken', () => {
    const [first] = pathOf(map('a b/c d', ['a>b=60', 'a~c=30', 'axd=10']), 'ana')
    expect(first?.ways.map(({ kind, to, share, when }) => [kind, to, share, when])).toEqual([
      ['next', 'b', 60, 'now'],
      ['alternative', 'c', 30, 'later'],
      ['dropout', 'd', 10, 'later'],
    ])
  })

  it('is empty where there is nothing to meet', () => {
    expect(pathOf(map(''), 'ana')).toEqual([])
  })
})

describe('laws', () => {
  it('every touchpoint is walked at most once, and each step but the first comes from one before', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        for (const persona of map.personas.keys()) {
          const steps = pathOf(map, persona)
          const walked = steps.map(({ touchpoint }) => touchpoint)
          expect(new Set(walked).size).toBe(walked.length)
          steps.forEach(({ from, ways, end }, index) => {
            if (index > 0) expect(walked.slice(0, index)).toContain(from)
            const next = ways.find(({ when }) => when === 'now')?.to
            expect(next === undefined).toBe(end !== undefined)
            if (next !== undefined) expect(walked[index + 1]).toBe(next)
          })
        }
      }),
    )
  })
})
