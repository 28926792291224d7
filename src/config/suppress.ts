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
  source: string
  /** The unwrapped text, which `map` maps to the source. */
  text: string
  map: OffsetMap
}

/** The group of rules that are about directives themselves; nothing suppresses them. */
const ownGroup = 'suppression/'
/** The one of them that needs to know what all others found. */
export const unusedRule = 'suppression/unused'

/** Tells findings that are suppressed from those that are not. */
export class Suppressions {
  readonly #directives: Directives
  readonly #used = new Set<Directive>()

  /** Nothing where a source has no directives. */
  static of(source: string): Suppressions | undefined {
    const directives = readDirectives(source)
    return directives.list.length === 0 && directives.problems.length === 0 ? undefined : new Suppressions(directives)
  }

  private constructor(directives: Directives) {
    this.#directives = directives
  }

  /** Words that the story says are right. */
  get words(): Set<string> {
    return new Set(this.#directives.list.flatMap(({words}) => words.map(word => word.replaceAll('’', "'"))))
  }

  /** Whether a finding is suppressed, or is about a directive and not about the story. */
  has(finding: Candidate, place: Place): boolean {
    if (finding.rule.startsWith(ownGroup)) return false
    const matching = this.#directives.list.filter(directive => isAbout(directive, finding, place))
    for (const directive of matching) this.#used.add(directive)
    return matching.length > 0 || this.#isOnDirective(finding, place.source)
  }

  /** Directives that have suppressed nothing so far. */
  get unused(): Directive[] {
    return this.#directives.list.filter(
      directive => !this.#used.has(directive) && directive.kind !== 'words' && directive.kind !== 'ignore-end'
    )
  }

  #isOnDirective({start, end, suggestions}: Candidate, source: string): boolean {
    const {list, problems} = this.#directives
    const spans = [...list, ...problems].map(({span}) => span)
    const touched = spans.filter(span => overlaps([start, end], span))
    const edited = suggestions[0]?.edits.some(edit => spans.some(span => overlaps([edit.start, edit.end], span)))
    if (edited || touched.length === 0) return edited ?? false
    let rest = ''
    let at = start
    for (const [from, to] of touched) {
      rest += source.slice(at, Math.max(at, from))
      at = Math.max(at, to)
    }
    return `${rest}${source.slice(at, end)}`.trim() === ''
  }
}

function isAbout({kind, rules, texts, region}: Directive, finding: Candidate, {text, map}: Place): boolean {
  if (kind === 'words' || kind === 'ignore-end') return false
  if (region && !overlaps([finding.start, finding.end], region)) return false
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
