import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRightToLeft, withoutSide } from '../../src/model/layout/direction'
import type { Measure, TextStyle } from '../../src/model/layout/geometry'
import { graphemes } from '../../src/model/layout/graphemes'
import { createTypesetter } from '../../src/model/layout/text'

/** Every grapheme is one unit wide. */
const measure: Measure = text => graphemes(withoutSide(text)).length
const style: TextStyle = { size: 10, weight: 400 }
const broken = (text: string, width: number, maxLines = 99) =>
  createTypesetter(measure).lines(text, width, style, maxLines)

describe('a text is broken into lines', () => {
  it('between words', () => {
    expect(broken('Searches for tonight’s dinner', 12).lines).toEqual(['Searches for', 'tonight’s', 'dinner'])
  })
  it('after a hyphen, but never before a figure’s sign', () => {
    expect(broken('the check-out', 10).lines).toEqual(['the check-', 'out'])
    expect(broken('about -25', 8).lines).toEqual(['about', '-25'])
  })
  it('inside a word only if no line could hold it', () => {
    expect(broken('a Donaudampfschiff', 8).lines).toEqual(['a', 'Donaudam', 'pfschiff'])
  })
  it('between the words of a script without spaces, punctuation kept with them', () => {
    const { lines } = broken('東京都に住んでいます。「はい」', 6)
    expect(lines.join('')).toBe('東京都に住んでいます。「はい」')
    for (const line of lines) expect(line).not.toMatch(/^[。」]|「$/)
  })
  it('never inside a Bengali conjunct or a joined emoji', () => {
    expect(graphemes('ক্ষ্মী')).toHaveLength(1)
    expect(broken('আন্তর্জাতিক', 2).lines).toEqual(['আন্ত', 'র্জাতি', 'ক'])
    expect(broken('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1).lines).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'])
  })
  it('at once, also a word of a million letters', () => {
    const { lines, clamped } = createTypesetter(text => text.length).lines('x'.repeat(1_000_000), 5, style, 2)
    expect({ lines, clamped }).toEqual({ lines: ['xxxxx', 'xxxx…'], clamped: true })
  })
  it.each(['漢', '漢字 ', 'สวัสดี', '「', '。', 'a-', '\u200d', 'কি', '\n'])(
    'at once, also %j said a million times, in many texts',
    many => {
      const letters: number[] = []
      const text = createTypesetter(word => letters.push(word.length) && word.length)
      for (let index = 0; index < 12; index++) {
        const { lines } = text.paragraphs(`漢${index} ${many.repeat(1_000_000 / many.length)}b`, 20, style, 2)
        expect(lines.length).toBe(2)
      }
      // What does not show is not even measured.
      expect(Math.max(...letters)).toBeLessThanOrEqual(4000)
    },
  )
  it('by what shows of it, and by nothing far behind', () => {
    const unit = fc.constantFrom(
      '漢',
      '東京都',
      'に',
      '。',
      '「',
      '」',
      'สวัสดี',
      'a',
      '-',
      ' ',
      '\n',
      'ক্ষ',
      '\u0301',
      '👩‍👩‍👧',
    )
    const text = fc.array(unit, { minLength: 1, maxLength: 30 }).map(units => units.join(''))
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 3 }),
        (start, width, max) => {
          const whole = start.repeat(60)
          const shown = broken(whole, width, max)
          // So many letters that the lines are full long before; where they are not, there is nothing to compare.
          const cut = graphemes(whole).slice(0, 400).join('')
          if (broken(cut, width, max).clamped) expect(broken(cut, width, max)).toEqual(shown)
        },
      ),
    )
  })
  it('with an ellipsis where there is more than fits', () => {
    expect(broken('one two three four', 5, 2)).toEqual({ lines: ['one', 'two…'], clamped: true })
    expect(broken('one two', 5, 2)).toEqual({ lines: ['one', 'two'], clamped: false })
    expect(createTypesetter(measure).clamp('Donaudampfschiff', 6, style)).toBe('Donau…')
  })
  it('at its own line feeds, where they are kept', () => {
    const { lines } = createTypesetter(measure).paragraphs('one\n\ntwo three', 5, style, 9)
    expect(lines).toEqual(['one', '', 'two', 'three'])
  })
  it('each read from the side that the text is read from', () => {
    const sides = (text: string) =>
      broken(text, 6).lines.map(line => [withoutSide(line), isRightToLeft(line)])
    expect(sides('Call مرحبا later')).toEqual([
      ['Call', false],
      ['مرحبا', false],
      ['later', false],
    ])
    expect(sides('مرحبا Dhaka 123')).toEqual([
      ['مرحبا', true],
      ['Dhaka', true],
      ['123', true],
    ])
  })
  it('into nothing, if it is empty', () => {
    expect(broken(' \n ', 10)).toEqual({ lines: [], clamped: false })
  })

  it('whatever the text: no line too wide, no letter lost, no cluster parted', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem(),
      fc.constant('ক্ষ্ম আন্তর্জাতিক'),
    )
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const { lines } = broken(text, width)
        for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(width)
        const letters = (part: string) => part.replace(/[\p{White_Space}\p{Cc}]+/gu, '')
        expect(letters(lines.map(withoutSide).join(''))).toBe(letters(text))
      }),
    )
  })

  it('whatever the limit: never more lines than allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, max) => {
          expect(broken(text, width, max).lines.length).toBeLessThanOrEqual(max)
        },
      ),
    )
  })

  it('measures each word once', () => {
    const asked: string[] = []
    const text = createTypesetter((word, style) => {
      asked.push(word)
      return measure(word, style)
    })
    text.lines('to be or not to be', 6, style, 9)
    text.lines('not to be', 7, style, 9)
    expect(asked.length).toBe(new Set(asked).size)
  })
})
