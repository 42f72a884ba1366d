/** How many are offered first. */
const MOST = 4

/** What was done by the palette in this tab, the last first. */
let recent: readonly string[] = []

export function recentIds(): readonly string[] {
  return recent
}

export function remember(id: string): void {
  recent = [id, ...recent.filter(other => other !== id)].slice(0, MOST)
}
