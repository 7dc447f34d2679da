import { defineConfig } from 'vitest/config'

/** Tests that start processes: the built action, git, a browser, tools for media. All others are fast. */
export const STARTING_PROCESSES = [
  'test/scenarios/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/github/**/*.test.ts',
  'test/{insights,replies}/**/*.test.ts',
  'test/adapters/github/{host,requests,secrets}.test.ts',
  'test/adapters/files/lease.test.ts',
  'test/adapters/git/**/*.test.ts',
  'test/adapters/media/commands.test.ts',
  'test/simulator/{browser,demo,process}.test.ts',
  'test/site/**/*.test.ts',
  'test/workflows/scripts.test.ts',
]
/** Those of them whose cases run at once: one such file keeps both cores of a small machine busy. */
const CROWDED = ['test/faults/**/*.test.ts', 'test/scenarios/{doubt,token-year}.test.ts']

export default defineConfig({
  test: {
    // A loaded machine may be slow to start a process, or to try a property.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One core less is what it would take, which is one of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: STARTING_PROCESSES,
          // They leave nothing behind in the modules they share, so that these are loaded once for all.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: STARTING_PROCESSES,
          exclude: CROWDED,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'crowds', include: CROWDED, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
