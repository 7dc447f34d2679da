import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests that think of many cases by themselves: they come last, as most mutants die sooner. */
const SLOW = /model|alike|fuzz|laws/

class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => rank(one) - rank(other)))
  }
}

function rank({ moduleId }: TestSpecification): number {
  return SLOW.test(moduleId) ? 1 : 0
}

/** The tests of one room, all of which import src/: what starts dist/ sees no mutant. */
export default defineConfig({
  test: {
    include: [`${process.env['MUTANTS_TESTS'] ?? 'test'}/**/*.test.ts`],
    // It measures time.
    exclude: ['test/core/text/hostile.test.ts'],
    setupFiles: ['test/quick-properties.ts'],
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
    // A mutant that lives in one history in twenty is not held well enough.
    env: { MODEL_RUNS: '20' },
  },
})
