import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../src/library/templates'
import type { TemplateLanguage } from '../../src/library/templates/template'
import { isKnownChannel } from '../../src/model/channels'
import { toFile } from '../../src/model/file'
import { splitPair } from '../../src/model/ids'
import {
  type AnnotationKind,
  isRecordTable,
  type JourneyMap,
  type LinkKind,
  TABLES,
  TEXT_FIELDS,
} from '../../src/model/journey'
import { open } from '../../src/model/open'
import { mapFromSketch } from '../../src/model/sketch'
import { ICONS } from '../../src/ui/icons'

/** With ids that count up, so that the two languages of a template get the same ones. */
async function build(template: (typeof TEMPLATES)[number], language: TemplateLanguage): Promise<JourneyMap> {
  let count = 0
  const { sketch } = await template.load()
  return mapFromSketch(sketch(language), () => `id${count++}`)
}

const BENGALI = /[\u0980-\u09ff]/
const LATIN = /[A-Za-z0-9]/

/** Splits a map into what it is and what it says: the same map with texts replaced by whether there is one, and the texts. */
function shapeAndTexts(map: JourneyMap) {
  const texts: string[] = []
  const strip = (record: object, textFields: readonly string[]) =>
    Object.fromEntries(
      Object.entries(record).map(([field, value]: [string, unknown]) => {
        const own = field === 'channel' && typeof value === 'string' && !isKnownChannel(value)
        if (!own && !textFields.includes(field)) return [field, value]
        if (value !== '') texts.push(String(value))
        return [field, value === '' ? 'nothing' : 'a text']
      }),
    )
  const shape = {
    meta: strip(map.meta, TEXT_FIELDS.meta),
    ...Object.fromEntries(
      TABLES.map(table => [
        table,
        isRecordTable(table)
          ? [...map[table]].map(([id, record]) => [id, strip(record, TEXT_FIELDS[table])])
          : [...map[table]],
      ]),
    ),
  }
  return { shape, texts }
}

