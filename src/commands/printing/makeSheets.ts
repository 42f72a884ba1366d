import type { PagePlan } from '../../model/layout/pages/planPages'
import { type PrintMaterial, paintSheet } from '../../model/painter/sheets/paintSheet'
import { sheetElement } from './sheetElement'
import { sheetsOnPage } from './sheetsOnPage'

/** How long the page may be held up at a time, in ms. */
const SLICE = 40

/** The sheets of one plan, made when they are needed. */
export interface Sheets {
  /** Makes all of them, a few at a time, and puts them into the page. False if they were given up meanwhile. */
  put(): Promise<boolean>
  /** The same at once, for who cannot wait: the browser, when it is about to print. */
  putNow(): void
  /** Takes them away for ever. */
  giveUp(): void
}

export function makeSheets(plan: PagePlan, material: PrintMaterial): Sheets {
  const made: SVGElement[] = []
  let take: (() => void) | undefined
  let givenUp = false

  function make(until: number): void {
    while (made.length < plan.pages.length && performance.now() < until) {
      const sheet = paintSheet(plan, made.length, material)
      made.push(sheetElement(sheet, `sheet-${made.length + 1}`))
    }
  }
  function putNow(): void {
    if (givenUp) return
    make(Number.POSITIVE_INFINITY)
    take ??= sheetsOnPage(made, plan.sheet)
  }
  return {
    putNow,
    async put() {
      while (made.length < plan.pages.length && !givenUp) {
        await new Promise(resolve => setTimeout(resolve))
        make(performance.now() + SLICE)
      }
      putNow()
      await Promise.all(made.map(picturesOf))
      return !givenUp
    },
    giveUp() {
      givenUp = true
      take?.()
    },
  }
}

/** Waits for the pictures of a sheet: paper does not wait. One that cannot be decoded has an empty place. */
async function picturesOf(sheet: SVGElement): Promise<void> {
  // Not every browser tells of pictures within an SVG; all of them have been decoded for the preview.
  type Decodable = SVGImageElement & { decode?(): Promise<void> }
  await Promise.allSettled([...sheet.querySelectorAll<Decodable>('image')].map(image => image.decode?.()))
}
