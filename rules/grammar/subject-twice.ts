import {patternRule} from '../../src/core/kinds.js'
import {isPerson} from '../../src/text/agents.js'
import {isOnlyVerb, isPast, verbOf} from '../../src/text/verbs.js'
import {finiteAuxiliaries, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a source is named with between commas: `The mayor, he said, had left`. */
const inserted: ReadonlySet<string> = new Set([
  ...sayingVerbs,
  ...wordSet('think believe hope know suspect feel fear recall remember argue write note insist agree guess reckon')
])
const women =
  /^(?:woman|girl|mother|wife|daughter|sister|actress|spokeswoman|queen|widow|grandmother|policewoman|nun)$/u

export default patternRule({
  id: 'grammar/subject-twice',
  summary:
    'Find the subject of a story’s first sentence said again by a pronoun (`The head of the union, he denied it`).',
  why: 'Many languages name whom a sentence is about and then say it with a pronoun; a story that opens so has two subjects.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {twice: 'Unexpected `, {pronoun}`: `{noun}` is the subject'},
  examples: [
    {
      bad: 'The captain of the old ferry⟦, he⟧ denied the charge in court.',
      better: 'The captain of the old ferry denied the charge in court.'
    },
    {bad: 'The mayor⟦, she⟧ has opened two pools.', better: 'The mayor has opened two pools.'},
    {good: 'The captain of the old ferry denied the charge in court.'},
    {near: 'Ola Lund grew up in Riga. The son of a miner, he left school at 14.'},
    {near: 'The captain of the old ferry, he said, had denied the charge.'},
    {near: 'The captain, he believes, has left. The mayor, she told them as they ate, was ill.'},
    {near: '“My captain, he denied it,” the cook said.'},
    {near: 'The older the captain, he found, the slower the ferry.'},
    {near: 'The moment he saw the captain, he left.'}
  ],
  scope: 'sentence',
  needs: /, (?:he|she|they) /u,
  pattern:
    /(?<=^The (?:[\p{Ll}-]+ ){0,2}?(?<noun>[\p{Ll}-]+)(?: (?:of|in|at|from) (?:(?:the|a|an|its|his|her) )?(?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+)?), (?<pronoun>he|she|they)(?= (?<verb>\p{Ll}+)(?<rest>[^“”"]*)$)/gu,
  found({groups, index, input}, {quotes, sentences, text}) {
    const {noun = '', pronoun = '', verb = '', rest = ''} = groups as Record<string, string | undefined>
    if (!isPerson(noun) || (pronoun === 'he' && women.test(noun)) || rest.startsWith(',')) return undefined
    if (inserted.has(verbOf(verb)?.base ?? '') && (rest.includes(',') || /^sa(?:id|ys?)$/u.test(verb))) return undefined
    if (!finiteAuxiliaries.has(verb) && !isPast(verb) && !isOnlyVerb(verb)) return undefined
    // `The mayor of the town he left, she was` and `The day the judge resigned, he was`: the stretch has a verb of its own.
    const before = input.slice(0, index).toLowerCase().split(' ').slice(1)
    if (before.some(word => finiteAuxiliaries.has(word) || isPast(word) || /^(?:who|that|which|whose)$/u.test(word)))
      return undefined
    // `The son of a miner, he left school at 14`: of one who was named before.
    const start = sentences.find(sentence => sentence.text === input)?.start ?? 0
    if (/\p{L}/u.test(text.slice(0, start)) || quotes.touches([start + index, start + index + 2])) return undefined
    return {message: 'twice', data: {pronoun, noun}, suggest: ['']}
  }
})
