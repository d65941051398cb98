import { join } from 'node:path'
import { packEntities } from './entity-table.mjs'
import { root } from './paths.mjs'

/**
 * Puts the names of character references into a bundle in less room than the package `entities` needs for them.
 *
 * @type {import('esbuild').Plugin}
 */
export const smallEntities = {
  name: 'small-entities',
  setup({ onLoad }) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild takes it for a pattern of Go
    onLoad({ filter: /entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, () => ({
      contents: `
        import { unpacker } from './score/unpack.js'
        import { readEntityTree } from './text/entity-tree.js'
        export const htmlDecodeTree = /* #__PURE__ */ readEntityTree(unpacker(\`${packEntities().join('\n')}\`))
      `,
      resolveDir: join(root, 'src'),
    }))
  },
}
