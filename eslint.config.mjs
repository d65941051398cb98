import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** No pattern may take more than linear time on any input: a page is written by strangers. */
const safeRegexes = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': 'error',
  'regexp/require-unicode-regexp': 'error',
}

/** Each of these has found a pattern that did not say what its author meant. */
const soundRegexes = {
  'regexp/no-contradiction-with-assertion': 'error',
  'regexp/no-dupe-characters-character-class': 'error',
  'regexp/no-dupe-disjunctions': 'error',
  'regexp/no-empty-alternative': 'error',
  'regexp/no-empty-character-class': 'error',
  'regexp/no-empty-group': 'error',
  'regexp/no-empty-lookarounds-assertion': 'error',
  'regexp/no-invalid-regexp': 'error',
  'regexp/no-lazy-ends': 'error',
  'regexp/no-misleading-capturing-group': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-missing-g-flag': 'error',
  'regexp/no-obscure-range': 'error',
  'regexp/no-optional-assertion': 'error',
  'regexp/no-unused-capturing-group': 'error',
  'regexp/no-useless-assertions': 'error',
  'regexp/no-useless-backreference': 'error',
  'regexp/no-useless-flag': 'error',
  'regexp/no-useless-quantifier': 'error',
  'regexp/optimal-quantifier-concatenation': 'error',
}

const patternsAtTheTop = {
  selector: ':function Literal[regex]',
  message: 'Patterns live at the top of their file, compiled once.',
}

/** Same input and options, same output: no clock, no chance, no network, nothing of the process. */
const pure = {
  'no-restricted-globals': [
    'error',
    'process',
    'fetch',
    'console',
    'setTimeout',
    'setInterval',
    'performance',
    'crypto',
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The library has no clock: take `now` from the options.' },
    { object: 'Math', property: 'random', message: 'Same input, same output.' },
    { object: 'Intl', property: 'Segmenter', message: 'Takes half a minute for a megabyte: see src/text.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The library has no clock: take `now` from the options.',
    },
    patternsAtTheTop,
    { selector: 'ImportDeclaration[source.value=/^node:/]', message: 'The library runs without Node.' },
  ],
}

const small = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 4],
  complexity: ['error', 15],
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  { plugins: { regexp }, rules: { ...safeRegexes, ...soundRegexes } },
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { ...pure, ...small } },
  // What runs in Node has its clock and its modules; only its patterns stay in their place.
  {
    files: ['src/node/**', 'src/testing/*.ts', 'src/cli/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', patternsAtTheTop],
    },
  },
  // Data may be as long as it is.
  { files: ['src/lexicon/languages/**', 'src/lexicon/dates.ts'], rules: { 'max-lines': 'off' } },
  // The compiler checks the names in these.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
  // Tests and tools read files of the project, not pages by strangers; what they call may be wrong on purpose.
  { files: ['test/**', 'tools/**'], rules: { 'regexp/no-super-linear-move': 'off' } },
)
