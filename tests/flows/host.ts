import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A static host with the built app in a folder of it. */
export interface Host {
  /** Address of the app, with a slash at the end. */
  readonly url: string
  /**
   * Puts a newer release in the place of the one that is there. Its page says so by `<meta name="release">`, and its
   * insights have another file: that of the release before is gone.
   */
  release(): void
  close(): Promise<void>
}

const FOLDER = '/some/where/'

export async function startHost(): Promise<Host> {
  let isNewer = false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host')
    try {
      if (!pathname.startsWith(FOLDER)) throw new Error('Nothing of ours.')
      const name = pathname.slice(FOLDER.length) || 'index.html'
      const bytes = isNewer ? newer(name) : read(name)
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`,
    release: () => {
      isNewer = true
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function read(name: string): Buffer {
  return readFileSync(join('dist', name))
}

/** A file of the newer release, in which the part with the insights and the cache are called otherwise. */
function newer(name: string): Buffer | string {
  if (/^assets\/InsightsFace-(?!next)/.test(name)) throw new Error('It is gone.')
  const bytes = read(name.replace('InsightsFace-next', 'InsightsFace-'))
  if (!/\.(js|html)$/.test(name)) return bytes
  return bytes
    .toString('utf8')
    .replaceAll('InsightsFace-', 'InsightsFace-next')
    .replaceAll(/(?<=["'])jatra-(?=[0-9a-f]{12}["'])/g, 'jatra-next')
    .replace('<title>', '<meta name="release" content="newer" /><title>')
}
