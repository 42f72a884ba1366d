import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { decompress } from 'wawoff2'

/*
 * An SVG as another program than a browser draws it. It has the bundled fonts, Latin and Bengali, and no others. Resvg knows
 * no variable fonts, so of Inter it has the regular weight; and where it takes the letters of a line from several fonts, it
 * does not join those of Bengali: such lines come out longer than in browsers, Inkscape and librsvg.
 */

const MODULES = new URL('../../node_modules/', import.meta.url).pathname
const FONTS = [
  '@fontsource-variable/inter/files/inter-latin-wght-normal',
  ...[400, 500, 600, 700].map(
    weight => `@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-${weight}-normal`,
  ),
]

export interface Pixels {
  readonly width: number
  readonly height: number
  /** RGBA, rows from the top. */
  readonly data: Uint8Array
}

export interface SvgRenderer {
  render(svg: string): Pixels
  dispose(): void
}

export async function startResvg(): Promise<SvgRenderer> {
  const folder = mkdtempSync(join(tmpdir(), 'jatra-fonts-'))
  const fontFiles: string[] = []
  // One after the other: the unpacker has one memory for all.
  for (const font of FONTS) {
    const file = join(folder, `${fontFiles.length}.ttf`)
    writeFileSync(file, await decompress(readFileSync(join(MODULES, `${font}.woff2`))))
    fontFiles.push(file)
  }
  return {
    render(svg) {
      const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render()
      return { width: drawn.width, height: drawn.height, data: drawn.pixels }
    },
    dispose: () => rmSync(folder, { recursive: true }),
  }
}
