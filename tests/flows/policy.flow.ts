import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { flow } from './harness'
import { exported, importByButton, inEditor, mapIn, stage, startFromTemplate } from './verbs'

/** Runs if anything of it is ever taken for markup. */
const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
const SCRIPT_LINK = 'javascript:window.ran=1'

/** Refused with and without trusted types. */
const REFUSED_ALWAYS = {
  'an image from elsewhere': 'img-src',
  'a request to elsewhere': 'connect-src',
  'a frame': 'frame-src',
  'a form that is sent': 'form-action',
}

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
      ...REFUSED_ALWAYS,
    })
    expect(await page.evaluate('window.ran')).toBe(undefined)
  },
)

flow(
  'where the browser knows no trusted types, the rest of the policy refuses the same',
  async ({ profile, expect }) => {
    await profile.context.route('http://elsewhere.test/**', route =>
      route.fulfill({ contentType: 'text/javascript', body: 'window.ran = 1' }),
    )
    await profile.context.route(inject('appUrl'), async route => {
      const response = await route.fetch()
      const page = (await response.text()).replace("require-trusted-types-for 'script'", '')
      await route.fulfill({ response, body: page })
    })
    const page = await profile.openPage()
    await page.getByRole('heading', { name: 'Your maps' }).waitFor()
    profile.allowComplaint(/./)
    expect(await attempt(page)).toMatchObject({
      'the text of a script': 'script-src-elem',
      'a script from elsewhere': 'script-src-elem',
      'a text that becomes code': 'script-src',
      'markup that becomes elements': 'script-src-attr',
      ...REFUSED_ALWAYS,
    })
    // Without trusted types it is on the element, and is refused when it would run.
    await page.evaluate(() => document.body.click())
    expect(await page.evaluate('window.ran')).toBe(undefined)
  },
)

flow(
  'both built pages say before all else what they may do, and that is no more than they need',
  async ({ expect }) => {
    const app = await policyOf('index.html')
    const rescue = await policyOf('rescue.html')
    const both = {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
    }
    expect(app).toMatchObject({
      ...both,
      'worker-src': ["'self'"],
      'connect-src': ["'self'", 'data:', 'blob:'],
      'trusted-types': ['default'],
    })
    expect(rescue).toMatchObject({ ...both, 'trusted-types': ["'none'"] })
    // What holds for all that is not named: no frames, no plug-ins; the rescue page starts nothing and asks for nothing.
    for (const kind of ['frame-src', 'child-src', 'object-src', 'script-src-elem', 'script-src-attr']) {
      expect([app[kind], rescue[kind]]).toEqual([undefined, undefined])
    }
    expect([rescue['connect-src'], rescue['worker-src']]).toEqual([undefined, undefined])
    // No other host, no code made of text; of what stands in a page itself only styles, and only in the app's.
    for (const [directive, values] of [...Object.entries(app), ...Object.entries(rescue)]) {
      if (!directive.endsWith('-src')) continue
      const inPage = values === app['style-src'] ? ["'unsafe-inline'"] : []
      expect(["'none'", "'self'", 'data:', 'blob:', ...inPage]).toEqual(expect.arrayContaining([...values]))
    }
  },
)

/** What a built page says that it may do, by directive, before it names anything to load or run. */
async function policyOf(name: string): Promise<Record<string, readonly string[]>> {
  const text = await (await fetch(new URL(name, inject('appUrl')))).text()
  const [before = '', after = ''] = text.split('<meta http-equiv="Content-Security-Policy" content="')
  if (/<(script|link|style|body)/.test(before)) throw new Error(`${name} begins before its policy does.`)
  const [policy = ''] = after.split('"')
  return Object.fromEntries(
    policy.split(';').map(directive => {
      const [key = '', ...values] = directive.trim().split(' ')
      return [key, values]
    }),
  )
}

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
