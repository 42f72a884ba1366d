// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../src/i18n'
import type { ReadFile, RefusalReason } from '../../src/library/LibraryContext'
import type { OpenNote } from '../../src/model/opening/openNotes'
import { StorageFailure } from '../../src/storage/failure'
import { deviceWith, renderHome, titled } from './home'

beforeAll(async () => {
  await startWords('en')
  // Loaded when it is first needed, which the app waits for longer than a test does.
  await import('../../src/library/importing/ImportDialog')
})

const file = (name: string) => new File(['…'], name)
const good = (title: string, notes: readonly OpenNote[] = []): ReadFile => ({
  ok: true,
  map: titled(title),
  notes,
})
const bad = (reason: RefusalReason): ReadFile => ({ ok: false, reason, detail: '' })

describe('importing', () => {
  it('opens the map of one file', async () => {
    const device = await deviceWith('Kept')
    const { chooseFiles, path } = renderHome(device, { readFile: async ({ name }) => good(name) })
    chooseFiles(file('groceries.json'))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    const made = (await device.maps()).find(({ id }) => path() === `/map/${id}`)
    expect(made?.title).toBe('groceries.json')
    expect((await device.titles()).shelf).toContain('Kept')
  })

  it('says what several files hold, and shows their maps on the shelf when told to import', async () => {
    const device = await deviceWith()
    const { user, chooseFiles, path } = renderHome(device, { readFile: async ({ name }) => good(name) })
    chooseFiles(file('one'), file('two'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Before you import' }))
    expect(dialog.getByRole('heading', { name: 'one' })).toBeDefined()
    expect(dialog.getAllByText(/1 persona/)).toHaveLength(2)
    expect((await device.titles()).shelf).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Import 2 maps' }))
    expect(await screen.findByText('2 maps imported.')).toBeDefined()
    expect(await screen.findByRole('link', { name: 'one' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'two' })).toBeDefined()
    expect(path()).toBe('/')
  })

  it('takes files that are dropped anywhere', async () => {
    const { path } = renderHome(await deviceWith(), { readFile: async ({ name }) => good(name) })
    const poster = file('poster.png')
    const item = { kind: 'file', type: poster.type, getAsFile: () => poster }
    const dataTransfer = { files: [poster], items: [item], types: ['Files'] }
    fireEvent.drop(screen.getByText('Drop to import'), { dataTransfer })
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
  })

  it('says in words what was mended, by the names of things, before anything is kept', async () => {
    const map = titled('Groceries')
    const [persona] = [...map.personas.keys()]
    const notes: OpenNote[] = [
      { kind: 'mended-field', table: 'personas', id: persona!, field: 'role' },
      { kind: 'unplaced', table: 'touchpoints', id: 't' },
      { kind: 'unknown-table', table: 'moods' },
      { kind: 'more', table: '', count: 4 },
    ]
    const device = await deviceWith('Kept')
    const { user, chooseFiles, path } = renderHome(device, {
      readFile: async () => ({ ok: true, map, notes }),
    })
    chooseFiles(file('old.json'))
    expect(await screen.findByText(/^7 things in this file are not as they should be\./)).toBeDefined()
    const list = within(screen.getByRole('list', { name: 'What is not as it should be' }))
    expect(list.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      expect.stringMatching(/^Persona “Customer”: “Role” could not be read/),
      expect.stringMatching(/^Touchpoint “t”: it does not say where it belongs/),
      expect.stringMatching(/^“moods” comes from a newer version of Jatra\. It is kept/),
      'and 4 more',
    ])
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect((await device.titles()).shelf).toEqual(['Kept'])
    chooseFiles(file('old.json'))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Import' }))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    expect((await device.titles()).shelf).toContain('Groceries')
  })

  it('says that it goes on while it takes long, and then no more', async () => {
    let finish = (_: ReadFile) => {}
    const reading = new Promise<ReadFile>(resolve => {
      finish = resolve
    })
    let share: ((done: number) => void) | undefined
    const { chooseFiles } = renderHome(await deviceWith(), {
      readFile: (_, { onProgress } = {}) => {
        share = onProgress
        return reading
      },
    })
    chooseFiles(file('huge.json'))
    expect(await screen.findByText('Reading “huge.json”…')).toBeDefined()
    share?.(0.4)
    expect((await screen.findByRole('progressbar', { name: /huge/ })).getAttribute('aria-valuenow')).toBe(
      '40',
    )
    finish(good('Huge'))
    await waitFor(() => expect(screen.queryByText('Reading “huge.json”…')).toBeNull())
  })

  it('is given up by Cancel, and nothing comes of it', async () => {
    const device = await deviceWith()
    let ended = false
    const { user, chooseFiles, path } = renderHome(device, {
      readFile: (_, { signal } = {}) =>
        new Promise(resolve =>
          signal?.addEventListener('abort', () => {
            ended = true
            resolve(bad('unreadable'))
          }),
        ),
    })
    chooseFiles(file('huge.json'))
    await screen.findByText('Reading “huge.json”…')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByText('Reading “huge.json”…')).toBeNull())
    expect(ended).toBe(true)
    expect(screen.queryByText(/was not imported/)).toBeNull()
    expect(path()).toBe('/')
  })
})

describe('a file that is not let in', () => {
  it.each([
    ['not-ours', /no file that Jatra can read/],
    ['newer-than-us', /newer version of Jatra/],
    ['broken', /damaged/],
    ['failed-migration', /older version of Jatra/],
    ['too-large', /larger than a map may be/],
    ['no-map-inside', /no map inside/],
    ['unreadable', /could not read the file/],
  ] as const)('is named with the reason that it is %s, and nothing is touched', async (reason, sentence) => {
    const device = await deviceWith('Kept')
    const before = await device.maps()
    const { chooseFiles, path } = renderHome(device, { readFile: async () => bad(reason) })
    chooseFiles(file('poster.png'))
    expect(await screen.findByText('“poster.png” was not imported')).toBeDefined()
    expect(screen.getByText(sentence).textContent).toMatch(/Nothing that you have here was changed\.$/)
    expect(await device.maps()).toEqual(before)
    expect(path()).toBe('/')
  })

  it('does not keep the others out, and is named with its reason beside them', async () => {
    const device = await deviceWith()
    const { user, chooseFiles } = renderHome(device, {
      readFile: async ({ name }) => (name === 'photo' ? bad('no-map-inside') : good(name)),
    })
    chooseFiles(file('one'), file('photo'), file('two'))
    expect(await screen.findByRole('heading', { name: '“photo” cannot be imported' })).toBeDefined()
    expect(screen.getByText(/no map inside/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Import 2 maps' }))
    expect(await screen.findByText('2 maps imported.')).toBeDefined()
    expect((await device.titles()).shelf).toEqual(['one', 'two'])
  })

  it('may be a good one that the device cannot keep', async () => {
    const device = await deviceWith()
    const full = { ...device.shelf, create: () => Promise.reject(new StorageFailure('full')) }
    const { chooseFiles } = renderHome(
      { ...device, shelf: full },
      { readFile: async ({ name }) => good(name) },
    )
    chooseFiles(file('groceries.json'))
    expect(await screen.findByText('“groceries.json” was not imported')).toBeDefined()
    expect(screen.getByText(/The disk is full/)).toBeDefined()
  })
})
