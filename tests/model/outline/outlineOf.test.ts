import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import { groupKey, outlineOf, unfolded } from '../../../src/model/outline/outlineOf'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

const KINDS = ['personas', 'stages', 'touchpoints', 'annotations', 'links', 'notes'] as const

/** The lines as they are seen: two spaces for each level, then the key. */
function shown(lines: ReturnType<typeof outlineOf>): string[] {
  return lines.map(({ key, level }) => '  '.repeat(level - 1) + key)
}

describe('the outline of a map', () => {
  it('reads persona, stage, what is noted and where it leads, touchpoints, and last what has lost its place', () => {
    const map = mapOf('a b | c', {
      personas: new Map([['p', makeRecord('personas', { name: 'Nadia' })]]),
      annotations: new Map([
        ['pain', makeRecord('annotations', { kind: 'pain', target: 'a', order: 'a1' })],
        ['idea', makeRecord('annotations', { kind: 'idea', target: 'a', order: 'a0' })],
        ['goal', makeRecord('annotations', { kind: 'question', target: 's2' })],
        ['lost', makeRecord('annotations', { kind: 'idea', target: 'gone' })],
      ]),
      links: new Map([
        ['next', makeRecord('links', { from: 'a', to: 'b' })],
        ['meets', makeRecord('links', { from: 'p', to: 'a' })],
        ['nowhere', makeRecord('links', { from: 'b', to: 'gone' })],
      ]),
      notes: new Map([['note', makeRecord('notes', { text: 'Ask Omar' })]]),
    })
    expect(shown(outlineOf(map))).toEqual([
      ':personas',
      '  p',
      '    meets',
      's1',
      '  a',
      '    idea',
      '    pain',
      '    next',
      '  b',
      '    nowhere',
      's2',
      '  goal',
      '  c',
      ':notes',
      '  note',
      ':unplaced',
      '  lost',
    ])
  })

  it('has every persona, stage, touchpoint, annotation, link and note once, and nothing else', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const records = outlineOf(map).filter(line => line.kind !== 'group')
        for (const kind of KINDS) {
          const keys = records.filter(line => line.kind === kind).map(({ key }) => key)
          expect([...keys].sort()).toEqual([...map[kind].keys()].sort())
        }
      }),
    )
  })

  it('tells each line its place among its siblings, and how many are below it', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const lines = outlineOf(map)
        for (const { key, level, parent, position, siblings, children } of lines) {
          const beside = lines.filter(line => line.parent === parent)
          expect(beside).toHaveLength(siblings)
          expect(beside[position - 1]?.key).toBe(key)
          expect(lines.filter(line => line.parent === key)).toHaveLength(children)
          expect(level).toBe((lines.find(line => line.key === parent)?.level ?? 0) + 1)
        }
      }),
    )
  })

  it('has the touchpoints in the order of the journey', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const journey = [...touchpointsByStage(map).values()].flat().map(([id]) => id)
        const lines = outlineOf(map).filter(({ kind }) => kind === 'touchpoints')
        expect(lines.slice(0, journey.length).map(({ key }) => key)).toEqual(journey)
      }),
    )
  })

  it('hides what is below a folded line, and that alone', () => {
    const lines = outlineOf(mapOf('a b | c'))
    expect(shown(unfolded(lines, new Set(['s1', 'c', groupKey('personas')])))).toEqual([
      ':personas',
      's1',
      's2',
      '  c',
    ])
  })
})
