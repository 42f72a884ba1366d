import { isObject, own } from '../../model/opening/plain'
import type { ForeignKind } from '../refusal'
import type { Source } from '../source'
import { decodeTable } from '../table/decodeTable'
import { kindOfLines } from './kindOfLines'

/** What a text is that is no map: data of other programs, or words for people. */
export function kindOfText(source: Source): ForeignKind | undefined {
  const { head } = source
  const text = decodeTable(source)?.text
  if (text === undefined) return undefined
  if (text.trim() === '') return 'empty'
  if (head.startsWith('{\\rtf')) return 'richText'
  if (/^[[{]/.test(head)) return kindOfJson(source.json())
  if (head.startsWith('<')) return kindOfXml(head)
  return kindOfLines(head)
}

/** Undefined where it is no JSON after all. */
function kindOfJson(json: unknown): ForeignKind | undefined {
  if (json === undefined) return undefined
  if (!isObject(json)) return 'json'
  if (/^excalidraw/.test(String(own(json, 'type'))) || own(json, 'tldrawFileFormatVersion')) return 'drawing'
  const isLink = own(json, 'doc_id') !== undefined && own(json, 'email') !== undefined
  return isLink || /^https:\/\/docs\.google\./.test(String(own(json, 'url'))) ? 'googleLink' : 'json'
}

function kindOfXml(head: string): ForeignKind {
  if (/<mxfile|<mxGraphModel/.test(head)) return 'drawing'
  if (/omg\.org\/spec\/BPMN/i.test(head)) return 'process'
  return /<(?:!doctype\s+html|html|body|div|table|p)\b/i.test(head) ? 'page' : 'xml'
}
