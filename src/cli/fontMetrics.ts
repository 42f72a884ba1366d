import type { Measure } from '../model/layout/geometry'
import metrics from './fontMetrics.json'

/*
 * The widths of texts where there is no browser to ask: a table of the widths of the bundled letters. Letters of
 * Bengali that are joined have a width of their own in it; letters that no bundled font has are as wide as they mostly are
 * in the fonts that systems have. So lines break as they do on screen, give or take a letter.
 */

/** Two weights, 400 and 700, in thousandths of the size of the text; those between lie on the line between. */
export interface FamilyMetrics {
  /** Letters whose code points follow one another from `from` on. */
  readonly letters: readonly {
    readonly from: number
    readonly light: readonly number[]
    readonly bold: readonly number[]
  }[]
  /** Two letters that are not as wide together as apart: two consonants with a virama between, or a vowel sign after one. */
  readonly joined: {
    readonly pairs: readonly string[]
    readonly light: readonly number[]
    readonly bold: readonly number[]
  }
}

export interface FontMetrics {
  /** In the order in which they are asked for a letter. */
  readonly families: readonly FamilyMetrics[]
}

const LIGHT = 400
const BOLD = 700
const VIRAMA = '\u09cd'
/** Zero-width space, joiners and marks of direction; word joiner. Variation selectors are marks. */
const JOINERS = /^(?:[\u200b-\u200f]|\u2060)$/u

interface Widths {
  readonly light: number
  readonly bold: number
}

const LETTERS = new Map<string, Widths>()
const JOINED = new Map<string, Widths>()
const { families }: FontMetrics = metrics
for (const { letters, joined } of families) {
  for (const { from, light, bold } of letters) {
    for (const [index, width] of light.entries()) {
      const letter = String.fromCodePoint(from + index)
      if (!LETTERS.has(letter)) LETTERS.set(letter, { light: width, bold: bold[index] ?? width })
    }
  }
  for (const [index, pair] of joined.pairs.entries()) {
    JOINED.set(pair, { light: joined.light[index]!, bold: joined.bold[index]! })
  }
}

/** Width of one line of text in map units. */
export const measureByTable: Measure = (text, { size, weight }) => {
  const share = (weight - LIGHT) / (BOLD - LIGHT)
  let thousandths = 0
  let before = ''
  let isJoining = false
  for (const letter of text) {
    if (letter === VIRAMA && before !== '') {
      isJoining = true
      continue
    }
    const alone = widthsOf(letter)
    const pair = JOINED.get(before + (isJoining ? VIRAMA : '') + letter)
    const first = pair && widthsOf(before)
    // The letter before has been counted as it is alone.
    thousandths += at(pair ?? alone, share) - (first ? at(first, share) : 0)
    before = letter
    isJoining = false
  }
  return (thousandths * size) / 1000
}

function at({ light, bold }: Widths, share: number): number {
  return light + (bold - light) * share
}

function widthsOf(letter: string): Widths {
  const known = LETTERS.get(letter)
  if (known) return known
  const usual = usualWidth(letter)
  return { light: usual, bold: usual }
}

/** Of a letter that is in no bundled font. */
function usualWidth(letter: string): number {
  if (JOINERS.test(letter) || /^\p{M}$/u.test(letter)) return 0
  if (/^\p{Extended_Pictographic}$/u.test(letter)) return 1250
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]$/u.test(
      letter,
    )
  )
    return 1000
  return 600
}
