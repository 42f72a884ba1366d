/** A colour between two (`#rrggbb`), with so much of the first, 0 … 1. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const value = part(first, at) * share + part(second, at) * (1 - share)
    return Math.round(value).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** What a line or dot needs against its ground to be seen (WCAG 2, graphics). */
const SEEN = 3

/** A colour as it is if it can be seen on a ground (both `#rrggbb`), else as much nearer to black or white as it takes. */
export function visibleOn(colour: string, ground: string): string {
  const end = readableOn(ground)
  for (let share = 1; share > 0; share -= 0.1) {
    const mixed = mix(colour, end, share)
    if (contrast(mixed, ground) >= SEEN) return mixed
  }
  return end
}

/** Black or white, whichever reads better on a colour (`#rrggbb`), by their contrast as WCAG 2 counts it. */
export function readableOn(colour: string): string {
  return contrast('#ffffff', colour) >= contrast('#000000', colour) ? '#ffffff' : '#000000'
}

/** 1 … 21, as WCAG 2 counts it. */
function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = part(colour, at) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function part(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16)
}
