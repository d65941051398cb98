import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where training leaves its tables and what was fitted to them. */
export const WORK = join(tmpdir(), 'clean-article-train')
