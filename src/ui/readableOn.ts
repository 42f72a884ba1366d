const BLACK = '#000000'
const WHITE = '#ffffff'

/** Black or white, whichever can be read better on a colour (`#rrggbb`): at least 4.5 : 1 on every colour there is. */
export function readableOn(colour: string): string {
  const ground = luminance(colour)
  return contrast(luminance(WHITE), ground) >= contrast(luminance(BLACK), ground) ? WHITE : BLACK
}

/** Contrast of two luminances as WCAG 2 counts it, 1 … 21. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance of sRGB as WCAG 2 has it, 0 … 1. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
