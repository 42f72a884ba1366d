// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../src/i18n'
import type { ReadFile, RefusalReason } from '../../src/library/LibraryContext'
import type { OpenNote } from '../../src/model/opening/openNotes'
import { StorageFailure } from '../../src/storage/failure'
import { deviceWith, renderHome, titled } from './home'

beforeAll(async () => {
  await startWords('en')
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

  it('shows the maps of several files on the shelf', async () => {
    const { chooseFiles, path } = renderHome(await deviceWith(), {
      readFile: async ({ name }) => good(name),
    })
    chooseFiles(file('one'), file('two'))
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

  it('says how much was mended', async () => {
    const notes: OpenNote[] = [
      { kind: 'mended-field', table: 'stages', id: 's', field: 'title' },
      { kind: 'unplaced', table: 'touchpoints', id: 't' },
      { kind: 'unknown-table', table: 'moods' },
      { kind: 'more', table: '', count: 4 },
    ]
    const { chooseFiles } = renderHome(await deviceWith(), {
      readFile: async () => good('Groceries', notes),
    })
    chooseFiles(file('old.json'))
    expect(await screen.findByText(/^6 things were damaged and have been mended\./)).toBeDefined()
    expect(screen.getByText(/from a newer version of Jatra\. It is kept/)).toBeDefined()
  })

  it('says that it goes on while it takes long, and then no more', async () => {
    let finish = (_: ReadFile) => {}
    const reading = new Promise<ReadFile>(resolve => {
      finish = resolve
    })
    const { chooseFiles } = renderHome(await deviceWith(), { readFile: () => reading })
    chooseFiles(file('huge.json'))
    expect(await screen.findByText('Reading “huge.json”…')).toBeDefined()
    finish(good('Huge'))
    await waitFor(() => expect(screen.queryByText('Reading “huge.json”…')).toBeNull())
  })
})

describe('a file that is not let in', () => {
  it.each([
    ['not-ours', /not a file of Jatra/],
    ['newer-than-us', /newer version of Jatra/],
    ['broken', /damaged/],
    ['failed-migration', /older version of Jatra/],
    ['too-large', /larger than a map may be/],
    ['no-map-inside', /no map in this picture/],
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

  it('does not keep the others out', async () => {
    const device = await deviceWith()
    const { chooseFiles } = renderHome(device, {
      readFile: async ({ name }) => (name === 'photo' ? bad('no-map-inside') : good(name)),
    })
    chooseFiles(file('one'), file('photo'), file('two'))
    expect(await screen.findByText('“photo” was not imported')).toBeDefined()
    expect(screen.getByText('2 maps imported.')).toBeDefined()
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
