/** Finds the column at which a story was wrapped, from the lines that plainly run on into the next. */

/** A line that runs on: it ends at `width`, and would have ended at `withNext` with the next line's first word. */
export interface Wrapped {
  width: number
  withNext: number
}

/** The columns at which lines were broken. */
export interface WrapWidths {
  main: number
  /** Where the first line of a paragraph was broken, when a picture or a capital stood beside it. */
  opening?: number
}

/** Wider lines are not wrapped by column. */
const widest = 999
/** Proportional type and careless wrapping miss the column by this share of it. */
const slack = 0.06

/** The widths of a story; nothing where too few lines agree. */
export function findWidths(wrapped: readonly Wrapped[]): WrapWidths | undefined {
  const lines = wrapped.filter(line => line.withNext <= widest)
  const first = commonest(lines)
  if (first === undefined) return undefined
  const others = lines.filter(line => !isFull(line, first))
  const agreeing = lines.length - others.length
  if (agreeing < 2 || (agreeing === 2 && lines.length > 3)) return undefined
  const second = commonest(others)
  if (second === undefined || others.filter(line => isFull(line, second)).length < Math.max(3, lines.length / 10))
    return {main: first}
  return {main: Math.max(first, second), opening: Math.min(first, second)}
}

/** Whether a line was as full as a width allows: the next word would not have fitted. */
export function isFull({width, withNext}: Wrapped, column: number, tolerance = Math.max(2, slack * column)): boolean {
  return width <= column + tolerance && withNext > column - tolerance
}

/** The narrowest column that explains the most line ends: each line allows those from its own width to the one its next word would have needed. */
function commonest(lines: readonly Wrapped[]): number | undefined {
  const change = new Int32Array(widest + 2)
  for (const {width, withNext} of lines) {
    change[width]!++
    change[withNext]!--
  }
  let best: number | undefined
  let most = 0
  let count = 0
  for (let column = 0; column <= widest; column++) {
    count += change[column]!
    if (count > most) {
      most = count
      best = column
    }
  }
  return best
}
