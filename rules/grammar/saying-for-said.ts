import {patternRule} from '../../src/core/kinds.js'
import {isAgent} from '../../src/text/agents.js'
import {opensFinite} from '../../src/text/sole-verbs.js'
import {isPast, verbOf} from '../../src/text/verbs.js'

const says =
  'saying|adding|stressing|noting|claiming|warning|insisting|explaining|emphasizing|emphasising|announcing|stating|declaring|admitting'

export default patternRule({
  id: 'grammar/saying-for-said',
  summary: 'Find a statement whose only verb is an -ing form (`Berg, while pointing to the cost, saying that …`).',
  why: 'Persian and Turkish string clauses on verbs without tense; the engine leaves the last one without its tense too.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {finite: 'Unexpected `{verb}` in a sentence without a finite verb, expected `{right}`'},
  examples: [
    {
      bad: 'Karimi, while pointing to the drought, ⟦saying⟧ that two wells are dry.',
      better: 'Karimi, while pointing to the drought, said that two wells are dry.'
    },
    {
      bad: 'The mayor, speaking to reporters, ⟦adding⟧ that the bridge is safe.',
      better: 'The mayor, speaking to reporters, added that the bridge is safe.'
    },
    {good: 'Karimi, while pointing to the drought, said that two wells are dry.'},
    {near: 'The mayor left after meeting farmers, saying that two wells are dry.'},
    {near: 'Karimi, after meeting farmers, saying that two wells were dry, left the hall.'},
    {near: 'Karimi after visiting the wells wrote a letter, saying that two were dry.'}
  ],
  pattern: new RegExp(
    String.raw`^(?<subject>(?:The|A|An|His|Her|This) \p{Ll}+(?: \p{Ll}+){0,2}|\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3})(?:,? (?:while|after|before) \p{Ll}+ing|, (?:speaking|referring|pointing|reacting|responding|talking|alluding|in|at|during|on)) (?<inside>[^,;:.“”"()]{3,90}), (?<mark>${says}) that (?<rest>[^“”"]+)$`,
    'gu'
  ),
  needs: new RegExp(`, (?:${says}) that `, 'u'),
  scope: 'sentence',
  found({groups}) {
    const {subject = '', inside = '', mark = '', rest = ''} = groups!
    const words = subject.split(' ')
    const isName = /^\p{Lu}/u.test(words.at(-1)!)
    if (!isName && !(isAgent(words.at(-1)!) && !words.some(word => isPast(word)))) return undefined
    if (inside.split(' ').some(opensFinite) || !/[.!]\s*$/u.test(rest) || resumes.test(rest)) return undefined
    const right = verbOf(mark)!.past[0]!
    return {message: 'finite', data: {verb: mark, right}, suggest: [right]}
  }
})

/** The main clause may come behind what is said. */
const resumes = /, (?:has|have|had|was|were|is|will|left|went|told|gave|took|made|\p{Ll}{2,14}ed)\b/u
