import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/commands/download'
import { mapToExport, namedStages } from '../../src/commands/exportPart'
import { tableForPasting } from '../../src/commands/tableForPasting'
import type { FormatId } from '../../src/io/format'
import { toFileData } from '../../src/io/imageData'
import { writeMarkdown } from '../../src/io/markdown/writeMarkdown'
import { writeMermaid } from '../../src/io/mermaid/writeMermaid'
import { assemblePdf } from '../../src/io/pdf/assemblePdf'
import { withMap } from '../../src/io/pngMap'
import { FORMATS } from '../../src/io/registry'
import { svgText } from '../../src/io/svgText'
import { writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { leaveOut } from '../../src/model/leaveOut/leaveOut'
import { everythingIn } from '../helpers/everythingIn'
import { arbMap } from '../helpers/maps'
import { EVERY, withMarks } from '../helpers/markedMap'
import { runs } from '../helpers/runs'
import { boardOptions, writeOptions } from '../helpers/writeOptions'

/*
 * What is left out of a copy for others is in no file of it, on no paper and on no clipboard: neither in what is shown nor
 * in what is carried beside. Each text of a map is a word of its own, and every way out is taken apart to its last byte.
 */

type Way = (map: JourneyMap) => Promise<Uint8Array>

const WORDS = { persona: (number: number) => `Persona ${number}`, newPersona: 'Customer' }
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Those that are painted on a canvas cannot be made here: of them, what they carry and say beside the picture. */
const WAYS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    (['pptx', 'xlsx', 'csv', 'mermaid', 'canvas', 'markdown', 'ojf', 'html', 'jatra'] as FormatId[]).map(
      format => [format, map => bytesOf(FORMATS[format].write!(map, writeOptions))] as const,
    ),
  ),
  'html of the board': map => bytesOf(FORMATS.html.write!(map, boardOptions)),
  svg: async map => encoded(svgText(map, writeOptions)),
  'svg of the board': async map => encoded(svgText(map, boardOptions)),
  png: map => bytesOf(withMap(new Blob([PNG]), map, 1, toFileData(map, new Map()))),
  pdf: map =>
    assemblePdf({
      page: { width: 100, height: 100 },
      pictures: [],
      map: encoded(writeFile(map)),
      title: map.meta.title,
      subject: '',
      language: 'en-GB',
      now: writeOptions.now,
    }),
  'a copied table': async map => {
    const { html, text } = tableForPasting(await (await FORMATS.csv.write!(map, writeOptions)).text())
    return encoded(`${html}\n${text}`)
  },
  'a copied diagram': async map => encoded(writeMermaid(map, { carry: false })),
  'copied Markdown': async map => encoded(writeMarkdown(map, { carry: false })),
  'names of files': async map => {
    const stages = namedStages(
      mapToExport(map, { kind: 'stages' }, writeOptions.measure),
      writeOptions.measure,
      '.png',
    )
    return encoded([fileName(map.meta.title, '.svg'), ...stages.map(({ name }) => name)].join('\n'))
  },
}

describe('a client copy', () => {
  test.each(Object.entries(WAYS))('as %s holds nothing of what is left out of it', async (_, write) => {
    const law = fc.asyncProperty(arbMap({ unknown: true }), async map => {
      const { map: marked, mustGo } = withMarks(map, EVERY)
      const taken = everythingIn(await write(leaveOut(marked, EVERY, WORDS)))
      expect(mustGo.filter(mark => taken.includes(mark))).toEqual([])
    })
    await fc.assert(law, { numRuns: runs(4) })
  })

  test.each(Object.entries(WAYS))(
    'as %s would be found out: of the whole map its names are there',
    async (_, write) => {
      const [map] = fc.sample(
        arbMap().filter(
          ({ personas, stages, touchpoints }) => personas.size * stages.size * touchpoints.size > 0,
        ),
        { numRuns: 1, seed: 7 },
      )
      const { map: marked, names } = withMarks(map!, EVERY)
      const taken = everythingIn(await write(marked))
      expect(names.some(name => taken.includes(name))).toBe(true)
    },
  )
})

async function bytesOf(blob: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await blob).arrayBuffer())
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
