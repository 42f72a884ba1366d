import { prepare } from './prepare'

/** Letters that are looked at. */
const BEGINNING = 64 * 1024

/** Whether the first word of a diagram, behind front matter, directives and comments, says that it is a journey. */
export function looksLikeJourney(diagram: string): boolean {
  return /^journey\b/i.test(beginning(diagram))
}

/** Whether any text is a journey: prose, too, may begin with that word. */
export function isBareJourney(text: string): boolean {
  // Most texts say in their first word what they are.
  if (!/^\s*(?:journey\b|---|%%)/i.test(text)) return false
  const code = beginning(text)
  if (/^journey[ \t;]*(?:[\n#]|$)/i.test(code)) return true
  return /^journey\b/.test(code) && /\s(?:title|section)\s|:\s*\p{Nd}/u.test(code)
}

function beginning(text: string): string {
  return prepare(text.slice(0, BEGINNING)).code
}
