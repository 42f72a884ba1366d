import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As much as a profile with the app in its caches takes, several times. */
const SIZE = '64m'

/** How often a disk that is to stay full is filled again: the browser throws its own caches away to make room. */
const HUNGRY_MS = 100

/** A disk in memory, so small that it can be filled without harm. */
export class SmallDisk {
  #timer: ReturnType<typeof setInterval> | undefined

  private constructor(readonly folder: string) {}

  /** A disk, or in a word why this machine gives none. */
  static mount(): SmallDisk | string {
    if (process.platform !== 'linux') return `no disk in memory on ${process.platform}`
    const folder = mkdtempSync(join(tmpdir(), 'jatra-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'pipe' })
      return new SmallDisk(folder)
    } catch (error) {
      rmdirSync(folder)
      return `this machine lets us mount no small disk (${String(error).trim().split('\n').at(-1)})`
    }
  }

  /** From now on there is no room for anything. */
  fill(): void {
    this.#takeAll()
    this.#timer = setInterval(() => this.#takeAll(), HUNGRY_MS)
  }

  /** There is room again. */
  free(): void {
    clearInterval(this.#timer)
    rmSync(this.#filler, { force: true })
  }

  unmount(): void {
    this.free()
    execFileSync('umount', ['--lazy', this.folder])
    rmdirSync(this.folder)
  }

  get #filler(): string {
    return join(this.folder, 'filler')
  }

  #takeAll(): void {
    const file = openSync(this.#filler, 'a')
    for (let size = 1 << 20; size > 0; size >>= 1) {
      try {
        for (;;) writeSync(file, new Uint8Array(size))
      } catch {
        // Not so much any more: perhaps half of it.
      }
    }
    closeSync(file)
  }
}
