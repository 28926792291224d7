import {defineRule} from '../../src/core/rule.js'
import {wordSet} from '../../src/text/word-set.js'

/** A name of several words, and its abbreviation in brackets. */
const bracketed =
  /(?<name>(?<![\p{L}’'-])\p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|on|the|in|against|to|&) ){0,2}\p{Lu}[\p{L}-]+){2,7}) \((?<short>\p{Lu}{3,7})\)/gu
/** What a body may be, one word of another language for them all; bodies that are joined (`Federation`, `Association`) keep foreign letters too often. */
const kinds = wordSet(
  'Board Commission Council Committee Agency Authority Office Bureau Department Service Directorate Administration Inspectorate'
)
const initials = new Set([...kinds].map(kind => kind[0]!))

export default defineRule({
  id: 'names/wrong-abbreviation',
  summary:
    'Find an abbreviation that has the letter of another sort of body than the name before it (`Independent Electoral Board (IEC)`).',
  why: 'The engine copies the abbreviation that English has, or knows, and translates the name anew: one word of the source is a board, a council and a commission.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {letter: '`{short}` does not stand for `{name}`: check what `{kind}` should be'},
  examples: [
    {bad: 'The Coastal Fisheries Council (⟦CFB⟧) met in Oslo.'},
    {bad: 'Envoys of the National Anti-Doping Office (⟦NADA⟧) met in Oslo.'},
    {bad: 'The Bureau for Islands and Rivers (⟦OIR⟧) met in Oslo.'},
    {good: 'The Coastal Fisheries Council (CFC) met in Oslo.'},
    {near: 'The Coastal Fisheries Council (CBK) and the Council of Rural Teachers (KNU) met.'},
    {near: 'The Northern Football Association (NFF) and the Federal Security Service (FSB) met.'},
    {near: 'The National Election Board of Samland (NEB) met.'},
    {near: 'The Harbour Fire Office (HFS fund) met.'}
  ],
  patterns: [bracketed],
  mayFind: ({text}) => / \(\p{Lu}{3}/u.test(text),
  check(context) {
    for (const {0: printed, index, groups} of context.matches(bracketed)) {
      const {name = '', short = ''} = groups!
      const kind = otherKind(name, short)
      if (!kind) continue
      const end = index + printed.length - 1
      context.report({message: 'letter', span: [end - short.length, end], data: {short, name, kind}})
    }
    return undefined
  }
})

/** The one word whose letter is another, where it says what the body is and the letter is that of another sort. */
function otherKind(name: string, short: string): string | undefined {
  const words = name.split(/[ -]/u).filter(word => /^\p{Lu}/u.test(word))
  const last = words.slice(-short.length)
  if (last.length < short.length) return undefined
  // `State Rescue Service of Samland (SRS)`: letters of the words before.
  if (words.some((_, from) => startsAs(words.slice(from), short))) return undefined
  const others = last.filter((word, at) => word[0] !== short[at])
  const letter = short[last.indexOf(others[0]!)]!
  // `Federal Security Service (FSB)`: so is the word for security in Russian and Ukrainian.
  if (letter === 'B' && last.includes('Security')) return undefined
  return others.length === 1 && kinds.has(others[0]!) && initials.has(letter) ? others[0] : undefined
}

const startsAs = (words: readonly string[], short: string): boolean =>
  [...short].every((letter, at) => words[at]?.startsWith(letter))
