#!/usr/bin/env node
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { ENDING } from './ending'
import { run } from './run'
import { STANDARD, type Terminal } from './terminal'

// Beside it where it is built, and where it is installed.
const { version }: { version: string } = createRequire(import.meta.url)('../package.json')

const terminal: Terminal = {
  read: file => (file === STANDARD ? buffer(process.stdin) : readFile(file)),
  async write(file, bytes) {
    if (file === STANDARD) {
      await new Promise<void>((resolve, reject) => {
        process.stdout.write(bytes, error => (error && !isGone(error) ? reject(error) : resolve()))
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

/** Whoever read the output has had enough of it, as `head` has: nothing to complain of. */
function isGone(error: unknown): boolean {
  return Object(error).code === 'EPIPE'
}

// What a write fails with is said where it was asked for.
process.stdout.on('error', error => {
  if (!isGone(error)) process.exitCode = ENDING.cannotWrite
})

process.exitCode = await run(process.argv.slice(2), terminal)
