import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableForPasting } from '../../../src/commands/tableForPasting'
import { readMap } from '../../../src/io/readMap'
import { guarded, joinValues, parseNumber, splitValues, unguarded } from '../../../src/io/table/values'
import { writeCsv } from '../../../src/io/table/writeCsv'
import { arbText, bigMap, makeRecord, mapWith } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { bytesOf } from '../helpers'

/** Texts in which much could be taken for a formula. */
const arbFormula = fc
  .array(fc.oneof(fc.constantFrom(...'=+-@＝＋－＠\'";,\t\r\n', '\r\n', 'a', '1', ' '), arbText), {
    maxLength: 8,
  })
  .map(parts => parts.join(''))

const place = ['s1', 'customer', 'a0', 0] as [string, string, string, number]
const MAP = mapWith({
  meta: { title: 'Dinner', description: '', state: 'current' },
  personas: new Map([['p1', makeRecord('personas', { name: 'Nadia' })]]),
  stages: new Map([['s1', makeRecord('stages', { title: 'Buy, now' })]]),
  touchpoints: new Map([
    [
      't1',
      makeRecord('touchpoints', {
        title: '=cmd|"x"!A0',
        description: '-5 and\n"more"',
        thought: "'=a",
        place,
      }),
    ],
  ]),
  ratings: new Map([['t1:p1', -2]]),
  annotations: new Map([
    ['a1', makeRecord('annotations', { kind: 'pain', target: 't1', text: 'slow; very', order: 'a0' })],
    ['a2', makeRecord('annotations', { kind: 'pain', target: 't1', text: 'dear\\', order: 'a1' })],
  ]),
})

describe('CSV of ours', () => {
  it('is UTF-8 with its mark, with commas and CRLF, and the columns that others can rely on', async () => {
    const text = await writeCsv(MAP)
    expect(text.startsWith('\ufeffmap_title,stage_order,stage,stage_goal,touchpoint_order,touchpoint,')).toBe(
      true,
    )
    expect(text.endsWith('\r\n')).toBe(true)
    const [head] = text.slice(1).split('\r\n')
    expect(head!.split(',')).toEqual([
      'map_title',
      'stage_order',
      'stage',
      'stage_goal',
      'touchpoint_order',
      'touchpoint',
      'description',
      'lane',
      'personas',
      'channels',
      'emotion (-2..2)',
      'emotion_label',
      'thought',
      'pain_points',
      'opportunities',
      'strengths',
      'ideas',
      'questions',
      'quotes',
      'moment_of_truth',
      'status',
      'owner',
      'metric',
      'metric_value',
      'systems',
      'evidence',
      'links_to',
      'tags',
      'touchpoint_id',
      'stage_id',
    ])
  })

  it('guards what a spreadsheet would take for a formula, quotes as RFC 4180 says, and leaves numbers bare', async () => {
    const text = await writeCsv(MAP)
    expect(text).toContain('"Buy, now"')
    expect(text).toContain(`"'=cmd|""x""!A0","'-5 and\n""more"""`)
    expect(text).toContain(",''=a,")
    expect(text).toContain(',Nadia,,-2,Very negative,')
    expect(text).toContain('slow\\; very; dear\\\\')
  })

  it('has a column of ratings for each persona where there are several', async () => {
    const text = await writeCsv(bigMap(3))
    expect(text).toContain(',emotion (-2..2): Nadia,emotion (-2..2): Rahim,emotion (-2..2): Ines,')
  })

  it('has lanes of one’s own as columns, with a word before a title that means something else', async () => {
    const lane = (title: string, order: string) => makeRecord('lanes', { kind: 'text', title, order })
    const cell = (of: string) => makeRecord('cells', { lane: of, target: 't1', text: `in ${of}` })
    const map = mapWith({
      ...MAP,
      lanes: new Map([...MAP.lanes, ['l1', lane('Weather', 'b0')], ['l2', lane('Emotion', 'b1')]]),
      cells: new Map([
        ['c1', cell('l1')],
        ['c2', cell('l2')],
      ]),
    })
    expect(await writeCsv(map)).toContain('stage_id,Weather,lane: Emotion\r\n')
  })

  it('brings what stands in a lane without a title back into one, and into none that shows something else', async () => {
    const lane = makeRecord('lanes', { kind: 'text', title: '', order: 'b0' })
    const map = mapWith({
      ...MAP,
      lanes: new Map([...MAP.lanes, ['l1', lane]]),
      cells: new Map([['c1', makeRecord('cells', { lane: 'l1', target: 't1', text: 'rain' })]]),
    })
    const read = await readMap(bytesOf(await writeCsv(map)))
    if (!read.ok) throw new Error(read.detail)
    const [cell] = read.map.cells.values()
    expect(cell).toMatchObject({ target: 't1', text: 'rain' })
    expect(read.map.lanes.get(cell!.lane)).toMatchObject({ kind: 'text', title: '' })
  })
})

