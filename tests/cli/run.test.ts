import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import type { Terminal } from '../../src/cli/terminal'
import { readMap } from '../../src/io/readMap'
import { writeFile } from '../../src/model/file'
import { open } from '../../src/model/open'
import { mapFromSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'
import { bytesOf } from '../io/helpers'

/** A terminal with a disk of its own, on which files that end with `.locked` cannot be written. */
function terminalWith(files: Record<string, string>, environment: Terminal['environment'] = {}) {
  const disk = new Map(Object.entries(files).map(([name, text]) => [name, bytesOf(text)]))
  const said: string[] = []
  const warned: string[] = []
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
  const terminal: Terminal = {
    read: async name => disk.get(name) ?? fail(name.endsWith('.folder') ? 'EISDIR' : 'ENOENT'),
    write: async (name, bytes) => {
      if (name.endsWith('.locked')) await fail('EACCES')
      disk.set(name, new Uint8Array(bytes))
    },
    say: line => said.push(line),
    warn: line => warned.push(line),
    environment,
    now: () => new Date('2026-11-22T12:00:00Z'),
    version: '0.0.0',
  }
  const jatra = (...args: string[]) => run(args, terminal)
  const textOf = (name: string) => new TextDecoder().decode(disk.get(name))
  return { jatra, disk, said, warned, textOf }
}

const shop = mapFromSketch(
  {
    title: 'Shop',
    personas: [{ key: 'rina', name: 'Rina', quote: 'I have no time' }],
    stages: [
      {
        title: 'Find',
        goal: 'Knows what to cook',
        touchpoints: [{ title: 'Searches', emotion: { rina: 1 } }],
      },
      { title: 'Order', goal: 'Food is on its way', touchpoints: [{ title: 'Pays', emotion: { rina: -2 } }] },
    ],
  },
  counterIds(),
)
const SHOP = writeFile(shop)

const LOG =
  'case_id,activity,timestamp,channel\n1,Search,2026-01-01 10:00,Web\n1,Pay,2026-01-01 11:00,App\n2,Search,2026-01-02 10:00,Web\n'

const TEXTS = ['svg', 'mmd', 'canvas', 'csv', 'md', 'ojf', 'html'] as const

describe('jatra convert', () => {
  it.each(TEXTS)('writes a map as .%s, with the titles of all touchpoints in it', async ending => {
    const { jatra, textOf } = terminalWith({ 'shop.jatra.json': SHOP })
    expect(await jatra('convert', 'shop.jatra.json', `shop.${ending}`)).toBe(0)
    for (const title of ['Searches', 'Pays']) expect(textOf(`shop.${ending}`)).toContain(title)
  })

  it.each(['xlsx', 'pptx'])('writes a map as .%s, which is a zip', async ending => {
    const { jatra, disk } = terminalWith({ 'shop.jatra.json': SHOP })
    expect(await jatra('convert', 'shop.jatra.json', `shop.${ending}`)).toBe(0)
    expect([...disk.get(`shop.${ending}`)!.subarray(0, 2)]).toEqual([...bytesOf('PK')])
  })

  it('a Mermaid file → a Jatra file with the same journey', async () => {
    const { jatra, textOf } = terminalWith({
      'a.mmd': 'journey\n title Tea\n section Boil\n  Wait: 2: Me, Cat\n',
    })
    expect(await jatra('convert', 'a.mmd', 'a.jatra.json')).toBe(0)
    const opened = open(textOf('a.jatra.json'))
    expect(opened.ok && opened.map.meta.title).toBe('Tea')
    expect(opened.ok && [...opened.map.touchpoints.values()].map(({ title }) => title)).toEqual(['Wait'])
    expect(opened.ok && [...opened.map.personas.values()].map(({ name }) => name).sort()).toEqual([
      'Cat',
      'Me',
    ])
  })

  it('what is read otherwise than it stands there is told as compilers do; strict writes nothing then', async () => {
    const { jatra, warned, disk } = terminalWith({ 'a.mmd': 'Journey\n section Boil\n  Wait: 2: Me\n' })
    expect(await jatra('convert', 'a.mmd', 'a.jatra.json')).toBe(0)
    expect(warned[0]).toMatch(/^a\.mmd:1: /)
    expect(await jatra('convert', 'a.mmd', 'b.jatra.json', '--strict')).toBe(3)
    expect(disk.has('b.jatra.json')).toBe(false)
  })

  it('--leave-out names,quotes → a copy in which nobody is named', async () => {
    const { jatra, textOf } = terminalWith({ 'shop.jatra.json': SHOP })
    expect(await jatra('convert', 'shop.jatra.json', 'client.svg', '--leave-out', 'names,quotes')).toBe(0)
    expect(textOf('client.svg')).toContain('Persona 1')
    expect(textOf('client.svg')).not.toMatch(/Rina|no time/)
  })

  it('a picture from a terminal carries its map', async () => {
    const { jatra, disk } = terminalWith({ 'shop.jatra.json': SHOP })
    await jatra('convert', 'shop.jatra.json', 'shop.svg', '--board', '--dark', '--lang', 'bn')
    const read = await readMap(disk.get('shop.svg')!)
    expect(read.ok && read.map).toEqual(shop)
  })
})

describe('jatra check', () => {
  it('says each finding in a sentence and ends with 1', async () => {
    const { jatra, said } = terminalWith({ 'shop.jatra.json': SHOP })
    expect(await jatra('check', 'shop.jatra.json')).toBe(1)
    expect(said.join('\n')).toContain('“Pays” is very negative for Rina')
    expect(said.at(-1)).toMatch(/^\d+ findings? in “Shop”\.$/)
  })

  it('as JSON it is data for other programs', async () => {
    const { jatra, said } = terminalWith({ 'shop.jatra.json': SHOP })
    await jatra('check', 'shop.jatra.json', '--json')
    expect(JSON.parse(said.join('\n')).findings).toContainEqual(
      expect.objectContaining({ rule: 'deep-trough', severity: 'warning' }),
    )
  })

  it('speaks the language of the terminal', async () => {
    const { jatra, said } = terminalWith({ 'shop.jatra.json': SHOP }, { LANG: 'bn_BD.UTF-8' })
    await jatra('check', 'shop.jatra.json')
    expect(said.at(-1)).toMatch(/টি বিষয় পাওয়া গেছে।$/)
  })
})

describe('what goes wrong ends with a code of its own and a sentence', () => {
  it.each([
    ['no such command', ['make', 'tea'], 2, /“make” is no command/],
    ['a file too few', ['convert', 'shop.jatra.json'], 2, /needs a file to read and a file to write/],
    ['an option that there is not', ['check', 'shop.jatra.json', '--tea'], 2, /--tea/],
    [
      'an ending that says nothing',
      ['convert', 'shop.jatra.json', 'shop.tea'],
      2,
      /does not say by its ending/,
    ],
    ['a picture in pixels', ['convert', 'shop.jatra.json', 'shop.png'], 2, /takes a browser/],
    [
      'a language that it does not speak',
      ['check', 'shop.jatra.json', '--lang', 'xx'],
      2,
      /“xx” is no language/,
    ],
    ['a map that is not in it', ['check', 'shop.jatra.json', '--pick', '2'], 2, /There is no map 2 in it/],
    [
      'no such file',
      ['check', 'gone.json'],
      3,
      /gone\.json cannot be read: there is no such file \(ENOENT\)/,
    ],
    ['a folder', ['check', 'maps.folder'], 3, /it is a folder \(EISDIR\)/],
    [
      'a number that is none',
      ['check', 'shop.jatra.json', '--pick', 'two'],
      2,
      /“two” is no number of a map/,
    ],
    ['an option without its value', ['convert', 'shop.jatra.json', '-', '--to'], 2, /“--to” needs a value/],
    [
      'a value for a switch',
      ['convert', 'shop.jatra.json', 'a.md', '--dark=1'],
      2,
      /“--dark” takes no value/,
    ],
    ['an option of the other command', ['check', 'shop.jatra.json', '--to', 'md'], 2, /is for “convert”/],
    [
      'an answer that cannot be one',
      ['convert', 'shop.csv', 'a.md', '--answer', 'shape=nonsense'],
      2,
      /“nonsense” is no answer to “shape”. It can be: long, grid, log/,
    ],
    [
      'an answer that this file does not offer',
      ['convert', 'log.csv', 'a.md', '--answer', 'grouping=7'],
      2,
      /“7” is no answer to “grouping”. It can be: position, 3 \(channel\)/,
    ],
    [
      'more than a hundred percent',
      ['convert', 'log.csv', 'a.md', '--answer', 'rarePaths=120'],
      2,
      /rarePaths=0 to rarePaths=100/,
    ],
    ['an empty input', ['convert', '-', 'a.md'], 3, /^Standard input cannot be read: The file is empty/],
    ['a damaged file', ['check', 'broken.json'], 3, /broken\.json cannot be read/],
    [
      'a place that is locked',
      ['convert', 'shop.jatra.json', 'a.locked', '--to', 'mmd'],
      4,
      /cannot be written: you may not write there \(EACCES\)/,
    ],
  ] as const)('%s', async (_, args, code, sentence) => {
    const { jatra, warned } = terminalWith({
      'shop.jatra.json': SHOP,
      'shop.csv': 'stage,touchpoint\nBuy,Pay\n',
      'log.csv': LOG,
      '-': '',
      'broken.json': '{"format": "jatra",',
    })
    expect(await jatra(...args)).toBe(code)
    expect(warned.join('\n')).toMatch(sentence)
  })

  it('an answer to what the file does not ask is said to change nothing', async () => {
    const { jatra, warned } = terminalWith({ 'shop.csv': 'stage,touchpoint\nBuy,Pay\n' })
    expect(await jatra('convert', 'shop.csv', 'a.md', '--answer', 'dateOrder=mdy')).toBe(0)
    expect(warned[0]).toBe(
      'shop.csv: The answer to “dateOrder” changes nothing: this file leaves no doubt there.',
    )
  })

  it('refusals are in the language of the terminal, down to what is wrong in the line', async () => {
    const { jatra, warned } = terminalWith({ 'a.mmd': 'journey\n title A\n Pay\n' })
    expect(await jatra('check', 'a.mmd', '--lang', 'bn')).toBe(3)
    expect(warned[0]).toContain('“Pay”-এর নম্বর নেই')
    expect(warned[0]).not.toMatch(/[a-z]{3,} (?:has|is|it)/i)
  })
})
