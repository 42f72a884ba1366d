import { strFromU8, unzipSync } from 'fflate'
import type { WriteOptions } from '../../../src/io/format'
import { pptx } from '../../../src/io/pptx/pptx'
import type { JourneyMap } from '../../../src/model/journey'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'

/** The parts of the file that a map is written as, by their paths. */
export async function partsOf(map: JourneyMap, options: Partial<WriteOptions> = {}) {
  const blob = await pptx.write?.(map, { ...writeOptions, ...options })
  if (!blob) throw new Error('Slides are not written.')
  const files = unzipSync(await bytesIn(blob))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The slides, or their notes, in their order. */
export function pagesIn(parts: ReadonlyMap<string, string>, kind: 'slide' | 'notesSlide'): Element[] {
  const found: Element[] = []
  for (let number = 1; ; number++) {
    const part = parts.get(`ppt/${kind}s/${kind}${number}.xml`)
    if (part === undefined) return found
    found.push(parseXml(part))
  }
}

/** Throws where it is not well-formed. */
export function parseXml(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
  if (root.getElementsByTagName('parsererror').length > 0) throw new Error(`no XML: ${root.textContent}`)
  return root
}

/** Shapes of a slide, connectors among them, by what they are. */
export function shapesIn(slide: Element, tag = 'p:sp'): Element[] {
  return [...slide.getElementsByTagName(tag)]
}

/** The text of an element, paragraph by paragraph. */
export function textOf(element: Element): string {
  return [...element.getElementsByTagName('a:p')]
    .map(paragraph => [...paragraph.getElementsByTagName('a:t')].map(run => run.textContent).join(''))
    .join('\n')
}

export function nameOf(shape: Element): string {
  return shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name') ?? ''
}

export function numberOf(shape: Element): string {
  return shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('id') ?? ''
}
