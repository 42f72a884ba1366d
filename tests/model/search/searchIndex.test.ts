import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MapText } from '../../../src/model/search/mapText'
import { textsOf } from '../../../src/model/search/mapText'
import { createSearchIndex } from '../../../src/model/search/searchIndex'
import { wordsOf } from '../../../src/model/search/words'
import { arbMap, arbText, makeRecord, mapWith } from '../../helpers/maps'

const channelName = (channel: string) => (channel === 'phone' ? 'Phone ফোন' : channel)

function textCalled(title: string, more: Partial<MapText> = {}): MapText {
  return { id: title, kind: 'touchpoint', title, texts: [], channel: '', place: [], ...more }
}

/** Titles that a query finds among these, the best first. */
async function found(query: string, texts: readonly (string | MapText)[]): Promise<string[]> {
  const index = createSearchIndex(channelName)
  await index.put(
    'map',
    texts.map(text => (typeof text === 'string' ? textCalled(text) : text)),
  )
  return index.search(query, 100).map(({ text }) => text.title)
}

describe('a query finds', () => {
  test.each([
    ['a beginning', 'search', 'Searches for dinner'],
    ['words in any order', 'dinner searches', 'Searches for dinner'],
    ['a slip of the keyboard', 'dinmer', 'Searches for dinner'],
    ['without accents', 'cafe', 'Pays at the Café'],
    ['Bengali by its beginning', 'স্বাস্থ', 'স্বাস্থ্যকেন্দ্রে অপেক্ষা'],
    ['Bengali without the joiner', 'র্যাব', 'র‍্যাব অফিসে যান'],
    ['Bengali digits by Latin ones', '45', '৪৫ মিনিট অপেক্ষা'],
    ['Japanese from the middle of a sentence', '確認', '予約を確認する'],
    ['Japanese across what the dictionary takes for words', '約を確', '予約を確認する'],
    ['one letter of Japanese, wherever it is', '認', '予約を確認する'],
    ['the last letter of a run', 'る', '予約を確認する'],
    ['Thai inside a sentence', 'ภาษา', 'ฉันรักภาษาไทย'],
    ['Arabic without its marks', 'الدفع', 'الدَّفْعُ عند الاستلام'],
    ['Arabic with marks, written without', 'الدَّفْع', 'الدفع عند الاستلام'],
    ['an emoji', '😡', 'Waiting 😡'],
    ['names of JavaScript’s own', 'constructor', 'the constructor'],
  ])('%s', async (_, query, title) => {
    expect(await found(query, ['Something else', title, 'আরেকটি', '別の話'])).toEqual([title])
  })

  test('nothing where a word is missing, or for a query without words', async () => {
    const titles = ['Searches for dinner']
    expect(await found('dinner tomorrow', titles)).toEqual([])
    expect(await found(' … ', titles)).toEqual([])
    expect(await found('x', titles)).toEqual([])
  })

  test('titles before other texts', async () => {
    const aside = textCalled('Pays', { texts: ['after dinner'] })
    expect(await found('dinner', [aside, 'Dinner'])).toEqual(['Dinner', 'Pays'])
  })

  test('a channel by its name on the screen', async () => {
    expect(await found('ফোন', [textCalled('Calls', { channel: 'phone' }), 'Waits'])).toEqual(['Calls'])
  })
})

