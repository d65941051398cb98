import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { MATHML } from '../../src/model/mathml.js'
import { ELEMENTS, SCHEMES } from '../../src/write/allowed.js'

const HTML = 'http://www.w3.org/1999/xhtml'
const ELEMENT = 1
const TEXT = 3
const allowed: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ELEMENTS))
const schemes: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(SCHEMES))

/** As a browser reads it. Scripts don't run, and nothing is loaded. */
const browser = new JSDOM('<!doctype html><body>').window.document

/** What two parsers make of HTML: one by the standard, one by its own rules. */
export function parsersOf(html: string): readonly Element[] {
  browser.body.innerHTML = html
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [browser.body, document.body]
}

/** Nothing but elements, attributes and addresses of the lists comes out, in the eyes of either parser. */
export function expectSafe(html: string): void {
  for (const body of parsersOf(html)) expectListed(body)
  browser.body.innerHTML = html
  const once = browser.body.innerHTML
  browser.body.innerHTML = once
  expect(browser.body.innerHTML, 'reading what was written changes nothing').toBe(once)
}

function expectListed(parent: Element): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === TEXT) continue
    expect(node.nodeType, 'elements and text are all there is').toBe(ELEMENT)
    const element = node as Element
    const tag = element.localName
    if (isMathml(parent) || tag === 'math') {
      expectMathml(element)
      continue
    }
    expect(allowed.has(tag), `<${tag}> is in the list`).toBe(true)
    expect(element.namespaceURI ?? HTML).toBe(HTML)
    for (const { name, value } of element.attributes) expectAttribute(tag, name, value)
    expectListed(element)
  }
}

function isMathml(element: Element): boolean {
  return element.closest('math') !== null
}

/** Formulas hold elements of their own list, in their own namespace, and next to no attributes. */
function expectMathml(element: Element): void {
  expect(MATHML.has(element.localName), `<${element.localName}> is in the list of MathML`).toBe(true)
  if (element.namespaceURI !== null)
    expect([HTML, 'http://www.w3.org/1998/Math/MathML']).toContain(element.namespaceURI)
  for (const { name } of element.attributes) expect(['display', 'linethickness', 'mathvariant']).toContain(name)
  expectListed(element)
}

function expectAttribute(tag: string, name: string, value: string): void {
  expect(allowed.get(tag), `${name} of <${tag}> is in the list`).toContain(name)
  const may = schemes.get(name)
  if (may) expect(may, `${value} leads where ${name} may`).toContain(new URL(value).protocol)
}
