import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Scenarios start the built action as its own process; a loaded machine may be slow to do so.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
