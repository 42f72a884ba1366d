// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { speak, startWords } from '../../src/i18n'
import { StorageFailure } from '../../src/storage/failure'
import { deviceWith, renderHome } from './home'

beforeAll(async () => {
  await startWords('en')
})
afterEach(() => speak('en'))

const links = () => screen.getAllByRole('link').map(link => link.textContent)

async function choose(user: UserEvent, title: string, action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `Actions for ${title}` }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

describe('a first visit', () => {
  it('says what Jatra is', async () => {
    renderHome(await deviceWith())
    expect(await screen.findByText(/Jatra draws customer-journey maps/)).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your maps')
  })

  it.each(['Blank map', 'New map'])('has them drawing after one click on %s', async name => {
    const device = await deviceWith()
    const { user, path } = renderHome(device)
    await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    const [made] = await device.maps()
    expect(path()).toBe(`/map/${made!.id}`)
    const { personas, stages } = await device.shelf.read(made!.id)
    expect([...personas.values()].map(({ name }) => name)).toEqual(['Customer'])
    expect(stages.size).toBe(0)
  })

  it('makes one map of two quick clicks', async () => {
    const device = await deviceWith()
    const { user, path } = renderHome(device)
    await user.dblClick(screen.getByRole('button', { name: 'New map' }))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    expect(await device.maps()).toHaveLength(1)
  })
})

describe('a template', () => {
  it.each([
    ['en', 'Weeknight groceries', 'Nadia'],
    ['bn', 'সপ্তাহের রান্নার বাজার', 'নাদিয়া'],
  ] as const)('becomes a whole map in %s, and opens', async (language, name, persona) => {
    await speak(language)
    const device = await deviceWith()
    const { user, path } = renderHome(device)
    await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    const [made] = await device.maps()
    const map = await device.shelf.read(made!.id)
    expect(map.stages.size).toBe(6)
    expect(map.ratings.size).toBeGreaterThan(0)
    expect([...map.personas.values()][0]!.name).toBe(persona)
  })
})

describe('a map on the shelf', () => {
  it('is a link to it, named by its title alone', async () => {
    const device = await deviceWith('Groceries', '')
    renderHome(device)
    const [groceries] = await device.maps()
    const link = await screen.findByRole('link', { name: 'Groceries' })
    expect(link.getAttribute('href')).toBe(`/map/${groceries!.id}`)
    expect(screen.getByRole('link', { name: 'Untitled map' })).toBeDefined()
  })

  it('is renamed', async () => {
    const device = await deviceWith('Groceries')
    const { user } = renderHome(device)
    await choose(user, 'Groceries', 'Rename')
    const field = await screen.findByRole('textbox', { name: 'Title' })
    await user.clear(field)
    await user.type(field, '  Dinner {enter}')
    expect(await screen.findByRole('link', { name: 'Dinner' })).toBeDefined()
    const [renamed] = await device.maps()
    expect((await device.shelf.read(renamed!.id)).meta.title).toBe('Dinner')
  })

  it('is duplicated under a name of its own', async () => {
    const device = await deviceWith('Groceries')
    const { user } = renderHome(device)
    await choose(user, 'Groceries', 'Duplicate')
    expect(await screen.findByRole('link', { name: 'Groceries (copy)' })).toBeDefined()
    expect(new Set((await device.titles()).shelf)).toEqual(new Set(['Groceries', 'Groceries (copy)']))
  })

  it('is handed out as a file', async () => {
    const device = await deviceWith('Groceries', 'Clinic')
    const handedOut: string[] = []
    const { user } = renderHome(device, {
      exportMap: async id => {
        handedOut.push(id)
      },
    })
    await choose(user, 'Clinic', 'Export')
    const clinic = (await device.maps()).find(({ title }) => title === 'Clinic')
    expect(handedOut).toEqual([clinic!.id])
  })

  it('goes to the trash, and comes back at once by Undo', async () => {
    const device = await deviceWith('Groceries', 'Clinic')
    const { user } = renderHome(device)
    await choose(user, 'Clinic', 'Move to trash')
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Clinic' })).toBeNull())
    expect(await device.titles()).toEqual({ shelf: ['Groceries'], trash: ['Clinic'] })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: 'Clinic' })).toBeDefined()
    expect((await device.titles()).trash).toEqual([])
  })
})

