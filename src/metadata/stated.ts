import type { Context, Found, Source } from './context.js'

/** Turns what a page states into the value of a field; undefined where that can't be the value. */
export type Normalise<Value> = (stated: string, context: Context) => Value | undefined

/** The `<meta>` tags of some names, the earlier name first, as a source. */
export function fromMeta<Value>(names: readonly string[], normalise: Normalise<Value>): Source<Value> {
  return {
    source: `meta ${names.join(', ')}`,
    read: (context) => {
      for (const name of names) {
        for (const { content } of metas(context, name)) {
          const found = accept(normalise(content, context), `meta ${name}`)
          if (found) return found
        }
      }
      return undefined
    },
  }
}

function metas({ page }: Context, name: string) {
  return page.markup?.facts.metas.filter((meta) => meta.name === name) ?? []
}

/** A property of the page's own article in its JSON-LD, where it is a string, as a source. */
export function fromArticle<Value>(property: string, normalise: Normalise<Value>): Source<Value> {
  return {
    source: `json-ld ${property}`,
    read: (context) => {
      const stated = context.ld.article?.properties.get(property)
      return typeof stated === 'string' ? accept(normalise(stated, context), `json-ld ${property}`) : undefined
    },
  }
}

function accept<Value>(value: Value | undefined, origin: string): Found<Value> | undefined {
  return value === undefined ? undefined : { value, origin }
}
