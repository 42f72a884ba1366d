import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { downloaded } from './download'
import { flow } from './harness'
import { choose, fitMap, goHome, mapIn, openFromHome, rate, saved, startFromTemplate, tool } from './verbs'

const DAY = 24 * 60 * 60_000

/** The panel behind the state of saving, opened. */
async function howSafe(page: Page) {
  await page.getByRole('button', { name: 'Saved on this device' }).click()
  return page.getByRole('dialog', { name: 'How safe is this map?' })
}

flow(
  'how safe a map is, is said in facts, and the browser is asked to keep it once there is something to lose',
  async ({ profile, expect }) => {
    await profile.context.addInitScript(() => {
      // The empty page that every tab begins as has none.
      if (!navigator.storage) return
      const storage = Object.assign(navigator.storage, { asked: 0 })
      storage.persisted = async () => storage.asked > 0
      storage.persist = async () => {
        storage.asked++
        return true
      }
    })
    const page = await profile.openPage()
    const asked = () => page.evaluate(() => (navigator.storage as StorageManager & { asked: number }).asked)

    await startFromTemplate(page, 'Weeknight groceries')
    const panel = await howSafe(page)
    await panel.getByText('Safe here only').waitFor()
    await panel.getByText('Nothing has been changed since the map was opened.', { exact: false }).waitFor()
    await panel.getByRole('button', { name: 'Ask the browser to keep it' }).waitFor()
    expect(await asked()).toBe(0)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })

    await fitMap(page)
    await rate(await choose(page, 'Eats together'), 'Arif', 'Positive')
    await rate(await choose(page, 'Sees the fridge is empty'), 'Arif', 'Negative')
    await saved(page)
    expect(await asked()).toBe(1)
    await howSafe(page)
    await panel.getByText('Written to the disk just now.', { exact: false }).waitFor()
    await panel.getByText('Read back and compared just now.', { exact: false }).waitFor()
    await panel.getByText('It has promised not to clear anything by itself.').waitFor()
    await downloaded(page, () => panel.getByRole('button', { name: 'Download the map' }).click())
    await panel.getByText('A copy of the map as it is left just now.', { exact: false }).waitFor()
    await panel.getByText('Safe here, and a copy is elsewhere').waitFor()
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')

    await goHome(page)
    await page.getByRole('button', { name: /^Storage: / }).click()
    const all = page.getByRole('dialog', { name: 'How safe are my maps?' })
    await all.getByText('There is a copy of every map as it is.').waitFor()
    await all.getByText('The last edit was saved just now.', { exact: false }).waitFor()
    await all
      .getByText('The map was read back just now and is as it was written.', { exact: false })
      .waitFor()
    await all.getByRole('button', { name: 'Actions for Weeknight groceries' }).waitFor()
    await expectAccessible(page, '[role=dialog]')
  },
)

/** Spoils the bytes of every row that is there, behind the back of the app. */
async function spoilRows(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(resolve => {
      const request = indexedDB.open('jatra')
      request.onsuccess = () => resolve(request.result)
    })
    const tx = db.transaction('log', 'readwrite')
    const rows = tx.objectStore('log').openCursor()
    rows.onsuccess = () => {
      rows.result?.update({ ...rows.result.value, update: new Uint8Array([1, 2, 3]) })
      rows.result?.continue()
    }
    await new Promise(resolve => {
      tx.oncomplete = resolve
    })
    db.close()
  })
}

flow(
  'whoever asks on home has all maps read back, the trash too, and hears which the disk has spoilt',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Clinic visit')
    await goHome(page)
    const meter = page.getByRole('button', { name: /^Storage: / })
    const all = page.getByRole('dialog', { name: 'How safe are my maps?' })
    const close = async () => {
      await page.keyboard.press('Escape')
      await all.waitFor({ state: 'hidden' })
    }
    await spoilRows(page)
    await startFromTemplate(page, 'Weeknight groceries')
    await goHome(page)
    await page.getByRole('button', { name: 'Actions for Weeknight groceries', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    await page.getByRole('button', { name: 'Trash (1)' }).waitFor()

    await meter.click()
    await all.getByText('Not all that was saved can be read').waitFor()
    await all
      .getByText('Part of what was saved of “Clinic visit” is missing or cannot be read.', { exact: false })
      .waitFor()
    await all.getByText('The other map was read back just now', { exact: false }).waitFor()
    await expectAccessible(page, '[role=dialog]')
    await close()

    // It says what was lost when it is opened, and is whole from then on.
    await openFromHome(page, 'Clinic visit')
    await page.getByText('The map was completed from the second copy', { exact: false }).waitFor()
    await goHome(page)
    await meter.click()
    await all
      .getByText('All 2 maps were read back just now and are as they were written.', { exact: false })
      .waitFor()
    expect(await all.getByText('Safe here only').count()).toBe(1)
  },
)

flow(
  'a map stays in the trash for thirty days, and is deleted for ever on a day after them',
  async ({ page, expect }) => {
    for (const title of ['Clinic visit', 'Online purchase']) {
      await startFromTemplate(page, title)
      await goHome(page)
      await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
      await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    }
    await page.getByRole('button', { name: 'Trash (2)' }).waitFor()
    // The catalogue as it will be some weeks from now.
    await page.evaluate(
      async ({ now, day }) => {
        const db = await new Promise<IDBDatabase>(resolve => {
          const request = indexedDB.open('jatra')
          request.onsuccess = () => resolve(request.result)
        })
        const tx = db.transaction(['catalogue', 'settings'], 'readwrite')
        const entries = tx.objectStore('catalogue')
        const all = entries.getAll()
        all.onsuccess = () => {
          for (const entry of all.result) {
            const isOld = entry.title === 'Clinic visit'
            const trashedAt = now - (isOld ? 40 : 10) * day
            entries.put({ ...entry, trashedAt, changedAt: trashedAt })
            // Home has found it over time before.
            if (isOld)
              tx.objectStore('settings').put({ key: 'trash.due', value: { [entry.id]: now - 2 * day } })
          }
        }
        await new Promise(resolve => {
          tx.oncomplete = resolve
        })
        db.close()
      },
      { now: Date.now(), day: DAY },
    )

    await page.reload()
    await page.getByRole('button', { name: 'Trash (1)' }).click()
    const trash = page.getByRole('dialog', { name: 'Trash' })
    await trash.getByText('Maps stay in the trash for 30 days.', { exact: false }).waitFor()
    await trash.getByText('20 days left', { exact: false }).waitFor()
    expect(await trash.getByText('Clinic visit').count()).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Trash (1)')
  },
)

flow(
  'where the browser keeps nothing, that is said, and one can work and take the work away',
  async ({ profile, expect }) => {
    await profile.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission.', 'SecurityError')
      }
    })
    const page = await profile.openPage()
    await page.getByText('This browser window keeps nothing').waitFor()
    await page.getByRole('button', { name: 'Weeknight groceries', exact: true }).click()
    await tool(page, 'Select').waitFor()
    const banner = page.getByRole('status').filter({ hasText: 'This browser window keeps nothing.' })
    await banner.waitFor()
    await page.getByRole('button', { name: 'Not saved: the browser keeps nothing here' }).waitFor()

    await page.getByRole('textbox', { name: 'Map title' }).fill('Only here')
    await page.getByRole('textbox', { name: 'Map title' }).press('Enter')
    const map = mapIn(
      await downloaded(page, () => banner.getByRole('button', { name: 'Download the map' }).click()),
    )
    expect(map.meta.title).toBe('Only here')
  },
)
