import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    // Both cores of a small machine; files share what they import, for none changes it.
    maxWorkers: 2,
    isolate: false,
    reporters: ['default', './checks/tally.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'goldens/**/*.test.ts', 'examples/**/*.test.ts'],
    // Pages in a real browser and processes that are killed take longer than a unit test.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

export default config
