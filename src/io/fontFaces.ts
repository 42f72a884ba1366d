import { FONT_FAMILY } from '../model/layout/sizes'

/*
 * Which of the page's font files a picture needs. The bundled fonts come in parts by script, each with the range of
 * letters that it holds; families are asked in the order of the stack, so a letter that one of them has is no concern of
 * the next.
 */

/** One `@font-face` rule, with where its file lies. */
export interface FontFace {
  readonly family: string
  /** CSS values as they stand in the rule. */
  readonly weight: string
  readonly style: string
  /** Code points from and to, both included; none stands for all. */
  readonly range: readonly (readonly [number, number])[]
  readonly url: string
}

/** The faces of the style sheets. Sheets of other origins keep their rules to themselves: we have none. */
export function facesOf(sheets: Iterable<CSSStyleSheet>): FontFace[] {
  return [...sheets].flatMap(sheet =>
    [...rulesOf(sheet)].flatMap(rule => {
      if (!isFontFace(rule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const file = /url\(["']?([^"')]+)["']?\)\s*format\(["']?woff2/.exec(value('src'))?.[1]
      if (!file) return []
      return [
        {
          family: unquoted(value('font-family')),
          weight: value('font-weight') || '400',
          style: value('font-style') || 'normal',
          range: parseRange(value('unicode-range')),
          url: new URL(file, sheet.href ?? document.baseURI).href,
        },
      ]
    }),
  )
}

/** Those of the faces that the letters need, in the order of the families. */
export function facesFor(letters: string, faces: readonly FontFace[], stack = FONT_FAMILY): FontFace[] {
  let missing = [...new Set(letters)].map(letter => letter.codePointAt(0)!)
  return stack.split(',').flatMap(name => {
    const family = faces.filter(face => face.family === unquoted(name))
    const needed = family.filter(face => missing.some(point => holds(face, point)))
    missing = missing.filter(point => !needed.some(face => holds(face, point)))
    return needed
  })
}

function holds({ range }: FontFace, point: number): boolean {
  return range.length === 0 || range.some(([from, to]) => point >= from && point <= to)
}

/** Told by its text: not every place that has style sheets has the class. */
function isFontFace(rule: CSSRule): rule is CSSFontFaceRule {
  return rule.cssText.startsWith('@font-face')
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '')
}

/** `U+0-FF, U+131, U+4??`; what cannot be read is left out. */
export function parseRange(range: string): [number, number][] {
  return [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to]) => [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to ?? from.replaceAll('?', 'F'), 16),
  ])
}
