import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type UserConfig } from 'vite'
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import ByEnvironment from './tests/helpers/byEnvironment.ts'

/**
 * The rescue page, and the script that offers it when the app does not start. Each is built by itself into files that need
 * nothing of the app's, so that what breaks the app does not break them.
 */
function rescue(): Plugin {
  const folder = 'src/rescue'
  return {
    name: 'jatra:rescue',
    configureServer({ middlewares }) {
      middlewares.use('/rescue.html', (_, response) => {
        response.writeHead(302, { location: `/${folder}/rescue.html` }).end()
      })
    },
    async generateBundle() {
      for (const name of ['rescue', 'watchStart']) {
        const built = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            write: false,
            // Old browsers that cannot read the app shall at least be able to hand out what it left.
            target: 'es2018',
            rolldownOptions: {
              input: `${folder}/${name}.ts`,
              output: { format: 'iife', entryFileNames: `${name}.js` },
            },
          },
        })
        for (const part of [built].flat().flatMap(result => ('output' in result ? result.output : []))) {
          if (part.type === 'chunk') {
            this.emitFile({ type: 'asset', fileName: part.fileName, source: part.code })
          }
        }
      }
      const styles = readFileSync(`${folder}/rescue.css`, 'utf8')
      const page = readFileSync(`${folder}/rescue.html`, 'utf8').replace(
        '<script type="module" src="rescue.ts"></script>',
        '<script src="rescue.js" defer></script>',
      )
      this.emitFile({ type: 'asset', fileName: 'rescue.css', source: styles })
      this.emitFile({ type: 'asset', fileName: 'rescue.woff2', source: readFileSync(RESCUE_FONT) })
      this.emitFile({ type: 'asset', fileName: 'rescue.html', source: withPolicy(page, RESCUE_POLICY) })
    },
    transformIndexHtml: {
      order: 'post',
      // While developing, the server's own overlay says what is wrong.
      handler: (page, { server }) =>
        server ? page : page.replace('</title>', '</title>\n    <script src="watchStart.js"></script>'),
    },
  }
}

/**
 * Scripts of pages that are not the app's, as text: `import script from './viewer.ts?script'`. Each is built by itself with
 * all that it imports.
 */
function scripts(): Plugin {
  const query = '?script'
  return {
    name: 'jatra:scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return undefined
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2020',
          rolldownOptions: { input: id.slice(0, -query.length), output: { format: 'iife' } },
        },
      })
      const code = [built]
        .flat()
        .flatMap(result => ('output' in result ? result.output : []))
        .map(part => (part.type === 'chunk' ? part.code : ''))
        .join('')
        .trim()
      // Where it stands in a page, nothing in it may end its element.
      return `export default ${JSON.stringify(code.replaceAll('</script', '<\\/script'))}`
    },
  }
}

/** Not every system has Bengali letters. */
const RESCUE_FONT =
  'node_modules/@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2'

const NOTHING = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
}

/** What the built page may do. `default-src` is what holds for all that is not named: frames, objects, media. */
const APP_POLICY = {
  ...NOTHING,
  'script-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // The component library writes the theme as a style element, and what is placed by numbers (cards on the canvas, menus,
  // bars of charts) is placed by style attributes. Styles run nothing, and there is nowhere to send what they could read.
  'style-src': "'self' 'unsafe-inline'",
  // Images of maps are bytes on the device, portraits are data in the map; pictures are made of SVG as data.
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  // Fonts that go along in a picture are read as the files that they are here, small ones from the style sheet.
  'connect-src': "'self' data: blob:",
  // One, which lets nothing through that could run: src/ui/guardMarkup.ts.
  'trusted-types': 'default',
}

const RESCUE_POLICY = {
  ...NOTHING,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'trusted-types': "'none'",
}

/** Holds the built page to its policy. While developing, the server needs inline scripts and a socket of its own. */
function policy(): Plugin {
  return {
    name: 'jatra:policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: page => withPolicy(page, APP_POLICY) },
  }
}

/** The page with its policy before anything that the policy is about. */
function withPolicy(page: string, directives: Readonly<Record<string, string>>): string {
  const content = Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
  const charset = '<meta charset="UTF-8" />'
  if (!page.includes(charset)) throw new Error(`The page has no ${charset} to put its policy after.`)
  return page.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  )
}

