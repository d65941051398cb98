import type { Element } from '../../model/element.js'

/** Templates give their parts the same tag and classes: elements of one name are of one kind. */
export function nameOf({ tag, attributes }: Element): string {
  return `${tag}.${attributes.get('class') ?? ''}`
}
