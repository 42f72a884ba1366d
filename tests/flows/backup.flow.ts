import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { downloaded } from './download'
import { flow } from './harness'
import { drop, goHome, mapOf, openFromHome, saved, startFromTemplate } from './verbs'

const DAY_MS = 24 * 3_600_000

async function openBackup(page: Page) {
  await page.getByRole('button', { name: 'Backup', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Backup' })
  await dialog.waitFor()
  return dialog
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Map title' }).fill(title)
  await page.keyboard.press('Enter')
  await saved(page)
}

flow(
  'everything is backed up, seen before it is restored on another device, and brought back where it has changed',
  async ({ page, openProfile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const before = await mapOf(page)
    await goHome(page)
    const dialog = await openBackup(page)
    await expectAccessible(page, '[role=dialog]')
    const backup = await downloaded(page, () =>
      dialog.getByRole('button', { name: 'Back up everything' }).click(),
    )
    await dialog.getByText(`“${backup.name}” is in your downloads, with 1 map.`).waitFor()
    await page.keyboard.press('Escape')

    const other = await (await openProfile()).openPage()
    await other.getByRole('heading', { name: 'Your maps' }).waitFor()
    await drop(other, backup.name, 'application/zip', backup.bytes)
    const preview = other.getByRole('dialog', { name: 'Restore a backup' })
    await preview.getByRole('checkbox', { name: 'Weeknight groceries' }).waitFor()
    await preview.getByText('Not here. Is added.').waitFor()
    await expectAccessible(other, '[role=dialog]')
    await preview.getByRole('button', { name: 'Restore 1 map' }).click()
    await preview.getByText('1 map was added.').waitFor()
    await preview.getByRole('button', { name: 'Close', exact: true }).last().click()
    await openFromHome(other, 'Weeknight groceries')
    expect(await mapOf(other)).toEqual(before)

    await openFromHome(page, 'Weeknight groceries')
    await rename(page, 'Something else')
    await goHome(page)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      openBackup(page).then(opened => opened.getByRole('button', { name: 'Restore a backup…' }).click()),
    ])
    await chooser.setFiles({ name: backup.name, mimeType: 'application/zip', buffer: backup.bytes })
    const again = page.getByRole('dialog', { name: 'Restore a backup' })
    await again.getByText(/called “Something else” here/).waitFor()
    await again.getByRole('radio', { name: 'Replace' }).check()
    await again.getByRole('button', { name: 'Restore 1 map' }).click()
    await again.getByText('1 map is again what it was.').waitFor()
    await page.keyboard.press('Escape')
    await openFromHome(page, 'Weeknight groceries')
    expect(await mapOf(page)).toEqual(before)
  },
)

/**
 * What a folder of the disk says to names of files: browsers let a page give fewer of them there than in their own. It
 * comes to the page as a folder that is dropped on it, the one way that needs no window of the browser's own.
 */
async function whatDiskSays(page: Page, names: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jatra-folder-'))
  try {
    const dropped = await page.evaluateHandle(() => {
      const handle = new Promise<FileSystemDirectoryHandle>(resolve => {
        const take = (event: DragEvent) => {
          event.preventDefault()
          // The app would look into it.
          event.stopImmediatePropagation()
          const [item] = event.dataTransfer?.items ?? []
          const { getAsFileSystemHandle: asHandle } = item as unknown as {
            getAsFileSystemHandle(): Promise<FileSystemDirectoryHandle>
          }
          if (event.type === 'drop') resolve(asHandle.call(item))
        }
        for (const type of ['dragenter', 'dragover', 'drop'] as const)
          window.addEventListener(type, take, true)
      })
      return { handle }
    })
    const mouse = await page.context().newCDPSession(page)
    const data = { items: [], files: [folder], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await mouse.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
    return await dropped.evaluate(async ({ handle }, names) => {
      const folder = await handle
      const answers = names.map(name => folder.getFileHandle(name).catch((error: Error) => error.name))
      return (await Promise.all(answers)).map(String)
    }, names)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

flow(
  'a linked folder has every map, follows each change, and is known after a reload',
  async ({ profile, expect }) => {
    // The picker is the browser's own window, out of reach of a page; the folder is a real one.
    await profile.context.addInitScript(() => {
      const picked = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Copies', { create: true })
      Object.assign(window, { showDirectoryPicker: picked })
    })
    const page = await profile.openPage()
    const names = () =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies')
        const names: string[] = []
        for await (const [name, { kind }] of folder.entries()) if (kind === 'file') names.push(name)
        return names
      })
    const files = async () => (await names()).map(name => name.replace(/ ~.{8}\./, '.'))
    await startFromTemplate(page, 'Clinic visit')
    await goHome(page)
    const dialog = await openBackup(page)
    await dialog.getByRole('button', { name: 'Link a folder…' }).click()
    await dialog.getByText('“Copies” is up to date.').waitFor()
    expect(await files()).toEqual(['Clinic visit.jatra.json'])
    await page.keyboard.press('Escape')

    await openFromHome(page, 'Clinic visit')
    await rename(page, 'র‍্যাব 👩‍💻 ~ con.x')
    await expect.poll(files).toEqual(['র্যাব 👩💻 ~ con.x.jatra.json'])
    expect(await whatDiskSays(page, [...(await names()), 'র‍্যাব'])).toEqual(['NotFoundError', 'TypeError'])

    await page.reload()
    await goHome(page)
    await (await openBackup(page)).getByText('“Copies” is up to date.').waitFor()
  },
)

flow(
  'copies that are old are spoken of on home, and not again for a week if they are not wanted',
  async ({ page }) => {
    await startFromTemplate(page, 'Clinic visit')
    await rename(page, 'City clinic')
    await goHome(page)
    await page.clock.setSystemTime(Date.now() + 12 * DAY_MS)
    await page.reload()
    const line = page.getByRole('status').filter({ hasText: 'It has had no new copy for 12 days' })
    await line.waitFor()
    await line.getByRole('button', { name: 'Not now' }).click()
    await line.waitFor({ state: 'hidden' })

    await page.clock.setSystemTime(Date.now() + 20 * DAY_MS)
    await page.reload()
    const later = page.getByRole('status').filter({ hasText: 'It has had no new copy for 20 days' })
    await downloaded(page, () => later.getByRole('button', { name: 'Back up everything' }).click())
    await page.getByRole('dialog', { name: 'Backup' }).getByText('is in your downloads').waitFor()
    await later.waitFor({ state: 'hidden' })
  },
)
