/*
 * What browsers that can write to a chosen folder offer beyond the standard that TypeScript knows (Chromium: File System
 * Access, https://wicg.github.io/file-system-access/).
 */

interface Permitted {
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

type PickFolder = (options: {
  readonly id: string
  readonly mode: 'readwrite'
  readonly startIn: 'documents'
}) => Promise<FileSystemDirectoryHandle>

const WANTED = { mode: 'readwrite' } as const

/** Asks the user for a folder; undefined where the browser has no such way. */
export function folderPicker(): (() => Promise<FileSystemDirectoryHandle>) | undefined {
  const { showDirectoryPicker: pick } = globalThis as { showDirectoryPicker?: PickFolder }
  return pick && (() => pick.call(globalThis, { id: 'jatra', startIn: 'documents', ...WANTED }))
}

/** Whether we may write there now, without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = folder as Permitted
  return ((await queryPermission?.call(folder, WANTED)) ?? 'granted') === 'granted'
}

/** Asks the user whether we may write there. From a click only: the browser wants to see one. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as Permitted
  return ((await requestPermission?.call(folder, WANTED)) ?? 'granted') === 'granted'
}
