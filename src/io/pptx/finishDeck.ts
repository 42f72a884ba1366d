import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Bytes } from '../format'
import { connectorForm, holdsXml } from './connectorXml'
import { isRtl, runsOf, xmlText } from './scripts'
import type { BoxShape, ConnectorShape, Slide, SlideShape } from './slide'

/*
 * What the library cannot write, put into the parts that it wrote: connectors, descriptions, titles, notes in paragraphs
 * with the language and the font of their script, and the time of the map's making instead of the clock's. It writes the
 * shapes of a slide as `p:sp` elements, in their order and numbered from 2.
 */

const FIRST_NUMBER = 2

export function finishDeck(drawn: Uint8Array, slides: readonly Slide[], now: Date, locale: string): Bytes {
  const files = unzipSync(drawn)
  const edit = (path: string, change: (xml: string) => string) => {
    const file = files[path]
    if (!file) throw new Error(`The library that writes slides made no ${path}.`)
    files[path] = strToU8(change(strFromU8(file)))
  }
  slides.forEach((slide, index) => {
    edit(`ppt/slides/slide${index + 1}.xml`, xml => finishSlide(oncePerParagraph(xml), slide.shapes))
    edit(`ppt/notesSlides/notesSlide${index + 1}.xml`, xml => withNotes(xml, slide.notes, locale))
  })
  // The schema wants the masters before the slides.
  edit('ppt/presentation.xml', xml =>
    xml.replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, '$2$1'),
  )
  const time = now.toISOString().replace(/\.\d+Z$/, 'Z')
  edit('docProps/core.xml', xml =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + time),
  )
  // It names a master for every slide, of which there is but one; strict readers take such a file for broken.
  edit('[Content_Types].xml', xml =>
    xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
      files[path] ? override : '',
    ),
  )
  // The same map at the same time is the same file, byte by byte. Folders have no content, and nobody misses them.
  const parts = Object.entries(files).filter(([path]) => !path.endsWith('/'))
  const zippable: Zippable = Object.fromEntries(parts)
  return zipSync(zippable, { level: 6, mtime: now }) as Bytes
}

/** It says what holds for a paragraph before each of its runs; PowerPoint takes that for a damaged file. */
function oncePerParagraph(xml: string): string {
  return xml.replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, '$1')
}

function finishSlide(xml: string, shapes: readonly SlideShape[]): string {
  const numbers = new Map<string, number>()
  const boxes = new Map<string, BoxShape>()
  shapes.forEach((shape, index) => {
    if (shape.type !== 'box' || shape.id === undefined) return
    numbers.set(shape.id, FIRST_NUMBER + index)
    boxes.set(shape.id, shape)
  })
  const [head = '', ...written] = xml.split('<p:sp>')
  const finished = written.map((raw, index) => {
    const shape = shapes[index]
    if (!shape) return `<p:sp>${raw}`
    const element = described(raw, shape)
    if (shape.type === 'connector') return connector(element, shape, boxes, numbers)
    if (shape.type === 'box' && shape.isTitle) return `<p:sp>${element.replace('<p:nvPr></p:nvPr>', TITLE)}`
    return `<p:sp>${element}`
  })
  return head + finished.join('')
}

const TITLE = '<p:nvPr><p:ph type="title"/></p:nvPr>'
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A description for those who do not see the shape; a shape without a name is there for the eye only. */
function described(element: string, { name, description }: SlideShape): string {
  return element.replace(
    /(<p:cNvPr id="\d+" name="[^"]*")>(<\/p:cNvPr>)/,
    (_, open: string, close: string) => {
      if (!name) return `${open}>${DECORATIVE}${close}`
      return description ? `${open} descr="${escaped(description)}">${close}` : `${open}>${close}`
    },
  )
}

function connector(
  element: string,
  shape: ConnectorShape,
  boxes: ReadonlyMap<string, BoxShape>,
  numbers: ReadonlyMap<string, number>,
): string {
  const from = boxes.get(shape.from.id)
  const to = boxes.get(shape.to.id)
  if (!from || !to) throw new Error('A connector has an end that is not on its slide.')
  const { xml, reversed } = connectorForm(shape, from, to)
  const head = reversed ? '<a:headEnd type="triangle"/>' : '<a:tailEnd type="triangle"/>'
  return `<p:cxnSp>${element
    .replace('<p:nvSpPr>', '<p:nvCxnSpPr>')
    .replace('</p:nvSpPr>', '</p:nvCxnSpPr>')
    .replace(/<p:cNvSpPr\b[^>]*\/>/, `<p:cNvCxnSpPr>${holdsXml(shape, numbers, reversed)}</p:cNvCxnSpPr>`)
    .replace(/<a:xfrm.*<\/a:prstGeom>/s, xml)
    .replace('</a:ln>', `${head}</a:ln>`)
    .replace('</p:sp>', '</p:cxnSp>')}`
}

/** The notes as paragraphs. */
function withNotes(xml: string, notes: readonly string[], locale: string): string {
  const written = notes.map(note => noteXml(note, locale)).join('') || '<a:p/>'
  const at = xml.indexOf('name="Notes Placeholder')
  const start = xml.indexOf('<a:p>', at)
  const end = xml.indexOf('</p:txBody>', start)
  if (at < 0 || start < 0 || end < 0)
    throw new Error('The library that writes slides left no place for notes.')
  return xml.slice(0, start) + written + xml.slice(end)
}

function noteXml(note: string, locale: string): string {
  const runs = runsOf(note, locale).map(({ text, font, lang }) => {
    const fonts = ['latin', 'ea', 'cs'].map(script => `<a:${script} typeface="${font}"/>`).join('')
    return `<a:r><a:rPr lang="${escaped(lang)}" dirty="0">${fonts}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`
  })
  return `<a:p>${isRtl(note) ? '<a:pPr algn="r" rtl="1"/>' : ''}${runs.join('')}</a:p>`
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, char => MARKUP[char]!)
}
