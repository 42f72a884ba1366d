import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative addresses: the built app runs from any folder of any static host.
  base: './',
  plugins: [react()],
  build: { target: 'es2022' },
  // A worker loads what it needs, as the page does.
  worker: { format: 'es' },
  // One fixed address each: a browser keeps the maps of every address apart, so a port that wandered would hide them.
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/jsdom.ts'],
          // By default one core is left free, which of two is half of them.
          maxWorkers: 2,
          benchmark: { include: ['tests/**/*.bench.ts'] },
          // Property tests on two shared cores: time says nothing about right or wrong here.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['tests/flows/**/*.flow.ts'],
          globalSetup: ['tests/flows/setup.ts'],
          // A flow waits more than it works, but a browser with more than two at once lets them wait too long.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
