import { defineConfig } from 'vitest/config'

/** The tests that look at decisions and need neither the built library nor any corpus. */
const ROOMS = ['label', 'models', 'evidence', 'metadata', 'text', 'dates']
const ALONE = ['seeds', 'seeds-html', 'verdict', 'fixtures', 'html-fixtures']

export default defineConfig({
  test: {
    include: [...ROOMS.map((room) => `test/${room}/**/*.test.ts`), ...ALONE.map((file) => `test/${file}.test.ts`)],
    testTimeout: 30_000,
  },
})