describe.each(TEMPLATES)('$id', template => {
  it('is the same map in English and in Bengali', async () => {
    const [en, bn] = await Promise.all([build(template, 'en'), build(template, 'bn')])
    expect(shapeAndTexts(bn).shape).toEqual(shapeAndTexts(en).shape)
  })

  it('says everything in the language that was asked for', async () => {
    const { texts: bn } = shapeAndTexts(await build(template, 'bn'))
    const { texts: en } = shapeAndTexts(await build(template, 'en'))
    const { name, summary } = template
    expect([...bn, name.bn, summary.bn].filter(text => LATIN.test(text) || !BENGALI.test(text))).toEqual([])
    expect([...en, name.en, summary.en].filter(text => BENGALI.test(text))).toEqual([])
    expect([...en, ...bn].filter(text => text !== text.trim())).toEqual([])
  })

  it('has as many stages as home says, of a size that can be taken in', async () => {
    const map = await build(template, 'en')
    expect(map.stages.size).toBe(template.stages)
    expect(template.stages).toBeGreaterThanOrEqual(4)
    expect(template.stages).toBeLessThanOrEqual(8)
    for (const stage of map.stages.keys()) {
      const customerCards = [...map.touchpoints.values()].filter(
        ({ place }) => place[0] === stage && place[1] === 'customer',
      ).length
      expect(customerCards).toBeGreaterThanOrEqual(2)
      expect(customerCards).toBeLessThanOrEqual(6)
    }
  })

  it('goes through the door for documents with nothing to mend', async () => {
    const map = await build(template, 'bn')
    const opened = open(toFile(map))
    expect(opened).toMatchObject({ ok: true, notes: [] })
    expect(opened.ok && toFile(opened.map)).toEqual(toFile(map))
  })

  it('refers to nothing that is not there', async () => {
    const map = await build(template, 'en')
    const ends = new Set([...map.personas.keys(), ...map.stages.keys(), ...map.touchpoints.keys()])
    for (const { from, to } of map.links.values()) {
      expect(ends).toContain(from)
      expect(ends).toContain(to)
      expect(from).not.toBe(to)
    }
    for (const { place } of map.touchpoints.values()) {
      expect(map.stages.has(place[0])).toBe(true)
      expect(map.lanes.get(place[1])?.visible).toBe(true)
    }
    for (const { target } of map.annotations.values()) expect(ends).toContain(target)
    for (const [first, second] of [...map.ratings.keys(), ...map.expectations.keys()].map(splitPair)) {
      expect(map.touchpoints.has(first)).toBe(true)
      expect(map.personas.has(second)).toBe(true)
    }
    for (const [opportunity, pain] of [...map.solves.keys()].map(splitPair)) {
      expect(map.annotations.get(opportunity)?.kind).toBe('opportunity')
      expect(map.annotations.get(pain)?.kind).toBe('pain')
    }
  })

  it('feels something: every persona rates, with a low, a high, a gap and an expectation', async () => {
    const map = await build(template, 'en')
    const raters = new Set([...map.ratings.keys()].map(key => splitPair(key)[1]))
    expect(raters).toEqual(new Set(map.personas.keys()))
    const emotions = [...map.ratings.values()]
    expect(Math.min(...emotions)).toBe(-2)
    expect(Math.max(...emotions)).toBe(2)
    const customerCards = [...map.touchpoints].filter(([, { place }]) => place[1] === 'customer')
    const rated = new Set([...map.ratings.keys()].map(key => splitPair(key)[0]))
    expect(customerCards.some(([id]) => !rated.has(id))).toBe(true)
    expect(customerCards.filter(([id]) => rated.has(id)).length).toBeGreaterThan(customerCards.length / 2)
    expect(map.expectations.size).toBeGreaterThan(0)
  })

  it('says who travels', async () => {
    for (const { name, role, quote, goals, needs, frustrations } of (
      await build(template, 'en')
    ).personas.values()) {
      expect([name, role, quote, goals, needs, frustrations]).not.toContain('')
    }
  })

  it('shows what hurts, how much, and what would help', async () => {
    const map = await build(template, 'en')
    const of = (kind: AnnotationKind) => [...map.annotations].filter(([, note]) => note.kind === kind)
    expect(of('pain').length).toBeGreaterThanOrEqual(3)
    for (const [, { severity, frequency }] of of('pain')) {
      expect(severity).toBeDefined()
      expect(frequency).toBeDefined()
    }
    for (const [, { impact, effort }] of of('opportunity')) {
      expect(impact).toBeDefined()
      expect(effort).toBeDefined()
    }
    expect(map.solves.size).toBeGreaterThanOrEqual(3)
    expect(of('strength').length).toBeGreaterThan(0)
    expect([...map.touchpoints.values()].some(card => card.momentOfTruth)).toBe(true)
  })

  it('leads somewhere: a path, and a loop beside it', async () => {
    const kinds = new Set<LinkKind>([...(await build(template, 'en')).links.values()].map(link => link.kind))
    expect(kinds).toContain('next')
    expect(kinds).toContain('loop')
    expect(kinds.has('alternative') || kinds.has('dropout')).toBe(true)
  })
})

describe('the shelf of templates', () => {
  it('has nine or more, each once, with an icon that the bundle carries', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(9)
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
    expect(new Set(TEMPLATES.map(({ name }) => name.en)).size).toBe(TEMPLATES.length)
    for (const { icon } of TEMPLATES) expect(Object.keys(ICONS)).toContain(icon)
  })

  it('has a service blueprint with cards in all four lanes', async () => {
    const blueprint = TEMPLATES.find(({ id }) => id === 'service-blueprint')
    const map = await build(blueprint!, 'en')
    const lanes = new Set([...map.touchpoints.values()].map(({ place }) => place[1]))
    expect(lanes).toEqual(new Set(['customer', 'frontstage', 'backstage', 'support']))
  })
})