describe('the index', () => {
  test('every word of every title finds its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbText, { minLength: 1, maxLength: 4 }), async titles => {
        const index = createSearchIndex(channelName)
        await index.put(
          'map',
          titles.map((title, number) => textCalled(title, { id: `id${number}` })),
        )
        for (const [number, title] of titles.entries()) {
          for (const { start, end } of wordsOf(title)) {
            const ids = index.search(title.slice(start, end), 100).map(({ text }) => text.id)
            expect(ids).toContain(`id${number}`)
          }
        }
      }),
    )
  })

  test('holds what was put last: changed, added and removed texts, each once, and of other maps nothing less', async () => {
    const index = createSearchIndex(channelName)
    const ids = (query: string) => index.search(query, 100).map(({ map, text }) => `${map}:${text.id}`)
    void index.put('a', [textCalled('One', { id: '1' }), textCalled('Two', { id: '2' })])
    void index.put('b', [textCalled('One', { id: '1' })])
    await index.put('a', [textCalled('One again', { id: '1' }), textCalled('Three', { id: '3' })])
    expect(ids('one').sort()).toEqual(['a:1', 'b:1'])
    expect(ids('again')).toEqual(['a:1'])
    expect(ids('two')).toEqual([])
    expect(ids('three')).toEqual(['a:3'])
    await index.remove('a')
    expect(ids('one')).toEqual(['b:1'])
  })
})

describe('the texts of a map', () => {
  test('all that is written on it, with its place', () => {
    const map = mapWith({
      meta: { title: 'Clinic visit', description: 'As it is', state: 'current' },
      personas: new Map([['p', makeRecord('personas', { name: 'Nadia', needs: 'Time' })]]),
      stages: new Map([
        ['s', makeRecord('stages', { title: 'Arrive', goal: 'Be seen', speakerNotes: 'Slowly' })],
      ]),
      touchpoints: new Map([
        [
          't',
          makeRecord('touchpoints', {
            title: 'Waits',
            thought: 'How long?',
            channel: 'phone',
            tags: ['queue'],
            place: ['s', 'customer', 'a0', 0],
          }),
        ],
        ['u', makeRecord('touchpoints', { title: 'Pays', channel: 'Market stall' })],
        ['empty', makeRecord('touchpoints', {})],
      ]),
      links: new Map([
        ['l', makeRecord('links', { from: 't', to: 'u', label: 'gives up' })],
        ['m', makeRecord('links', { from: 't', to: 'u' })],
      ]),
      annotations: new Map([
        ['a', makeRecord('annotations', { kind: 'pain', target: 't', text: 'No seats', owner: 'Rahim' })],
        ['b', makeRecord('annotations', { kind: 'quote', target: 's', text: 'Next!' })],
      ]),
      notes: new Map([['n', makeRecord('notes', { text: 'Ask the nurse' })]]),
      cells: new Map([['c', makeRecord('cells', { target: 's', text: '40 a day' })]]),
      images: new Map([['i', makeRecord('images', { target: 't', caption: 'The queue' })]]),
    })
    expect(textsOf(map)).toEqual([
      { id: '', kind: 'map', title: 'Clinic visit', texts: ['As it is'], channel: '', place: [] },
      { id: 'p', kind: 'persona', title: 'Nadia', texts: ['Time'], channel: '', place: [] },
      { id: 's', kind: 'stage', title: 'Arrive', texts: ['Be seen', 'Slowly'], channel: '', place: [] },
      {
        id: 't',
        kind: 'touchpoint',
        title: 'Waits',
        texts: ['How long?', 'queue'],
        channel: 'phone',
        place: ['Arrive'],
      },
      { id: 'u', kind: 'touchpoint', title: 'Pays', texts: ['Market stall'], channel: '', place: [] },
      { id: 'l', kind: 'link', title: 'gives up', texts: [], channel: '', place: ['Waits', 'Pays'] },
      { id: 'a', kind: 'pain', title: 'No seats', texts: ['Rahim'], channel: '', place: ['Arrive', 'Waits'] },
      { id: 'b', kind: 'quote', title: 'Next!', texts: [], channel: '', place: ['Arrive'] },
      { id: 'n', kind: 'note', title: 'Ask the nurse', texts: [], channel: '', place: [] },
      { id: 'c', kind: 'cell', title: '40 a day', texts: [], channel: '', place: ['Arrive'] },
      { id: 'i', kind: 'image', title: 'The queue', texts: [], channel: '', place: ['Arrive', 'Waits'] },
    ])
  })

  test('of any map go through JSON unchanged', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const texts = textsOf(map)
        expect(JSON.parse(JSON.stringify(texts))).toEqual(texts)
      }),
    )
  })
})
