/** Which findings a story's own directives suppress, and which directives suppress none. */
import {isNeverFlagged} from '../core/house.js'
import {SpanIndex} from '../core/span-index.js'
import type {Finding, Span} from '../core/types.js'
import type {OffsetMap} from '../text/offset-map.js'
import type {SourceSpan} from './directive-lines.js'
import {type Directive, type Directives, readDirectives} from './directives.js'
import {type Printing, printingsIn} from './printings.js'

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
  /** Those that suppress, not counting the ends of ranges. */
  readonly #ignoring: readonly Directive[]
  /** Of these, those that are about a part of the file. */
  readonly #regional: SpanIndex<Directive>
  /** And those that are about all of it; first those that are about exact words. */
  readonly #exact: readonly Directive[]
  readonly #general: readonly Directive[]
  /** Where the exact words stand in the text that was asked about last. */
  #printings: {text: string; index: SpanIndex<Printing>} | undefined
  /** Where directives stand, broken ones too. */
  readonly #printed: SpanIndex<Span>

  /** Those of a whole file. Nothing where it has no directives. @param cells as for `readDirectives`. */
  static of(source: string, cells?: readonly SourceSpan[]): Suppressions | undefined {
    const directives = readDirectives(source, cells)
    const isEmpty = directives.list.length === 0 && directives.problems.length === 0
    return isEmpty ? undefined : new Suppressions(source, directives)
  }

  private constructor(source: string, directives: Directives) {
    this.#source = source
    this.#directives = directives
    const {list, problems} = directives
    this.#ignoring = list.filter(({kind}) => kind !== 'words' && kind !== 'ignore-end')
    this.#regional = new SpanIndex(this.#ignoring, ({region}) => region)
    const general = this.#ignoring.filter(({kind, region}) => !region && (kind === 'ignore' || kind === 'ignore-file'))
    this.#exact = general.filter(({texts}) => texts.length > 0)
    this.#general = general.filter(({texts}) => texts.length === 0)
    this.#printed = new SpanIndex(
      [...list, ...problems].map(({span}) => span),
      span => span
    )
  }

  /** Words that the story says are right. */
  get words(): Set<string> {
    return new Set(this.#directives.list.flatMap(({words}) => words.map(word => word.replaceAll('’', "'"))))
  }

  /** Whether a finding is suppressed, or is about a directive and not about the story. */
  has(finding: Candidate, place: Place): boolean {
    if (isAboutDirectives({id: finding.rule})) return false
    const {toFile = same} = place
    const near = this.#regional.overlapping(toFile([finding.start, finding.end]))
    const matching = [
      ...this.#exactlyAbout(finding, place),
      ...[...this.#general, ...near].filter(directive => isAbout(directive, finding, place))
    ]
    for (const directive of matching) this.#used.add(directive)
    return matching.length > 0 || this.#isOnDirective(finding, place)
  }

  /** Where directives of the file stand in a prose of it, in order. */
  printedIn(prose: string, toFile: (span: Span) => Span): Span[] {
    const spans: Span[] = []
    for (let at = prose.indexOf(mark); at >= 0; at = prose.indexOf(mark, Math.max(at + 1, spans.at(-1)?.[1] ?? 0))) {
      const [printed] = this.#printed.overlapping(toFile([at, at + mark.length]))
      if (!printed) continue
      const isPart = (index: number): boolean => {
        const [start, end] = index < 0 || index >= prose.length ? [0, 0] : toFile([index, index + 1])
        return start < end && start >= printed[0] && end <= printed[1]
      }
      let [start, end] = [at, at + mark.length]
      while (isPart(start - 1)) start--
      while (isPart(end)) end++
      spans.push([start, end])
    }
    return spans
  }

  /** Directives that have suppressed nothing so far. */
  get unused(): Directive[] {
    return this.#ignoring.filter(directive => !this.#used.has(directive))
  }

  /** Looks the words up where they are printed: a story may have thousands of these directives. */
  #exactlyAbout(finding: Candidate, {text, map}: Place): Directive[] {
    if (this.#exact.length === 0) return []
    if (this.#printings?.text !== text)
      this.#printings = {text, index: new SpanIndex(printingsIn(text, this.#exact), ({span}) => span)}
    const [start, end] = [map.fromSource(finding.start), map.fromSource(finding.end)]
    const around = this.#printings.index.overlapping([start - 1, end + 1])
    return around
      .filter(({span, directive}) => span[0] <= start && end <= span[1] && concerns(directive, finding))
      .map(({directive}) => directive)
  }

  /** A finding without the suggestions that would write over directives. */
  sparing<F extends Candidate & Pick<Finding, 'fix'>>(finding: F, {toFile = same}: Pick<Place, 'toFile'>): F {
    if (isAboutDirectives({id: finding.rule})) return finding
    const left = finding.suggestions.filter(({edits}) => !edits.some(edit => this.#isOverwritten(spanIn(edit, toFile))))
    if (left.length === finding.suggestions.length) return finding
    // The one that was best is gone: what is left is a person's choice.
    const isChoice = finding.fix === 'safe' && left[0] !== finding.suggestions[0]
    const fix = left.length === 0 ? 'none' : isChoice ? 'suggest' : finding.fix
    return {...finding, suggestions: left, fix}
  }

  #isOverwritten([start, end]: Span): boolean {
    return this.#printed.overlapping([start, end]).some(([from, to]) => from < end && start < to)
  }

  /** Whether a finding is about nothing but a directive and the gap that it leaves: blank beside it, or repaired without another word. */
  #isOnDirective(finding: Candidate, {toFile = same}: Place): boolean {
    const span = spanIn(finding, toFile)
    if (this.#printed.overlapping(span).length > 0 && this.#beside(span).trim() === '') return true
    const edits = (finding.suggestions[0]?.edits ?? []).map(edit => ({span: spanIn(edit, toFile), text: edit.text}))
    return (
      edits.some(edit => this.#isOverwritten(edit.span)) &&
      edits.every(edit => wordsOf(this.#beside(edit.span)) === wordsOf(edit.text))
    )
  }

  /** What a span of the file holds besides directives. */
  #beside([start, end]: Span): string {
    let rest = ''
    let at = start
    for (const [from, to] of this.#printed.overlapping([start, end])) {
      rest += this.#source.slice(at, Math.max(at, from))
      at = Math.max(at, to)
    }
    return `${rest}${this.#source.slice(at, Math.max(at, end))}`
  }
}

/** Line ends may be escaped. */
const wordsOf = (text: string): string => text.replaceAll(/(?:\\[nrt]|[^\p{L}\p{N}])+/gu, ' ').trim()
const spanIn = ({start, end}: {start: number; end: number}, toFile: (span: Span) => Span): Span => toFile([start, end])
const same = (span: Span): Span => span
/** What every directive begins with. */
const mark = 'wireproof-'

/** Whether a directive is about a finding's rule. */
function concerns({rules}: Directive, {rule, meta}: Candidate): boolean {
  const isNamed = (name: string) => name === rule || rule.startsWith(`${name}/`) || meta.formerly?.includes(name)
  return rules.length === 0 || rules.some(isNamed)
}

/** Whether a directive that is about the finding's place is about its rule and its words. */
function isAbout(directive: Directive, finding: Candidate, {text, map}: Place): boolean {
  const {rule} = finding
  const {texts} = directive
  if (!concerns(directive, finding)) return false
  if (texts.length === 0) return true
  const span: Span = [map.fromSource(finding.start), map.fromSource(finding.end)]
  return isNeverFlagged(
    texts.map(each => ({text: each})),
    rule,
    text,
    span
  )
}
