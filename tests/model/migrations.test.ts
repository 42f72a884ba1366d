import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pairKey } from '../../src/model/ids'
import {
  ANNOTATION_KINDS,
  ANNOTATION_STATUSES,
  EVIDENCE_GRADES,
  type JourneyMap,
  LANE_KINDS,
  LINK_KINDS,
  SCHEMA,
  TABLES,
} from '../../src/model/journey'
import { MIGRATIONS } from '../../src/model/migrations'
import { migrate } from '../../src/model/migrations/migrate'
import type { Migration } from '../../src/model/migrations/migration'
import { open } from '../../src/model/open'
import { sortedByOrder } from '../../src/model/order'

const fixture = (schema: number) => new URL(`../fixtures/schema-${schema}.jatra.json`, import.meta.url)
const upToUs = Array.from({ length: SCHEMA }, (_, index) => index + 1)

describe('steps from schema to schema', () => {
  const greet: Migration = { from: 1, name: 'greet', up: file => ({ ...file, greeting: 'hello' }) }
  const shout: Migration = {
    from: 2,
    name: 'shout',
    up: file => ({ ...file, greeting: String(file.greeting).toUpperCase() }),
  }
  const file = { format: 'jatra', schema: 1 }

  it('are taken one after another, from where the file stands', () => {
    const release = { schema: 3, migrations: [shout, greet] }
    expect(migrate(file, 1, release)).toEqual({
      ok: true,
      file: { format: 'jatra', schema: 3, greeting: 'HELLO' },
    })
    expect(migrate({ ...file, schema: 2, greeting: 'hi' }, 2, release)).toMatchObject({
      file: { schema: 3, greeting: 'HI' },
    })
    expect(migrate({ ...file, schema: 3 }, 3, release)).toEqual({ ok: true, file: { ...file, schema: 3 } })
  })

  it('open an old file as a map of this release', () => {
    const name: Migration = {
      from: 1,
      name: 'name',
      up: ({ name, ...rest }) => ({ ...rest, meta: { title: name! } }),
    }
    const result = open({ ...file, name: 'Old' }, { schema: 2, migrations: [name] })
    expect(result.ok && [result.map.meta.title, result.map.extra]).toEqual(['Old', {}])
  })

  it.each<[string, Migration[], string]>([
    ['is missing', [greet], 'no step leads from schema 2 to 3'],
    [
      'throws',
      [
        greet,
        {
          ...shout,
          up: () => {
            throw new Error('no voice')
          },
        },
      ],
      'step 2 (shout): no voice',
    ],
    [
      'throws what is no error',
      [
        greet,
        {
          ...shout,
          up: () => {
            throw null
          },
        },
      ],
      'step 2 (shout): threw',
    ],
    ['gives no file', [greet, { ...shout, up: () => JSON.parse('5') }], 'step 2 (shout) gave no file'],
  ])('that one %s is told by number and name', (_, migrations, detail) => {
    expect(migrate(file, 1, { schema: 3, migrations })).toEqual({
      ok: false,
      reason: 'failed-migration',
      detail,
    })
  })
})

