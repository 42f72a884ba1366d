import { decodeHead, decodeText } from './decodeText'
import type { Bytes } from './format'

/** A file, a drop or a paste on its way in. What several formats ask of it is worked out once, when it is first asked. */
export interface Source {
  readonly bytes: Bytes
  /** As the user's system calls it; empty if it has no name. A hint, never a proof. */
  readonly name: string
  /** How it begins, as text without white space before it: enough to tell what it is. */
  readonly head: string
  /** All of it as text, without a byte order mark; undefined if it is no UTF-8 and no UTF-16. */
  text(): string | undefined
  /** What it is as JSON; undefined if it is none. */
  json(): unknown
}

/** How far into a file its beginning is looked for: past the XML declaration, a doctype and an editor's comments. */
const HEAD = 64 * 1024

export function sourceOf(bytes: Bytes, name = ''): Source {
  const head = once(() => decodeHead(bytes, HEAD))
  const text = once(() => decodeText(bytes))
  const json = once(() => parse(head(), text))
  return {
    bytes,
    name,
    get head() {
      return head()
    },
    text,
    json,
  }
}

function parse(head: string, text: () => string | undefined): unknown {
  if (!/^[[{]/.test(head)) return undefined
  try {
    return JSON.parse(text() ?? '')
  } catch {
    return undefined
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
