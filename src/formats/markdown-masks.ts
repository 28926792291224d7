/** What site generators put into Markdown and run themselves: shortcodes, tags of templates, formulas, links of wikis. It is found before anything is parsed, since its parameters may hold marks. */
import type {Span} from '../core/types.js'
import {isLanguageTag} from './markup.js'

/** `gap`: nothing is read here. `word`: what it prints is a part of the sentence. `label`: text that a link is found by. */
export interface Mask {
  span: Span
  role: 'gap' | 'word' | 'label'
}

const opening =
  /\{\{|\{%|\{[:#.](?=[^{}\r\n]{1,300}\})|\{\/\*|(?:^|(?<=[\r\n]))[ \t]*\$\$|(?<![\p{L}\p{N}$\\])\$(?=[^\s$\d]|\d[^\s$]*[\\^_=])|!?\[\[|(?:^|(?<=[\r\n]))(?:import|export) |<\/?[A-Z](?=[\w.]{0,60}[\s/>])/gu

/** Whether a source may hold any of it. */
export function mayHoldMasks(source: string): boolean {
  return (
    /\{[{%:#./]|=\{|\$\$|\$[^$\r\n]{0,200}[\\^_=][^$\r\n]{0,200}\$|\[\[|^(?:im|ex)port /mu.test(source) ||
    /^\uFEFF?\s*\{/u.test(source)
  )
}

/** What is found from `from` on, in order; `isCode` says where code stands. */
export function findMasks(source: string, from: number, isCode: (at: number) => boolean): Mask[] {
  const masks: Mask[] = []
  const finder = new Finder(source)
  const front = jsonFrontMatter(source)
  if (front > 0) masks.push({span: [0, front], role: 'gap'})
  opening.lastIndex = Math.max(from, front)
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const found = isCode(match.index) ? [] : finder.find(match[0].trimStart(), match.index)
    masks.push(...found)
    const end = found.at(-1)?.span[1]
    if (end !== undefined) opening.lastIndex = end
  }
  const letters = masked(source, masks)
  const alone = masks.map(({span}) => standsAlone(letters, span[0]))
  return masks.map((mask, index) => (mask.role === 'word' && alone[index] ? {...mask, role: 'gap'} : mask))
}

/** The source with letters in place of what is masked; nothing moves. */
export function masked(source: string, masks: readonly Mask[]): string {
  let out = ''
  let at = 0
  for (const {span, role} of masks) {
    if (role === 'label') continue
    out += source.slice(at, span[0]) + '\uE000'.repeat(span[1] - span[0])
    at = span[1]
  }
  return out + source.slice(at)
}

/** Goes through masks as a reader goes through the source. */
export class MaskCursor {
  readonly #masks: readonly Mask[]
  #next = 0

  constructor(masks: readonly Mask[]) {
    this.#masks = masks
  }

  /** Those that touch a stretch; stretches come in order. */
  within(start: number, end: number): Mask[] {
    while (this.#next < this.#masks.length && this.#masks[this.#next]!.span[1] <= start) this.#next++
    const found: Mask[] = []
    for (let index = this.#next; index < this.#masks.length; index++) {
      const mask = this.#masks[index]!
      if (mask.span[0] >= end) break
      found.push(mask)
    }
    return found
  }
}

/** Whether a line holds nothing but masks. */
function standsAlone(letters: string, at: number): boolean {
  const before = letters.slice(Math.max(0, at - 400), at).split(/[\r\n]/u)
  const [after] = letters.slice(at, at + 400).split(/[\r\n]/u, 1)
  return /^[\s\uE000>*+-]*$/u.test(before.at(-1)! + after!)
}

/** The end of front matter in JSON; 0 where there is none. */
function jsonFrontMatter(source: string): number {
  if (!/^\uFEFF?\s*\{\s*"/u.test(source)) return 0
  const end = /^\uFEFF?\{[^\r\n]*\}[ \t]*(?=[\r\n]|$)|(?:\r\n?|\n)\}[ \t]*(?=[\r\n]|$)/u.exec(source)
  const to = end ? end.index + end[0].length : 0
  return parsed(source.slice(0, to)) ? to : 0
}

/** The language that front matter in JSON says the document is in. */
export function jsonLanguage(source: string): string | undefined {
  const fields = parsed(source.slice(0, jsonFrontMatter(source))) ?? {}
  const tags = ['lang', 'language', 'locale'].map(key => fields[key])
  return tags.find(tag => typeof tag === 'string' && isLanguageTag(tag)) as string | undefined
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** Tags whose content is code or is not printed. */
const raw =
  /^(?:highlight|raw|comment|mermaid|code|codeblock|katex|math|latex|tex|chem|chart|plantuml|graphviz|dot|gravizo|rawhtml|raw-html|unsafe|html|javascript|stylesheet|style|script|css|schema|doc|tikz|prism|command|console|verbatim|jsx)$/iu

/** Tags that steer a template and print nothing. */
const silent =
  /^(?:if|elsif|elseif|else|unless|case|when|for|break|continue|assign|capture|set|with|range|block|define|extends|macro|call|import|from|increment|decrement|cycle|tablerow|layout|paginate|toc|comment)$/iu

/** No tag is longer. */
const longest = 2000

class Finder {
  readonly #source: string
  /** Where each name is closed, the last first. */
  readonly #closings = new Map<string, Span[]>()

  constructor(source: string) {
    this.#source = source
    const closing =
      /\{\{[<%]-?\s{0,20}\/\s{0,20}([\w-]{1,60})\s{0,20}-?[%>]\}\}|\{%-?\s{0,20}end([\w-]{1,60})\s{0,20}-?%\}/gu
    for (const {0: tag, 1: name, 2: other, index} of source.matchAll(closing)) {
      const key = (name ?? other)!.toLowerCase()
      const spans = this.#closings.get(key) ?? []
      spans.push([index, index + tag.length])
      this.#closings.set(key, spans)
    }
    for (const spans of this.#closings.values()) spans.reverse()
  }

  find(mark: string, at: number): Mask[] {
    const window = this.#source.slice(at, at + longest)
    if (mark.startsWith('{{') || mark === '{%') return this.#tag(mark, at, window)
    if (mark.endsWith('[[')) return wikiLink(at, window)
    const whole = wholes[mark.startsWith('<') ? '<' : mark.trim()] ?? attributes
    const length = whole.exec(window)?.[0].length ?? 0
    return length > 0 ? [{span: [at, at + length], role: mark === '$' ? 'word' : 'gap'}] : []
  }

  /** The next end of a name; asked for from the beginning to the end. */
  #closingAfter(name: string, at: number): Span | undefined {
    const spans = this.#closings.get(name) ?? []
    while (spans.length > 0 && spans.at(-1)![0] < at) spans.pop()
    return spans.at(-1)
  }

  #tag(mark: string, at: number, window: string): Mask[] {
    const isComment = /^\{\{[<%]?-?\s*\/\*/u.test(window)
    // A mark that nothing closes must not hide the next paragraph.
    const near = isComment ? window : window.split(/(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/u, 1)[0]!
    const length = (mark === '{%' ? percentTag : braceTag).exec(near)?.[0].length ?? 0
    if (length === 0) return []
    const tag = window.slice(0, length)
    const name = /^\{[{%][<%]?-?\s*\/?\s*(?:end)?([\w-]*)/u.exec(tag)![1]!.toLowerCase()
    const isTag = mark === '{%' || /^\{\{[<%]/u.test(tag)
    const closing = isTag ? this.#closingAfter(name, at) : undefined
    if (closing && raw.test(name)) return [{span: [at, closing[1]], role: 'gap'}]
    const isGap = closing !== undefined || isComment || (isTag && silent.test(name))
    return [{span: [at, at + length], role: isGap ? 'gap' : 'word'}]
  }
}

const braceTag =
  /^\{\{(?:-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|[<%]\s*\/\*[\s\S]*?\*\/\s*[%>]\}\}|[<%](?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`%>]|[%>](?!\}\}))*[%>]\}\}|(?:"(?:[^"\\]|\\.)*"|[^"{}]|\}(?!\}))*\}\}|[<%][\s\S]*?[%>]\}\}|[^{}]*\}\})/u

const percentTag = /^\{%(?:"[^"]*"|'[^'\r\n]*'|[^"'%]|%(?!\}))*%\}|^\{%[\s\S]*?%\}/u

const attributes = /^[ \t]*\{[:#.][^{}\r\n]{1,300}\}(?=[ \t]*(?:[\r\n]|$))|^\{:[^{}\r\n]{1,300}\}/u

/** Formulas between lines, comments and modules of MDX, components with parameters of their own. */
const wholes: Readonly<Record<string, RegExp>> = {
  $$: /^[ \t]*\$\$(?:[^$\r\n]|\r\n?(?!\s*[\r\n])|\n(?!\s*[\r\n]))*\$\$(?=[ \t]*(?:[\r\n]|$))/u,
  $: /^\$(?=[^$\r\n]{0,200}[\\^_=])[^\s$](?:[^$\r\n]{0,200}[^\s$\\])?\$(?![\d\p{L}])/u,
  '{/*': /^\{\/\*[\s\S]*?\*\/\}/u,
  import: /^import\s(?:[\w*\s{},$]{1,500}\sfrom\s)?["'][^"'\r\n]*["'];?(?=[ \t]*(?:[\r\n]|$))/u,
  export:
    /^export\s(?:(?:const|let)\s[\w${}, ]+\s?=|default\s(?:function\b|[({])|(?:async\s)?function\s\w+\()(?:[^\r\n]|\r\n(?!\s*[\r\n])|[\r\n](?!\s*[\r\n]))*/u,
  '<': /^<\/?[A-Z][\w.]*(?=[^>]*\{)(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*>/u
}

/** `[[page]]` and `[[page|label]]`; `![[file]]` shows the file. Pages of wikis that stand in no story are none. */
function wikiLink(at: number, window: string): Mask[] {
  const link =
    /^(!?)\[\[(?!\s*(?:file|image|category|media|user|talk|template|wikipedia)\s*:)([^[\]|\r\n]{1,200})(?:\|([^[\]\r\n]{1,200}))?\]\](?![(:[])/iu.exec(
      window
    )
  if (!link) return []
  const [whole, shows, page, label] = link
  const end = at + whole.length
  if (shows || /^_?toc_?$/iu.test(page!)) return [{span: [at, end], role: 'gap'}]
  const start = label === undefined ? at + 2 : end - 2 - label.length
  return [
    {span: [at, start], role: 'gap'},
    ...(label === undefined ? [{span: [start, end - 2] as const, role: 'label' as const}] : []),
    {span: [end - 2, end], role: 'gap'}
  ]
}
