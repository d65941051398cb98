/** What ends the command with status 1: a flag it doesn't know, a file it can't read, a disk that is full. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** A flag or a setting that is wrong; `--help` says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EEXIST: 'there is a file of that name',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
  ESPIPE: 'it is a pipe, and its name does not say what it holds: say --jsonl, or give it as standard input',
  Z_BUF_ERROR: 'its gzip breaks off',
  Z_DATA_ERROR: 'its gzip is broken',
}

/** What went wrong, in plain words where the system has a code for it. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  return CAUSES[code ?? ''] ?? error.message
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}

/** Ends the command for what can't be written. */
export function cannotWrite(path: string): (error: unknown) => never {
  return (error) => {
    const cause = codeOf(error) === 'ENOENT' ? 'there is no such folder' : causeOf(error)
    throw new CommandError(`Can't write ${path}: ${cause}.`)
  }
}
