import type { Page } from 'playwright-core'
import type { JourneyMap } from '../../src/model/journey'
import { mapOf } from '../flows/verbs'

/*
 * Edits that can be counted afterwards: cards whose titles are the numbers 1, 2, 3, …, made on the canvas by keys alone.
 */

/** Opens a field for the first card of a new stage. */
export async function beginStage(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Shift+S')
  await emptyField(page)
  await page.keyboard.type(title)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+T')
  await emptyField(page)
}

/** Types the cards of these numbers from the open field on, and leaves the last one open. Tells of each when it is typed. */
export async function typeCards(
  page: Page,
  first: number,
  last: number,
  typed: (number: number) => void = () => {},
): Promise<void> {
  for (let number = first; number <= last; number++) {
    await page.keyboard.type(`${number}`)
    typed(number)
    if (number < last) await nextCard(page)
  }
}

/** Ends the card that is open and opens the next. */
export async function nextCard(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await emptyField(page)
}

/** A key that comes before the field would be a shortcut of the canvas. */
async function emptyField(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.activeElement
    return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value === ''
  })
}

/** Those of the cards 1 to `last` that are not in the map on screen, as it leaves in a file. */
export async function lostCards(page: Page, last: number): Promise<number[]> {
  return lostIn(await mapOf(page), last)
}

export function lostIn(map: JourneyMap, last: number): number[] {
  const titles = new Set([...map.touchpoints.values()].map(({ title }) => title))
  return Array.from({ length: last }, (_, index) => index + 1).filter(number => !titles.has(`${number}`))
}

/** What follows the app's address for the map that is open, to open it again. */
export function addressOf(page: Page): string {
  return new URL(page.url()).hash
}
