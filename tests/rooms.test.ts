import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dependencies } from '../package.json'
import { type Import, readSource } from './helpers/source'

/*
 * The house: which room of `src` may import which, and which package belongs where. Arrows point to what may be imported;
 * nothing points back. `boot` is main.tsx, App.tsx, MapPage.tsx and
 * VersionPage.tsx (what App.tsx loads when a map is opened, so that home stays small): the only place that joins storage, sync and store with the screen.
 */

interface Arrows {
  readonly rooms: readonly string[]
  /** Rooms of which only the types may be known: ports that somebody else fills. */
  readonly typesOf?: readonly string[]
  /** Folders inside an allowed room that stay closed. */
  readonly except?: readonly string[]
  /** Single files of other rooms. */
  readonly files?: readonly string[]
}

const SCREEN_ROOMS: Arrows = { rooms: ['commands', 'store', 'model', 'ui', 'i18n'] }

const ARROWS: Readonly<Record<string, Arrows>> = {
  boot: {
    rooms: [
      'library',
      'canvas',
      'panels',
      'commands',
      'store',
      'io',
      'storage',
      'sync',
      'model',
      'ui',
      'i18n',
    ],
  },
  library: SCREEN_ROOMS,
  canvas: SCREEN_ROOMS,
  panels: SCREEN_ROOMS,
  commands: { rooms: ['store', 'io', 'model'], typesOf: ['storage', 'sync', 'i18n'] },
  store: { rooms: ['model'] },
  // The script of exported pages goes into them as text.
  io: { rooms: ['model'], files: ['viewer/viewer.ts?script'] },
  // Maps are bytes to it: it must not have to know a new kind of lane.
  storage: { rooms: ['model'], except: ['model/lanes'] },
  // The other tabs of this browser are met in the log on the device.
  sync: { rooms: ['model'], typesOf: ['storage'] },
  model: { rooms: [] },
  ui: { rooms: [] },
  i18n: { rooms: [] },
  // The program for terminals: the same code without a screen.
  cli: { rooms: ['commands', 'io', 'model', 'ui', 'i18n'] },
  // A page of its own, for when the app does not start: what the app needs may be what is broken.
  rescue: { rooms: ['model'], files: ['store/fillGaps', 'storage/journal/records', 'storage/port'] },
  // The script of pages that maps are exported as: it lies in every one of them, so it has nothing of the app in it.
  viewer: { rooms: [] },
}

const SCREEN = ['boot', 'library', 'canvas', 'panels', 'ui']

/** Rooms that a package, or a scope of packages, may be imported in. Packages not named here may be used anywhere. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  react: [...SCREEN, 'store', 'i18n'],
  'react-dom': SCREEN,
  '@mantine': SCREEN,
  'lucide-react': SCREEN,
  wouter: SCREEN,
  i18next: [...SCREEN, 'i18n', 'cli'],
  'react-i18next': [...SCREEN, 'i18n'],
  '@xyflow': ['canvas'],
  zustand: ['store', 'library', 'canvas', 'panels'],
  immer: ['model', 'store'],
  yjs: ['store', 'storage', 'sync', 'rescue'],
  dexie: ['storage'],
}

/** The model is true without a screen, a clock or chance: those who call it hand in what they know. */
const NOT_IN_MODEL =
  /^(Math\.random|Date\.now|new Date|Date\(\)|((window|document|navigator|localStorage|indexedDB|crypto|performance|globalThis|self)\..*)|(fetch|setTimeout|setInterval|requestAnimationFrame|queueMicrotask)\(\))$/

const BOOT = ['main.tsx', 'App.tsx', 'MapPage.tsx', 'VersionPage.tsx']

describe('the house', () => {
  test('holds no room that is not in the plan', () => {
    const found = readdirSync('src', { withFileTypes: true }).map(entry =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    )
    const planned = Object.keys(ARROWS).map(room => `${room}/`)
    expect(found.filter(name => ![...planned, ...BOOT].includes(name))).toEqual([])
  })

  test('is entered at the top level by what belongs there', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split('\n')
    const found = readdirSync('.').filter(name => !name.startsWith('.') && !ignored.includes(name))
    const planned = [
      'src',
      'public',
      'tests',
      'index.html',
      'package.json',
      'vite.config.ts',
      'tsconfig.json',
    ]
    const papers = ['README.md', 'LICENSE', 'package-lock.json']
    expect(found.filter(name => ![...planned, ...papers].includes(name))).toEqual([])
  })

  test('has a folder of tests only for a room, for flows, faults, benches, fixtures and helpers', () => {
    const found = readdirSync('tests', { withFileTypes: true }).filter(entry => entry.isDirectory())
    const planned = [...Object.keys(ARROWS), 'flows', 'faults', 'bench', 'fixtures', 'helpers']
    expect(found.map(entry => entry.name).filter(name => !planned.includes(name))).toEqual([])
  })

  test('imports only along its arrows', () => {
    expect(sourceFiles().flatMap(({ path, code }) => complaints(path, code))).toEqual([])
  })
})

