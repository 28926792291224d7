import {defineRule} from '../../src/core/rule.js'
import {readTable} from '../../src/text/table.js'
import table from './foreign-abbreviation.tsv'

interface Body {
  right: string
  wrong: ReadonlySet<string>
}

const bodies = new Map<string, Body>(
  readTable<'name' | 'right' | 'wrong'>(table).map(({name, right, wrong}) => [
    name.toLowerCase(),
    {right, wrong: new Set(wrong.split(' '))}
  ])
)
const abbreviations = new Set([...bodies.values()].flatMap(({wrong}) => [...wrong]))
/** An abbreviation in brackets, and the words before it, which are read back from there. */
const bracketed = /(?<= )\((?<short>\p{Lu}[\p{L}]{1,6})\)/gu
const named = /\p{L}[\p{L}'’ -]{5,70}$/u
const longestName = 71
/** Abbreviations that stand alone and that English does not have; behind an article only. */
const alone = /\b(?<=(?:[Tt]he|an?) )(?<short>UE|EE\. ?UU\.)(?=(?:['’]s)? \p{Ll})/gu
const meanings: Readonly<Record<string, string>> = {UE: 'EU', 'EE. UU.': 'US', 'EE.UU.': 'US'}

export default defineRule({
  id: 'names/foreign-abbreviation',
  summary: 'Find the abbreviation of another language behind an English name (`United Nations (ONU)`).',
  why: 'Engines translate the name and copy its abbreviation; readers know the English one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  messages: {short: '`{short}` is the abbreviation in another language, expected `{right}`'},
  examples: [
    {bad: 'The United Nations (⟦ONU⟧) sent tents.', better: 'The United Nations (UN) sent tents.'},
    {bad: 'Its gross domestic product (⟦PIB⟧) rose.', better: 'Its gross domestic product (GDP) rose.'},
    {bad: 'Envoys of the ⟦UE⟧ met in Oslo.', better: 'Envoys of the EU met in Oslo.'},
    {good: 'The United Nations (UN) sent tents.'},
    {near: 'The World Union of Nurses (OMS) sent tents.'},
    {near: 'The United Nations (and ONU Mujeres) sent tents.'}
  ],
  mayFind: ({text}) => text.includes(' (') || text.includes('UE') || text.includes('EE.'),
  check(context) {
    for (const {index, groups} of context.matches(bracketed)) {
      const {short = ''} = groups!
      if (!abbreviations.has(short)) continue
      const name = named.exec(context.text.slice(Math.max(0, index - 1 - longestName), index - 1))?.[0]
      const body = name === undefined ? undefined : bodyOf(name)
      if (!body?.wrong.has(short)) continue
      const start = index + 1
      const {right} = body
      context.report({message: 'short', span: [start, start + short.length], data: {short, right}, suggest: [right]})
    }
    for (const {0: short, index} of context.matches(alone)) {
      const right = meanings[short]!
      context.report({message: 'short', span: [index, index + short.length], data: {short, right}, suggest: [right]})
    }
    return undefined
  }
})

/** The body whose name the words end with. */
function bodyOf(words: string): Body | undefined {
  const parts = words.toLowerCase().replaceAll('’', "'").split(' ')
  for (let from = Math.max(0, parts.length - 10); from < parts.length; from++) {
    const body = bodies.get(parts.slice(from).join(' '))
    if (body) return body
  }
  return undefined
}
