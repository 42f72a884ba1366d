import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { withMap } from '../../src/io/pngMap'
import { FORMATS } from '../../src/io/registry'
import { svgText } from '../../src/io/svgText'
import { writeFile } from '../../src/model/file'
import { mapFromSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'
import { writeOptions } from '../helpers/writeOptions'
import { tinyPng } from '../io/helpers'
import type { WhatComesIn } from './whatComesIn'

/*
 * A file of every kind that comes in, as it comes from elsewhere: in the encodings, languages and habits of other programs,
 * and some of public repositories. With each stands what a person sees in it, so that a reader that saw something else
 * would be found out.
 */

export interface FileToDrop extends WhatComesIn {
  readonly name: string
  readonly bytes: Buffer
  /** What it is called in the preview. */
  readonly format: string
  /** Of several maps in it, the one that is wanted, by its title. */
  readonly wanted?: string
  /** How the lines of its warnings begin, in their order. */
  readonly warnings?: readonly string[]
}

/** All of them, read, written and packed when they are asked for. */
export async function filesToDrop(): Promise<FileToDrop[]> {
  return [...(await ofJatra()), ...diagrams(), ...(await tables()), ...lists(), ...logs()]
}

async function ofJatra(): Promise<FileToDrop[]> {
  const page = await FORMATS.html.write?.(trip('Web page').map, writeOptions)
  const picture = await withMap(new Blob([tinyPng()]), trip('PNG image').map, 1)
  const asFile = (extension: string, format: string, bytes: Buffer): FileToDrop => ({
    name: `trip.${extension}`,
    bytes,
    format,
    ...trip(format).seen,
  })
  return [
    asFile('jatra.json', 'Jatra file', Buffer.from(writeFile(trip('Jatra file').map))),
    asFile('svg', 'SVG image', Buffer.from(svgText(trip('SVG image').map, writeOptions))),
    asFile('png', 'PNG image', await bytesOf(picture)),
    asFile('html', 'Web page', await bytesOf(page)),
  ]
}

/** A map with something of everything that is counted, whose stages say what carried them. */
function trip(carrier: string) {
  const stages = [`টিকিট: ${carrier}`, `Ride: ${carrier}`] as const
  const map = mapFromSketch(
    {
      title: 'ট্রেনে বাড়ি ফেরা',
      personas: [
        { key: 'nadia', name: 'Nadia' },
        { key: 'guard', name: 'গার্ড' },
      ],
      stages: [
        {
          title: stages[0],
          goal: 'ঈদের আগে বাড়ি',
          touchpoints: [
            {
              key: 'queue',
              title: 'লাইনে দাঁড়ান',
              emotion: { nadia: -2 },
              pains: [{ text: 'কাউন্টার একটাই', severity: 5 }],
            },
            { key: 'app', title: 'অ্যাপে খোঁজেন', channel: 'app', emotion: { nadia: 1 } },
          ],
        },
        {
          title: stages[1],
          touchpoints: [
            { key: 'seat', title: 'Finds the seat', emotion: { nadia: 2, guard: 0 }, strengths: ['Window'] },
          ],
        },
      ],
      paths: [['queue', 'app', 'seat']],
      notes: [{ text: 'Ask at the station', at: [40, -120] }],
    },
    counterIds('own'),
  )
  const seen: WhatComesIn = {
    stages: { [stages[0]]: ['লাইনে দাঁড়ান', 'অ্যাপে খোঁজেন'], [stages[1]]: ['Finds the seat'] },
    personas: ['Nadia', 'গার্ড'],
    annotations: 2,
    links: 2,
    notes: 1,
  }
  return { map, seen }
}

async function bytesOf(blob: Blob | undefined): Promise<Buffer> {
  if (!blob) throw new Error('Nothing was written.')
  return Buffer.from(await blob.arrayBuffer())
}

/** A page of a wiki, with a journey, something that is none, and a journey with a task that nobody has rated. */
const WIKI = `# Travelling

\`\`\`mermaid
journey
  title Going by car
  section Leaving
    Loads the car: 3: Nadia
\`\`\`

\`\`\`mermaid
graph LR
  Home --> Station
\`\`\`

By train it is *slower*:

\`\`\`mermaid
journey
  title Going by train
  section Before
    Looks for a train: 4: Nadia
    Compares fares: Nadia
  section On the train
    Finds the seat: 2: Nadia, Guard
\`\`\`
`

function diagrams(): FileToDrop[] {
  return [
    {
      name: 'bank-account.mmd',
      bytes: fixture('mermaid-journey/own-bn-bank-account.mmd'),
      format: 'Mermaid diagram',
      personas: ['গ্রাহক', 'শাখা কর্মকর্তা', 'ক্যাশিয়ার'],
      stages: {
        'তথ্য খোঁজা': ['ওয়েবসাইটে শর্ত পড়া', 'শাখায় ফোন করা'],
        কাগজপত্র: ['জাতীয় পরিচয়পত্র জমা', 'স্বাক্ষর মেলানো'],
        'হিসাব চালু': ['প্রথম জমা', 'অ্যাপে প্রবেশ'],
      },
    },
    {
      name: 'Travelling.md',
      bytes: Buffer.from(WIKI),
      format: 'Mermaid diagram',
      wanted: 'Going by train',
      warnings: ['Line 22'],
      personas: ['Nadia', 'Guard'],
      stages: { Before: ['Looks for a train', 'Compares fares'], 'On the train': ['Finds the seat'] },
    },
    {
      name: 'sample.canvas',
      bytes: fixture('json-canvas/jsoncanvas-01.canvas'),
      format: 'JSON Canvas',
      links: 1,
      notes: 2,
      stages: { 'JSON Canvas': ['logo.svg', 'Learn more:'] },
    },
    {
      name: 'customer-support.ojf',
      bytes: fixture('ojf/customer-support.ojf'),
      format: 'OpenJourney file',
      personas: ['Sam, Tech-Savvy Parent'],
      annotations: 3,
      stages: {
        'Problem Discovery': ["Toy won't turn on"],
        'Initial Support Contact': ['Initiate Live Chat'],
        Troubleshooting: ['Follow reset instructions'],
        Resolution: ['Device Revived', 'Post-Chat Survey'],
      },
    },
  ]
}

function fixture(path: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../fixtures', path))
}

/** As a German spreadsheet saves it: semicolons, and letters of Windows-1252. */
const LONG = `Phase;Schritt;Gefühl;Persona;Kanal
Planung;Sucht einen Zug;2;Nadia;App
Planung;Prüft den Preis;-1;Nadia;Website
Reise;Findet den Platz;1;Jörg;
`

/** As it is drawn on a wall: stages across, each over its steps, and lanes down. */
const GRID = `,Buy,,Use
Steps,Search,Pay,Cook
Emotion,1,-2,2
Thoughts,Where is it?,,Yum
Pain points,,"- Slow
- Dear",
Opportunities,,One click,
`

/** As spreadsheets save "Unicode text". */
const TABBED = `ধাপ\tটাচপয়েন্ট\tআবেগ\tসমস্যা
খোঁজা\tদোকান খোঁজেন\t১\t
কেনা\tদাম দেন\t-২\tভাংতি নেই
`

async function tables(): Promise<FileToDrop[]> {
  const sheet: SheetData = [
    ['Etapa', 'Paso', 'Emoción', 'Oportunidades'],
    ['Antes', 'Busca un tren', 1, 'Avisar de ofertas'],
    ['Antes', 'Compara precios', -1, null],
    ['Viaje', 'Encuentra el asiento', 2, null],
  ].map(row => row.map(value => (value === null ? null : { value })))
  return [
    {
      name: 'Reise.csv',
      bytes: Buffer.from(LONG, 'latin1'),
      format: 'Table',
      personas: ['Nadia', 'Jörg'],
      stages: { Planung: ['Sucht einen Zug', 'Prüft den Preis'], Reise: ['Findet den Platz'] },
    },
    {
      name: 'Dinner.csv',
      bytes: Buffer.from(GRID),
      format: 'Table',
      personas: [''],
      annotations: 3,
      stages: { Buy: ['Search', 'Pay'], Use: ['Cook'] },
    },
    {
      name: 'কেনাকাটা.tsv',
      bytes: Buffer.from(`\ufeff${TABBED}`, 'utf16le'),
      format: 'Table',
      personas: [''],
      annotations: 1,
      stages: { খোঁজা: ['দোকান খোঁজেন'], কেনা: ['দাম দেন'] },
    },
    {
      name: 'Viaje.xlsx',
      bytes: await writeXlsxFile([{ data: sheet, sheet: 'Hoja1' }]).toBuffer(),
      format: 'Excel workbook',
      personas: [''],
      annotations: 1,
      stages: { Antes: ['Busca un tren', 'Compara precios'], Viaje: ['Encuentra el asiento'] },
    },
  ]
}

const OUTLINE = `# Moving house

## Packing
- Finds boxes
  - pain point: The shop is out of them
  - emotion: -1
- Wraps the glasses

## Moving day
- Carries the piano
  - ! Neighbours help
`

const BULLETS = `Morning
  • Wakes up
  • Makes tea
Noon
  • Eats with friends
`

function lists(): FileToDrop[] {
  return [
    {
      name: 'moving.md',
      bytes: Buffer.from(OUTLINE),
      format: 'Markdown outline',
      personas: [''],
      annotations: 2,
      stages: { Packing: ['Finds boxes', 'Wraps the glasses'], 'Moving day': ['Carries the piano'] },
    },
    {
      name: 'day.txt',
      bytes: Buffer.from(BULLETS),
      format: 'Plain lines',
      stages: { Morning: ['Wakes up', 'Makes tea'], Noon: ['Eats with friends'] },
    },
  ]
}

const EVENTS = `case_id,activity,timestamp,resource
c1,Search,2026-01-01 10:00:00,Ann
c1,Order,2026-01-01 10:30:00,Ann
c1,Pay,2026-01-01 11:00:00,Bob
c2,Search,2026-01-02 10:00:00,Ann
c2,Order,2026-01-02 12:00:00,Ann
c2,Pay,2026-01-02 13:05:00,Bob
c3,Search,2026-01-03 10:00:00,Cem
`

const XES = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <trace>
    <string key="concept:name" value="7"/>
    <event>
      <string key="concept:name" value="Reports a fault"/>
      <date key="time:timestamp" value="2026-01-01T10:00:00.000+02:00"/>
    </event>
    <event>
      <string key="concept:name" value="Waits &amp; waits"/>
      <date key="time:timestamp" value="2026-01-01T11:00:00.000+02:00"/>
    </event>
  </trace>
</log>
`

function logs(): FileToDrop[] {
  return [
    {
      name: 'orders.csv',
      bytes: Buffer.from(EVENTS),
      format: 'Event log',
      links: 3,
      stages: { 'Search – Pay': ['Search', 'Order', 'Pay', 'Leaves early'] },
    },
    {
      name: 'faults.xes',
      bytes: Buffer.from(XES),
      format: 'Event log',
      links: 1,
      stages: { 'Reports a fault – Waits & waits': ['Reports a fault', 'Waits & waits'] },
    },
  ]
}
