/*
 * Where a text names somebody. A whole word in the letters in which the name is written, or all in capitals: "Rose" is a
 * person, "prices rose" is none. Languages add endings to names, and some put no spaces between words, so what ends a
 * name depends on its script. Missing a name would tell who is meant; taking "Ana" out of "Analysis" would only be odd,
 * but in all texts: so Latin, Greek and Cyrillic names end where the word does, and a genitive s may follow.
 */

/** Replaces what names somebody in a text. */
export type NameReplacer = (text: string) => string

/** A name, or a word of one, and what stands for it. */
export type Alias = readonly [name: string, alias: string]

/**
 * The names, and the words of them by which people are called; where two fit, the one to look for first comes first.
 *
 * @param texts all that the names may stand in, to see which words of names are ordinary words
 */
export function namesInUse(names: readonly Alias[], texts: () => Iterable<string>): readonly Alias[] {
  const known = names.filter(([name]) => [...name].length > 1)
  const words = known.flatMap(([name, alias]) => calledBy(name, texts).map((word): Alias => [word, alias]))
  // Where two fit, the longer one is meant: Ana Maria, not Ana.
  return [...known, ...words].sort(([a], [b]) => b.length - a.length)
}

/** @param anyCase whether "nadia" names Nadia as well */
export function nameReplacer(all: readonly Alias[], { anyCase = false } = {}): NameReplacer {
  if (all.length === 0) return text => text
  const pattern = new RegExp(all.map(([name]) => `(${patternOf(name)})`).join('|'), anyCase ? 'giu' : 'gu')
  return text =>
    text.replace(pattern, (match, ...groups: (string | undefined)[]) => {
      return all[groups.findIndex(group => group !== undefined)]?.[1] ?? match
    })
}

const WORD = '[\\p{L}\\p{M}\\p{N}]'
/** Written without spaces between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** "And", "to" and the article are written as one with the word that follows. */
const WITH_PREFIXES = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u

function patternOf(name: string): string {
  const spellings = new Set(
    [name, name.toUpperCase()].flatMap(one => [one.normalize('NFC'), one.normalize('NFD')]),
  )
  const letters = [...spellings].map(one => escaped(one).replace(/\s+/gu, '\\s+')).join('|')
  const before = SPACELESS.test(name) || WITH_PREFIXES.test(name) ? '' : `(?<!${WORD})`
  return `${before}(?:${letters})${endOf(name)}`
}

function endOf(name: string): string {
  if (SPACELESS.test(name) || !/[\p{L}\p{M}\p{N}]$/u.test(name)) return ''
  // Scripts without capitals: an ending would be half a word by itself, often one that cannot even be drawn.
  if (/[\p{Lo}\p{M}]$/u.test(name.normalize('NFC'))) return `${WORD}*`
  return `(?=s?(?!${WORD}))`
}

/**
 * The words by which a person of several names is called: Nadia and Rahman, of Nadia Rahman. Not those of a description
 * (Parent of two), nor of one whose first word the map also writes with a small letter (Busy Parent, where anybody is
 * "busy"). Of scripts without small letters the first word alone: nothing tells a second name from an ordinary word.
 */
function calledBy(name: string, texts: () => Iterable<string>): readonly string[] {
  const [first = '', ...others] = name.split(/\s+/u)
  const all = [first, ...others]
  if (all.length < 2 || all.length > 3 || [...first].length < 3) return []
  if (all.some(word => !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))) return []
  if (first.toLowerCase() === first) return [first]
  const isOrdinary = (word: string) => {
    const small = word.toLowerCase()
    const asWord = new RegExp(`(?<!${WORD})${escaped(small)}(?!${WORD})`, 'u')
    for (const text of texts()) if (asWord.test(text)) return true
    return false
  }
  if (isOrdinary(first)) return []
  const family = others.filter(
    word => [...word].length > 2 && word.toLowerCase() !== word && !isOrdinary(word),
  )
  return [first, ...family]
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
