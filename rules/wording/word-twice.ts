import {retellingRule} from '../../src/core/retelling-rule.js'
import type {Span} from '../../src/core/types.js'
import type {Sentence} from '../../src/text/sentences.js'
import {baseOf, isForm} from '../../src/text/verbs.js'
import {determiners, haveForms, modals} from '../../src/text/word-classes.js'

const near = 'about|around|approximately|roughly'
/** A word of what is measured: no number, which would begin the rate itself. */
const thing = String.raw` (?!(?:of|one|two|three|four|five|ten|per|a|an) )\p{Ll}[\p{L}-]+`

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
/** Verbs of which one is enough: the engine offers both. */
const alikeVerbs = [
  'leave exit quit',
  'begin start commence',
  'finish conclude complete end',
  'buy purchase acquire',
  'stop halt cease',
  'raise increase boost',
  'cut reduce lower',
  'build construct',
  'obtain get receive',
  'choose select',
  'show demonstrate',
  'hire recruit employ',
  'inspect examine check',
  'repair fix mend',
  'hide conceal',
  'permit allow',
  'reject refuse',
  'announce declare',
  'destroy demolish',
  'investigate probe',
  'sell divest',
  'scrap abolish cancel'
]
const groupsOf = (groups: readonly string[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, index) => group.split(' ').map(word => [word, index] as const)))
const groupOf = groupsOf(alike)
const verbGroupOf = groupsOf(alikeVerbs)
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
      needs: / that on \p{Lu}\p{Ll}+day that /u,
      pattern:
        /\b(?:said|warned|added|announced|told \p{Ll}+|confirmed|denied)(?<mark> that)(?= on \p{Lu}\p{Ll}+day that )/du
    },
    {
      needs: /that that/u,
      pattern:
        /\b(?:said|warned|added|announced|stated|believes?|claimed|reported|confirmed|denied|insisted|noted) that(?<mark> that)(?= (?:the|an?|his|her|their|its|they|he|she|we|there|these|those)\b)/du
    },
    {needs: /[Bb]oth \p{Ll}+s both /u, pattern: /\b[Bb]oth \p{Ll}+s (?<mark>both )(?=\p{Ll}+(?:ed|ve|re|d|ll) )/du},
    {
      needs: /that that \p{Ll}+ing /u,
      pattern:
        /\b(?:said|warned|added|announced|stated|believes?|claimed|reported|confirmed|denied|insisted|noted) that(?<mark> that)(?= (?!(?:meet|build|train|fund|rul|hear|fil|kill|bomb|shoot|warn|spend|feel|th|someth|everyth)ing\b)\p{Ll}+ing (?:in|on|at|the|an?|of|for|to|with)\b)/du
    },
    {
      needs: /ly .*ly\b/u,
      pattern:
        /\b(?<adverb>\p{Ll}{3,}ly) \p{Ll}{3,}(?:ed|en|n|t|g)(?<mark> \k<adverb>)(?=[,.]| (?:and|to|in|by|from|on|at|after|since|with|for|as)\b)/du
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
    {
      needs: /\d (?:\d+) \p{Ll}/u,
      pattern:
        /\b(?:of|about|around|least|than|nearly|almost|over|with|and|only|some) (?<same>\d[\d,]*)(?<mark> \k<same>)(?= \p{Ll})/du
    },
    {
      needs: /magnitude/u,
      pattern: /\b[Mm]agnitude[- ](?:of )?(?<same>\d+(?:\.\d)?)(?<mark>[- ]magnitude(?: \k<same>)?)(?= \p{Ll})/du
    },
    {
      needs: /\bper /u,
      pattern: new RegExp(
        String.raw`\b(?:(?:annual|yearly)(?:${thing}){1,3}(?<mark> per (?:year|annum))|(?:monthly(?:${thing}){1,3}(?= per month)|weekly(?:${thing}){1,3}(?= per week)|daily(?:${thing}){1,3}(?= per day))(?<other> per \p{Ll}+))(?![\p{L}-])`,
        'diu'
      )
    },
    {
      needs: /\b(?:damage or|loss or|harm or|injury or|damage and) /u,
      pattern:
        /\b(?:no|any|without|of) (?:\p{Ll}+ ){0,2}?(?:damage(?<mark> (?:or|and) damages)|loss(?<other> (?:or|and) losses))(?=[,.]| (?:to|from|in|at)\b)/du
    },
    {needs: /\bex-/u, pattern: /(?<=\b(?:former|previous|erstwhile) )(?<mark>ex-)(?=\p{L})/diu}
  ],
  found: (sentence, {text}) => adverbAgain(sentence, text) ?? verbAgain(sentence, text),
  examples: [
    {bad: 'The flames quickly spread⟦ rapidly⟧ to the roof.', better: 'The flames quickly spread to the roof.'},
    {bad: 'The river has fully thawed⟦ fully⟧, divers say.', better: 'The river has fully thawed, divers say.'},
    {bad: 'She warned that⟦ that⟧ the dam could burst.', better: 'She warned that the dam could burst.'},
    {bad: 'The firm also plans ⟦also ⟧to hire.', better: 'The firm also plans to hire.'},
    {bad: 'The former ⟦ex-⟧mayor was fined.', better: 'The former mayor was fined.'},
    {bad: 'The firm will leave⟦ exit⟧ the Danish market.', better: 'The firm will leave the Danish market.'},
    {bad: 'Both sides ⟦both ⟧agreed to wait.', better: 'Both sides agreed to wait.'},
    {bad: 'The van held a total of 30⟦ 30⟧ crates.', better: 'The van held a total of 30 crates.'},
    {
      bad: 'The annual growth rate⟦ per year⟧ fell to 2 percent.',
      better: 'The annual growth rate fell to 2 percent.'
    },
    {bad: 'The dam holds about⟦ approximately⟧ 300 tonnes.', better: 'The dam holds about 300 tonnes.'},
    {good: 'The fire quickly spread to two flats, and rapidly to a third.'},
    {near: 'It will help cut the reduced fare, and to stop, halt the car.'},
    {near: 'They pay an annual rent of two euros per year, or 30 30-cent coins.'},
    {near: 'It first spread slowly and then gradually ate the roof.'},
    {near: 'She knew that that dam would burst, and that that was bad.'}
  ]
})

