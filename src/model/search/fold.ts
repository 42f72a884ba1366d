/*
 * One form for all ways to write a word, so that what looks or sounds the same to its readers is the same to a search:
 * upper and lower case, wide and narrow letters, é and e, the digits of every script, and letters with and without the
 * invisible joiners that only choose how a conjunct of Bengali or a Persian word is drawn. Vowel signs of Indic and
 * South-East Asian scripts are letters to their readers and stay.
 */

/** Joiners, soft hyphens and marks of direction: they change how a word looks, not which word it is. */
export const INVISIBLE = '\\u00ad\\u061c\\u200c-\\u200f\\u2060'

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu')
/** Accents of scripts whose readers search without them; vowel points and lengthenings of Arabic and Hebrew. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu
const DIGIT = /\p{Nd}/gu

/** Letters that are written in two ways: final sigma, Arabic yeh, kaf and teh, and the khanda ta of Bengali. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ৎ', 'ত্'],
])
const TWIN = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'gu')

/** The one form of a word; empty if nothing of it can be searched for. The form of a form is itself. */
export function fold(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase()
  const plain = word.replace(INVISIBLES, '').normalize('NFKD').replace(MARKS, '')
  // Up and down again: ß becomes ss, and the dotless ı an i.
  const cased = plain.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '')
  return cased
    .replace(TWIN, letter => TWINS.get(letter) ?? letter)
    .replace(DIGIT, digitOf)
    .normalize('NFC')
}

/** 0–9 for a digit of any script: those of a script follow one another, from its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
