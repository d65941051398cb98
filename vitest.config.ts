import { defineConfig } from 'vitest/config'

export default defineConfig({
  // An index out of range fails a test: src/lib/arrays.ts.
  define: { CHECK_INDICES: true },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Of two cores it would use one.
    maxWorkers: '100%',
  },
})