/** `quickly spread rapidly`. */
function adverbAgain({words}: Sentence, text: string): Span | undefined {
  for (let at = 0; at + 2 < words.length; at++) {
    const {lower} = words[at]!
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

const verbGroup = (word: string): number | undefined => verbGroupOf.get(word) ?? verbGroupOf.get(baseOf(word) ?? '')

/** `will leave exit the market`: two verbs in one form before one object. */
function verbAgain({words}: Sentence, text: string): Span | undefined {
  for (let at = 1; at + 2 < words.length; at++) {
    const [before, object] = [words[at - 1]!, words[at + 2]!]
    if (!determiners.has(object.lower)) continue
    const isVerb = before.lower === 'to' || modals.has(before.lower) || haveForms.has(before.lower)
    const [first, second] = [words[at]!, words[at + 1]!]
    if (!isVerb || first.lower === second.lower || text.slice(first.end, second.start) !== ' ') continue
    const group = verbGroup(first.lower)
    if (group === undefined || verbGroup(second.lower) !== group) continue
    const arePlain = verbGroupOf.has(first.lower) && verbGroupOf.has(second.lower)
    const isOneForm = arePlain || (isForm(first.lower, 'participle') && isForm(second.lower, 'participle'))
    if (isOneForm && text.slice(second.end, object.start) === ' ') return [first.end, second.end]
  }
  return undefined
}

/** Whether an adverb that this follows belongs to what stands before it. */
function endsThere(rest: string): boolean {
  return /^(?:\s+(?:to|in|on|at|by|from|for|with|through|into|after|since|across|as)\s|\s*[.,])/u.test(rest)
}
