import { strFromU8, unzipSync } from 'fflate'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The texts of the shapes on all slides of a presentation, or of the notes to them, paragraph by paragraph. */
export function slideTexts(pptx: Uint8Array, kind: 'slides' | 'notesSlides'): string[] {
  const parts = Object.entries(unzipSync(pptx)).filter(([path]) => path.startsWith(`ppt/${kind}/`))
  return parts.flatMap(([, bytes]) =>
    strFromU8(bytes)
      .split('</a:p>')
      .map(paragraph => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join(''))
      .filter(text => text !== '')
      .map(text => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)),
  )
}
