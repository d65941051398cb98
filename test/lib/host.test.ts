import { expect, test } from 'vitest'
import { hostOf } from '../../src/lib/host.js'

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['https://wwwnews.example/', 'wwwnews.example'],
  ['https://news.www.example/', 'news.www.example'],
  ['mailto:desk@news.example', ''],
  ['/a/b', ''],
  ['', ''],
  [undefined, ''],
])('the host of %j', (address, host) => {
  expect(hostOf(address)).toBe(host)
})
