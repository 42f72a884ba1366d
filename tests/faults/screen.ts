import type { Page } from 'playwright-core'

/*
 * What the app says about its state, for those who count.
 */

export async function saysFull(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Not saved: the disk is full' }).waitFor()
}

/** All notices on the screen. */
export async function notices(page: Page): Promise<string> {
  return (await page.getByRole('alert').allInnerTexts()).join('\n')
}

/** `12–34 ms` */
export function range(ms: readonly number[]): string {
  const [least, most] = [Math.min(...ms), Math.max(...ms)]
  return least === most ? `${least} ms` : `${least}–${most} ms`
}
