/** Reads a house file into definitions, and notes all that is wrong with it. */
import {allRules} from '../../rules/index.js'
import {holesIn} from '../core/holes.js'
import type {NeverFlag} from '../core/house.js'
import {nearest} from '../core/option-error.js'
import type {Example} from '../core/rule.js'
import {groupOf, lastPartOf} from '../core/rule-names.js'
import type {Severity} from '../core/types.js'
import type {Phrase} from '../text/phrases.js'
import {type Entry, Reader} from '../user-files/reader.js'
import {compilePattern, type Pattern} from './pattern.js'
import {readNames, readSwaps} from './read-phrases.js'
import {choices, exampleKeys, fileKeys, idPattern, type Kind, kindKeys, neverFlagKeys} from './schema.js'

/** A rule as its editor wrote it, checked and with the defaults filled in. */
export interface Definition {
  id: string
  kind: Kind
  severity: Severity
  message?: string
  summary?: string
  why: string
  url?: string
  fix: 'safe' | 'suggest'
  confidence: number
  case?: 'ignore' | 'exact'
  quoted: 'report' | 'skip'
  examples: Example[]
  /** A name as we print it has no replacements. */
  phrases: Phrase[]
  accept: string[]
  pattern?: Pattern
  /** What to print for a match, with `{holes}`. */
  replace?: string
}

export interface HouseFile {
  extends: {name: string; line: number; column: number}[]
  definitions: Definition[]
  neverFlag: NeverFlag[]
  problems: Reader['problems']
}

/** Reads the text of a house file. */
export function readHouseFile(text: string): HouseFile {
  const reader = new Reader(text)
  const file: HouseFile = {extends: [], definitions: [], neverFlag: [], problems: reader.problems}
  if (reader.problems.length > 0 || reader.isNothing(reader.root)) return file
  for (const {key, value} of reader.entries(reader.root, 'a house file', fileKeys)) {
    if (reader.isNothing(value)) continue
    if (key === 'extends') file.extends = readExtends(reader, value)
    if (key === 'rules') file.definitions = readRules(reader, value)
    if (key === 'never-flag') file.neverFlag = reader.list(value).flatMap(item => readNeverFlag(reader, item))
  }
  return file
}

function readExtends(reader: Reader, value: unknown): HouseFile['extends'] {
  return reader.texts(value, '`extends`').map(({text, node}) => ({name: text, ...reader.place(node)}))
}

function readNeverFlag(reader: Reader, value: unknown): NeverFlag[] {
  if (!reader.isMap(value)) {
    const text = reader.text(value, 'an entry of `never-flag`')
    return text === undefined ? [] : [{text}]
  }
  const entry: {-readonly [K in keyof NeverFlag]?: NeverFlag[K]} = {}
  for (const {key, value: given} of reader.entries(value, 'an entry of `never-flag`', neverFlagKeys)) {
    const text = reader.text(given, `\`${key}\``)
    if (text !== undefined) entry[key as 'text' | 'rule'] = text
    if (key === 'rule') entry.place = reader.place(given)
  }
  if (entry.text === undefined) reader.problem(value, 'an entry of `never-flag` needs `text`')
  return entry.text === undefined ? [] : [entry as NeverFlag]
}

const groups = new Set(allRules.map(rule => groupOf(rule.id)))

function readRules(reader: Reader, value: unknown): Definition[] {
  const seen = new Set<string>()
  return reader.list(value).flatMap(item => {
    const definition = readRule(reader, item)
    if (!definition) return []
    if (seen.has(definition.id)) reader.problem(item, `there are two rules \`${definition.id}\`; give one another id`)
    seen.add(definition.id)
    return [definition]
  })
}

function readRule(reader: Reader, item: unknown): Definition | undefined {
  if (!reader.isMap(item)) {
    reader.problem(item, 'a rule must be a map with `id`, `kind` and `why`')
    return undefined
  }
  const kind = kindOf(reader, item)
  if (!kind) return undefined
  const entries = new Map(reader.entries(item, `a ${kind} rule`, kindKeys[kind]).map(entry => [entry.key, entry]))
  const wanted = ['id', 'why', ...bodies[kind].slice(0, 1)].filter(key => kind !== 'spelling' || key !== 'accept')
  for (const key of wanted) if (!entries.has(key)) reader.problem(item, `a ${kind} rule needs \`${key}\``)
  const definition = common(reader, entries, kind)
  readBody(reader, entries, definition)
  return definition
}

const bodies: Readonly<Record<Kind, readonly string[]>> = {
  phrase: ['phrases'],
  pattern: ['pattern'],
  spelling: ['accept', 'reject'],
  names: ['names']
}

function kindOf(reader: Reader, item: unknown): Kind | undefined {
  const every = [...new Set(Object.values(kindKeys).flat())]
  const entry = reader.peek(item, 'kind')
  if (entry === undefined) {
    reader.entries(item, 'a rule', every)
    reader.problem(item, `a rule needs \`kind\`: ${choices.kind.join(', ')}`)
    return undefined
  }
  return reader.choice(entry, '`kind`', choices.kind)
}