describe('the trash', () => {
  async function trashOf(...titles: string[]) {
    const device = await deviceWith('Kept', ...titles)
    for (const { id, title } of await device.maps()) if (title !== 'Kept') await device.shelf.trash(id)
    const { user } = renderHome(device)
    await user.click(await screen.findByRole('button', { name: `Trash (${titles.length})` }))
    await screen.findByRole('dialog', { name: 'Trash' })
    return { device, user }
  }

  it('gives a map back', async () => {
    const { device, user } = await trashOf('Clinic')
    await user.click(screen.getByRole('button', { name: 'Restore Clinic' }))
    await screen.findByText('The trash is empty.')
    expect(new Set((await device.titles()).shelf)).toEqual(new Set(['Kept', 'Clinic']))
  })

  it('deletes a map for ever only after a question that names it', async () => {
    const { device, user } = await trashOf('Clinic', 'Bank')
    await user.click(screen.getByRole('button', { name: 'Delete for ever: Clinic' }))
    let question = await screen.findByRole('dialog', { name: 'Delete “Clinic” for ever?' })
    await user.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect((await device.titles()).trash).toEqual(['Clinic', 'Bank'])

    await user.click(await screen.findByRole('button', { name: 'Delete for ever: Clinic' }))
    question = await screen.findByRole('dialog', { name: 'Delete “Clinic” for ever?' })
    await user.click(within(question).getByRole('button', { name: 'Delete for ever' }))
    await waitFor(async () => expect(await device.titles()).toEqual({ shelf: ['Kept'], trash: ['Bank'] }))
  })

  it.each(['Delete for ever: Clinic', 'Empty the trash'])(
    'gives the keyboard back to “%s” when its question is closed without an answer',
    async name => {
      const { user } = await trashOf('Clinic', 'Bank')
      const asker = screen.getByRole('button', { name })
      await user.click(asker)
      const question = await screen.findByRole('dialog', { name: /for ever/ })
      await waitFor(() => expect(question.contains(document.activeElement)).toBe(true))
      await user.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement).toBe(asker))
      expect(screen.queryByRole('dialog', { name: /for ever/ })).toBeNull()
    },
  )

  it('takes the notice away that offers to take a map out of it', async () => {
    const device = await deviceWith('Kept', 'Clinic')
    const { user } = renderHome(device)
    await choose(user, 'Clinic', 'Move to trash')
    await screen.findByText('“Clinic” is in the trash.')
    await user.click(await screen.findByRole('button', { name: 'Trash (1)' }))
    await screen.findByRole('button', { name: 'Restore Clinic' })
    await waitFor(() => expect(screen.queryByText('“Clinic” is in the trash.')).toBeNull())
  })

  it('keeps what another tab takes back while the question stands', async () => {
    const { device, user } = await trashOf('Clinic', 'Bank')
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }))
    const question = await screen.findByRole('dialog', { name: 'Delete 2 maps for ever?' })
    const clinic = (await device.maps()).find(({ title }) => title === 'Clinic')!
    await device.storage.catalogue.patch(clinic.id, { trashedAt: undefined })
    await user.click(within(question).getByRole('button', { name: 'Delete for ever' }))
    await waitFor(async () => expect((await device.titles()).trash).toEqual([]))
    expect(new Set((await device.titles()).shelf)).toEqual(new Set(['Kept', 'Clinic']))
  })

  it('is emptied as a whole, and nothing else goes with it', async () => {
    const { device, user } = await trashOf('Clinic', 'Bank')
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }))
    const question = await screen.findByRole('dialog', { name: 'Delete 2 maps for ever?' })
    expect(
      within(question)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Bank', 'Clinic'])
    await user.click(within(question).getByRole('button', { name: 'Delete for ever' }))
    await waitFor(async () => expect(await device.titles()).toEqual({ shelf: ['Kept'], trash: [] }))
  })
})

