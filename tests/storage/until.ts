import { vi } from 'vitest'

/** Waits for what other tabs or the disk do in their own time; fails with what was expected if it does not come. */
export function until(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { interval: 1, timeout: 5_000 })
}
