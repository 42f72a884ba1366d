/** Whether shortcuts are written with ⌘ here. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}
