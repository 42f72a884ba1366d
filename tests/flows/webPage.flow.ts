import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { flow } from './harness'
import { drop, exported, inEditor, startFromTemplate } from './verbs'

flow(
  'a web page is looked at from a folder, by pointer, keys and a persona’s eyes, and comes back',
  async ({ page, browser, openProfile, expect, onTestFinished }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const original = (await exported(page, 'Jatra file')).bytes.toString()
    const file = await exported(page, 'Web page')
    expect(file.name).toBe('Weeknight groceries.html')

    const folder = mkdtempSync(join(tmpdir(), 'jatra-page-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, file.name)
    writeFileSync(path, file.bytes)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    onTestFinished(() => context.close())
    const complaints: string[] = []
    context.on('console', message => complaints.push(message.text()))
    context.on('weberror', error => complaints.push(error.error().message))
    context.on('request', request => {
      if (!/^(file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`)
    })
    const there = await context.newPage()
    await there.goto(pathToFileURL(path).href)
    await there.getByRole('heading', { name: 'Weeknight groceries' }).waitFor()

    const map = there.getByRole('img', { name: 'Weeknight groceries' })
    const seen = async () => Number((await map.getAttribute('viewBox'))?.split(' ')[2])
    await there.getByRole('region', { name: 'Journey map' }).focus()
    const before = await seen()
    await there.keyboard.press('+')
    await expect.poll(seen).toBeLessThan(before)
    await there.keyboard.press('0')
    await expect.poll(seen).toBeGreaterThan(before)

    const contents = there.getByRole('complementary', { name: 'What is on the map' })
    const heading = there.getByRole('button', { name: 'Pays with the saved card' })
    const entry = contents.getByRole('article').filter({ has: heading })
    await map.getByText('Pays with the saved').first().click()
    await expect.poll(() => entry.getAttribute('class')).toBe('chosen')
    await there.keyboard.press('Escape')
    await expect.poll(() => entry.getAttribute('class')).toBe('')

    const faded = map.locator('.faded')
    expect(await faded.count()).toBe(0)
    await there.getByLabel('Seen by').selectOption('Arif')
    await expect.poll(() => faded.count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])

    const elsewhere = await (await openProfile()).openPage()
    await drop(elsewhere, file.name, 'text/html', file.bytes)
    await inEditor(elsewhere)
    expect((await exported(elsewhere, 'Jatra file')).bytes.toString()).toBe(original)
  },
)