function common(reader: Reader, entries: ReadonlyMap<string, Entry>, kind: Kind): Definition {
  const text = (key: string) => read(entries, key, value => reader.text(value, `\`${key}\``))
  const choice = <K extends 'severity' | 'fix' | 'case' | 'quoted'>(key: K) =>
    read(entries, key, value => reader.choice<(typeof choices)[K][number]>(value, `\`${key}\``, choices[key]))
  const optional = {message: text('message'), summary: text('summary'), url: text('url'), case: choice('case')}
  checkUrl(reader, optional.url, entries)
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Definition>),
    id: idOf(reader, entries),
    kind,
    why: text('why') ?? '',
    severity: choice('severity') ?? 'warning',
    fix: choice('fix') ?? 'suggest',
    quoted: choice('quoted') ?? 'report',
    confidence: read(entries, 'confidence', value => reader.share(value, '`confidence`')) ?? 0.9,
    examples: read(entries, 'examples', value => reader.list(value).flatMap(item => readExample(reader, item))) ?? [],
    phrases: [],
    accept: []
  }
}

function read<T>(entries: ReadonlyMap<string, Entry>, key: string, how: (value: unknown) => T): T | undefined {
  const entry = entries.get(key)
  return entry && how(entry.value)
}

function checkUrl(reader: Reader, url: string | undefined, entries: ReadonlyMap<string, Entry>): void {
  if (url !== undefined && !/^https?:\/\/\S+$/u.test(url))
    reader.problem(entries.get('url')!.value, '`url` must begin with https://')
}

function idOf(reader: Reader, entries: ReadonlyMap<string, Entry>): string {
  const entry = entries.get('id')
  const id = entry && reader.text(entry.value, '`id`')
  if (id === undefined) return ''
  const name = lastPartOf(id)
  if (!idPattern.test(id)) {
    const better = `house/${
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '') || 'name'
    }`
    reader.problem(entry!.value, `\`id\` must be group/name in lower case with hyphens, as in \`${better}\``)
  } else if (groups.has(groupOf(id))) {
    reader.problem(entry!.value, `\`${id}\` is in a group of wireproof’s own rules; call it \`house/${name}\``)
  }
  return id
}

function readExample(reader: Reader, item: unknown): Example[] {
  const entries = reader.entries(item, 'an example', exampleKeys)
  const texts = entries.flatMap(({key, value}) => {
    const text = reader.text(value, `\`${key}\``)
    return text === undefined ? [] : [[key, text] as const]
  })
  const keys = texts
    .map(([key]) => key)
    .toSorted()
    .join()
  if (!['bad', 'bad,better', 'good', 'near'].includes(keys)) {
    reader.problem(item, 'an example is `bad` (with `better` if you like), or `good`, or `near`: one of them')
    return []
  }
  const example = Object.fromEntries(texts) as Example
  if ('bad' in example && !/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/u.test(example.bad))
    reader.problem(item, 'a `bad` example marks the fault once, as in `They met in ⟦Kiev⟧.`')
  return [example]
}

function readBody(reader: Reader, entries: ReadonlyMap<string, Entry>, definition: Definition): void {
  const value = (key: string) => entries.get(key)?.value
  if (entries.has('phrases')) definition.phrases = readSwaps(reader, value('phrases'), '`phrases`')
  if (entries.has('reject')) definition.phrases = readSwaps(reader, value('reject'), '`reject`')
  if (entries.has('names')) definition.phrases = readNames(reader, value('names'))
  if (entries.has('accept'))
    definition.accept = reader.list(value('accept')).flatMap(node => {
      const word = reader.word(node, 'an entry of `accept`')
      return word === undefined ? [] : [word.replaceAll('’', "'")]
    })
  if (definition.kind === 'pattern' && entries.has('pattern')) readPattern(reader, entries, definition)
  checkHoles(reader, entries, definition)
  if (definition.kind === 'spelling' && !entries.has('accept') && !entries.has('reject'))
    reader.problem(entries.get('id')?.value, 'a spelling rule needs `accept` or `reject`')
}

/** What nothing fills would be printed as it stands. */
function checkHoles(reader: Reader, entries: ReadonlyMap<string, Entry>, {message, pattern}: Definition): void {
  if (entries.has('pattern') && !pattern) return
  const known = [...(pattern?.holes ?? ['text']), 'replacement']
  for (const {hole, hint} of unknownHoles(message ?? '', known))
    reader.problem(entries.get('message')!.value, `nothing fills \`{${hole}}\`; ${hint}`)
}

/** The holes of a text that nothing is known to fill, each with what may be meant. */
function unknownHoles(text: string, known: readonly string[]): {hole: string; hint: string}[] {
  const unknown = holesIn(text).filter(hole => !known.includes(hole))
  return unknown.map(hole => ({hole, hint: `did you mean \`{${nearest(hole, known) ?? known[0]}}\`?`}))
}

function readPattern(reader: Reader, entries: ReadonlyMap<string, Entry>, definition: Definition): void {
  const node = entries.get('pattern')!.value
  const source = reader.text(node, '`pattern`')
  if (source === undefined) return
  const wholeWords = read(entries, 'whole-words', value => reader.boolean(value, '`whole-words`')) ?? false
  const compiled = compilePattern(source, {ignoreCase: definition.case === 'ignore', wholeWords})
  if (typeof compiled === 'string') {
    reader.problem(node, compiled)
    return
  }
  definition.pattern = compiled
  const replace = entries.get('replace')
  if (!replace) return
  definition.replace = reader.plain(replace.value) ?? ''
  for (const {hole, hint} of unknownHoles(definition.replace, compiled.holes))
    reader.problem(replace.value, `the pattern has no group \`${hole}\`; ${hint}`)
}
