import type { Page } from 'playwright-core'
import { flow } from './harness'
import { exported, importByButton, inEditor, mapIn, stage, startFromTemplate } from './verbs'

/** Runs if anything of it is ever taken for markup. */
const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
const SCRIPT_LINK = 'javascript:window.ran=1'

flow(
  'what did not come with the app neither runs nor loads, and whatever tries is reported',
  async ({ page, profile, expect }) => {
    await page.getByRole('heading', { name: 'Your maps' }).waitFor()
    profile.allowComplaint(/./)
    expect(await attempt(page)).toEqual({
      'the text of a script': 'require-trusted-types-for',
      'a script from elsewhere': 'require-trusted-types-for',
      'a handler in an attribute': 'require-trusted-types-for',
      'a text that becomes code': 'require-trusted-types-for',
      'markup that becomes elements': 'require-trusted-types-for',
      'a worker from elsewhere': 'require-trusted-types-for',
      'an image from elsewhere': 'img-src',
      'a request to elsewhere': 'connect-src',
      'a frame': 'frame-src',
      'a form that is sent': 'form-action',
    })
    expect(await page.evaluate('window.ran')).toBe(undefined)
  },
)

/** Tries each of these in the page. Gives what the policy reported that it refused it by. */
function attempt(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const elsewhere = 'http://elsewhere.test/'
    const body = document.body
    const put = <K extends keyof HTMLElementTagNameMap>(name: K, properties: object) => {
      const element = Object.assign(document.createElement(name), properties)
      body.append(element)
      return element
    }
    const attempts: Record<string, () => unknown> = {
      'the text of a script': () => put('script', { text: 'window.ran = 1' }),
      'a script from elsewhere': () => put('script', { src: elsewhere }),
      'a handler in an attribute': () => body.setAttribute('onclick', 'window.ran = 1'),
      // biome-ignore lint/security/noGlobalEval: it is to be refused.
      'a text that becomes code': () => globalThis.eval('window.ran = 1'),
      'markup that becomes elements': () => put('div', { innerHTML: '<img src=x onerror="window.ran=1">' }),
      'a worker from elsewhere': () => new Worker(elsewhere),
      'an image from elsewhere': () => put('img', { src: elsewhere }),
      'a request to elsewhere': () => fetch(elsewhere),
      'a frame': () => put('iframe', { src: elsewhere }),
      'a form that is sent': () => put('form', { action: elsewhere }).submit(),
    }
    const reports: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(attempts)) {
      const report = new Promise<string>(resolve => {
        const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => resolve(effectiveDirective)
        document.addEventListener('securitypolicyviolation', hear, { once: true })
        setTimeout(() => resolve('nothing'), 2_000)
      })
      try {
        await attempt()
      } catch {
        // Refused at once.
      }
      reports[name] = await report
    }
    return reports
  })
}

flow(
  'texts of a map that are markup are texts on every face and in what leaves, and nothing runs',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const good = await exported(page, 'Jatra file')
    const hostile = JSON.stringify(hostileIn(JSON.parse(good.bytes.toString('utf8'))))
    await page.goto(new URL('#/', page.url()).href)
    await importByButton(page, [
      { name: 'hostile.jatra.json', mimeType: 'application/json', buffer: Buffer.from(hostile) },
    ])
    await inEditor(page)
    const [first] = [...mapIn(await exported(page, 'Jatra file')).stages.values()]
    expect(first?.title).toContain(MARKUP)
    await stage(page, first?.title ?? '').waitFor()

    for (const face of ['Canvas', 'Board', 'Insights', 'Outline']) {
      await page.getByRole('tab', { name: face }).click()
      await page.getByRole('tab', { name: face, selected: true }).waitFor()
      await expect.poll(() => page.getByRole('main').textContent()).toContain(MARKUP)
      await expectHarmless(page)
    }
    const svg = (await exported(page, 'SVG image')).bytes.toString('utf8')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toMatch(/<script|<img|<[^>]*\son\w+=|<foreignObject/i)
    await expectHarmless(page)

    await page.getByRole('link', { name: 'Your maps' }).click()
    await page.getByRole('link', { name: MARKUP }).first().waitFor()
    await expectHarmless(page)

    async function expectHarmless(page: Page): Promise<void> {
      expect(await page.evaluate('window.ran')).toBe(undefined)
      expect(await page.locator('img[src="x"], main script, a[href^="javascript:"]').count()).toBe(0)
    }
  },
)

const TEXTS = [
  'title',
  'name',
  'role',
  'quote',
  'text',
  'description',
  'goal',
  'label',
  'thought',
  'channel',
  'owner',
]

/** The data of a file with markup in every text of it. */
function hostileIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      TEXTS.includes(field) && typeof inner === 'string'
        ? `${MARKUP} ${SCRIPT_LINK} ${inner}`
        : hostileIn(inner),
    ]),
  )
}
