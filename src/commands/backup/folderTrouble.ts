import type { FolderFailure } from '../../store/copiesOut'
import { mayWrite } from './folderPort'

/** Why nothing can be written to the folder, or not this map. `asking`: the browser wants its user to allow it again. */
export type Trouble = FolderFailure | 'asking'

const TROUBLES: Readonly<Record<string, Trouble>> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NotAllowedError: 'asking',
  SecurityError: 'asking',
  StorageFailure: 'storage',
}

export function troubleOf(error: unknown): Trouble {
  return TROUBLES[String(Object(error).name)] ?? 'unknown'
}

/**
 * What ails the whole folder, once a map could not be written; undefined if it is that map alone: a single file may be
 * locked, or be taken away at once by a program that looks for viruses, by the same names.
 */
export async function troubleWithFolder(folder: FileSystemDirectoryHandle): Promise<Trouble | undefined> {
  try {
    if (!(await mayWrite(folder))) return 'asking'
    await folder.keys().next()
    return undefined
  } catch (error) {
    return troubleOf(error)
  }
}
