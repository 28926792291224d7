/** What is wrong with a house file or a configuration, told with file, line and column, all of it at once. */

export interface Problem {
  /** 1-based; 0 where the file as a whole is meant. */
  line: number
  column: number
  /** What is wrong and what to write instead. */
  text: string
}

/** More problems than this are one problem. */
const mostShown = 20

/** A file that cannot be used; the message has a line for each problem. */
export class FileError extends Error {
  readonly path: string
  readonly problems: readonly Problem[]

  constructor(path: string, problems: readonly Problem[]) {
    const lines = problems
      .slice(0, mostShown)
      .map(({line, column, text}) => (line > 0 ? `${path}:${line}:${column}: ${text}` : `${path}: ${text}`))
    const more = problems.length - mostShown
    if (more > 0) lines.push(`${path}: and ${more} more`)
    super(lines.join('\n'))
    this.path = path
    this.problems = problems
  }
}

/** A house file that cannot be used. */
export class HouseError extends FileError {
  override name = 'HouseError'
}
