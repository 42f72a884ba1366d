import type { Locator, Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import {
  card,
  choose,
  exported,
  fitMap,
  importByButton,
  inEditor,
  inspector,
  mapIn,
  persona,
  saved,
  stage,
  startFromTemplate,
} from './verbs'

const PINK = [224, 31, 122] as const

/** A photograph of nothing but pink, larger than anything that is kept. */
function pinkPicture(page: Page, width = 3000, height = 1500): Promise<string> {
  return page.evaluate(
    async ({ width, height, colour }) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const brush = canvas.getContext('2d')!
      brush.fillStyle = `rgb(${colour.join(' ')})`
      brush.fillRect(0, 0, width, height)
      return canvas.toDataURL('image/jpeg').split(',')[1]!
    },
    { width, height, colour: [...PINK] },
  )
}

/** Drops a file on something, as from the desktop, or pastes it. */
async function bring(
  how: 'drop' | 'paste',
  onto: Locator,
  file: { name: string; type: string; base64: string },
): Promise<void> {
  await onto.evaluate(
    (element, { how, name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], name, { type }))
      const common = { bubbles: true, cancelable: true }
      if (how === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: dataTransfer, ...common }))
        return
      }
      for (const event of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(event, { dataTransfer, ...common }))
      }
    },
    { how, ...file },
  )
}

/** How many pixels of a picture are pink. */
function pinkIn(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(
    async ({ base64, colour }) => {
      const data = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([data]))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const brush = canvas.getContext('2d')!
      brush.drawImage(image, 0, 0)
      const pixels = brush.getImageData(0, 0, image.width, image.height).data
      let count = 0
      for (let at = 0; at < pixels.length; at += 4) {
        if (colour.every((value, channel) => Math.abs(value - pixels[at + channel]!) < 12)) count++
      }
      return count
    },
    { base64: bytes.toString('base64'), colour: [...PINK] },
  )
}

const pixelsOf = (image: Locator) =>
  image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight])

flow(
  'an image dropped on a card is on the card, in the inspector, in pictures and files, in other tabs and after a reload',
  async ({ page, profile, openProfile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await fitMap(page)
    const picture = { name: 'table.jpg', type: 'image/jpeg', base64: await pinkPicture(page) }
    await bring('drop', card(page, 'Eats together'), picture)
    const onCard = card(page, 'Eats together').locator('img')
    await onCard.waitFor()
    // A card gets no more pixels than it can show.
    expect((await pixelsOf(onCard))[0]).toBeLessThanOrEqual(640)

    const panel = await choose(page, 'Eats together')
    await panel.getByRole('textbox', { name: 'Caption of image 1' }).fill('The dinner table')
    await panel.getByRole('button', { name: 'Open Image: The dinner table' }).click()
    const large = page.getByRole('dialog', { name: 'Image: The dinner table' })
    expect(await pixelsOf(large.getByRole('img', { name: 'The dinner table' }))).toEqual([2048, 1024])
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await large.waitFor({ state: 'hidden' })
    await saved(page)
    await page.getByRole('tab', { name: 'Board' }).click()
    const onBoard = page.getByRole('main').getByRole('button', { name: 'Open Image: The dinner table' })
    await onBoard.waitFor()
    await page.getByRole('tab', { name: 'Canvas' }).click()

    const other = await profile.openPage(new URL(page.url()).hash)
    await inEditor(other)
    await fitMap(other)
    await card(other, 'Eats together').getByRole('img', { name: 'The dinner table' }).waitFor()
    await other.close()
    await page.reload()
    await inEditor(page)
    await fitMap(page)
    await card(page, 'Eats together').getByRole('img', { name: 'The dinner table' }).waitFor()

    // As wide as the card and 103 high, at one pixel to a unit at least.
    expect(await pinkIn(page, (await exported(page, 'PNG image')).bytes)).toBeGreaterThan(190 * 100)
    const svg = (await exported(page, 'SVG image')).bytes.toString()
    expect(svg).toMatch(/<image [^>]*href="data:image\/jpeg;base64,/)

    const file = await exported(page, 'Jatra file')
    const there = await (await openProfile()).openPage()
    await importByButton(there, [{ name: file.name, mimeType: 'application/json', buffer: file.bytes }])
    await inEditor(there)
    await fitMap(there)
    await card(there, 'Eats together').getByRole('img', { name: 'The dinner table' }).waitFor()
    expect((await exported(there, 'Jatra file')).bytes.equals(file.bytes)).toBe(true)
    expect([...mapIn(file).images.values()]).toMatchObject([
      { caption: 'The dinner table', type: 'image/webp', width: 2048, height: 1024 },
    ])
  },
)

flow(
  'images are pasted, deleted and brought back by undo; what is no picture is refused with a sentence',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await fitMap(page)
    const base64 = await pinkPicture(page, 300, 200)
    const picture = { name: 'table.jpg', type: 'image/jpeg', base64 }
    await choose(page, 'Eats together')
    await bring('paste', page.locator('body'), picture)
    const onCard = card(page, 'Eats together').locator('img')
    await onCard.waitFor()
    await expectAccessible(page)
    await inspector(page).getByRole('button', { name: 'Open Image 1' }).focus()
    await page.keyboard.press('Delete')
    await onCard.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await onCard.waitFor()

    // On the title of a stage it is the stage's.
    await bring('drop', stage(page, 'Cook').locator('[data-image-target]'), picture)
    await stage(page, 'Cook').locator('[data-image-target]').click()
    await inspector(page).getByRole('button', { name: 'Open Image 1' }).waitFor()

    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    await bring('drop', card(page, 'Eats together'), {
      name: 'logo.svg',
      type: 'image/svg+xml',
      base64: drawing.toString('base64'),
    })
    await page.getByText('“logo.svg” was not added').waitFor()
    await bring('drop', card(page, 'Eats together'), {
      name: 'broken.png',
      type: 'image/png',
      base64: Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1').toString('base64'),
    })
    await page.getByText('“broken.png” was not added').waitFor()
    await saved(page)
    expect([...mapIn(await exported(page, 'Jatra file')).images]).toHaveLength(2)
  },
)

/** What a camera writes into a photograph beside the picture: who took it, as text. */
const NOTED = 'Camera of Nadia Karim, 23.8103 N 90.4125 E'

/** The photograph with such a note in it, as cameras place it: right behind the mark that it begins with. */
function withCameraNote(jpeg: Buffer): Buffer {
  const text = Buffer.from(`${NOTED}\0`)
  // One entry: the maker of the camera, a text that stands behind the list.
  const list = Buffer.from(
    '49492a0008000000' + '0100' + '0f010200' + '00000000' + '1a000000' + '00000000',
    'hex',
  )
  list.writeUInt32LE(text.length, 14)
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), list, text])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

