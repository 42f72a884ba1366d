import { flow } from './harness'
import { drop, exported, importByButton, inEditor, startFromTemplate } from './verbs'

flow(
  'a map leaves as file, PNG and SVG, and each brings the same map to another device',
  async ({ page, openProfile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const file = await exported(page, 'Jatra file')
    const png = await exported(page, 'PNG image')
    const svg = await exported(page, 'SVG image')
    expect([file.name, png.name, svg.name]).toEqual([
      'Weeknight groceries.jatra.json',
      'Weeknight groceries.png',
      'Weeknight groceries.svg',
    ])

    const elsewhere = await openProfile()
    const there = await elsewhere.openPage()
    const again = async () => {
      await inEditor(there)
      const { bytes } = await exported(there, 'Jatra file')
      await there.getByRole('link', { name: 'Your maps' }).click()
      await there.getByRole('heading', { name: 'Your maps' }).waitFor()
      return bytes.toString()
    }
    const original = file.bytes.toString()

    await importByButton(there, [{ name: file.name, mimeType: 'application/json', buffer: file.bytes }])
    expect(await again()).toBe(original)
    await importByButton(there, [{ name: png.name, mimeType: 'image/png', buffer: png.bytes }])
    expect(await again()).toBe(original)
    await drop(there, svg.name, 'image/svg+xml', svg.bytes)
    expect(await again()).toBe(original)

    // Three maps on the shelf: an import never replaces one.
    await there.getByRole('heading', { name: '3 maps' }).waitFor()
  },
)
