/** A colour between two (`#rrggbb`), with so much of the first, 0 … 1. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const value = part(first, at) * share + part(second, at) * (1 - share)
    return Math.round(value).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Black or white, whichever reads better on a colour (`#rrggbb`), by their contrast as WCAG 2 counts it. */
export function readableOn(colour: string): string {
  const ground = luminance(colour)
  return 1.05 / (ground + 0.05) >= (ground + 0.05) / 0.05 ? '#ffffff' : '#000000'
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
