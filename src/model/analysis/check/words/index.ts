import { bn } from './bn'
import { en } from './en'
import type { CheckWords } from './language'

/*
 * What the rules understand of titles. A map is in any language, or in two, so every language is tried; those that are not
 * here are not understood, and the rules that need words find nothing there. The patterns are narrow: a finding that is
 * missed costs less than a false alarm.
 */

/** Every language that the check understands. A new one is a file beside this one and a line here. */
const LANGUAGES: readonly CheckWords[] = [en, bn]

export function saysPurchase(title: string): boolean {
  return says('purchase', title)
}

export function saysReceipt(title: string): boolean {
  return says('receipt', title)
}

export function saysCompany(title: string): boolean {
  return says('company', title)
}

function says(what: keyof CheckWords, title: string): boolean {
  // What is quoted was read or heard, and says nothing about who tells the story.
  const told = title.normalize('NFC').replace(/[“"„«][^”"»]*[”"»]/gu, ' ')
  const text = told.replace(/\s+/gu, ' ').trim()
  return LANGUAGES.some(language => language[what].some(pattern => pattern.test(text)))
}
