import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { LaunchOptions } from 'playwright-core'

/*
 * A browser for the tests, on any machine and without downloading one: the environment's CHROMIUM, else an installed
 * Chrome or Chromium, else the headless Chromium that lies compressed inside the package @sparticuz/chromium (Linux on
 * x64 only). The last is unpacked once into node_modules/.cache, with the few system libraries and the font that a bare
 * Linux lacks. The package's own unpacking is not used: it writes to fixed names under /tmp and takes whatever already
 * lies there, half-written files of a test run that was stopped included.
 */

interface Found {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** Options that start the browser: they go into `chromium.launch`, `launchServer` and `launchPersistentContext` alike. */
export function browserLaunchOptions(): LaunchOptions {
  const { executablePath, env } = findBrowser()
  return { executablePath, env: { ...inherited(), ...env }, args: ARGS }
}

/** Beyond what playwright passes itself (no first run, no sandbox, no background networking and the like). */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  // No name but our own is ever looked up: the page could not reach the network even if it tried.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Glyphs stand where their outlines say, so widths and pictures are the same on every machine.
  '--font-render-hinting=none',
]

function findBrowser(): Found {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
    return { executablePath: named, env: {} }
  }
  const installed = installedBrowsers().find(works)
  return installed === undefined ? packagedBrowser() : { executablePath: installed, env: {} }
}

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC_APPS = ['Chromium', 'Google Chrome']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

function installedBrowsers(): string[] {
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: (process.env.PATH ?? '').split(delimiter).flatMap(dir => LINUX_NAMES.map(name => join(dir, name))),
    darwin: MAC_APPS.map(app => `/Applications/${app}.app/Contents/MacOS/${app}`),
    win32: WINDOWS_FOLDERS.map(name => join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe')),
  }
  return (places[process.platform] ?? []).filter(path => existsSync(path))
}

/** Some distributions put a script of that name where the browser would be, to say that it is not installed. */
function works(executablePath: string): boolean {
  // Chrome for Windows has no --version: it would open a window.
  return process.platform === 'win32' || startError(executablePath) === undefined
}

/** What a browser says when it cannot even tell its version; undefined if it can. */
function startError(executablePath: string, env: Found['env'] = {}): string | undefined {
  const run = spawnSync(executablePath, ['--version'], { env: { ...inherited(), ...env }, encoding: 'utf8' })
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr.trim())
}

function packagedBrowser(): Found {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium found. Install one, or name one in the environment variable CHROMIUM.',
    )
  }
  const home = unpackedBrowser()
  const executablePath = join(home, 'chromium')
  const env = { FONTCONFIG_FILE: join(home, 'fonts.conf') }
  const withoutLibraries = startError(executablePath)
  if (withoutLibraries === undefined) return { executablePath, env }

  const withLibraries = { ...env, LD_LIBRARY_PATH: join(home, 'lib') }
  const error = startError(executablePath, withLibraries)
  if (error === undefined) return { executablePath, env: withLibraries }
  throw new Error(
    `The packaged Chromium does not start here. Install one, or name one in the environment variable CHROMIUM.\n${error}`,
  )
}

/** The folder of the unpacked browser: `chromium`, `lib/` (NSS, NSPR, expat), `fonts/` and `fonts.conf`. */
function unpackedBrowser(): string {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
  const { version }: { version: string } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8'))
  const cache = join(bin, '../../../.cache')
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home

  // Made under another name and then renamed: whoever finds the folder finds all of it.
  const making = `${home}.${process.pid}`
  mkdirSync(making, { recursive: true })
  writeFileSync(join(making, 'chromium'), unpacked(join(bin, 'chromium.br')), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', making], { input: unpacked(join(bin, archive)) })
  }
  writeFileSync(join(making, 'fonts.conf'), fontsConfig(home))
  try {
    renameSync(making, home)
  } catch (error) {
    // Another test run was faster.
    rmSync(making, { recursive: true })
    if (!existsSync(home)) throw error
  }
  return home
}

function unpacked(file: string): Uint8Array {
  return brotliDecompressSync(readFileSync(file))
}

/** The machine's own fonts where it has any, and one that is always there: without a single font Chromium stops. */
function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
