import { expect, test } from 'vitest'
import { createHomeIndex } from '../../src/library/search/homeIndex'
import { deviceWith } from './home'

const channelName = (channel: string) => channel

async function indexOver(...titles: string[]) {
  const device = await deviceWith(...titles)
  const index = createHomeIndex(device.shelf, channelName)
  const follow = async () => {
    let unread = -1
    const onShelf = (await device.maps()).filter(({ trashedAt }) => trashedAt === undefined)
    await index.follow(onShelf, count => {
      unread = count
    })
    return unread
  }
  const found = (query: string) => index.search(query, 10).map(({ text }) => `${text.kind}: ${text.title}`)
  return { device, follow, found }
}

test('every map of the shelf is found; a renamed one by its new name, a trashed one not at all', async () => {
  const { device, follow, found } = await indexOver('Clinic visit', 'ব্যাংক হিসাব')
  expect(await follow()).toBe(0)
  expect(found('clinic')).toEqual(['map: Clinic visit'])
  expect(found('ব্যাংক')).toEqual(['map: ব্যাংক হিসাব'])
  expect(found('customer')).toEqual(['persona: Customer', 'persona: Customer'])

  const [clinic, bank] = await device.maps()
  await device.shelf.rename(clinic!.id, 'Hospital')
  await device.shelf.trash(bank!.id)
  await follow()
  expect(found('clinic')).toEqual([])
  expect(found('hospital')).toEqual(['map: Hospital'])
  expect(found('ব্যাংক')).toEqual([])
  expect(found('customer')).toEqual(['persona: Customer'])
})

test('a map whose texts are not known yet is counted as unread, and found once they are', async () => {
  const { device, follow, found } = await indexOver('Clinic visit')
  const [{ id } = { id: '' }] = await device.maps()
  await device.storage.catalogue.patch(id, { texts: 0 })
  expect(await follow()).toBe(1)
  expect(found('clinic')).toEqual([])
  await device.shelf.rename(id, 'Clinic')
  expect(await follow()).toBe(0)
  expect(found('clinic')).toEqual(['map: Clinic'])
})

test('a newer list takes over from one that is still being read', async () => {
  const { device, follow, found } = await indexOver('One', 'Two')
  const first = follow()
  const [{ id } = { id: '' }] = await device.maps()
  await device.shelf.trash(id)
  await Promise.all([first, follow()])
  expect([...found('one'), ...found('two')]).toHaveLength(1)
})