describe('files of every age', () => {
  it('have an unbroken line of steps to this release', () => {
    expect(MIGRATIONS.map(step => step.from)).toEqual(upToUs.slice(0, -1))
  })

  it.each(upToUs)('schema %i has a frozen file, and it opens with nothing mended', schema => {
    expect(existsSync(fixture(schema)), `tests/fixtures/schema-${schema}.jatra.json is missing`).toBe(true)
    const text = readFileSync(fixture(schema), 'utf8')
    expect((JSON.parse(text) as { schema: number }).schema).toBe(schema)
    const result = open(text)
    expect(result.ok && result.notes.filter(note => !note.kind.startsWith('unknown'))).toEqual([])
  })

  describe('the frozen file of schema 1', () => {
    const result = open(readFileSync(fixture(1), 'utf8'))
    const map = result.ok ? result.map : ({} as JourneyMap)
    const idOf = (table: 'personas' | 'touchpoints', text: string) =>
      [...map[table]].find(([, record]) => Object.values(record).includes(text))?.[0] ?? 'nobody'

    it('has something in every table of its day, and every kind, status and grade', () => {
      const since = ['cells', 'images', 'views', 'dismissals']
      expect(TABLES.filter(table => map[table].size === 0)).toEqual(since)
      const all = <T>(records: Iterable<T>, pick: (record: T) => string) => new Set([...records].map(pick))
      const notes = [...map.annotations.values()]
      expect(all(map.links.values(), link => link.kind)).toEqual(new Set(LINK_KINDS))
      expect(all(notes, note => note.kind)).toEqual(new Set(ANNOTATION_KINDS))
      expect(all(notes, note => note.evidence)).toEqual(new Set(EVIDENCE_GRADES))
      expect(all(notes, note => note.status)).toEqual(new Set(ANNOTATION_STATUSES))
    })

    it('gets the lanes of the board below its own, of which pains, opportunities and strengths show', () => {
      const lanes = sortedByOrder(map.lanes).map(([id, { visible }]) => (visible ? id : `(${id})`))
      expect(lanes.join(' ')).toBe(
        'customer frontstage (backstage) support laneOfOurOwn0001 emotion pains opportunities strengths ' +
          '(ideas) (questions) (quotes) (thoughts) (channels) (images) (metrics)',
      )
    })

    it('keeps its words, in both languages', () => {
      expect(map.meta).toMatchObject({ title: 'Weeknight groceries · সপ্তাহের বাজার', state: 'future' })
      expect([...map.personas.values()].map(persona => persona.name)).toEqual(['Nadia', 'রহিম'])
      expect(map.touchpoints.get(idOf('touchpoints', 'ঝুড়িতে উপকরণ যোগ করেন'))!.description).toBe(
        'ক্ষ্ম, শ্রী, র‍্যাব: যুক্তাক্ষর ঠিক থাকতে হবে',
      )
    })

    it('keeps what was felt and expected', () => {
      const door = idOf('touchpoints', 'Takes the bags at the door')
      expect(map.ratings.get(pairKey(door, idOf('personas', 'Nadia')))).toBe(2)
      expect(map.ratings.get(pairKey(door, idOf('personas', 'রহিম')))).toBe(-1)
      expect(map.expectations.get(pairKey(door, idOf('personas', 'Nadia')))).toBe(0)
    })

    it('keeps what solves what, and the votes', () => {
      const byText = (text: string) => [...map.annotations].find(([, note]) => note.text.startsWith(text))![0]
      const idea = byText('No idea')
      expect(map.solves.get(pairKey(byText('Suggest an easy'), idea))).toBe(true)
      expect([...map.votes.keys()].filter(key => key.startsWith(`${idea}:`))).toHaveLength(2)
    })

    it('keeps the card whose stage is gone and the link whose end is gone', () => {
      const card = map.touchpoints.get('tUnplaced0000001')!
      expect([card.title, map.stages.has(card.place[0])]).toEqual(['Reads a review', false])
      expect(map.links.get('lDangling0000001')!.to).toBe('touchpointGone01')
    })

    it('keeps what this release does not know', () => {
      expect([...map.stages.values()][0]).toMatchObject({ weather: { sky: 'মেঘলা', degrees: 31.5 } })
      expect(map.extra).toMatchObject({
        annotations: { aOfNewer00000001: { kind: 'risk', likelihood: 3 } },
        zones: { z1: { title: 'At home' } },
      })
    })
  })

  describe('the frozen file of schema 2', () => {
    const result = open(readFileSync(fixture(2), 'utf8'))
    const map = result.ok ? result.map : ({} as JourneyMap)

    it('has something in every table, and every kind of lane', () => {
      expect(TABLES.filter(table => map[table].size === 0)).toEqual([])
      expect(new Set([...map.lanes.values()].map(lane => lane.kind))).toEqual(new Set(LANE_KINDS))
    })

    it('keeps what stands in its own lanes, also where lane and card are gone', () => {
      expect(map.lanes.get('laneOwnStages001')).toMatchObject({ title: 'Regulations · নিয়ম', height: 120 })
      expect(map.lanes.get('laneOwnPoints001')).toMatchObject({ per: 'touchpoint', visible: false })
      expect([...map.cells.values()].map(cell => [cell.lane, cell.text])).toEqual([
        ['laneGone00000001', 'kept'],
        ['metrics', 'CES 5.1 / 7'],
        ['laneOwnStages001', 'Allergens must be named\nবাংলায়ও'],
      ])
    })

    it('keeps tags, speaker notes, images, views and what was dismissed', () => {
      const [touchpoint] = map.touchpoints.values()
      const [stage] = map.stages.values()
      expect(touchpoint?.tags).toEqual(['mobile', 'ঢাকা'])
      expect(stage?.speakerNotes).toBe('Ask who cooks tonight. আজ কে রাঁধবেন?')
      expect(map.images.get('imageFridge00001')).toMatchObject({ width: 2048, height: 1536 })
      expect(map.views.get('viewMobile000001')).toMatchObject({ kinds: ['pain', 'question'], severity: 3 })
      expect(map.dismissals.get('dismissal0000002')).toMatchObject({ rule: 'many-stages', target: '' })
    })
  })
})