const MANIFEST: Partial<ManifestOptions> = {
  name: 'Jatra: customer-journey maps',
  short_name: 'Jatra',
  description: 'Draw customer-journey maps. No account, no server: the maps stay on your device.',
  lang: 'en',
  categories: ['productivity', 'business', 'design'],
  // Relative to the manifest, so that the app may lie in any folder.
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#faf9fb',
  background_color: '#faf9fb',
  icons: [
    { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  // Web pages and pictures can be dropped: who opens one from the desktop wants to look at it.
  file_handlers: [
    { action: './', accept: { 'application/vnd.jatra+json': ['.jatra', '.jatra.json'] } },
    {
      action: './',
      accept: {
        'text/vnd.mermaid': ['.mmd', '.mermaid'],
        'text/markdown': ['.md'],
        'text/csv': ['.csv', '.tsv'],
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
        'application/json': ['.canvas', '.ojf'],
      },
    },
  ],
  // A file from the desktop opens in a window of its own: whoever is in the middle of a map stays there.
  launch_handler: { client_mode: 'navigate-new' },
}

/**
 * The app, installed: all of it is kept by a service worker and answered from there, with or without a network. A new
 * release is fetched beside it and waits until somebody takes it (`src/commands/releases.ts`).
 *
 * Each release has a cache of its own. A tab that stays with the old release when another tab takes the new one still
 * finds the parts that it has not loaded yet: the worker looks for them in the caches of earlier releases, of which
 * `public/earlierReleases.js` keeps the last one in force.
 */
function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: MANIFEST,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest}'],
      globIgnores: ['earlierReleases.js'],
      maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      importScripts: ['earlierReleases.js'],
      cleanupOutdatedCaches: false,
      // From the first visit on. A page that is open is never reloaded by it.
      clientsClaim: true,
      // The only pages are files: the app lives behind the hash, and what else lies in this folder is not ours to answer.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      runtimeCaching: [
        {
          // Written out into the worker as they stand: they can use nothing from around them.
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
          handler: async ({ request }) => (await caches.match(request)) ?? fetch(request),
        },
      ],
    },
    integration: {
      beforeBuildServiceWorker({ workbox }) {
        const built = workbox.globDirectory ?? 'dist'
        const page = join(built, 'index.html')
        // A build that has failed comes here too, and has something else to say.
        if (!existsSync(page)) return
        // The page names every part by the hash of its contents, so it is another one for every release.
        const hash = createHash('sha256').update(readFileSync(page)).digest('hex')
        workbox.cacheId = `jatra-${hash.slice(0, 12)}`
        const helper = join(built, 'earlierReleases.js')
        writeFileSync(helper, readFileSync(helper, 'utf8').replace('__RELEASE__', workbox.cacheId))
      },
    },
  })
}

/** The program for terminals: one file, which takes its packages from where it is installed. */
const TERMINAL = {
  plugins: [scripts()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist-terminal',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: true } },
  },
} satisfies UserConfig

const APP = {
  // Relative addresses: the built app runs from any folder of any static host.
  base: './',
  plugins: [react(), scripts(), rescue(), policy(), offline()],
  build: { target: 'es2022' },
  // A worker loads what it needs, as the page does.
  worker: { format: 'es', plugins: () => [scripts()] },
  // One fixed address each: a browser keeps the maps of every address apart, so a port that wandered would hide them.
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  test: {
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/indexedDb.ts', 'tests/helpers/jsdom.ts', 'tests/helpers/laws.ts'],
          // By default one core is left free, which of two is half of them.
          maxWorkers: 2,
          // Files in one process share what they have loaded, the component library above all; a test of what happens
          // without something (a database) says so itself.
          isolate: false,
          // Young objects get room: with Node's 16 MB a sixth of the time goes into clearing up after each map.
          execArgv: ['--max-semi-space-size=64'],
          benchmark: { include: ['tests/**/*.bench.ts'] },
          // Property tests on two shared cores: time says nothing about right or wrong here, least of all when more runs are asked for.
          testTimeout: process.env.JATRA_RUNS ? 3_600_000 : 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['tests/flows/**/*.flow.ts'],
          globalSetup: ['tests/flows/setup.ts'],
          // Two keep two cores busy; with more at once each only waits longer.
          maxWorkers: 2,
          // Flows share nothing but a browser, and what drives it takes a second to load.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.fault.ts'],
          globalSetup: ['tests/flows/setup.ts', 'tests/faults/setup.ts'],
          // What is measured in milliseconds has the machine for itself.
          maxWorkers: 1,
          isolate: false,
          testTimeout: 900_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
} satisfies ViteUserConfig

// `vite build --ssr FILE` builds what runs without a browser.
export default defineConfig(({ isSsrBuild, mode }) => {
  // The long form of the laws, which are tried in processes of their own (`tests/helpers/runs.ts`).
  if (mode === 'long') process.env.JATRA_RUNS ??= '10000'
  return isSsrBuild ? TERMINAL : APP
})
