import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { FormatId } from '../../src/io/format'
import { FORMATS } from '../../src/io/registry'
import { leaveOut } from '../../src/model/leaveOut/leaveOut'
import { makeRecord, mapWith } from '../helpers/maps'
import { writeOptions } from '../helpers/writeOptions'

/* What is left out of a copy for others is in no file of it: neither in what it shows nor in what it carries beside. */

const SECRETS = ['Nadia', 'Weeknights', 'Scribbled', 'Whispered', 'Ledger', 'Karim', 'Trifle', 'Booked']

const MAP = mapWith({
  personas: new Map([['p', makeRecord('personas', { name: 'Nadia', quote: 'Weeknights are short' })]]),
  stages: new Map([['s', makeRecord('stages', { title: 'Order by Nadia', speakerNotes: 'Whispered' })]]),
  touchpoints: new Map([
    ['t', makeRecord('touchpoints', { title: 'Pays', owner: 'Karim', place: ['s', 'customer', 'a0', 0] })],
    ['b', makeRecord('touchpoints', { title: 'Ledger', place: ['s', 'backstage', 'a0', 0] })],
  ]),
  lanes: new Map([...mapWith({}).lanes].map(([id, lane]) => [id, { ...lane, visible: true }])),
  links: new Map([['l', makeRecord('links', { from: 't', to: 'b', label: 'Booked' })]]),
  annotations: new Map([
    ['a', makeRecord('annotations', { kind: 'pain', target: 't', text: 'Trifle', severity: 1 })],
    ['q', makeRecord('annotations', { kind: 'quote', target: 't', text: 'Weeknights!' })],
    ['k', makeRecord('annotations', { kind: 'pain', target: 't', text: 'Fees appear late', severity: 4 })],
  ]),
  notes: new Map([['n', makeRecord('notes', { text: 'Scribbled' })]]),
  ratings: new Map([['t:p', -1]]),
})

const COPY = leaveOut(
  MAP,
  { names: true, quotes: true, notes: true, internal: true, owners: true, belowSeverity: 3 },
  { persona: number => `Persona ${number}`, newPersona: 'Customer' },
)

/** All text of a file; of a package, that of every part. */
async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (strFromU8(bytes.subarray(0, 2)) !== 'PK') return strFromU8(bytes)
  return Object.values(unzipSync(bytes))
    .map(part => strFromU8(part))
    .join('\n')
}

describe('a client copy', () => {
  // Those that are painted on a canvas cannot be made here; they carry the same map as the others.
  const made: FormatId[] = ['pptx', 'xlsx', 'csv', 'mermaid', 'canvas', 'markdown', 'ojf', 'html', 'jatra']
  test.each(made)('as %s says what may be said, and nothing else', async format => {
    const write = FORMATS[format].write!
    const [all, copy] = await Promise.all(
      [MAP, COPY].map(async map => textOf(await write(map, { ...writeOptions, embedFonts: false }))),
    )
    expect(all).toContain('Nadia')
    expect(SECRETS.filter(secret => copy!.includes(secret))).toEqual([])
    expect(['Persona 1', 'Pays'].filter(word => !copy!.includes(word))).toEqual([])
  })
})
