import {retellingRule} from '../../src/core/retelling-rule.js'
import type {Span} from '../../src/core/types.js'
import type {Sentence} from '../../src/text/sentences.js'

const near = 'about|around|approximately|roughly'

/** Adverbs that say the same: with only a verb and its object between them, the second is left over. */
const alike = [
  'quickly rapidly swiftly speedily fast',
  'slowly gradually',
  'suddenly abruptly unexpectedly',
  'completely entirely totally wholly fully',
  'currently presently nowadays',
  'previously formerly earlier',
  'initially originally',
  'immediately instantly promptly',
  'simultaneously concurrently',
  'together jointly',
  'annually yearly',
  'mainly mostly primarily chiefly',
  'secretly covertly',
  'eventually finally',
  'constantly continuously continually',
  'exclusively solely only',
  'sharply steeply',
  'severely badly seriously gravely',
  'significantly considerably substantially',
  'again anew afresh',
  'officially formally',
  'nearly almost',
  'exactly precisely',
  'reportedly allegedly',
  'publicly openly',
  'recently lately',
  'repeatedly frequently often'
]
const groupOf: ReadonlyMap<string, number> = new Map(
  alike.flatMap((group, index) => group.split(' ').map(word => [word, index] as const))
)
/** Between two such adverbs these begin another thing that one of them may speak of. */
const parting =
  /^(?:and|or|but|nor|than|as|not|then|who|which|that|while|when|if|because|although|to|so|more|less|too|very|rather|far|even|just|the)$/u

export default retellingRule({
  id: 'wording/word-twice',
  summary:
    'Find a small word or an adverb said again, often in another word (`quickly spread rapidly`, `also … also`).',
  why: 'The source says it once where English has two places for it, and the engine filled both.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  patterns: [
    {
      needs: new RegExp(`\\b(?:${near}) (?:${near}) `, 'u'),
      pattern: new RegExp(String.raw`\b(?:${near}|some|nearly|almost)(?<mark> (?:${near}))(?= \d)`, 'du')
    },
    {
      needs: /\b(?:over|more than) (?:over|more than) /u,
      pattern: /\b(?:over|more than)(?<mark> (?:over|more than))(?= \d)/du
    },
    {
      needs: /that that/u,
      pattern:
        /\b(?:said|warned|added|announced|stated|believes?|claimed|reported|confirmed|denied|insisted|noted) that(?<mark> that)(?= (?:the|an?|his|her|their|its|they|he|she|we|there|these|those)\b)/du
    },
    {
      needs: /that that/u,
      pattern:
        /\bthat(?<mark> that)(?= \p{Ll}{3,}s (?:could|would|will|are|were|had|have|can|may|might|should|must)\b)/du
    },
    {needs: /\bagain\b.*\bagain\b/u, pattern: /\bagain(?: (?!and\b)\p{Ll}+){1,3}(?<mark> again)(?=[,.])/du},
    {needs: /[Hh]owever.*however/u, pattern: /\bHowever, [^.;"“”]{3,80}?(?<mark>,? however,?)(?= )/du},
    {needs: /\balso\b.*as well/u, pattern: /\balso\b[^,.;:"“”]{3,90}?(?<mark> as well)(?! as)(?=[ .])/du},
    {needs: /\balso\b/u, pattern: /\balso (?:\p{Ll}+ ){1,4}(?<mark>also )(?=\p{Ll})/du},
    {needs: /\bex-/u, pattern: /(?<=\b(?:former|previous|erstwhile) )(?<mark>ex-)(?=\p{L})/diu}
  ],
  found: (sentence, {text}) => adverbAgain(sentence, text),
  examples: [
    {bad: 'The flames quickly spread⟦ rapidly⟧ to the roof.', better: 'The flames quickly spread to the roof.'},
    {bad: 'She warned that⟦ that⟧ the dam could burst.', better: 'She warned that the dam could burst.'},
    {bad: 'The firm also plans ⟦also ⟧to hire.', better: 'The firm also plans to hire.'},
    {bad: 'The former ⟦ex-⟧mayor was fined.', better: 'The former mayor was fined.'},
    {bad: 'The dam holds about⟦ approximately⟧ 300 tonnes.', better: 'The dam holds about 300 tonnes.'},
    {good: 'The fire quickly spread to two flats, and rapidly to a third.'},
    {near: 'It first spread slowly and then gradually ate the roof.'},
    {near: 'She knew that that dam would burst, and that that was bad.'}
  ]
})

/** `quickly spread rapidly`. */
function adverbAgain({words}: Sentence, text: string): Span | undefined {
  for (const [at, {lower}] of words.entries()) {
    const group = groupOf.get(lower)
    if (group === undefined) continue
    for (let other = at + 2; other <= at + 5 && other < words.length; other++) {
      const [before, {lower: word, end}] = [words[other - 1]!, words[other]!]
      if (/\S/u.test(text.slice(before.end, words[other]!.start)) || parting.test(before.lower)) break
      if (word !== lower && groupOf.get(word) === group && endsThere(text.slice(end, end + 10)))
        return [before.end, end]
    }
  }
  return undefined
}

/** Whether an adverb that this follows belongs to what stands before it. */
function endsThere(rest: string): boolean {
  return /^(?:\s+(?:to|in|on|at|by|from|for|with|through|into|after|since|across|as)\s|\s*[.,])/u.test(rest)
}
