import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import type { Snippet } from './snippets.js'

/** What the docs import by other names than those that the tests have. */
const PATHS = {
  'clean-article': ['./src/index.ts'],
  'clean-article/*': ['./src/*/index.ts'],
  playwright: ['./node_modules/playwright-core/index.d.ts'],
}

/** Says what the compiler has against each snippet, each as a module of its own, with the names that all may use. */
export function typeErrors(snippets: readonly Snippet[]): ReadonlyMap<Snippet, readonly string[]> {
  const files = new Map(snippets.map((snippet) => [pathOf(snippet), snippet]))
  const options = { ...compilerOptions(), paths: PATHS, moduleDetection: ts.ModuleDetectionKind.Force }
  const host = withFiles(ts.createCompilerHost(options), files)
  const program = ts.createProgram([...files.keys(), resolve('test/docs/given.ts')], options, host)
  return new Map([...files].map(([path, snippet]) => [snippet, errorsOf(program, path, snippet)]))
}

/** Nothing is written there. */
function pathOf({ file, line }: Snippet): string {
  return resolve('test/docs', `${file.replaceAll(NO_NAME, '-')}-${String(line)}.ts`)
}
const NO_NAME = /[^a-z]+/giu

function compilerOptions(): ts.CompilerOptions {
  const path = resolve('tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown }
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options
}

function withFiles(host: ts.CompilerHost, files: ReadonlyMap<string, Snippet>): ts.CompilerHost {
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name)?.code ?? host.readFile(name),
    getSourceFile: (name, options, ...more) => {
      const snippet = files.get(name)
      return snippet ? ts.createSourceFile(name, snippet.code, options) : host.getSourceFile(name, options, ...more)
    },
  }
}

function errorsOf(program: ts.Program, path: string, { file, line }: Snippet): readonly string[] {
  const source = program.getSourceFile(path)
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
    const at = line + 1 + (source?.getLineAndCharacterOfPosition(start).line ?? 0)
    return `${file}:${String(at)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

/** The snippet as Node runs it. */
export function toJavaScript(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  return ts.transpileModule(code, { compilerOptions }).outputText
}
