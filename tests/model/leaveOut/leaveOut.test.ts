import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFile } from '../../../src/model/file'
import type { JourneyMap } from '../../../src/model/journey'
import { leaveOut } from '../../../src/model/leaveOut/leaveOut'
import { type LeavingOut, NOTHING_LEFT_OUT } from '../../../src/model/leaveOut/rules'
import { open } from '../../../src/model/open'
import { arbMap, makeRecord, mapWith } from '../../helpers/maps'
import { EVERY, withMarks } from '../../helpers/markedMap'
import { runs } from '../../helpers/runs'

const WORDS = { persona: (number: number) => `Persona ${number}`, newPersona: 'Customer' }
/** At least one rule, most often several. */
const arbRules = fc
  .tuple(
    fc.subarray(['names', 'quotes', 'notes', 'internal', 'owners'] as const),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(
    ([on, least]): LeavingOut => ({
      ...NOTHING_LEFT_OUT,
      ...Object.fromEntries(on.map(rule => [rule, true])),
      ...((least > 1 || on.length === 0) && { belowSeverity: Math.max(2, least) }),
    }),
  )

/** The copy, by one rule or several. */
const copyOf = (map: JourneyMap, rules: Partial<LeavingOut>) =>
  leaveOut(map, { ...NOTHING_LEFT_OUT, ...rules }, WORDS)

describe('a copy that leaves things out', () => {
  test('holds none of their texts, wherever they stood, and nothing that only travelled along', () => {
    const law = fc.property(arbMap({ unknown: true }), arbRules, (map, rules) => {
      const marked = withMarks(map, rules)
      const text = writeFile(leaveOut(marked.map, rules, WORDS))
      expect(marked.mustGo.filter(mark => text.includes(mark))).toEqual([])
      expect(marked.mustStay.filter(mark => !text.includes(mark))).toEqual([])
    })
    fc.assert(law, { numRuns: runs(60) })
  })

  test('opens as it is, with nothing to mend', () => {
    const law = fc.property(arbMap(), map => {
      const opened = open(writeFile(leaveOut(map, EVERY, WORDS)))
      expect(opened.ok && opened.notes).toEqual([])
    })
    fc.assert(law, { numRuns: runs(40) })
  })

  test('is the map itself where nothing is left out, and the same again where it is made of itself', () => {
    const law = fc.property(arbMap(), map => {
      expect(leaveOut(map, NOTHING_LEFT_OUT, WORDS)).toBe(map)
      const rules = { ...EVERY, names: false }
      const copy = leaveOut(map, rules, WORDS)
      expect(writeFile(leaveOut(copy, rules, WORDS))).toBe(writeFile(copy))
    })
    fc.assert(law, { numRuns: runs(30) })
  })

  test('leaves the map as it was', () => {
    const map = withMarks(withShop().map, EVERY).map
    const before = writeFile(map)
    leaveOut(map, EVERY, WORDS)
    expect(writeFile(map)).toBe(before)
  })
})

describe('names of personas', () => {
  const titled = (name: string, title: string) => {
    const card = makeRecord('touchpoints', { title })
    const persona = makeRecord('personas', { name, picture: 'data:image/png;base64,iVBORw0KGgo=' })
    return mapWith({ personas: new Map([['nadia', persona]]), touchpoints: new Map([['t', card]]) })
  }
  const titleIn = (map: JourneyMap) => map.touchpoints.get('t')?.title

  test.each([
    ['Nadia', 'Nadia looks; NADIA’s basket, for Nadia', 'Persona 1 looks; Persona 1’s basket, for Persona 1'],
    ['Nadia', 'Nadias Einkauf', 'Persona 1s Einkauf'],
    ['Ana', 'Analysis by Ana', 'Analysis by Persona 1'],
    ['Rose', 'Prices rose, and Rose left', 'Prices rose, and Persona 1 left'],
    ['Nadia Rahman', 'Nadia  Rahman calls; Nadia waits', 'Persona 1 calls; Persona 1 waits'],
    ['Nadia Rahman', 'Mrs Rahman signs', 'Mrs Persona 1 signs'],
    ['Nadia Price', 'Nadia asks what the price is. Price?', 'Persona 1 asks what the price is. Price?'],
    ['Busy Parent', 'Busy evenings of a busy Parent', 'Busy evenings of a busy Parent'],
    ['নাদিয়া', 'নাদিয়ার বাজার', 'Persona 1 বাজার'],
    ['田中', '昨日田中さんは', '昨日Persona 1さんは'],
    ['نادية', 'اتصلت ونادية تنتظر', 'اتصلت وPersona 1 تنتظر'],
    ['a.b', 'axb and a.b', 'axb and Persona 1'],
    ['Customer', 'Customer support', 'Customer support'],
    ['N', 'N waits', 'N waits'],
  ])('%s in “%s”', (name, before, after) => {
    expect(titleIn(copyOf(titled(name, before), { names: true }))).toBe(after)
  })

  test('go from tags as those are written, and from the ids of anything, with what refers to them', () => {
    const { map } = withShop()
    const renamed = map.touchpoints.get('t1')!
    const touchpoints = new Map([
      ...map.touchpoints,
      ['card-of-NADIA', { ...renamed, tags: ['nadia', 'late'] }],
    ])
    const annotations = new Map([
      ...map.annotations,
      ['ax', makeRecord('annotations', { target: 'card-of-NADIA' })],
    ])
    const copy = copyOf(
      { ...map, touchpoints, annotations, votes: new Map([['ax:v', true]]) },
      { names: true },
    )
    expect(writeFile(copy).toLowerCase()).not.toContain('nadia')
    const { target } = copy.annotations.get('ax')!
    expect(copy.touchpoints.get(target)?.tags).toEqual(['Persona 1', 'late'])
    expect(copy.touchpoints.size).toBe(touchpoints.size)
    expect(copy.votes.size).toBe(1)
  })

  test('go from the persona, from its picture and from an id that says them; ratings and links stay', () => {
    const { map, idOf } = withShop()
    const copy = copyOf(
      { ...map, ratings: new Map([...map.ratings, [`${idOf('Pays')}:nadia`, -1]]) },
      { names: true },
    )
    expect([...copy.personas].map(([, { name, picture }]) => [name, picture])).toEqual([['Persona 1', '']])
    expect([...copy.personas.keys()]).toEqual(['persona-1'])
    expect(copy.ratings.get(`${idOf('Pays')}:persona-1`)).toBe(-1)
    expect([...copy.links.values()].some(({ from }) => from === 'persona-1')).toBe(true)
  })
})

describe('one rule', () => {
  test('internal lanes take their cards along, with the links to them and what is noted on them', () => {
    const { map } = withShop()
    const copy = copyOf(map, { internal: true })
    expect(titles(copy)).toEqual(['Pays', 'Searches'])
    expect([...copy.links.values()].map(({ label }) => label)).toEqual(['sees it', 'then'])
    expect([...copy.annotations.values()].map(({ text }) => text).sort()).toEqual([
      'Slow',
      'So slow!',
      'Ugly',
    ])
    expect(copy.lanes.get('backstage')).toMatchObject({ title: '', visible: false })
    expect(titles(map)).toHaveLength(3)
  })

  test('pain points below a severity, and those that nobody has judged; opportunities stay', () => {
    const { map } = withShop()
    const kept = (belowSeverity: number) =>
      [...copyOf(map, { belowSeverity }).annotations.values()].map(({ text }) => text).sort()
    expect(kept(2)).toEqual(['Automate it', 'Slow', 'So slow!'])
    expect(kept(5)).toEqual(['Automate it', 'So slow!'])
  })

  test('quotes: what personas say and what was noted as a quote', () => {
    const copy = copyOf(withShop().map, { quotes: true })
    expect([...copy.personas.values()].map(({ quote }) => quote)).toEqual([''])
    expect([...copy.annotations.values()].some(({ kind }) => kind === 'quote')).toBe(false)
    expect(copy.lanes.get('quotes')?.visible).toBe(false)
  })

  test('owners: who is to see to it, and who voted; not how many', () => {
    const { map, idOf } = withShop()
    const [pain] = [...map.annotations].find(([, { text }]) => text === 'Slow')!
    const votes = new Map([`${pain}:rahim`, `${pain}:ines`].map(key => [key, true as const]))
    const copy = copyOf({ ...map, votes }, { owners: true })
    expect(copy.touchpoints.get(idOf('Pays'))?.owner).toBe('')
    expect([...copy.votes.keys()]).toEqual([`${pain}:voter-1`, `${pain}:voter-2`])
  })
})

/** A small shop: two cards of the customer, one backstage, with a persona whose id is her name. */
function withShop() {
  const order = 'a0'
  const map = mapWith({
    personas: new Map([['nadia', makeRecord('personas', { name: 'Nadia', quote: 'Hurry!', order })]]),
    stages: new Map([['s', makeRecord('stages', { title: 'Buy', order })]]),
    touchpoints: new Map([
      ['t1', makeRecord('touchpoints', { title: 'Searches', place: ['s', 'customer', 'a0', 0] })],
      ['t2', makeRecord('touchpoints', { title: 'Pays', owner: 'Rahim', place: ['s', 'customer', 'a1', 0] })],
      ['t3', makeRecord('touchpoints', { title: 'Books by hand', place: ['s', 'backstage', 'a1', 0] })],
    ]),
    links: new Map(
      [
        ['l1', makeRecord('links', { from: 't1', to: 't2', label: 'then' })],
        ['l2', makeRecord('links', { from: 't2', to: 't3', label: 'books' })],
        ['l0', makeRecord('links', { from: 'nadia', to: 't1', label: 'sees it' })],
      ].sort() as [string, ReturnType<typeof makeRecord<'links'>>][],
    ),
    annotations: new Map([
      ['a1', makeRecord('annotations', { kind: 'pain', target: 't1', text: 'Slow', severity: 4 })],
      ['a2', makeRecord('annotations', { kind: 'pain', target: 't1', text: 'Ugly' })],
      ['a3', makeRecord('annotations', { kind: 'quote', target: 's', text: 'So slow!' })],
      ['a4', makeRecord('annotations', { kind: 'opportunity', target: 't3', text: 'Automate it' })],
    ]),
  })
  return { map, idOf: (title: string) => [...map.touchpoints].find(([, card]) => card.title === title)![0] }
}

const titles = (map: JourneyMap) => [...map.touchpoints.values()].map(({ title }) => title).sort()
