/** Reads YAML nodes into values and remembers where each stood, so that every problem has a line and a column. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap
} from 'yaml'
import {nearest} from '../core/option-error.js'
import {longestFile, mostAliases} from './limits.js'
import type {Problem} from './problems.js'

/** A key of a map with its value. */
export interface Entry {
  key: string
  keyNode: unknown
  value: unknown
}

export class Reader {
  readonly problems: Problem[] = []
  readonly #lines = new LineCounter()
  readonly #document: Document | undefined
  readonly root: unknown

  constructor(text: string) {
    if (text.length > longestFile) {
      this.#at(0, `the file is longer than ${longestFile.toLocaleString('en')} characters; split it and use extends`)
      return
    }
    // To look for a key that comes twice, yaml compares each key of a map with all before it.
    const document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false})
    for (const {code, message, pos} of document.errors) {
      const isSecond = code === 'MULTIPLE_DOCS'
      this.#at(pos[0], `YAML: ${isSecond ? 'a second document begins here; take the line `---` out' : message}`)
    }
    if (this.problems.length > 0) return
    this.#refuseDoubleKeys(document)
    if (this.problems.length > 0) return
    this.#document = document
    this.root = this.#isBomb(document) ? undefined : document.contents
  }

  #refuseDoubleKeys(document: Document): void {
    visit(document, {
      Map: (_, map) => {
        const seen = new Set<unknown>()
        for (const {key} of map.items) {
          if (!isScalar(key)) continue
          if (seen.has(key.value)) this.problem(key, `YAML: Map keys must be unique; \`${key.value}\` comes twice`)
          seen.add(key.value)
        }
      }
    })
  }

  #isBomb(document: Document): boolean {
    try {
      document.toJS({maxAliasCount: mostAliases})
      return false
    } catch (error) {
      let first: Node | undefined
      visit(document, {
        Alias(_, alias) {
          first ??= alias
        }
      })
      const reason = error instanceof Error ? error.message : String(error)
      this.problem(first, `YAML: ${reason}; write the lists out instead of using aliases`)
      return true
    }
  }

  /** Notes a problem at a node, or at the beginning of the file. */
  problem(node: unknown, text: string): void {
    this.problems.push({...this.place(node), text})
  }

  #at(offset: number, text: string): void {
    this.problems.push({...this.#point(offset), text})
  }

  #point(offset: number): {line: number; column: number} {
    const {line, col} = this.#lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }

  /** Line and column of a node. */
  place(node: unknown): {line: number; column: number} {
    return this.#point((node as Node | null | undefined)?.range?.[0] ?? 0)
  }

  /** The value of one key of a map, before the keys are checked. */
  peek(map: unknown, key: string): unknown {
    const node = this.resolve(map)
    return isMap(node) ? (node.get(key, true) as unknown) : undefined
  }

  /** The entries of a map, unknown keys left out and complained about. */
  entries(value: unknown, what: string, known?: readonly string[]): Entry[] {
    const node = this.resolve(value)
    if (!isMap(node)) {
      this.problem(value, `${what} must be a map of ${known ? known.join(', ') : 'keys and values'}`)
      return []
    }
    return (node as YAMLMap).items.flatMap(({key: keyNode, value}) => {
      const key = this.plain(keyNode)
      if (key === undefined || (known && !known.includes(key))) {
        this.problem(keyNode, unknownKey(key ?? '', what, known ?? []))
        return []
      }
      return [{key, keyNode, value}]
    })
  }

  /** A list, or one thing alone. */
  list(value: unknown): unknown[] {
    const node = this.resolve(value)
    return isSeq(node) ? (node.items as unknown[]) : [node]
  }

  isMap(value: unknown): boolean {
    return isMap(this.resolve(value))
  }

  isBoolean(value: unknown): boolean {
    const node = this.resolve(value)
    return isScalar(node) && typeof node.value === 'boolean'
  }

  isList(value: unknown): boolean {
    return isSeq(this.resolve(value))
  }

  isNothing(value: unknown): boolean {
    const node = this.resolve(value)
    return node === null || node === undefined || (isScalar(node) && node.value === null)
  }

  /** A text that is not empty. Numbers and the like stand for what was written. */
  text(value: unknown, what: string): string | undefined {
    const plain = this.plain(value)
    if (plain !== undefined && plain.trim() !== '') return plain
    this.problem(value, `${what} must be a text`)
    return undefined
  }

  /** A word with no space in it, and a letter: the dictionary is never asked for anything else. */
  word(value: unknown, what: string): string | undefined {
    const word = this.text(value, what)?.trim()
    if (word === undefined || (/^\S+$/u.test(word) && /\p{L}/u.test(word))) return word
    this.problem(value, `${what} must be one word, not \`${word}\``)
    return undefined
  }

  texts(value: unknown, what: string): {text: string; node: unknown}[] {
    return this.list(value).flatMap(node => {
      const text = this.text(node, what)
      return text === undefined ? [] : [{text, node}]
    })
  }

  choice<T extends string>(value: unknown, what: string, choices: readonly T[]): T | undefined {
    const plain = this.plain(value)
    if (choices.includes(plain as T)) return plain as T
    this.problem(
      value,
      `${what} must be ${listed(choices)}, not ${plain === undefined ? 'a list or map' : `\`${plain}\``}`
    )
    return undefined
  }

  share(value: unknown, what: string): number | undefined {
    const node = this.resolve(value)
    if (isScalar(node) && typeof node.value === 'number' && node.value >= 0 && node.value <= 1) return node.value
    this.problem(value, `${what} must be a number from 0 to 1`)
    return undefined
  }

  number(value: unknown): number | undefined {
    const node = this.resolve(value)
    return isScalar(node) && typeof node.value === 'number' ? node.value : undefined
  }

  boolean(value: unknown, what: string): boolean | undefined {
    const node = this.resolve(value)
    if (isScalar(node) && typeof node.value === 'boolean') return node.value
    this.problem(value, `${what} must be true or false`)
    return undefined
  }

  /** What a scalar says as written: `no` and `1.0` are texts here. */
  plain(value: unknown): string | undefined {
    const node = this.resolve(value)
    if (!isScalar(node) || node.value === null) return undefined
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  }

  resolve(value: unknown): unknown {
    return isAlias(value) ? value.resolve(this.#document!) : value
  }
}

function unknownKey(key: string, what: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return `unknown key \`${key}\` in ${what}; ${near ? `did you mean \`${near}\`?` : known.length > 0 ? `it may have ${known.join(', ')}` : 'there is nothing to set'}`
}

/** `error, warning or query` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
