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

interface Shape {
  /** The format that it is made by. */
  readonly format: FormatId
  /** Types on the clipboard. */
  readonly types: readonly string[]
  contents(file: Blob): Promise<Contents>
}

const PLAIN = 'text/plain'

const asText = {
  types: [PLAIN],
  contents: async (file: Blob) => ({ [PLAIN]: new Blob([await file.text()], { type: PLAIN }) }),
}

const SHAPES: Readonly<Record<CopyShape, Shape>> = {
  picture: {
    format: 'png',
    types: ['image/png'],
    contents: async file => ({ 'image/png': file }),
  },
  table: {
    format: 'csv',
    types: ['text/html', PLAIN],
    contents: async file => {
      const { tableForPasting } = await import('./tableForPasting')
      const { html, text } = tableForPasting(await file.text())
      return {
        'text/html': new Blob([html], { type: 'text/html' }),
        [PLAIN]: new Blob([text], { type: PLAIN }),
      }
    },
  },
  mermaid: { format: 'mermaid', ...asText },
  markdown: { format: 'markdown', ...asText },
}

/** The shapes that a map can be copied in. */
export const COPY_SHAPES = (Object.keys(SHAPES) as CopyShape[]).filter(
  shape => FORMATS[SHAPES[shape].format].write,
)

/** Puts the map on the clipboard. To be called while a press is handled. Never rejects. */
export async function copyAs(
  shape: CopyShape,
  { map, stageNumbers }: ToExport,
  options: Promise<Omit<WriteOptions, 'stageNumbers'>>,
): Promise<CopyOutcome> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return 'unsupported'
  const { format, types, contents } = SHAPES[shape]
  const made = options
    .then(options => FORMATS[format].write?.(map, { ...options, stageNumbers }))
    .then(file => (file ? contents(file) : Promise.reject(new Error(`Nothing writes ${format}.`))))
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
