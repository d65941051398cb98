import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where the time goes, the longest first: by their size, some of these files would come last and leave a core idle. */
const LONGEST = [
  'test/cli/clean',
  'test/properties',
  'test/cli/run',
  'test/docs',
  'test/quality',
  'test/cli/bad-input',
  'test/bad-input',
  'test/node/pool',
  'test/cli/cases',
  'test/dom/properties',
].map((name) => `/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(name))
  return rank === -1 ? LONGEST.length : rank
}

export default defineConfig({
  // An index out of range fails a test: src/lib/arrays.ts.
  define: { CHECK_INDICES: true },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Of two cores it would use one.
    maxWorkers: '100%',
    // A file takes the modules as the file before it left them. They hold nothing but what they have read of the lexicon
    // and the weights, and that takes longer than the tests of most files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})
