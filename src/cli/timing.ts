/** What the rules cost, for --timing. */

export interface Cost {
  milliseconds: number
  runs: number
}

const mostShown = 20

export class Timing {
  readonly #costs = new Map<string, Cost>()

  /** Adds one run of a rule. */
  readonly add = (rule: string, milliseconds: number): void => this.addCost(rule, {milliseconds, runs: 1})

  /** Adds what was counted elsewhere. */
  addCost(rule: string, {milliseconds, runs}: Cost): void {
    const cost = this.#costs.get(rule)
    if (cost) {
      cost.milliseconds += milliseconds
      cost.runs += runs
    } else this.#costs.set(rule, {milliseconds, runs})
  }

  /** What was counted so far, which is forgotten. */
  take(): (readonly [string, Cost])[] {
    const taken = [...this.#costs]
    this.#costs.clear()
    return taken
  }

  /** The slowest rules first. */
  table(): string {
    const rows = [...this.#costs].toSorted(([, a], [, b]) => b.milliseconds - a.milliseconds)
    const total = rows.reduce((sum, [, {milliseconds}]) => sum + milliseconds, 0)
    if (rows.length === 0) return 'No rule ran: everything came from the cache.\n'
    const width = Math.max(4, ...rows.slice(0, mostShown).map(([rule]) => rule.length))
    const lines = rows.slice(0, mostShown).map(([rule, {milliseconds, runs}]) => {
      const share = total === 0 ? 0 : (100 * milliseconds) / total
      return `${rule.padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)}  ${share.toFixed(1).padStart(5)} %  ${(milliseconds / runs).toFixed(3).padStart(8)}`
    })
    const head = `${'Rule'.padEnd(width)}  ${'ms'.padStart(9)}  ${'share'.padStart(7)}  ${'a story'.padStart(8)}`
    const more = rows.length > mostShown ? `${rows.length - mostShown} more rules\n` : ''
    return `${head}\n${lines.join('\n')}\n${more}`
  }
}
