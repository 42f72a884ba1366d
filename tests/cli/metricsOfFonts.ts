import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { decompress } from 'wawoff2'
import type { FamilyMetrics, FontMetrics } from '../../src/cli/fontMetrics'

/*
 * The widths of the bundled letters, worked out from their files. Those of weights between are on the line between the two:
 * the files of Inter are made so, and those of Noto differ from it by less than a letter in a hundred.
 */

const MODULES = new URL('../../node_modules/', import.meta.url).pathname
const LIGHT = 400
const BOLD = 700

const CONSONANTS = [...range(0x995, 0x9b9), 0x9ce, 0x9dc, 0x9dd, 0x9df, 0x9f0, 0x9f1]
const VIRAMA = '\u09cd'

export async function metricsOfFonts(): Promise<FontMetrics> {
  return { families: [await inter(), await bengali()] }
}

/** One file for each script, with all weights. */
async function inter(): Promise<FamilyMetrics> {
  const folder = join(MODULES, '@fontsource-variable/inter/files')
  const letters = new Map<number, readonly [number, number]>()
  for (const file of readdirSync(folder).filter(name => name.endsWith('-wght-normal.woff2'))) {
    const font = await fontIn(join(folder, file))
    const [light, bold] = [LIGHT, BOLD].map(wght => font.getVariation({ wght }))
    for (const point of font.characterSet) {
      const widthIn = (one = font) => em(one.glyphForCodePoint(point).advanceWidth, font.unitsPerEm)
      letters.set(point, [widthIn(light), widthIn(bold)])
    }
  }
  return { letters: runs(letters), joined: { pairs: [], light: [], bold: [] } }
}

/** One file for each weight. A consonant and what is joined to it have a width of their own. */
async function bengali(): Promise<FamilyMetrics> {
  const folder = join(MODULES, '@fontsource/noto-sans-bengali/files')
  const fileOf = (weight: number) => join(folder, `noto-sans-bengali-bengali-${weight}-normal.woff2`)
  // One after the other: what is unpacked lies in memory that the next one takes.
  const light = await fontIn(fileOf(LIGHT))
  const bold = await fontIn(fileOf(BOLD))
  const both = (widthIn: (font: Font) => number) => [widthIn(light), widthIn(bold)] as const
  const letters = new Map(
    light.characterSet.map(point => [
      point,
      both(font => em(font.glyphForCodePoint(point).advanceWidth, font.unitsPerEm)),
    ]),
  )
  const joined = { pairs: [] as string[], light: [] as number[], bold: [] as number[] }
  const known = CONSONANTS.filter(point => letters.has(point)).map(point => String.fromCodePoint(point))
  const signs = [...range(0x9be, 0x9c4), 0x9c7, 0x9c8, 0x9cb, 0x9cc].map(point => String.fromCodePoint(point))
  const pairs = known.flatMap(first => [
    ...known.map(second => [first, VIRAMA, second] as const),
    ...signs.map(second => [first, '', second] as const),
  ])
  for (const [first, between, second] of pairs) {
    const pair = first + between + second
    const [wide, wideInBold] = both(font => em(font.layout(pair).advanceWidth, font.unitsPerEm))
    const [one, other] = [first, second].map(letter => letters.get(letter.codePointAt(0)!)!)
    // Most pairs are drawn one after the other, and are as wide as that.
    if (wide === one![0] + other![0] && wideInBold === one![1] + other![1]) continue
    joined.pairs.push(pair)
    joined.light.push(wide)
    joined.bold.push(wideInBold)
  }
  return { letters: runs(letters), joined }
}

type Font = ReturnType<typeof create>

async function fontIn(file: string): Promise<Font> {
  return create(Buffer.from(await decompress(readFileSync(file))))
}

/** In thousandths of the size of the text. */
function em(width: number, unitsPerEm: number): number {
  return Math.round((width * 1000) / unitsPerEm)
}

/** Letters that follow one another in the character set, together. */
function runs(letters: ReadonlyMap<number, readonly [number, number]>): FamilyMetrics['letters'] {
  const found: { from: number; light: number[]; bold: number[] }[] = []
  for (const [point, [light, bold]] of [...letters].sort(([a], [b]) => a - b)) {
    const last = found.at(-1)
    if (last && last.from + last.light.length === point) {
      last.light.push(light)
      last.bold.push(bold)
    } else found.push({ from: point, light: [light], bold: [bold] })
  }
  return found
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
