#!/usr/bin/env node
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { run } from './run'
import type { Terminal } from './terminal'

const STANDARD = '-'

// Beside it where it is built, and where it is installed.
const { version }: { version: string } = createRequire(import.meta.url)('../package.json')

const terminal: Terminal = {
  read: file => (file === STANDARD ? buffer(process.stdin) : readFile(file)),
  async write(file, bytes) {
    if (file === STANDARD) {
      await new Promise<void>((resolve, reject) => {
        process.stdout.write(bytes, error => (error ? reject(error) : resolve()))
      })
      return
    }
    // Under another name first: whoever reads it meanwhile finds the old one whole.
    const making = `${file}.${process.pid}.new`
    try {
      await writeFile(making, bytes)
      await rename(making, file)
    } catch (error) {
      await rm(making, { force: true })
      throw error
    }
  },
  say: line => console.log(line),
  warn: line => console.error(line),
  environment: process.env,
  now: () => new Date(),
  version,
}

process.exitCode = await run(process.argv.slice(2), terminal)
