#!/usr/bin/env node
// Writes the playground into a folder that can be put anywhere: `npm run build:playground [FOLDER]`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../lib/paths.mjs'
import { playgroundPage } from './bundle.mjs'

const folder = process.argv[2] ?? join(root, 'dist/playground')
const page = await playgroundPage()
mkdirSync(folder, { recursive: true })
const file = join(folder, 'index.html')
writeFileSync(file, page)
console.log(`${relative(process.cwd(), file)}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`)
