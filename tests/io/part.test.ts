import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPart, partOf } from '../../src/io/part'
import { writeFile } from '../../src/model/file'
import { pairKey } from '../../src/model/ids'
import type { JourneyMap, RecordOf } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'
import { isOnCanvas } from '../../src/model/lanes/laneDefinition'
import { createLayout } from '../../src/model/layout/layoutMap'
import { open } from '../../src/model/open'
import { arbMap, makeRecord, mapWith } from '../helpers/maps'

const layout = createLayout((text, { size }) => text.length * size * 0.55)

const card = (
  stage: string,
  column: string,
  lane = 'customer',
  more: Partial<RecordOf<'touchpoints'>> = {},
) => makeRecord('touchpoints', { place: [stage, lane, column, 0], ...more })

/** Two stages with two cards each, a hidden backstage card, two personas of whom one rates each stage, a note. */
const map: JourneyMap = mapWith({
  meta: { title: 'Shop', description: 'Not for everybody', state: 'current' },
  personas: new Map([
    ['ana', makeRecord('personas', { name: 'Ana', order: 'a0' })],
    ['bo', makeRecord('personas', { name: 'Bo', order: 'a1' })],
  ]),
  stages: new Map([
    ['look', makeRecord('stages', { order: 'a0' })],
    ['buy', makeRecord('stages', { order: 'a1' })],
  ]),
  touchpoints: new Map([
    ['search', card('look', 'a0')],
    ['compare', card('look', 'a1')],
    ['basket', card('buy', 'a0')],
    ['pay', card('buy', 'a1')],
    ['fraudCheck', card('buy', 'a1', 'backstage')],
  ]),
  links: new Map([
    ['in', makeRecord('links', { from: 'search', to: 'compare' })],
    ['across', makeRecord('links', { from: 'compare', to: 'basket' })],
    ['within', makeRecord('links', { from: 'basket', to: 'pay' })],
  ]),
  annotations: new Map([
    ['slow', makeRecord('annotations', { target: 'search', kind: 'pain' })],
    ['fees', makeRecord('annotations', { target: 'pay', kind: 'pain' })],
    ['show', makeRecord('annotations', { target: 'basket', kind: 'opportunity' })],
  ]),
  notes: new Map([['beside', makeRecord('notes', { at: [1000, -200] })]]),
  ratings: new Map([
    [pairKey('search', 'ana'), 1],
    [pairKey('pay', 'bo'), -2],
  ]),
  solves: new Map([[pairKey('show', 'fees'), true]]),
  votes: new Map([
    [pairKey('slow', 'v'), true],
    [pairKey('fees', 'v'), true],
  ]),
  extra: { secrets: { a: 1 } },
})

const idsOf = (part: JourneyMap) => ({
  stages: [...part.stages.keys()],
  touchpoints: [...part.touchpoints.keys()],
  personas: [...part.personas.keys()],
  links: [...part.links.keys()],
  annotations: [...part.annotations.keys()],
})

describe('part of a map', () => {
  it('is for a stage all that stands in it and is shown, and nobody else', () => {
    const part = partOf(map, ['buy'], layout)
    expect(idsOf(part)).toEqual({
      stages: ['buy'],
      touchpoints: ['basket', 'pay'],
      personas: ['bo'],
      links: ['within'],
      annotations: ['fees', 'show'],
    })
    expect([...part.ratings]).toEqual([[pairKey('pay', 'bo'), -2]])
    expect([...part.solves.keys()]).toEqual([pairKey('show', 'fees')])
    expect([...part.votes.keys()]).toEqual([pairKey('fees', 'v')])
  })

  it('is for cards those cards in their stages, with the links between them', () => {
    expect(idsOf(partOf(map, ['compare', 'basket'], layout))).toEqual({
      stages: ['look', 'buy'],
      touchpoints: ['compare', 'basket'],
      personas: [],
      links: ['across'],
      annotations: ['show'],
    })
  })

  it('is for a link also its two ends', () => {
    expect(idsOf(partOf(map, ['across'], layout)).touchpoints).toEqual(['compare', 'basket'])
  })

  it('carries nothing that the picture does not need: no description, no tables of others', () => {
    const text = writeFile(partOf(map, ['look'], layout))
    expect(text).not.toMatch(/Not for everybody|secrets|basket|"bo"/)
  })

  it('shows of the lanes for cards only those that the cards stand in, and for a stage all that were shown', () => {
    const shown = (part: JourneyMap) =>
      [...part.lanes].flatMap(([id, lane]) => (lane.visible && isOnCanvas(LANES[lane.kind]) ? [id] : []))
    const blueprint = mapWith({
      ...map,
      lanes: new Map([...map.lanes].map(([id, lane]) => [id, { ...lane, visible: true }])),
    })
    expect(shown(partOf(blueprint, ['fraudCheck'], layout))).toEqual(['backstage', 'emotion'])
    expect(shown(partOf(blueprint, ['look'], layout))).toEqual(shown(blueprint))
  })

  it('has the texts of lanes that stand in it, and of one’s own lanes for cards only theirs', () => {
    const texts = mapWith({
      ...map,
      lanes: new Map([
        ...map.lanes,
        ['systems', makeRecord('lanes', { kind: 'text', title: 'Systems', order: 'b0' })],
        ['secret', makeRecord('lanes', { kind: 'text', title: 'Secret', order: 'b1' })],
      ]),
      cells: new Map([
        ['crm', makeRecord('cells', { lane: 'systems', target: 'pay', text: 'CRM' })],
        ['who', makeRecord('cells', { lane: 'secret', target: 'search', text: 'Who' })],
      ]),
    })
    const own = (part: JourneyMap) =>
      [...part.lanes].flatMap(([id, { kind }]) => (kind === 'text' ? [id] : []))
    const part = partOf(texts, ['pay'], layout)
    expect([[...part.cells.keys()], own(part)]).toEqual([['crm'], ['systems']])
    expect(own(partOf(texts, ['buy'], layout))).toEqual(['systems', 'secret'])
  })

  it('keeps a note beside what it lay beside', () => {
    const part = partOf(map, ['pay', 'beside'], layout)
    const away = (of: JourneyMap) => of.notes.get('beside')!.at[0] - layout(of).touchpoints.get('pay')!.x
    expect(away(part)).toBeCloseTo(away(map))
  })

  it('is a map of its own: every file of it opens without mending', () => {
    fc.assert(
      fc.property(arbMap(), fc.infiniteStream(fc.boolean()), (any, wanted) => {
        const ids = [
          ...any.stages.keys(),
          ...any.touchpoints.keys(),
          ...any.links.keys(),
          ...any.notes.keys(),
        ]
        const part = partOf(
          any,
          ids.filter(() => wanted.next().value),
          layout,
        )
        expect(open(writeFile(part))).toEqual({ ok: true, map: part, notes: [] })
        for (const [id, box] of layout(part).touchpoints)
          expect([id, box.slot?.stage]).toEqual([id, layout(any).touchpoints.get(id)?.slot?.stage])
      }),
    )
  })

  it('is there to be had only where something that is drawn is named', () => {
    expect(isPart(map, ['pay'])).toBe(true)
    expect(isPart(map, ['gone'])).toBe(false)
    expect(isPart(map, [])).toBe(false)
  })
})
