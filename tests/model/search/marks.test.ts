import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, marked, type Part } from '../../../src/model/search/marks'
import { wordsOf } from '../../../src/model/search/words'
import { arbText } from '../../helpers/maps'

/** Parts as text, what is marked in brackets. */
function written(parts: readonly Part[] | undefined): string | undefined {
  return parts?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

test.each([
  ['a word, whole and as it is written', 'Pays at the Café, again', ['cafe'], 'Pays at the [Café], again'],
  ['no cluster is cut', 'স্বাস্থ্যকেন্দ্রে অপেক্ষা', ['স্বাস্থ্যকেন্দ্রে'], '[স্বাস্থ্যকেন্দ্রে] অপেক্ষা'],
  ['pairs that overlap are one', '予約を確認する', ['予約', '約を', '確認'], '[予約を確認]する'],
  ['nothing', 'Waits', ['pays'], 'Waits'],
])('marks %s', (_, text, terms, marks) => {
  expect(written(marked(text, new Set(terms)))).toBe(marks)
})

test('marking loses no letter of any text', () => {
  fc.assert(
    fc.property(arbText, fc.nat(), (text, pick) => {
      const words = wordsOf(text)
      const terms = new Set(words.slice(0, 1 + (pick % 3)).map(({ term }) => term))
      const parts = marked(text, terms)
      expect(parts.map(part => part.text).join('')).toBe(text)
      expect(parts.some(part => part.marked)).toBe(words.length > 0)
    }),
  )
})

test('an excerpt is of the text that has the word, from shortly before it', () => {
  const texts = ['Nothing here', 'one two three four five six seven eight']
  expect(written(excerpt(texts, new Set(['two'])))).toBe('one [two] three four five six seven eight')
  expect(written(excerpt(texts, new Set(['seven'])))).toBe('… three four five six [seven] eight')
  expect(excerpt(texts, new Set(['nine']))).toBeUndefined()
})
