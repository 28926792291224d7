import {defineRule} from '../../src/core/rule.js'
import {isCapital} from '../../src/text/capitalised.js'
import {isUnmarked, mayBeVerb} from '../../src/text/clauses.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Sentence} from '../../src/text/sentences.js'
import {isGerund, isOnlyVerb, isThird} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

const agents =
  'Police|Officers|Detectives|Firefighters|Rescuers|Rescue workers|Prosecutors|Investigators|Crews|Divers|Doctors|Soldiers|Protesters|Villagers|Residents|Farmers|Officials|Scientists|Researchers|Authorities|Volunteers|Workers'
const going =
  'looking|searching|hunting|investigating|appealing|trying|questioning|seeking|working|preparing|calling|waiting|struggling|fighting|demanding|hoping|planning|warning'
const seen =
  'inspected|checked|tested|examined|audited|investigated|searched|tried|arrested|detained|reviewed|surveyed|questioned'
const found = 'found|declared|judged|deemed|sentenced|released|charged|cleared|handed|convicted|rated'

/** Sentences that open so want a verb that the pattern does not hold. */
const openings = [
  new RegExp(
    String.raw`^(?:${agents}) (?:in \p{Lu}[\p{L}-]+ )?(?<mark>${going}) (?:for|to|into|on|at|out|the|a|an|how|whether|why|that|against|hard)\b`,
    'du'
  ),
  new RegExp(
    String.raw`(?:^|, )(?:[Tt]he|[Aa]n?) (?:(?!(?:was|were|is|are|been|being|be|had|has|have|who|which|that)\b)[\p{Ll}-]+ ){1,3}?(?<mark>${seen}) (?:last|in|on|earlier|this|by|two|three)\b[^,]{3,60} and (?:${found}) (?:to|guilty|safe|unsafe|dead|not guilty|without|with|over)\b`,
    'du'
  ),
  /^What (?<mark>began|started|looked|seemed|appeared|promised|set out) (?:out )?(?:as|like|to|with|in)\b/du
]
const relatives = wordSet(
  'who which that whose where when because while although if whether why how what until before after since as'
)

export default defineRule({
  id: 'grammar/verbless-statement',
  summary:
    'Find a sentence whose only verb belongs to its subject (`Police looking for a man who fled.`, `What began as a quarrel with nine monks in hospital.`).',
  why: 'The engine prints half of a tense and leaves the other out, or forgets the verb for which the subject was leading up.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {verb: 'The sentence has no main verb: `{verb}` is none by itself'},
  examples: [
    {bad: 'Police ⟦looking⟧ for a monk who stole a bell after leaving an inn.'},
    {bad: 'What ⟦began⟧ as a quarrel about a goat with nine monks in hospital.'},
    {bad: 'According to the abbot, the bell ⟦inspected⟧ in May and found to have cracks.'},
    {good: 'Police are looking for a monk who stole a bell.'},
    {near: 'Police looking for a monk who stole a bell have found it.'},
    {near: 'What began as a quarrel ended with nine monks in hospital.'},
    {near: 'The bell inspected in May and found to have cracks was sold.'}
  ],
  concerns: word =>
    /^(?:what|inspected|checked|tested|examined)$/u.test(word) ||
    isGerund(word) ||
    new RegExp(`^(?:${seen})$`, 'u').test(word),
  check(context) {
    for (const sentence of context.sentences) {
      if (sentence.words.length < 8 || !isUnmarked(sentence)) continue
      const match = openings.map(pattern => pattern.exec(sentence.text)).find(Boolean)
      if (!match) continue
      const [from, to] = match.indices!.groups!.mark!
      if (!lacksVerb(sentence, from)) continue
      context.report({
        message: 'verb',
        span: [sentence.start + from, sentence.start + to],
        data: {verb: sentence.text.slice(from, to)}
      })
    }
    return undefined
  }
})

/** Whether no more verbs stand behind the opening than words that open a clause with one. */
function lacksVerb({words, start}: Sentence, from: number): boolean {
  let verbs = 0
  let clauses = 0
  words.forEach(({lower, start: at, text}, index) => {
    if (at - start <= from || isCapital(text)) return
    const before = words[index - 1]!.lower
    const next = words[index + 1]?.lower ?? ''
    if (
      relatives.has(lower) &&
      !isGerund(next) &&
      (/^(?:who|which|that|whose|where|when|because)$/u.test(lower) || !/^(?:the|a|an|\d+|last|this)$/u.test(next))
    )
      clauses++
    else if (
      before !== 'to' &&
      mayBeVerb(words, index) &&
      !(
        before === 'and' &&
        /^(?:found|declared|judged|deemed|sentenced|released|charged|cleared|handed|convicted|rated)$/u.test(lower)
      )
    )
      verbs++
    else if (
      before !== 'to' &&
      (isOnlyVerb(lower) || (isThird(lower) && (pluralOf(before) !== undefined || isCapital(words[index - 1]!.text))))
    )
      verbs++
  })
  return verbs <= clauses && !(clauses === 0 && verbs > 0)
}