describe('what stands in a cell', () => {
  it('comes back, however many values and whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(
          arbText.filter(text => text !== ''),
          { maxLength: 4 },
        ),
        values => {
          expect(splitValues(joinValues(values))).toEqual(values)
        },
      ),
      { numRuns: runs(100) },
    )
  })

  it('never begins as a formula does, and comes back', () => {
    fc.assert(
      fc.property(arbFormula, text => {
        expect(guarded(text)).not.toMatch(/^["]*[=+\-@＝＋－＠\t\r\n]/)
        expect(unguarded(guarded(text))).toBe(text)
      }),
      { numRuns: runs(300) },
    )
  })

  it('is left as it is where nothing could be taken for a formula', () => {
    const plain = ['a = b', 'e-mail; +5 later', 'well, -ish', "it's; 'fine'", 'a\r\n\r\nb', 'a - b + c', '']
    for (const text of plain) expect([guarded(text), unguarded(text)]).toEqual([text, text])
  })

  it.each([
    ["x;=cmd|'/C calc'!A0", "x;'=cmd|'/C calc'!A0"],
    ['\n=1+1', "'\n'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['x;"=1+1"', `x;'"=1+1"`],
    ["x,'=1", "x,''=1"],
    ['a\n- b\r\n+c', "a\n'- b\r\n'+c"],
  ])('%j is guarded wherever a cell may begin for others', (text, safe) => {
    expect(guarded(text)).toBe(safe)
  })

  it('begins no formula, whichever sign a program takes for the one between cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbFormula, { minLength: 4, maxLength: 4 }), async texts => {
        const [title = '', description = '', thought = '', owner = ''] = texts
        const card = makeRecord('touchpoints', { title, description, thought, owner, place })
        const map = mapWith({ ...MAP, touchpoints: new Map([['t1', card]]) })
        const csv = await writeCsv(map)
        const { text, html } = tableForPasting(csv)
        const cells = [...html.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gs)].map(([, cell]) => cell!)
        // Numbers may begin with a minus.
        const pieces = [...`${csv.slice(1)}\n${text}`.split(/[;,\t\r\n]/), ...cells].map(piece =>
          piece.replace(/^"+/, ''),
        )
        expect(pieces.filter(piece => /^[=+\-@＝＋－＠]/.test(piece) && !/^-\d+"*$/.test(piece))).toEqual([])
        const read = await readMap(bytesOf(csv))
        if (!read.ok) throw new Error(read.detail)
        expect(read.map.touchpoints.get('t1')).toMatchObject({ title, description, thought, owner })
      }),
      { numRuns: runs(60) },
    )
  })

  it.each([
    ['-2', -2],
    ['−1,5', -1.5],
    ['৪', 4],
    ['١٢٫٥', 12.5],
    ['－３', -3],
    ['40 %', 40],
    ['1e3', undefined],
    ['', undefined],
    ['2026-01-01', undefined],
  ])('as a number, %s, is read in any script', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })
})
