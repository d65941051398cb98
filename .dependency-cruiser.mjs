/**
 * Imports run one way:
 * index → clean-article → {read, label, metadata, write, judge, site} → {features, score, lexicon, text} → model
 */
const MIDDLE = '(?:read|label|metadata|write|judge|site)'
const LOWER = '(?:features|score|lexicon|text)'

/** Only `file` may import `name`. */
const onlyImporter = (name, file) => ({
  name: `only-${file.replaceAll('/', '-')}-imports-${name}`,
  comment: `${name} has one door: src/${file}.ts`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${file}\\.ts$` },
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
      name: 'lower-rooms-look-down',
      severity: 'error',
      from: { path: `^src/${LOWER}/` },
      to: { path: '^src/', pathNot: `^src/(?:model|${LOWER})/` },
    },
    {
      name: 'middle-rooms-look-down',
      comment: 'They never import each other, nor the files above them.',
      severity: 'error',
      from: { path: `^src/(${MIDDLE})/` },
      to: { path: '^src/', pathNot: `^src/(?:$1|model|${LOWER})/` },
    },
    {
      name: 'index-is-the-door',
      comment: 'The public surface is for callers, and for the command.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'index-shows-the-root-files',
      comment: 'The public surface is made of the root files and the types of the model, and of the renderers.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/(?:model|write)/' },
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
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyImporter('sbd', 'text/sentences'),
    onlyImporter('string-similarity', 'text/similarity'),
    onlyImporter('any-date-parser', 'text/dates'),
    onlyImporter('htmlparser2', 'read/html/parse'),
    {
      name: 'no-other-package',
      comment: 'A package that users install or that is bundled must earn its place: add it here with its one door.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(?:@types/)?(?:sbd|string-similarity|any-date-parser|htmlparser2)/',
      },
    },
    {
      name: 'every-file-is-used',
      comment: 'Nothing lies in src that the public surface does not lead to.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/cli/|\\.d\\.ts$', reachable: false },
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