describe('the check itself', () => {
  test.each([
    ['a room that the arrows do not reach', 'src/canvas/Card.tsx', "import { log } from '../storage/log'"],
    ['an import that points back', 'src/model/tx.ts', "import type { MapStore } from '../store/mapStore'"],
    ['a lazy import', 'src/library/Home.tsx', "const editor = import('../panels/Editor')"],
    ['a re-export', 'src/ui/theme.ts', "export * from '../i18n/t'"],
    ['a type import written in place', 'src/io/png.ts', "let store: import('../store/mapStore').MapStore"],
    ['the value of a port', 'src/commands/save.ts', "import { memory } from '../storage/memory'"],
    [
      'a kind of lane in storage',
      'src/storage/catalogue.ts',
      "import { lanes } from '../model/lanes/registry'",
    ],
    ['the boot', 'src/panels/Toolbar.tsx', "import { App } from '../App'"],
    [
      'a package in a room that is not its own',
      'src/panels/Toolbar.tsx',
      "import { useReactFlow } from '@xyflow/react'",
    ],
    ['part of such a package', 'src/commands/save.ts', "import { jsx } from 'react/jsx-runtime'"],
    ['a package that only tests have', 'src/io/json.ts', "import fc from 'fast-check'"],
    ['a module of Node', 'src/io/json.ts', "import { readFileSync } from 'node:fs'"],
    ['chance in the model', 'src/model/ids.ts', 'export const id = () => Math.random()'],
    ['the clock in the model', 'src/model/tx.ts', 'export const now = () => new Date()'],
    ['the page in the model', 'src/model/open.ts', 'export const title = document.title'],
  ])('finds %s', (_, path, code) => {
    expect(complaints(path, code)).toHaveLength(1)
  })

  test.each([
    ['the types of a port', 'src/commands/save.ts', "import type { Storage } from '../storage/port'"],
    ['its own room', 'src/model/operations/stages.ts', "import { between } from '../order'"],
    ['an arrow', 'src/canvas/nodes/Card.tsx', "import { useRecord } from '../../store/hooks'"],
    ['a package of its own', 'src/storage/log.ts', "import Dexie from 'dexie'"],
    [
      'a property named like a global',
      'src/model/open.ts',
      'export const title = (map: { document: string }) => map.document',
    ],
  ])('lets pass %s', (_, path, code) => {
    expect(complaints(path, code)).toEqual([])
  })
})

/** All that is wrong with one file, in sentences that name it. */
function complaints(path: string, code: string): string[] {
  const room = roomOf(path)
  const { imports, uses } = readSource(path, code)
  const foreign = imports.flatMap(it => {
    const reason = it.from.startsWith('.') ? roomComplaint(path, room, it) : packageComplaint(room, it)
    return reason === undefined ? [] : [`${path} imports ${it.from}: ${reason}`]
  })
  const impure = room === 'model' ? uses.filter(use => NOT_IN_MODEL.test(use)) : []
  return [...foreign, ...impure.map(use => `${path} uses ${use}: the model has no screen, clock or chance`)]
}

function roomComplaint(path: string, room: string, { from, typeOnly }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), from)
  const other = roomOf(target)
  if (other === room) return undefined
  const { rooms, typesOf = [], except = [], files = [] } = ARROWS[room] ?? { rooms: [] }
  if (files.some(file => target === `src/${file}`)) return undefined
  if (except.some(folder => target.startsWith(`src/${folder}`)))
    return `${room} does not know the kinds of ${other}`
  if (rooms.includes(other) || (typeOnly && typesOf.includes(other))) return undefined
  if (typesOf.includes(other)) return `${room} may know only the types of ${other}`
  return `${room} may not import ${other}`
}

function packageComplaint(room: string, { from }: Import): string | undefined {
  if (room === 'cli' && from.startsWith('node:')) return undefined
  const [scope = '', name] = from.split('/')
  const installed = scope.startsWith('@') ? `${scope}/${name}` : scope
  if (!Object.hasOwn(dependencies, installed)) return `${installed} is not among the dependencies of the app`
  const rooms = PACKAGE_ROOMS[scope]
  return rooms === undefined || rooms.includes(room) ? undefined : `${scope} belongs in ${rooms.join(', ')}`
}

/** The first folder below `src`; `boot` for the files that lie in `src` itself. */
function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/')
  return rest.length > 0 || Object.hasOwn(ARROWS, room) ? room : 'boot'
}

function sourceFiles(): { path: string; code: string }[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative('.', path).split(sep).join('/'), code: readFileSync(path, 'utf8') }))
}
