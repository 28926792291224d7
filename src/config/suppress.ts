/** Which findings a story's own directives suppress, and which directives suppress none. */
import {isNeverFlagged} from '../core/house.js'
import type {Finding, Span} from '../core/types.js'
import type {OffsetMap} from '../text/offset-map.js'
import {type Directive, type Directives, readDirectives} from './directives.js'

/** A finding as far as its suppression matters. */
interface Candidate extends Pick<Finding, 'rule' | 'start' | 'end' | 'suggestions'> {
  meta: {formerly?: readonly string[]}
}

interface Place {
  /** The unwrapped text, which `map` maps to the text that was checked. */
  text: string
  map: OffsetMap
  /** Leads from the text that was checked to the file, where it is only a part of it. */
  toFile?: (span: Span) => Span
}

/** Whether a rule is about directives themselves; nothing suppresses what it finds. */
export function isAboutDirectives({id}: {id: string}): boolean {
  return id.startsWith('suppression/')
}

/** The one of them that needs to know what all others found. */
export const unusedRule = 'suppression/unused'

/** Tells findings that are suppressed from those that are not. */
export class Suppressions {
  readonly #source: string
  readonly #directives: Directives
  readonly #used = new Set<Directive>()

  /** Those of a whole file. Nothing where it has no directives. */
  static of(source: string): Suppressions | undefined {
    const directives = readDirectives(source)
    const isEmpty = directives.list.length === 0 && directives.problems.length === 0
    return isEmpty ? undefined : new Suppressions(source, directives)
  }

  private constructor(source: string, directives: Directives) {
    this.#source = source
    this.#directives = directives
  }

  /** Words that the story says are right. */
  get words(): Set<string> {
    return new Set(this.#directives.list.flatMap(({words}) => words.map(word => word.replaceAll('’', "'"))))
  }

  /** Whether a finding is suppressed, or is about a directive and not about the story. */
  has(finding: Candidate, place: Place): boolean {
    if (isAboutDirectives({id: finding.rule})) return false
    const matching = this.#directives.list.filter(directive => isAbout(directive, finding, place))
    for (const directive of matching) this.#used.add(directive)
    return matching.length > 0 || this.#isOnDirective(finding, place)
  }

  /** Directives that have suppressed nothing so far. */
  get unused(): Directive[] {
    return this.#directives.list.filter(
      directive => !this.#used.has(directive) && directive.kind !== 'words' && directive.kind !== 'ignore-end'
    )
  }

  #isOnDirective(finding: Candidate, {toFile = same}: Place): boolean {
    const {list, problems} = this.#directives
    const [start, end] = toFile([finding.start, finding.end])
    const spans = [...list, ...problems].map(({span}) => span)
    const touched = spans.filter(span => overlaps([start, end], span))
    const edits = finding.suggestions[0]?.edits.map(edit => toFile([edit.start, edit.end]))
    const edited = edits?.some(edit => spans.some(span => overlaps(edit, span)))
    if (edited || touched.length === 0) return edited ?? false
    let rest = ''
    let at = start
    for (const [from, to] of touched) {
      rest += this.#source.slice(at, Math.max(at, from))
      at = Math.max(at, to)
    }
    return `${rest}${this.#source.slice(at, end)}`.trim() === ''
  }
}

const same = (span: Span): Span => span

function isAbout({kind, rules, texts, region}: Directive, finding: Candidate, place: Place): boolean {
  const {text, map, toFile = same} = place
  if (kind === 'words' || kind === 'ignore-end') return false
  if (region && !overlaps(toFile([finding.start, finding.end]), region)) return false
  if (!region && kind !== 'ignore' && kind !== 'ignore-file') return false
  const {rule, meta} = finding
  const isNamed = (name: string) => name === rule || rule.startsWith(`${name}/`) || meta.formerly?.includes(name)
  if (rules.length > 0 && !rules.some(isNamed)) return false
  if (texts.length === 0) return true
  const span: Span = [map.fromSource(finding.start), map.fromSource(finding.end)]
  return isNeverFlagged(
    texts.map(each => ({text: each})),
    rule,
    text,
    span
  )
}

/** Empty spans count as the character after them. */
function overlaps([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < Math.max(end, start + 1)
}
