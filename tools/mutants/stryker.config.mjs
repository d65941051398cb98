// Changes the code where it decides, a little at a time, and says which changes no test notices.
//
//   npm run mutants                               all of MUTATED: about an hour on two cores
//   npm run mutants -- --mutate 'src/label/*.ts'  a part
//
// The report lists every change that survived: read it, and write the test that is missing.

/** Where a line of an article, a title, a name or a date is kept or lost. */
const MUTATED = ['src/label/*.ts', 'src/models/labels/*.ts', 'src/models/pages/page*.ts', 'src/metadata/*/cho*.ts']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: MUTATED,
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutants/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // What is made once when a module loads can't be changed for one test alone.
  ignoreStatic: true,
  // A sentence for people may be worded otherwise.
  mutator: { excludedMutations: ['StringLiteral'] },
  disableTypeChecks: false,
  concurrency: 2,
  ignorePatterns: ['dist', 'coverage', '.ci'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
}