describe('a long shelf', () => {
  it('shows what the filter lets through, and says how many', async () => {
    const { user } = renderHome(await deviceWith('Opening a bank account', 'Groceries', 'ক্লিনিকে প্রথম দিন'))
    const field = await screen.findByRole('textbox', { name: 'Filter by title' })
    await user.type(field, 'BANK')
    expect(links()).toEqual(['Opening a bank account'])
    expect(screen.getByRole('heading', { name: '1 of 3 maps' })).toBeDefined()
    await user.clear(field)
    await user.type(field, 'ক্লিনিক')
    expect(links()).toEqual(['ক্লিনিকে প্রথম দিন'])
    await user.clear(field)
    await user.type(field, 'zebra')
    expect(screen.getByText('No map has “zebra” in its title.')).toBeDefined()
  })

  it('stands in the order chosen', async () => {
    const device = await deviceWith('Groceries', 'Clinic', 'Bank')
    const { user } = renderHome(device)
    await screen.findByRole('link', { name: 'Bank' })
    expect(links()).toEqual(['Bank', 'Clinic', 'Groceries'])

    const clinic = (await device.maps()).find(({ title }) => title === 'Clinic')!
    await device.shelf.rename(clinic.id, 'The clinic')
    await screen.findByRole('link', { name: 'The clinic' })
    expect(links()).toEqual(['The clinic', 'Bank', 'Groceries'])

    const sort = screen.getByRole('combobox', { name: 'Sort by' })
    await user.selectOptions(sort, 'Date created')
    expect(links()).toEqual(['Bank', 'The clinic', 'Groceries'])
    await user.selectOptions(sort, 'Title')
    expect(links()).toEqual(['Bank', 'Groceries', 'The clinic'])
  })
})

describe('a device that cannot', () => {
  it('keep a new map says why, and stays at home', async () => {
    const device = await deviceWith()
    const { user, path } = renderHome({
      ...device,
      shelf: { ...device.shelf, create: () => Promise.reject(new StorageFailure('full')) },
    })
    await user.click(screen.getByRole('button', { name: 'Clinic visit' }))
    expect(await screen.findByText('“Clinic visit” was not made')).toBeDefined()
    expect(screen.getByText(/The disk is full\. What was saved before is safe/)).toBeDefined()
    expect(path()).toBe('/')
  })

  it('throw a map away leaves it where it is, and says why', async () => {
    const device = await deviceWith('Groceries')
    const { user } = renderHome({
      ...device,
      shelf: { ...device.shelf, trash: () => Promise.reject(new StorageFailure('outdated')) },
    })
    await choose(user, 'Groceries', 'Move to trash')
    expect(await screen.findByText('“Groceries” was not moved to the trash')).toBeDefined()
    expect(screen.getByText(/reload this page/)).toBeDefined()
    expect(links()).toEqual(['Groceries'])
  })

  it('keep anything says so from the start', async () => {
    const device = await deviceWith()
    renderHome({ ...device, shelf: { ...device.shelf, durable: false } })
    expect(screen.getByText('This browser window keeps nothing')).toBeDefined()
    expect(screen.queryByText(/Kept on this device/)).toBeNull()
  })
})

describe('a card that cannot be drawn', () => {
  it('leaves the way to its map, and the others as they are', async () => {
    const { error } = console
    console.error = () => {}
    const device = await deviceWith('Damaged', 'Whole')
    const [damaged] = (await device.maps()).filter(({ title }) => title === 'Damaged')
    // As a catalogue of another release, or a spoilt one, may have it.
    await device.storage.catalogue.patch(damaged!.id, { counts: null as unknown as Record<string, number> })
    renderHome(device)
    expect(await screen.findByRole('link', { name: 'Whole' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Damaged' }).getAttribute('href')).toMatch(damaged!.id)
    console.error = error
  })
})
