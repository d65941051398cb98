/**
 * Imports run one way:
 * index → clean-article → article → {read, label, metadata, write, site} → models → evidence → {statements, dates} → lexicon → text → {lib, model}
 */
const MIDDLE = '(?:read|label|metadata|write|site)'
const LOWER = '(?:evidence|statements|dates|lexicon|text|lib)'

/** What runs in Node alone. */
const NODE = '^src/(?:node/|testing/(?!fixtures/)|cli/)'

/** Who takes the library as a caller does. */
const CALLERS = '^src/(?:node|dom|testing|cli)/'

/** What the build begins with, and what it puts in the place of another's. */
const ENTRIES =
  '^src/(?:index|node/index|dom/index|node/pool-worker|testing/index|testing/fixtures/index|cli/main|cli/worker)\\.ts$'

/** Only `file`, or the files of a folder such as `cli/`, may import `name`. */
const onlyImporter = (name, file) => ({
  name: `only-${file.replaceAll('/', '-')}-imports-${name}`,
  comment: `${name} has one door: src/${file}`,
  severity: 'error',
  from: { path: '^src/', pathNot: file.endsWith('/') ? `^src/${file}` : `^src/${file}\\.ts$` },
  to: { path: [`node_modules/(?:@types/)?${name}/`, `^${name}$`] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'model-is-the-ground-floor',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'lib-stands-alone',
      comment: 'What it holds knows nothing of articles.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/', pathNot: '^src/lib/' },
    },
    {
      name: 'lower-rooms-look-down',
      severity: 'error',
      from: { path: `^src/${LOWER}/` },
      to: { path: '^src/', pathNot: `^src/(?:model|${LOWER})/` },
    },
    {
      name: 'dates-look-down',
      severity: 'error',
      from: { path: '^src/dates/' },
      to: { path: '^src/', pathNot: '^src/(?:dates|lexicon|text|lib|model)/' },
    },
    {
      name: 'statements-look-down',
      severity: 'error',
      from: { path: '^src/statements/' },
      to: { path: '^src/', pathNot: '^src/(?:statements|lexicon|text|lib|model)/' },
    },
    {
      name: 'lexicon-looks-down',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { path: '^src/', pathNot: '^src/(?:lexicon|text|lib|model)/' },
    },
    {
      name: 'text-looks-down',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/(?:text|lib|model)/' },
    },
    {
      name: 'models-look-down',
      comment: 'They judge by what is seen, and know nothing of who asks.',
      severity: 'error',
      from: { path: '^src/models/' },
      to: { path: '^src/', pathNot: `^src/(?:models|model|${LOWER})/` },
    },
    {
      name: 'middle-rooms-look-down',
      comment: 'They never import each other, nor the files above them.',
      severity: 'error',
      from: { path: `^src/(${MIDDLE})/` },
      to: { path: '^src/', pathNot: `^src/(?:$1|model|models|${LOWER})/` },
    },
    {
      name: 'article-looks-down',
      comment: 'It may know the options by their types; the doors above it are not its own.',
      severity: 'error',
      from: { path: '^src/article/' },
      to: { path: '^src/', pathNot: `^src/(?:article/|${MIDDLE}/|model/|models/|${LOWER}/|options\\.ts$)` },
    },
    {
      name: 'index-is-the-door',
      comment: 'The public surface is for callers, and for the entries that are built beside it.',
      severity: 'error',
      from: { path: '^src/', pathNot: CALLERS },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'node-is-a-caller',
      comment:
        'What runs in Node takes the library as every caller does, and is built with no copy of it but of small helpers.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/', pathNot: '^src/(?:index\\.ts$|lib/|node/)' },
    },
    {
      name: 'dom-is-a-caller',
      comment:
        'It takes the library as every caller does, and the scanner as a tool: a copy of that is all it is built with.',
      severity: 'error',
      from: { path: '^src/dom/' },
      to: {
        path: '^src/',
        pathNot: '^src/(?:index\\.ts$|lib/|dom/|model/document\\.ts$|read/html/(?:scan/|sink\\.ts$))',
      },
    },
    {
      name: 'testing-is-a-caller',
      comment: 'It stands on the library and on what runs in Node, and knows nothing of the command.',
      severity: 'error',
      from: { path: '^src/testing/(?!fixtures/)' },
      to: { path: '^src/', pathNot: '^src/(?:index\\.ts$|lib/|node/|testing/(?!fixtures/))' },
    },
    {
      name: 'fixtures-are-data',
      comment: 'Of the library they know the types.',
      severity: 'error',
      from: { path: '^src/testing/fixtures/' },
      to: { path: '^src/', pathNot: '^src/(?:index\\.ts$|testing/fixtures/)' },
    },
    {
      name: 'command-is-a-caller',
      comment: 'The command stands on the library, on what runs in Node, and on what reads cases.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(?:index\\.ts$|lib/|node/|testing/(?!fixtures/)|cli/)' },
    },
    {
      name: 'properties-draw-what-was-agreed',
      comment: 'test/fast-check.ts says which inputs are drawn.',
      severity: 'error',
      from: { path: '^test/', pathNot: '^test/fast-check\\.ts$' },
      to: { path: 'node_modules/fast-check/' },
    },
    {
      name: 'library-is-no-caller',
      comment: 'A user of the library has nothing of the pool, the cases, the documents or the command.',
      severity: 'error',
      from: { path: '^src/', pathNot: CALLERS },
      to: { path: CALLERS },
    },
    {
      name: 'index-shows-the-root-files',
      comment: 'The public surface is made of the root files, the types of the model, the renderers and fingerprints.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/(?:model|write)/|^src/text/fingerprint/index\\.ts$' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|tools|fixtures|dist)/' },
    },
    {
      name: 'nothing-of-node',
      comment: 'The library runs wherever JavaScript does.',
      severity: 'error',
      from: { path: '^src/', pathNot: NODE },
      to: { dependencyTypes: ['core'] },
    },
    onlyImporter('linkedom', 'dom/to-document'),
    onlyImporter('piscina', '(?:node/workers|cli/work/threads)'),
    onlyImporter('warcio', 'cli/'),
    onlyImporter('postal-mime', 'node/mail'),
    onlyImporter('tinyglobby', 'cli/'),
    {
      name: 'no-other-package',
      comment: 'A package that users install or that is bundled must earn its place: add it here with its one door.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(?:@types/(?:node|sbd)|sbd|linkedom|piscina|postal-mime|warcio|tinyglobby)/',
      },
    },
    {
      name: 'every-file-is-used',
      comment: 'Nothing lies in src that no entry of the build leads to.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: `${ENTRIES}|\\.d\\.ts$`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage)/' },
    // Type-only imports are directions too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'module', 'types'],
    },
  },
}
