import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/model/search/fold'
import { runsOf, wordsOf } from '../../../src/model/search/words'
import { arbText } from '../../helpers/maps'

describe('fold: the same word, written in two ways → one form', () => {
  test.each([
    ['upper and lower case', 'ÉCRAN', 'écran'],
    ['accents', 'résumé', 'resume'],
    ['composed and decomposed', 'e\u0301te', 'été'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['dotted and dotless i', 'İstanbul', 'istanbul'],
    ['final sigma', 'ΟΔΟΣ', 'οδός'],
    ['wide letters', 'ＡＢＣ１２', 'abc12'],
    ['ligatures', 'ﬁnd', 'find'],
    ['Bengali with and without a joiner', 'র‍্যাব', 'র্যাব'],
    ['Bengali with and without a non-joiner', 'ক্‌ষ', 'ক্ষ'],
    ['the two khanda ta of Bengali', 'হঠাৎ', 'হঠাত্\u200d'],
    ['the two য় of Bengali', 'সম\u09df', 'সম\u09af\u09bc'],
    ['digits of Bengali', '১২৩', '123'],
    ['digits of Arabic', '٤٥٦', '456'],
    ['Arabic with and without vowel points', 'مُحَمَّد', 'محمد'],
    ['Arabic with and without hamza', 'أحمد', 'احمد'],
    ['Arabic, lengthened', 'سـلام', 'سلام'],
    ['Persian with and without a non-joiner', 'می\u200cخواهم', 'میخواهم'],
    ['Hebrew with and without points', 'שָׁלוֹם', 'שלום'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each([
    ['vowel signs of Bengali', 'কি', 'কী'],
    ['vowel signs of Devanagari', 'दिन', 'दीन'],
    ['voiced kana', 'かき', 'がき'],
    ['tone marks of Thai', 'ไม', 'ไม้'],
  ])('but %s tell words apart', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('a form is its own form', () => {
    fc.assert(
      fc.property(arbText, text => {
        for (const { term } of wordsOf(text)) expect(fold(term)).toBe(term)
      }),
    )
  })
})

describe('words', () => {
  const termsOf = (text: string) => runsOf(text).flatMap(run => run.words.map(({ term }) => term))

  test.each([
    ['English', 'Can’t find the “pay” button (again)', ['can', 't', 'find', 'the', 'pay', 'button', 'again']],
    ['Bengali clusters', 'স্বাস্থ্য কেন্দ্রে শ্রীমতী', ['স্বাস্থ্য', 'কেন্দ্রে', 'শ্রীমতী']],
    ['Arabic', 'الدَّفْعُ عند الاستلام', ['الدفع', 'عند', 'الاستلام']],
    ['Japanese without spaces', '予約を確認する', ['予約', 'を', '確認', 'する']],
    ['Thai without spaces', 'ฉันรักภาษาไทย', ['ฉัน', 'รัก', 'ภาษา', 'ไทย']],
    ['two scripts in one run', 'アプリAppで', ['アプリ', 'app', 'で']],
    ['emoji', 'Late 😡👩‍👧 again', ['late', '😡', '👩', '👧', 'again']],
    ['nothing to search for', ' — … !\u200d', []],
  ])('%s', (_, text, words) => {
    expect(termsOf(text)).toEqual(words.map(word => word.normalize('NFC')))
  })

  test('pairs of letters stand beside the words where there are no spaces, and nowhere else', () => {
    expect(runsOf('予約する')[0]?.pairs.map(({ term }) => term)).toEqual(['予約', '約す', 'する', 'る'])
    expect(runsOf('find')[0]?.pairs).toEqual([])
  })

  test('each word is where it says, and its piece of the text has its form', () => {
    fc.assert(
      fc.property(arbText, text => {
        for (const { start, end, term } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(term)
      }),
    )
  })
})
