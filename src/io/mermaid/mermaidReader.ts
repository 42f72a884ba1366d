import { type Reader, refuse } from '../format'
import type { Source } from '../source'
import { diagramsIn, mayHaveDiagrams } from './diagrams'
import { isBareJourney, looksLikeJourney } from './looksLikeJourney'

export const mermaidReader: Reader = {
  recognises: source => isBareJourney(source.head) || isNamedSo(source) || isPageWithJourney(source),
  read: async (source, { newId }) => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'because.notText')
    const { readMermaid } = await import('./readMermaid')
    return readMermaid(text, newId)
  },
}

/** A diagram by its name, and nothing else by what it holds: of another kind, it is refused as what it is. */
function isNamedSo({ name, head }: Source): boolean {
  return /\.(mmd|mermaid)$/i.test(name) && /^(?:[\w%-]|$)/.test(head)
}

/** A page of Markdown with a journey in it. A page of ours is read as what it is. */
function isPageWithJourney(source: Source): boolean {
  if (/^[<{]/.test(source.head)) return false
  const isPage = /\.(md|markdown|mdx)$/i.test(source.name)
  const text = isPage ? (source.text() ?? '') : source.head
  return (
    mayHaveDiagrams(text) &&
    !text.includes('<!-- jatra') &&
    diagramsIn(text).some(diagram => looksLikeJourney(diagram.text))
  )
}
