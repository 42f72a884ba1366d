import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { fileCopies } from '../../src/storage/fileCopies'
import { withCopies } from '../../src/storage/withCopies'
import { MemoryDirectory } from './memoryDirectory'

let made = 0

/** The name of a database that nobody has used yet. */
export function newName(): string {
  return `jatra-${++made}`
}

/** A new browser; each call opens a tab, with a connection of its own. */
export function dexieBrowser(name = newName()) {
  return () => dexieStorage(name)
}

/** A new browser whose tabs also keep second copies. */
export function browserWithCopies(name = newName()) {
  const copies = databaseCopies(`${name}-copies`)
  return { openTab: () => withCopies(dexieStorage(name), copies), copies }
}

/** The same with the copies in files. */
export function filesBrowser(name = newName()) {
  const root = new MemoryDirectory()
  const copies = fileCopies(async () => root.asHandle())
  return { openTab: () => withCopies(dexieStorage(name), copies), copies }
}
