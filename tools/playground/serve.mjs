#!/usr/bin/env node
// Serves the playground to this machine alone, as it is built from the sources: `npm run playground [-- --port N]`.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { playgroundPage } from './bundle.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const page = await playgroundPage()

const server = createServer((request, response) => {
  const isThere = request.url === '/' || request.url === '/index.html'
  response.writeHead(isThere ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(isThere ? page : 'There is only one page here.')
})
server.on('error', (error) => {
  console.error(`${error.message}. Another port: npm run playground -- --port 8080`)
  process.exitCode = 1
})
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : values.port
  console.log(`The playground is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
})
