/** How unlikely a slip is: swapped or doubled letters, sound-alikes and neighbouring keys cost less than other edits. */

/** 1 for a plain edit. */
export type Edits = number

const soundAlikes = new Set(
  'ai ae ao au ei eo eu io iu ou iy ey ck cs sz gj vw fv bp dt mn xs xc qk kq'
    .split(' ')
    .flatMap(pair => [pair, reverse(pair)])
)
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const neighbours = new Set(keyRows.flatMap((row, at) => [...row].flatMap((key, column) => nextTo(key, at, column))))

function reverse(pair: string): string {
  return `${pair[1]}${pair[0]}`
}

function nextTo(key: string, row: number, column: number): string[] {
  const others = [keyRows[row]?.[column + 1], keyRows[row + 1]?.[column], keyRows[row + 1]?.[column - 1]]
  return others.flatMap(other => (other ? [key + other, other + key] : []))
}

/** The cheapest way from the word meant to the word printed. */
export function editCost(printed: string, meant: string): Edits {
  const width = meant.length + 1
  const table = new Float32Array((printed.length + 1) * width)
  for (let at = 1; at < width; at++) table[at] = table[at - 1]! + omitted(printed, meant, 0, at)
  for (let row = 1; row <= printed.length; row++) {
    table[row * width] = table[(row - 1) * width]! + added(printed, meant, row, 0)
    for (let at = 1; at < width; at++) table[row * width + at] = cell(table, width, printed, meant, row, at)
  }
  const first = printed[0] === meant[0] || printed[1] === meant[0] || printed[0] === meant[1] ? 0 : 0.4
  return table[table.length - 1]! + first
}

function cell(table: Float32Array, width: number, printed: string, meant: string, row: number, at: number): number {
  const corner = table[(row - 1) * width + at - 1]!
  const [a, b] = [printed[row - 1]!, meant[at - 1]!]
  if (a === b) return corner
  let best = corner + changed(a, b)
  best = Math.min(best, table[(row - 1) * width + at]! + added(printed, meant, row, at))
  best = Math.min(best, table[row * width + at - 1]! + omitted(printed, meant, row, at))
  if (row > 1 && at > 1 && a === meant[at - 2] && printed[row - 2] === b)
    best = Math.min(best, table[(row - 2) * width + at - 2]! + 0.7)
  return best
}

function changed(a: string, b: string): Edits {
  if (soundAlikes.has(a + b)) return 0.75
  return neighbours.has(a + b) ? 0.85 : 1
}

/** A letter too many in `printed`. */
function added(printed: string, _: string, row: number, at: number): Edits {
  const letter = printed[row - 1]
  if (letter === printed[row - 2] || letter === printed[row]) return 0.6
  return at === 0 ? 1.2 : 0.9
}

/** A letter of `meant` that is missing. */
function omitted(printed: string, meant: string, row: number, at: number): Edits {
  const letter = meant[at - 1]
  if (letter === printed[row - 1] || letter === printed[row]) return 0.6
  if (at === 1) return 1.2
  return /[eh]/u.test(letter ?? '') ? 0.8 : 0.85
}
