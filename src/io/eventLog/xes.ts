import type { OnProgress } from '../progress'
import { MAX_ROWS, type Row } from '../table/rows'

/*
 * Logs of the XES standard are XML: traces of events, each with attributes that are elements of their own. Nothing but
 * these is looked at, so a scan for tags will do: no document is built, nothing is fetched or resolved.
 */

export const XES_COLUMNS = [
  'case:concept:name',
  'concept:name',
  'time:timestamp',
  'lifecycle:transition',
  'org:resource',
] as const

/** From one word about the progress to the next. */
const ROWS_AT_ONCE = 500

const TAG = /<(\/?)(trace|event|string|date|int|float|id)\b((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const PATTERNS = { key: /\bkey\s*=\s*(["'])(.*?)\1/s, value: /\bvalue\s*=\s*(["'])(.*?)\1/s }
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function isXes(head: string): boolean {
  return /^<log\b/.test(afterComments(head.replace(/^<\?xml[^>]*>/, ''))) && /<trace\b|xes\./.test(head)
}

/** By hand: a pattern that may end a comment here or there tries each way, of which there are as many as 2 to their number. */
function afterComments(xml: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(xml.charAt(at))) at++
    const end = xml.startsWith('<!--', at) ? xml.indexOf('-->', at) : -1
    if (end < 0) return xml.slice(at)
    at = end + 3
  }
}

/** The events as rows of a table with `XES_COLUMNS`, the first of them the header. */
export function xesRows(xml: string, onProgress?: OnProgress): Row[] {
  const rows: Row[] = [{ line: 1, cells: XES_COLUMNS }]
  let traces = 0
  let trace: string | undefined
  let event: Map<string, string> | undefined
  /** Open attributes: those within another one say something of that. */
  let depth = 0
  let line = 1
  let counted = 0
  for (const tag of xml.matchAll(TAG)) {
    const [, closing, name, attributes = '', empty] = tag
    for (; counted < tag.index; counted++) if (xml.charCodeAt(counted) === 10) line++
    if (name === 'trace') {
      if (!closing) traces++
      trace = closing ? undefined : String(traces)
      depth = 0
    } else if (name === 'event') {
      if (closing && event) {
        const values = event
        rows.push({
          line,
          cells: [trace ?? '', ...XES_COLUMNS.slice(1).map(column => values.get(column) ?? '')],
        })
        if (rows.length % ROWS_AT_ONCE === 0) onProgress?.(tag.index / xml.length)
        if (rows.length > MAX_ROWS) break
      }
      event = closing ? undefined : new Map()
      depth = 0
    } else if (closing) depth--
    else {
      const key = attribute(attributes, 'key')
      const value = attribute(attributes, 'value')
      if (depth === 0 && event && !event.has(key)) event.set(key, value)
      else if (depth === 0 && !event && trace !== undefined && key === 'concept:name') trace = value
      if (!empty) depth++
    }
  }
  return rows
}

function attribute(attributes: string, name: 'key' | 'value'): string {
  const [, , value = ''] = PATTERNS[name].exec(attributes) ?? []
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, entity) => {
    if (entity) return ENTITIES[entity] ?? all
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
