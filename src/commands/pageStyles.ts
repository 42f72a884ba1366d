/**
 * The rules of the page's style sheets that hold at its present size and on its present screen, each free of the condition
 * that it stood under: taken elsewhere, where widths and screens are others, they still give what is seen here. Fonts are
 * left out; they have to be carried along as files.
 */
export function rulesInForce(sheets: Iterable<CSSStyleSheet> = document.styleSheets): string {
  return [...sheets].flatMap(sheet => textsOf(sheet.cssRules)).join('\n')
}

function textsOf(rules: Iterable<CSSRule>): string[] {
  return [...rules].flatMap(rule => {
    if (rule instanceof CSSFontFaceRule) return []
    if (!(rule instanceof CSSMediaRule)) return [rule.cssText]
    return matchMedia(rule.conditionText).matches ? textsOf(rule.cssRules) : []
  })
}

/** What letters are like is handed down from further out than the element itself. */
const HANDED_DOWN = [
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-align',
]

/** What an element hands down to what is in it, the variables of the theme included, as declarations. */
export function handedDown(element: Element): string {
  const style = getComputedStyle(element)
  const names = [...[...style].filter(name => name.startsWith('--')), ...HANDED_DOWN]
  // In pixels it would be the same for smaller and larger letters further in.
  const lineHeight = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)
  const declarations = names.map(name => `${name}:${style.getPropertyValue(name)}`)
  return [...declarations, `line-height:${Number.isNaN(lineHeight) ? 'normal' : lineHeight}`].join(';')
}
