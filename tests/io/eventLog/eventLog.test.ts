import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import bn from '../../../src/i18n/bn/reading/observed'
import en from '../../../src/i18n/en/reading/observed'
import { guessDateOrder, parseTime } from '../../../src/io/eventLog/times'
import type { Answers } from '../../../src/io/question'
import { readMap } from '../../../src/io/readMap'
import type { ObservedWords } from '../../../src/io/words/observedWords'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { counterIds } from '../../helpers/maps'
import { bytesOf } from '../helpers'

async function read(text: string, answers: Answers = {}, name = 'Orders.csv') {
  const result = await readMap(bytesOf(text), { name, answers, newId: counterIds('n') })
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  return result
}

function outline(map: JourneyMap): string {
  return [...touchpointsByStage(map)]
    .map(([id, cards]) => `${map.stages.get(id)!.title}: ${cards.map(([, { title }]) => title).join(', ')}`)
    .join(' | ')
}

function links(map: JourneyMap): string[] {
  const name = (id: string) => map.touchpoints.get(id)?.title
  return [...map.links.values()].map(
    ({ from, to, kind, share }) => `${name(from)} > ${name(to)} ${kind} ${share}`,
  )
}

const figuresOf = (map: JourneyMap, title: string) => {
  const id = [...map.touchpoints].find(([, card]) => card.title === title)?.[0]
  return [...map.cells.values()].find(({ target }) => target === id)?.text
}

const SHOP = `case_id,activity,timestamp,resource,channel
c1,Search,2026-01-01 10:00:00,Ann,Web
c1,Order,2026-01-01 10:30:00,Ann,Web
c1,Pay,2026-01-01 11:00:00,Bob,App
c2,Search,2026-01-02 10:00:00,Ann,Web
c2,Order,2026-01-02 12:00:00,Ann,Web
c2,Search,2026-01-02 12:30:00,Ann,Web
c2,Order,2026-01-02 13:00:00,Ann,Web
c2,Pay,2026-01-02 13:05:00,Bob,App
c3,Search,2026-01-03 10:00:00,Cem,Shop
c4,Search,2026-01-04 10:00:00,Ann,Web
c4,Order,2026-01-04 10:10:00,Ann,Web
c4,Pay,2026-01-04 10:20:00,Bob,App
`