/** All bytes of images that the device keeps. */
async function keptImages(page: Page): Promise<Buffer[]> {
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open('jatra')
      opening.onsuccess = () => resolve(opening.result)
    })
    const rows = await new Promise<{ bytes: Uint8Array }[]>(resolve => {
      const reading = db.transaction('images').objectStore('images').getAll()
      reading.onsuccess = () => resolve(reading.result)
    })
    db.close()
    return rows.map(({ bytes }) => [...bytes])
  })
  return kept.map(bytes => Buffer.from(bytes))
}

flow('what a camera wrote into a photograph is not in what is kept of it', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await fitMap(page)
  const photograph = withCameraNote(Buffer.from(await pinkPicture(page, 300, 200), 'base64'))
  const file = { name: 'table.jpg', type: 'image/jpeg', base64: photograph.toString('base64') }
  await bring('drop', card(page, 'Eats together'), file)
  await card(page, 'Eats together').locator('img').waitFor()
  await saved(page)
  const [kept, ...others] = await keptImages(page)
  expect(others).toEqual([])
  expect(await pinkIn(page, kept!)).toBe(300 * 200)
  expect(await pinkIn(page, photograph)).toBe(300 * 200)
  for (const word of [NOTED, 'Exif', photograph.toString('latin1')]) {
    expect(photograph.includes(word, 'latin1')).toBe(true)
    expect(kept?.includes(word, 'latin1')).toBe(false)
  }
})

flow('a portrait from a photograph is small, square and kept in the map', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await fitMap(page)
  await persona(page, 'Nadia').click()
  const panel = inspector(page)
  const buffer = Buffer.from(await pinkPicture(page), 'base64')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel.getByRole('button', { name: 'Choose a picture' }).click(),
  ])
  await chooser.setFiles([{ name: 'nadia.jpg', mimeType: 'image/jpeg', buffer }])
  const portrait = persona(page, 'Nadia').locator('img')
  await portrait.waitFor()
  expect(await pixelsOf(portrait)).toEqual([256, 256])
})
