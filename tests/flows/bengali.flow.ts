import { mkdirSync, writeFileSync } from 'node:fs'
import { downloaded } from './download'
import { flow } from './harness'
import { mapIn, persona } from './verbs'

const PICTURES = 'test-results/pictures'

flow(
  'interface and map in Bengali: the words are exact in the SVG, and the PNG is made',
  async ({ page, expect }) => {
    await page.getByRole('button', { name: 'বাংলা' }).click()
    await page.getByRole('heading', { name: 'আপনার মানচিত্র' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('bn')

    await page.getByRole('button', { name: 'সপ্তাহের রান্নার বাজার', exact: true }).click()
    await persona(page)
      .or(page.getByRole('group', { name: 'পারসোনা: নাদিয়া' }))
      .first()
      .waitFor()
    await page.getByRole('group', { name: 'স্পর্শবিন্দু: সবাই মিলে খান' }).waitFor()
    await page.getByRole('status').filter({ hasText: 'এই যন্ত্রে সংরক্ষিত' }).waitFor()

    // Stage numbers, counts, means and shares are in Bengali digits; keys are written as on the keyboard.
    const onMap = await page.locator('[data-record]').allInnerTexts()
    expect(onMap.filter(text => /[0-9A-Za-z]/.test(text))).toEqual([])

    const take = async (format: string) => {
      await page.getByRole('button', { name: 'এক্সপোর্ট', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'এক্সপোর্ট' })
      const file = await downloaded(page, () => dialog.getByRole('button', { name: format }).click())
      await dialog.getByRole('button', { name: 'বন্ধ করুন' }).click()
      await dialog.waitFor({ state: 'hidden' })
      return file
    }
    const map = mapIn(await take('যাত্রা ফাইল'))
    const svg = await take('SVG ছবি')
    const png = await take('PNG ছবি')
    mkdirSync(PICTURES, { recursive: true })
    writeFileSync(`${PICTURES}/bengali.svg`, svg.bytes)
    writeFileSync(`${PICTURES}/bengali.png`, png.bytes)
    expect(svg.name).toBe('সপ্তাহের রান্নার বাজার.svg')

    // Titles may be broken into lines, only at spaces: read without any, they are what was written.
    const drawn = await page.evaluate(source => {
      const picture = new DOMParser().parseFromString(source, 'image/svg+xml')
      if (picture.querySelector('parsererror')) throw new Error('The SVG is not well-formed.')
      return [...picture.querySelectorAll('text')].map(text => text.textContent).join('')
    }, svg.bytes.toString('utf8'))
    const unspaced = (text: string) => text.replace(/\s+/g, '')
    for (const { title } of [...map.stages.values(), ...map.touchpoints.values()]) {
      expect(unspaced(drawn)).toContain(unspaced(title))
    }

    const size = await page.evaluate(async base64 => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      return { width, height }
    }, png.bytes.toString('base64'))
    expect(size.width).toBeGreaterThan(2000)
    expect(size.height).toBeGreaterThan(500)

    // The choice is remembered, here and on home.
    await page.reload()
    await page.getByRole('button', { name: 'এক্সপোর্ট', exact: true }).waitFor()
    await page.getByRole('link', { name: 'আপনার মানচিত্র' }).click()
    await page.getByRole('link', { name: 'সপ্তাহের রান্নার বাজার', exact: true }).waitFor()
  },
)
