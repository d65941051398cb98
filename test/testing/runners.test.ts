import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cleanArticle, toMarkdown } from '../../src/index.js'
import { page } from '../cli/pages.js'
import { snippetsOf } from '../docs/snippets.js'
import { toJavaScript } from '../docs/types.js'
import { builtPackage } from '../lib/built.js'

// What docs/testing.md shows for each runner is run by it: with a case that is as expected, and with one beside it that isn't.

vi.setConfig({ testTimeout: 120_000 })

const node = process.execPath
const RUNNERS = [
  { runner: 'node:test', file: 'cases.test.mjs', run: [node, '--test', '--test-reporter=spec', 'cases.test.mjs'] },
  {
    runner: 'vitest',
    file: 'cases.test.mjs',
    run: [node, 'node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--testTimeout', '60000'],
  },
  {
    runner: 'jest',
    file: 'cases.test.js',
    // The package is a link here, so that Jest would compile it.
    run: [
      node,
      'node_modules/jest/bin/jest.js',
      '--config={"transform":{},"watchman":false,"verbose":true}',
      'cases.test.js',
    ],
  },
] as const

let folder: string

beforeAll(async () => {
  const dist = await builtPackage()
  folder = mkdtempSync(join(tmpdir(), 'clean-article-runners-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(dirname(dist), join(folder, 'node_modules/clean-article'))
  symlinkSync(resolve('node_modules/vitest'), join(folder, 'node_modules/vitest'))
  symlinkSync(resolve('node_modules/jest'), join(folder, 'node_modules/jest'))
}, 180_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function writeCase(name: string, markdown: string): void {
  mkdirSync(join(folder, 'cases', name), { recursive: true })
  writeFileSync(join(folder, 'cases', name, 'input.html'), page(1))
  writeFileSync(join(folder, 'cases', name, 'expected.md'), markdown)
}

describe.each(RUNNERS)('under $runner', ({ runner, file, run: [command, ...args] }) => {
  const snippet = snippetsOf('docs/testing.md').find(
    ({ code, language }) =>
      code.includes('readCases') && (language === 'cjs' ? runner === 'jest' : code.includes(`'${runner}'`)),
  )
  const run = () => {
    const code = snippet?.code ?? ''
    writeFileSync(join(folder, file), snippet?.language === 'ts' ? toJavaScript(code) : code)
    const env = {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      NODE_TEST_CONTEXT: undefined,
      VITEST: undefined,
    }
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env })
    return { status, output: stdout + stderr }
  }

  test('cases pass, and one that is not as expected fails with what differs', () => {
    rmSync(join(folder, 'cases'), { recursive: true, force: true })
    const good = toMarkdown(cleanArticle(page(1)))
    writeCase('site/good', good)
    const passed = run()
    expect(passed.output).toContain(runner === 'vitest' ? '1 passed' : 'site/good')
    expect(passed.status).toBe(0)
    writeCase('site/bad', `${good}\nA line that is not there.\n`)
    const failed = run()
    expect(failed.status).toBe(1)
    expect(failed.output).toContain('site/bad is not as expected (- expected, + found)')
    expect(failed.output).toContain('    - A line that is not there.')
  })
})
