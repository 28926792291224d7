/** `said-twice` compares words; here the second telling is in other words, or a time, a place or a count comes back. */
import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {type Retelling, retellingsIn} from '../../src/text/retellings.js'
import type {Sentence} from '../../src/text/sentences.js'

/** Adverbs that say the same: with only a verb and its object between them, the second is left over. */
const alike = [
  'quickly rapidly swiftly speedily',
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

const clause = String.raw`(?:(?!\b(?:and|but|or|than|as|who|which|that|while|until|to|from|since|compared|when|before|after|for)\b)[^";:“”])`

/** The second telling in the group `mark`. */
const patterns: readonly Retelling[] = [
  {
    needs: /\bat \d/u,
    pattern: new RegExp(
      String.raw`\bat (?<same>\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?)(?![\d]) ${clause}{1,60}?(?<mark>,? at \k<same>)(?!\d)`,
      'du'
    )
  },
  {
    needs: /\d\s?[ap]\.?m\.?\s/u,
    pattern:
      /\d\s?(?:a\.?m\.?(?<mark> in the morning)|p\.?m\.?(?<other> (?:in the (?:afternoon|evening)|at night)))(?=[.,;]|$| (?:on|and|to|for|at|local|when|as|but|in|until|with|by|from)\b)/du
  },
  {
    needs: /\bon \p{Lu}\p{Ll}+day\b.* on \p{Lu}/u,
    pattern: new RegExp(
      String.raw`\bon (?<same>\p{Lu}\p{Ll}+day)(?: (?:night|morning|evening|afternoon))? ${clause}{4,100}?(?<mark>,? on \k<same>)(?![’'-]| (?:night|morning|evening|afternoon|to|and))`,
      'du'
    )
  },
  {
    needs: /\bon \p{Lu}\p{Ll}+day, on/u,
    pattern: /\bon (?<same>\p{Lu}\p{Ll}+day)(?<mark>, on \k<same>)(?![’'-]| (?:night|morning|evening|afternoon))/du
  },
  {
    needs: /\bin (?:19|20)\d\d\b.* in (?:19|20)\d\d/u,
    pattern: new RegExp(
      String.raw`\b[Ii]n (?<same>(?:19|20)\d\d),? (?:(?!,)${clause}){3,60}?(?<mark>,? in \k<same>)(?![\d-])`,
      'du'
    )
  },
  {
    needs: /(?:said|announced|reported)\b.* (?:said|says|announced|reported)\b/u,
    pattern:
      /\b(?:said|announced|reported) (?:in an? (?:statement|report|press release|news release|tweet|post|letter|interview|message|speech)|on \p{Lu}\p{Ll}+day)(?<mark> (?:said|says|announced|reported))(?= \p{Ll})/du
  },
  {
    needs: /-year-old/u,
    pattern:
      /(?<age>\d{1,3})-year-old [\p{L} ]{3,40}?(?<mark>, (?:who is|who was|aged) \k<age>(?: years? old| years of age)?,?)(?= )/du
  },
  {
    needs: /\d.* and .*\d/u,
    pattern:
      /(?<n>\d[\d.,]*) \p{Ll}+(?<place> (?:in|at|from|near) \p{Lu}\p{L}+)(?<mark> and [\p{Ll} ]{3,25} \k<n> \p{Ll}+\k<place>)(?![\p{L}’'-])/du
  },
  {
    needs: / and not /u,
    pattern:
      /\b(?:in|on|at|inside|outside|with|without|within) (?<same>[\p{L}]+(?: [\p{L}]+)?)(?<mark>,? and not (?:in|on|at|inside|outside|with|without|off) \k<same>)(?![\p{L}’'-])/du
  },
  {
    needs: /that that /u,
    pattern:
      /\bthat(?<mark> that) (?=\p{Ll}{3,}[^s\W]s (?:could|would|will|are|were|had|have|can|may|might|should)\b)/du
  },
  {
    needs: /\b(?:last|this|next) (?:week|month|year)\b.*(?:week|month|year)/u,
    pattern: new RegExp(
      String.raw`\b(?<same>(?:last|this|next) (?:week|month|year)) (?:(?!,)${clause}){3,60}?(?<mark>,? \k<same>)(?=[.,])`,
      'du'
    )
  }
]

export default defineRule({
  id: 'wording/said-again',
  summary: 'Find what a sentence says again in other words (`quickly spread rapidly`, `at 7 a.m. in the morning`).',
  why: 'The source says it once where English has two places for it, and the engine filled both.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {again: '`{phrase}` says again what stands before; delete it'},
  examples: [
    {bad: 'The fire quickly spread⟦ rapidly⟧ to two flats.', better: 'The fire quickly spread to two flats.'},
    {bad: 'Voting starts at 7 a.m.⟦ in the morning⟧ on the island.', better: 'Voting starts at 7 a.m. on the island.'},
    {
      bad: 'A quake shook Orla at 4.12 am on Tuesday⟦ at 4.12 am⟧, killing nobody.',
      better: 'A quake shook Orla at 4.12 am on Tuesday, killing nobody.'
    },
    {
      bad: 'The fire broke out on Saturday night in a mill near the port⟦ on Saturday⟧.',
      better: 'The fire broke out on Saturday night in a mill near the port.'
    },
    {
      bad: 'Officials said in a statement⟦ said⟧ the outbreak was over.',
      better: 'Officials said in a statement the outbreak was over.'
    },
    {bad: 'It warned that⟦ that⟧ temperatures could rise.', better: 'It warned that temperatures could rise.'},
    {good: 'The fire quickly spread to two flats, and rapidly to a third.'},
    {near: 'It first spread slowly and then gradually ate the roof.'},
    {near: 'Trains left at 4.12 am on Tuesday and at 4.12 am on Friday.'},
    {near: 'The rate was lower in 2019 than in 2019 prices.'}
  ],
  check(context) {
    const {text, quotes} = context
    const byPattern = retellingsIn(context as unknown as Context, patterns)
    for (const sentence of context.sentences) {
      const second = byPattern(sentence) ?? byAdverb(sentence, text)
      if (!second || quotes.touches([sentence.start, second[1]])) continue
      const phrase = text.slice(...second).replace(/^[,\s]+|,$/gu, '')
      context.report({message: 'again', span: second, data: {phrase}, suggest: ['']})
    }
    return undefined
  }
})

/** `quickly spread rapidly`. */
function byAdverb({words}: Sentence, text: string): Span | undefined {
  for (const [at, {lower}] of words.entries()) {
    const group = groupOf.get(lower)
    if (group === undefined) continue
    for (let other = at + 2; other <= at + 5 && other < words.length; other++) {
      if (/\S/u.test(text.slice(words[other - 1]!.end, words[other]!.start)) || parting.test(words[other - 1]!.lower))
        break
      const word = words[other]!.lower
      if (
        word !== lower &&
        groupOf.get(word) === group &&
        /^(?:\s+(?:to|in|on|at|by|from|for|with|through|into|after|since|as)\s|\s*[.,])/u.test(
          text.slice(words[other]!.end, words[other]!.end + 10)
        )
      )
        return [words[other - 1]!.end, words[other]!.end]
    }
  }
  return undefined
}
