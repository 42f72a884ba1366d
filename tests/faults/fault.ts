import { inject } from 'vitest'
import { flow } from '../flows/harness'
import { Machine } from './machine'
import type { Finding } from './table'

declare module 'vitest' {
  interface TaskMeta {
    /** What a fault did to the work, for the table at the end. */
    finding?: Finding
  }
}

/** The long form tries often enough to be believed, the short one often enough to notice what broke. */
export function inForm<T>(forms: { readonly short: T; readonly long: T }): T {
  return forms[inject('form')]
}

/**
 * A test of one fault. Beside what a flow has, it has a computer of its own whose browser can be killed, and `found` takes
 * what it measured: to be called before anything is expected of it, so that a broken promise stands in the table too.
 */
export const fault = flow
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern.
  .extend('machine', async ({}, { onCleanup }): Promise<Machine> => {
    const machine = new Machine()
    onCleanup(() => machine.discard())
    return machine
  })
  .extend('found', ({ task }) => (finding: Finding) => {
    task.meta.finding = finding
  })
