import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../src/model/segments'

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

const found = (segmenter: Intl.Segmenter, text: string) =>
  Array.from(segmentsOf(segmenter, text), ({ segment, isWordLike }) => [segment, isWordLike])
const foundAtOnce = (segmenter: Intl.Segmenter, text: string) =>
  Array.from(segmenter.segment(text), ({ segment, isWordLike }) => [segment, isWordLike])

describe('the segments of a text', () => {
  it('are those that it has as a whole, however long it is', () => {
    const textsOf = (arbPart: fc.Arbitrary<string>) =>
      fc
        .array(arbPart, { minLength: 1, maxLength: 8 })
        .chain(parts =>
          fc
            .integer({ min: 1, max: 60 })
            .map(times => Array.from({ length: times }, () => parts.join(' ')).join('')),
        )
    fc.assert(
      fc.property(textsOf(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })), text => {
        expect(found(letters, text)).toEqual(foundAtOnce(letters, text))
        // Whether a rare sign counts as a word depends, in some engines, on what was looked at before it.
        const ends = (segments: ReturnType<typeof found>) => segments.map(([segment]) => segment)
        expect(ends(found(words, text))).toEqual(ends(foundAtOnce(words, text)))
      }),
    )
    const arbWord = fc.constantFrom(
      'Buys',
      'can’t',
      '2.5',
      '€',
      '…',
      'টিকিট',
      'কেনেন',
      '购买',
      '車票',
      'ซื้อตั๋ว',
      '(x)',
      '👩‍💻',
    )
    fc.assert(
      fc.property(textsOf(arbWord), text => {
        expect(found(words, text)).toEqual(foundAtOnce(words, text))
      }),
    )
  })

  it('stay whole where a part ends within them', () => {
    for (const letter of ['👩‍👩‍👧‍👦', '🇧🇩', 'é'.normalize('NFD'), '😀']) {
      const text = letter.repeat(700)
      expect(found(letters, text)).toEqual(foundAtOnce(letters, text))
    }
  })

  it('are all of it also where one would fill many parts', () => {
    const text = `e${'\u0301'.repeat(5_000)}😀`
    expect(
      found(letters, text)
        .map(([segment]) => segment)
        .join(''),
    ).toBe(text)
    expect(found(letters, text).at(-1)).toEqual(['😀', undefined])
  })
})
