/** What a browser hands to an installed app that was opened with files. */
interface LaunchQueue {
  setConsumer(consumer: (launched: { readonly files?: readonly FileSystemFileHandle[] }) => void): void
}

/** Hands over the files with which the installed app was opened from the desktop. Those that cannot be read are left out. */
export function onLaunchedFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files: handles = [] }) => {
    const read = await Promise.allSettled(handles.map(handle => handle.getFile()))
    const files = read.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    if (files.length > 0) take(files)
  })
}
