import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** How often faults are tried: `--mode long` asks for the long form. */
    form: 'short' | 'long'
  }
}

export default function setup(project: TestProject): void {
  project.provide('form', project.vitest.vite.config.mode === 'long' ? 'long' : 'short')
}
