import type { FormatId, WriteOptions } from '../io/format'
import { FORMATS } from '../io/registry'
import { PictureTooLarge } from '../io/tooLarge'
import type { CopyShape } from '../store/sessionStore'
import type { ToExport } from './exportPart'

/*
 * The map on the clipboard, in the shape that another program takes: a picture for slides and chats, a table for
 * spreadsheets and documents, text for wikis. The browser takes it only while it handles a press, and a picture takes
 * longer than that: so it is handed promises at once, which Safari insists on.
 */

export type CopyOutcome =
  | 'copied'
  /** This browser has no clipboard for pages, or none for this. */
  | 'unsupported'
  /** It has one, and does not let us: not allowed, or the page is not in front. */
  | 'refused'
  | 'too-large'
  | 'failed'

type Contents = Readonly<Record<string, Blob>>

type Options = Omit<WriteOptions, 'stageNumbers'>

interface Shape {
  /** Types on the clipboard. */
  readonly types: readonly string[]
  make(leaving: ToExport, options: Options): Promise<Contents>
}

const PLAIN = 'text/plain'
const HTML = 'text/html'

const SHAPES: Readonly<Record<CopyShape, Shape>> = {
  picture: {
    types: ['image/png'],
    make: async (leaving, options) => ({ 'image/png': await written('png', leaving, options) }),
  },
  table: {
    types: [HTML, PLAIN],
    make: async (leaving, options) => {
      const csv = await written('csv', leaving, options)
      const { tableForPasting } = await import('./tableForPasting')
      const { html, text } = tableForPasting(await csv.text())
      return { ...asBlob(HTML, html), ...asBlob(PLAIN, text) }
    },
  },
  mermaid: {
    types: [PLAIN],
    // For others to draw: what only Jatra understands would be pages of comments in their wiki.
    make: async ({ map }) => {
      const { writeMermaid } = await import('../io/mermaid/writeMermaid')
      return asBlob(PLAIN, writeMermaid(map, { carry: false }))
    },
  },
  mermaidBlock: {
    types: [PLAIN],
    // As wikis and code hosts take it within a page.
    make: async ({ map }) => {
      const { toFencedMarkdown, writeMermaid } = await import('../io/mermaid/writeMermaid')
      return asBlob(PLAIN, toFencedMarkdown(writeMermaid(map, { carry: false })))
    },
  },
  markdown: {
    types: [PLAIN],
    make: async ({ map }) => {
      const { writeMarkdown } = await import('../io/markdown/writeMarkdown')
      return asBlob(PLAIN, writeMarkdown(map, { carry: false }))
    },
  },
}

async function written(format: FormatId, { map, stageNumbers }: ToExport, options: Options): Promise<Blob> {
  const file = await FORMATS[format].write?.(map, { ...options, stageNumbers })
  if (!file) throw new Error(`Nothing writes ${format}.`)
  return file
}

function asBlob(type: string, text: string): Contents {
  return { [type]: new Blob([text], { type }) }
}

/** The shapes that a map can be copied in. */
export const COPY_SHAPES = Object.keys(SHAPES) as CopyShape[]

/** Puts the map on the clipboard. To be called while a press is handled. Never rejects. */
export async function copyAs(
  shape: CopyShape,
  leaving: ToExport,
  options: Promise<Options>,
): Promise<CopyOutcome> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return 'unsupported'
  const { types, make } = SHAPES[shape]
  const made = options.then(options => make(leaving, options))
  const parts = types.map(type => [type, made.then(contents => contents[type]!)] as const)
  // Where the browser refuses it leaves them alone.
  for (const [, part] of parts) part.catch(() => {})
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
    return 'copied'
  } catch (error) {
    return made.then(
      () => (isRefusal(error) ? 'refused' : 'unsupported'),
      // Then the browser only says that it got nothing.
      (reason: unknown) => {
        if (reason instanceof PictureTooLarge) return 'too-large'
        // For whoever has to find out why.
        console.warn(reason)
        return 'failed'
      },
    )
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name)
}
