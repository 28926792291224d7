import {patternRule} from '../../src/core/kinds.js'
import {isAgents, isPerson} from '../../src/text/agents.js'
import {isPeople} from '../../src/text/cast-things.js'
import {wordSet} from '../../src/text/word-set.js'

const did =
  'found|rescued|freed|arrested|pulled|saved|caught|seized|detained|met|helped|treated|spotted|located|reached|picked up|stopped|dug out|intercepted|surrounded|captured|kidnapped|abducted|robbed|attacked|beat|tied up|questioned'
const then =
  'took|brought|carried|drove|flew|rushed|handed|escorted|questioned|released|led|lifted|moved|airlifted|winched|pulled|beat|shot|killed|threatened|robbed|forced|sent|locked|held|tied|charged|treated|gave|helped|accompanied|transferred|dragged|wrapped|offered|told|ordered|hid|guided'
const counts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens of|hundreds of|many|all|\\d+|both'
/** Somebody else, or something, that the pronoun may mean. */
const others = wordSet(
  'he she who whose whom one man woman boy girl child baby each mother father wife husband son daughter brother sister leader his her another'
)

export default patternRule({
  id: 'grammar/object-number',
  summary: 'Find `him`, `her` and `it` for several people (`Divers found the two boys and carried him ashore`).',
  why: 'Some languages have one pronoun, or none, for him, her and them; the engine guesses anew at every clause.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {many: 'Unexpected `{pronoun}` for the {people}, expected `them`'},
  examples: [
    {
      bad: 'Divers found the two boys at noon and carried ⟦him⟧ ashore.',
      better: 'Divers found the two boys at noon and carried them ashore.'
    },
    {
      bad: 'The gang robbed three tourists near Bergen and tied ⟦her⟧ to a tree.',
      better: 'The gang robbed three tourists near Bergen and tied them to a tree.'
    },
    {good: 'Divers found the two boys at noon and carried them ashore.'},
    {near: 'Divers found the two boys with a dog and carried it ashore.'},
    {near: 'Ida Lund was lost. Divers found the two boys and carried her ashore.'},
    {near: 'Police arrested two men and took her passport away.'},
    {near: 'Police questioned three nurses about the clerk and released him.'}
  ],
  scope: 'story',
  needs: / and \p{Ll}+ (?:him|her|it)\b/u,
  pattern: new RegExp(
    String.raw`(?<=^(?:\p{Lu}\p{Ll}+(?: [\p{Ll}-]+){0,4}|\p{Lu}[\p{L}-]+ (?:police|officers|soldiers|rescuers|firefighters|divers)) (?:${did}) (?:all |the )?(?:(?:${counts}) (?:of the )?|(?<=the ))(?<lead>(?:[\p{Ll}-]+ ){0,2}?)(?<people>\p{Ll}+)(?<between>(?: [\p{L}\d-]+){0,8}),? and (?:then |later )?(?:${then}) )(?:him|her|it)(?=[.,;]| (?:to|into|out|down|up|back|ashore|home|away|over|for|with|on|at|in|by|from|off|aboard|that|as|blankets|food|water|money|tea)\b)`,
    'gu'
  ),
  found({0: pronoun, groups}) {
    const phrase = `${groups!.lead}${groups!.people}${groups!.between}`.split(' ')
    const at = phrase.findIndex(word => isPeople(word) || (isAgents(word) && isPerson(word)))
    if (at < 0 || at > 3) return undefined
    const people = phrase[at]!
    const words = phrase.slice(at + 1)
    const isOther = words.some(
      (word, at) =>
        others.has(word) ||
        isPerson(word) ||
        (/^\p{Lu}/u.test(word) &&
          !/^(?:in|at|near|from|on|off|outside|of|to|around|the)$/u.test(words[at - 1] ?? '') &&
          at > 0 &&
          !/^\p{Lu}/u.test(words[at - 1] ?? ''))
    )
    // `found the two boys with a dog and carried it`
    if (pronoun === 'it' && words.some(word => /^(?:a|an|the|this|some)$/u.test(word))) return undefined
    return isOther ? undefined : {message: 'many', data: {pronoun, people}, suggest: ['them']}
  }
})
