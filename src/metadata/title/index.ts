import type { Context, Found } from '../context.js'
import { chooseTitle } from './choice.js'
import { HTML_SOURCES } from './html.js'
import { StatementReader, type TitleStatement } from './statement.js'
import { TEXT_SOURCES } from './text.js'

export function readTitle(context: Context): Found<string> | undefined {
  return chooseTitle(titleStatements(context), context.page.url)
}

/** Everything on the page that may state its headline. */
export function titleStatements(context: Context): readonly TitleStatement[] {
  const reader = new StatementReader(context)
  for (const read of context.page.markup ? HTML_SOURCES : TEXT_SOURCES) read(reader, context)
  return reader.statements
}