describe('a log of events', () => {
  it('becomes the journey that was travelled, with figures and without anybody in it', async () => {
    const { map, format, observed, questions } = await read(SHOP)
    expect(format).toBe('log')
    expect(outline(map)).toBe('Search – Pay: Search, Order, Pay, ⊘')
    expect(links(map).sort()).toEqual([
      'Order > Pay next 75',
      'Order > Search loop 25',
      'Search > Order next 80',
      'Search > ⊘ dropout 20',
    ])
    expect(figuresOf(map, 'Search')).toBe('4 · 100 %\n× 1.3\n→ 30 min\n⊘ 20 %')
    expect(figuresOf(map, 'Pay')).toBe('3 · 75 %\n⊘ 100 %')
    expect(map.lanes.get('metrics')).toMatchObject({ visible: true, per: 'touchpoint' })
    expect([...map.touchpoints.values()][0]).toMatchObject({
      channel: 'website',
      interaction: 'communication',
    })
    expect(map.meta).toEqual({
      title: 'Orders',
      state: 'current',
      description: [
        'Σ 4 · 12 · 2026-01-01 – 2026-01-04',
        '2 · 50 %: Search → Order → Pay',
        '1 · 25 %: Search → Order → Search → Order → Pay',
        '1 · 25 %: Search',
      ].join('\n'),
    })
    expect(observed).toMatchObject({ cases: 4, events: 12, hiddenPaths: 0 })
    expect(
      JSON.stringify([...map.touchpoints.values(), ...map.cells.values(), map.meta, observed]),
    ).not.toMatch(/Ann|Bob|c1/)
    expect(questions?.map(question => (question.kind === 'columns' ? 'columns' : question.id))).toEqual([
      'shape',
      'columns',
      'grouping',
      'rarePaths',
    ])
  })

  it.each([
    [
      'pm4py',
      ',case:concept:name,concept:name,time:timestamp,org:resource\n0,1,a,2026-01-01T00:00:00+00:00,X\n1,1,b,2026-01-01T01:00:00+00:00,X\n',
    ],
    [
      'semicolons, Bengali digits',
      'Fallnummer;Aktivität;Zeitstempel\n১;a;০১.০২.২০২৬ ১০:০০\n১;b;০১.০২.২০২৬ ১১:০০\n',
    ],
    [
      'date and clock',
      'case id\tactivity\tdate\tclock time\n1\tb\t2026-01-02\t09:00\n1\ta\t2026-01-02\t08:00\n',
    ],
    ['events of an app', 'user_id;event_name;event_timestamp\n1;a;1767225600000\n1;b;1767229200000\n'],
    ['visits', 'session,page,at\n1,a,2026-01-01T10:00:00Z\n1,b,2026-01-01T11:00:00Z\n'],
    ['American dates', 'Order ID,Event,Date/Time\n1,a,1/13/2026 9:00 AM\n1,b,1/13/2026 10:00 AM\n'],
    ['seconds since 1970', 'case_id,activity,timestamp\n1,a,1767225600\n1,b,1767229200\n'],
    [
      'lifecycle doubles',
      'case_id,activity,lifecycle:transition,timestamp\n1,a,start,2026-01-01 10:00\n1,a,complete,2026-01-01 10:30\n1,b,complete,2026-01-01 11:00\n',
    ],
  ])('is read in the form of %s', async (_, text) => {
    const { map, observed } = await read(text)
    expect(links(map)).toEqual(['a > b next 100'])
    expect(observed?.cases).toBe(1)
    expect(figuresOf(map, 'a')).toBe('1 · 100 %\n→ 1 h')
  })

  it('says its figures in the words of whoever reads it', async () => {
    const inWords = async (words: ObservedWords) => {
      const read = await readMap(bytesOf(SHOP), { words, newId: counterIds('n') })
      return read.ok ? read.map : undefined
    }
    const english = await inWords({ ...en, locale: 'en-GB' })
    expect(figuresOf(english!, 'Search')).toBe(
      'Cases: 4 (100%)\nTimes in each: 1.3\nTo the next: 30 mins (median)\nEnds here: 20%',
    )
    expect(english!.meta.description.split('\n').slice(0, 3)).toEqual([
      'Observed: 4 cases, 12 events · 1 Jan 2026 – 4 Jan 2026',
      'The commonest ways:',
      '50% (2): Search → Order → Pay',
    ])
    expect(outline(english!)).toBe('Search – Pay: Search, Order, Pay, Leaves early')
    const bengali = await inWords({ ...bn, locale: 'bn-BD' })
    expect(figuresOf(bengali!, 'Pay')).toBe('কেস: ৩ (৭৫%)\nএখানেই শেষ: ১০০%')
  })

  it('tells how far the reading is, always more, never more than all', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `c${at % 300},Step ${at % 7},2026-01-01 10:${at % 60}:00`,
    )
    const shares: number[] = []
    await readMap(bytesOf(`case_id,activity,timestamp\n${rows.join('\n')}\n`), {
      onProgress: share => shares.push(share),
    })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('is read from XES, its attributes in other attributes left alone', async () => {
    const event = (name: string, hour: number) =>
      `<event><string key="concept:name" value="${name}"><string key="concept:name" value="inner"/></string><date key="time:timestamp" value="2026-01-01T1${hour}:00:00.000+02:00"/></event>`
    const xes = `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0"><string key="concept:name" value="log"/><trace><string key="concept:name" value="7"/>${event('Search &amp; find', 0)}${event('Pay', 1)}</trace></log>`
    const { map, format } = await read(xes, {}, 'log.xes')
    expect(format).toBe('log')
    expect(links(map)).toEqual(['Search & find > Pay next 100'])

    const comments = '<!-- --><!---->'.repeat(1_000)
    const { format: withComments } = await read(xes.replace('<log', `${comments}\n<log`), {}, 'log.xes')
    expect(withComments).toBe('log')
    expect(await readMap(bytesOf(`${comments}<x/>`))).toMatchObject({ ok: false, reason: 'not-ours' })
  })

  it('is read from a workbook, times as dates of its own', async () => {
    const [header, ...rows] = SHOP.trim()
      .split('\n')
      .map(line => line.split(','))
    const sheet = [
      header!.map(value => ({ value })),
      ...rows.map(cells =>
        cells.map((value, at) =>
          at === 2
            ? { value: new Date(`${value.replace(' ', 'T')}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
            : { value },
        ),
      ),
    ]
    const bytes = new Uint8Array(await writeXlsxFile([{ data: sheet, sheet: 'Log' }]).toBuffer())
    const result = await readMap(bytes, { name: 'Orders.xlsx', newId: counterIds('n') })
    if (!result.ok) throw new Error(result.detail)
    expect(links(result.map).sort()).toEqual(links((await read(SHOP)).map).sort())
    expect(result.observed).toMatchObject({ cases: 4, events: 12 })
    expect(figuresOf(result.map, 'Search')).toBe('4 · 100 %\n× 1.3\n→ 30 min\n⊘ 20 %')
  })

  it('is read again with what the user says of its columns, groups and rare ways', async () => {
    const text = SHOP.replaceAll('activity', 'what').replaceAll('timestamp', 'moment')
    const guessed = await readMap(bytesOf(text), {
      answers: { choices: { shape: 'log' } },
      newId: counterIds('n'),
    })
    expect(guessed.ok && links(guessed.map).sort()).toEqual(links((await read(SHOP)).map).sort())

    const answered = await read(SHOP, { columns: { 1: null, 4: 'activity' } })
    expect(outline(answered.map)).toContain('Web')
    const grouped = await read(SHOP, { choices: { grouping: '4' } })
    expect(outline(grouped.map)).toBe('Web: Search, Order | App: Pay, ⊘')
    const rare = await read(SHOP, { amounts: { rarePaths: 50 } })
    expect(links(rare.map)).toEqual(['Search > Order next 80', 'Order > Pay next 75'])
    expect(rare.observed?.hiddenPaths).toBe(1)
    const asTable = await read(SHOP, { choices: { shape: 'long' } })
    expect(asTable.observed).toBeUndefined()
    expect(
      asTable.questions?.some(question => question.kind === 'columns' && question.of === 'touchpoints'),
    ).toBe(true)
    const nothing = await read(SHOP, { columns: { 0: null, 3: null } })
    expect(nothing.warnings).toContainEqual({ code: 'log.columns' })
  })

  it('tells what it left out, with the first line of it', async () => {
    const { map, warnings } = await read(`${SHOP},Search,2026-01-01,,\nc5,Search,soon,,\n`)
    expect(warnings).toEqual([
      { code: 'log.incomplete', count: 1, line: 14 },
      { code: 'log.noTime', count: 1, line: 15 },
    ])
    expect(figuresOf(map, 'Search')).toMatch(/^5 · 100 %/)
  })

  it('takes a time that is only one of day as what its date lacks', async () => {
    const text = 'user_id,event,date,time\n1,Open,13/04/2026,10:00\n1,Buy,13/04/2026,10:20:30\n'
    const { map, warnings, questions } = await read(text)
    expect(warnings).toEqual([])
    expect(figuresOf(map, 'Open')).toContain('→ 20 min 30 s')
    expect(questions).toContainEqual(
      expect.objectContaining({
        kind: 'columns',
        columns: expect.arrayContaining([expect.objectContaining({ header: 'time', role: 'clock' })]),
      }),
    )
  })

  it('loses none of 50,000 rows', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) =>
        `c${index % 5000},step ${(index * 31) % 12},2026-01-0${1 + (index % 9)} 10:00:${10 + (index % 50)}`,
    )
    const { observed } = await read(`case_id,activity,timestamp\n${rows.join('\n')}`)
    expect(observed).toMatchObject({ events: 50_000, cases: 5000 })
  }, 60_000)
})

describe('times of a log', () => {
  const iso = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
    const time = parseTime(text, order)
    return time && new Date(time.ms).toISOString()
  }
  it.each([
    ['2026-03-04T05:06:07.089Z', '2026-03-04T05:06:07.089Z'],
    ['2026-03-04 05:06:07+02:00', '2026-03-04T03:06:07.000Z'],
    ['2026/3/4 5:06 PM', '2026-03-04T17:06:00.000Z'],
    ['04.03.2026 05:06', '2026-03-04T05:06:00.000Z'],
    ['4 Mar 2026 05:06', '2026-03-04T05:06:00.000Z'],
    ['Wed, March 4th, 2026 12:00 am', '2026-03-04T00:00:00.000Z'],
    ['১৪/০৩/২০২৬', '2026-03-14T00:00:00.000Z'],
    ['1772600767', '2026-03-04T05:06:07.000Z'],
    ['1772600767089', '2026-03-04T05:06:07.089Z'],
    ['46085.5', '2026-03-04T12:00:00.000Z'],
    ['soon', undefined],
    ['2026-13-01', undefined],
    ['12', undefined],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it('have day or month first as the dates themselves tell, and as is said where they do not', () => {
    expect(iso('04/03/2026', 'mdy')).toBe('2026-04-03T00:00:00.000Z')
    expect(guessDateOrder(['01/02/2026', '13/02/2026'])).toEqual({ order: 'dmy', sure: true })
    expect(guessDateOrder(['01/02/2026', '02/13/2026'])).toEqual({ order: 'mdy', sure: true })
    expect(guessDateOrder(['01/02/2026'])).toEqual({ order: 'dmy', sure: false })
    expect(guessDateOrder(['2026-01-02'])).toBeUndefined()
  })
})
