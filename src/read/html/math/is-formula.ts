import type { Tag } from '../scan/tags.js'
import { FORMULA_CLASSES, FORMULA_TAGS } from './names.js'
import { isLikelyTex } from './tex.js'

type Attributes = Pick<ReadonlyMap<string, string>, 'get' | 'size'>

const SPACES = /\s+/u
const TOLD_BY_CLASS = /katex|math|mjx/iu
const STATED = ['data-latex', 'data-math', 'data-tex']
const FLAG = /^(?:\d*|true|false|inline|block|display)$/iu

/** Whether an element is a formula with all that stands in it. */
export function isFormula({ name, block, skip }: Tag, attributes: Attributes): boolean {
  if (FORMULA_TAGS.has(name)) return true
  if (skip || attributes.size === 0) return false
  const className = attributes.get('class') ?? ''
  const isNamed = TOLD_BY_CLASS.test(className)
  if (isNamed && className.split(SPACES).some((token) => FORMULA_CLASSES.has(token))) return true
  return (isNamed || !block) && STATED.some((attribute) => isSource(attributes.get(attribute)))
}

function isSource(value: string | undefined): boolean {
  return value !== undefined && !FLAG.test(value) && isLikelyTex(value)
}
