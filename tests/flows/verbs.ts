import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { JourneyMap } from '../../src/model/journey'
import { open } from '../../src/model/open'
import { sortedByOrder } from '../../src/model/order'
import { type Downloaded, downloaded } from './download'

/*
 * What a user does and sees, in the words of the interface. A flow reads as the story; how a thing is found on the screen
 * is written here once.
 */

export async function startBlank(page: Page): Promise<void> {
  await startFromTemplate(page, 'Blank map')
}

export async function startFromTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await inEditor(page)
}

/** Opens a map from home by its title. */
export async function openFromHome(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click()
  await inEditor(page)
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Your maps' }).click()
  await page.getByRole('heading', { name: 'Your maps' }).waitFor()
}

/** The editor shows a map and says that it is safe. */
export async function inEditor(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
  await persona(page).first().waitFor()
  await saved(page)
}

/** Waits until everything that was done is on the device. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
}

export function card(page: Page, title: string): Locator {
  return page.getByRole('group', { name: `Touchpoint: ${title}`, exact: true })
}

export function stage(page: Page, title: string): Locator {
  return page.getByRole('group', { name: `Stage: ${title}`, exact: true })
}

/** The card of one persona, or of all. */
export function persona(page: Page, name?: string): Locator {
  if (name === undefined) return page.getByRole('group', { name: /^Persona: / })
  return page.getByRole('group', { name: `Persona: ${name}`, exact: true })
}

/** The link between two things, by their titles. */
export function link(page: Page, from: string, to: string): Locator {
  return page.getByRole('group', { name: `Link: ${from} → ${to}`, exact: true })
}

export function tool(page: Page, name: string): Locator {
  return page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true })
}

export function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' })
}

/** Brings the whole map into view. */
export async function fitMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit the map' }).click()
}

/** Selects a card that is in view by pressing it, and waits for the inspector to be about it. */
export async function choose(page: Page, title: string): Promise<Locator> {
  await card(page, title).click()
  return about(page, title)
}

/** The inspector, once it is about what has this title. */
export async function about(page: Page, title: string): Promise<Locator> {
  const panel = inspector(page)
  const field = panel.getByRole('textbox', { name: 'Title', exact: true })
  await expect.poll(() => field.inputValue()).toBe(title)
  return panel
}

/** Rates what is selected for one persona, by pressing the face of that word. */
export async function rate(panel: Locator, who: string, word: string): Promise<void> {
  await scale(panel, `Emotion, ${who}`).getByTitle(word, { exact: true }).click()
  await isRated(panel, who, word)
}

/** Waits until the scale of one persona says this. */
export async function isRated(panel: Locator, who: string, word: string): Promise<void> {
  const radio = scale(panel, `Emotion, ${who}`).getByRole('radio', { name: word, exact: true })
  await expect.poll(() => radio.isChecked()).toBe(true)
}

export function scale(panel: Locator, name: string): Locator {
  return panel.getByRole('radiogroup', { name, exact: true })
}

/** Notes something on what is selected: by the button of its kind, then by typing. */
export async function annotate(panel: Locator, button: string, text: string): Promise<void> {
  await panel.getByRole('button', { name: button, exact: true }).click()
  await panel.page().keyboard.type(text)
  await panel.page().keyboard.press('Enter')
  await annotation(panel, text).waitFor()
}

/** An annotation in the inspector, by its text; its measures are part of its name too. */
export function annotation(panel: Locator, text: string): Locator {
  return panel.getByRole('button', { name: `: ${text}` })
}

/** The middle of what is on the screen, in CSS pixels. */
export async function middleOf(thing: Locator): Promise<[number, number]> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Takes the map away by the export dialog. */
export async function exported(page: Page, format: string): Promise<Downloaded> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const file = await downloaded(page, () => dialog.getByRole('button', { name: format, exact: true }).click())
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'hidden' })
  return file
}

/** The whole map, as it leaves in a Jatra file. */
export async function mapOf(page: Page): Promise<JourneyMap> {
  return mapIn(await exported(page, 'Jatra file'))
}

export function mapIn({ name, bytes }: Downloaded): JourneyMap {
  const opened = open(bytes.toString('utf8'))
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.detail}`)
  return opened.map
}

/** What is in each stage, in the order of the journey: `{ Order: ['Searches', 'Repeats'] }`. */
export function outline(map: JourneyMap): Record<string, string[]> {
  const along = [...map.touchpoints.values()].sort(
    ({ place: a }, { place: b }) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0) || a[3] - b[3],
  )
  return Object.fromEntries(
    sortedByOrder(map.stages).map(([id, { title }]) => [
      title,
      along.filter(({ place }) => place[0] === id).map(touchpoint => touchpoint.title),
    ]),
  )
}

/** Every link as `From → To`, in the order of the alphabet. */
export function links(map: JourneyMap): string[] {
  const titleOf = (id: string) =>
    map.touchpoints.get(id)?.title ?? map.stages.get(id)?.title ?? map.personas.get(id)?.name
  return [...map.links.values()].map(({ from, to }) => `${titleOf(from)} → ${titleOf(to)}`).sort()
}

/** Pastes a picture, which goes to what is selected; of noise, so that no two are the same and the larger take the more room. */
export async function pastePicture(page: Page, [width, height] = [40, 20]): Promise<void> {
  await page.evaluate(
    async ([width, height]) => {
      const canvas = new OffscreenCanvas(width, height)
      const noise = new ImageData(width, height)
      for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256
      canvas.getContext('2d')?.putImageData(noise, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([blob], 'sketch.jpg', { type: 'image/jpeg' }))
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [width, height] as const,
  )
}

/** Chooses files by the Import button of home. */
export async function importByButton(
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import', exact: true }).click(),
  ])
  await chooser.setFiles([...files])
}

/** Drops a file on the middle of the window, as from the desktop. */
export async function drop(page: Page, name: string, type: string, bytes: Buffer): Promise<void> {
  // Only a page that is up takes drops; before, a file would be opened by the browser.
  await page.getByRole('main').first().waitFor()
  await page.evaluate(
    async ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], name, { type }))
      const [x, y] = [innerWidth / 2, innerHeight / 2]
      const over = () => document.elementFromPoint(x, y) ?? document.body
      const say = (event: string) =>
        over().dispatchEvent(
          new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true, clientX: x, clientY: y }),
        )
      say('dragenter')
      say('dragover')
      // What the app shows for the drag takes the drop: it is there by the next frames.
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
      await frame()
      await frame()
      say('drop')
    },
    { name, type, base64: bytes.toString('base64') },
  )
}
