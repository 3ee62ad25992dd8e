import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Programs of their own: scripts/check-runners.js runs them.
    exclude: ['test/runners/**', '**/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    // Nothing here is timed: what takes megabytes takes longer where the machine has other work.
    testTimeout: 60_000,
  },
  resolve: {
    alias: [
      // Tests and examples import the package by name, as its users do, and get the sources.
      { find: /^wp-faq-seo$/, replacement: source('index.ts') },
      { find: /^wp-faq-seo\/(.+)$/, replacement: source('$1/index.ts') },
    ],
  },
})
