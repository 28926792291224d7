import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {type Retelling, retellingsIn} from '../../src/text/retellings.js'
import {adjacent, sameWords} from '../../src/text/runs.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {auxiliaries, comparatives, determiners, endsPhrase, possessives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const kinds =
  'University|Ministry|Bank|Institute|Republic|Academy|Museum|Province|Municipality|City|County|Gulf|Port|Kingdom|Region|District'
const causes = 'because of|due to|owing to|as a result of|on account of|thanks to'

/** What a sentence has twice at a distance, the second copy in the group `mark`; nothing of the kind stands within quotation marks. */
const patterns: readonly Retelling[] = [
  {
    needs: /^According to/u,
    pattern:
      /^According to (?:the |a |an )?(?<one>[^,"“”]{3,60}), [^"“”]{20,300}?(?<mark>, (?:the |he|she|it|they)(?<two>[\p{L}-]*(?: [\p{L}-]+){0,3})(?: (?:said|says|added|reported|announced|noted|stated)))(?=\.$)/du
  },
  {
    needs: /\b(?:said|announced|warned|added)\b.* said\.$/u,
    pattern:
      /^[^"“”]{3,80} (?:said|announced|warned|added)(?: on \p{Lu}\p{Ll}+day)? that [^"“”]{20,300}?(?<mark>, (?:he|she|it|they) said)(?=\.$)/du
  },
  {
    needs: new RegExp(`\\b(?:${causes})`, 'iu'),
    pattern: new RegExp(
      String.raw`\b(?:${causes}) (?<same>(?:the |a |an |its |this )?[\p{L}-]{4,})(?=[,\s])[^"“”;:]{5,200}?(?<mark> (?:${causes}) \k<same>)(?![\p{L}'’-])`,
      'diu'
    )
  },
  {
    needs: /-on-|\bon (?:year|month|quarter)\b/u,
    pattern:
      /\b(?<unit>year|month|quarter)[- ]on[- ]\k<unit>(?=[,\s])[^,"“”;:]{3,80}?(?<mark> \k<unit>[- ]on[- ]\k<unit>)(?![\p{L}-])/diu
  },
  {
    needs: /\d/u,
    pattern:
      /(?<![\d.,])(?<same>\d[\d.,]* \p{L}+)(?= )[^."“”;:]{0,80}?(?<mark>,? (?:weighing|measuring|totall?ing|worth|with a (?:total )?(?:weight|length|height|value|width|volume|area|capacity) of) \k<same>)(?![\p{L}-])/du
  },
  {
    needs: /^(?:In|At|On) \p{Lu}/u,
    pattern:
      /^(?:In|At|On) (?<same>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), [^"“”;.]{3,120}?(?<mark> (?:in|at|on) \k<same>)(?![\p{L}'’-]| \p{Lu})/du
  },
  {
    needs: /-year-old/u,
    pattern: /(?<age>\d{1,3})-year-old [\p{L} ]{3,40}?(?<mark>,? (?:aged|who is aged) \k<age>)(?!\d| to)/du
  },
  {
    needs: /\d-/u,
    pattern:
      /(?<size>\d+)-(?<unit>kilomet(?:re|er)|met(?:re|er)|mile|foot|storey|story|kilogram|tonne|ton|page|hour)(?:-long)? [\p{L} ]{3,30}?(?<mark>,? (?:which is )?\k<size> (?:\k<unit>s?|feet) (?:long|high|deep|wide|tall|in length|in height|in weight))(?!\p{L})/du
  },
  {
    needs: /\b(?:on|On) \p{Lu}\p{Ll}+day\b.*on \p{Lu}/u,
    pattern:
      /\b[Oo]n (?<same>\p{Lu}\p{Ll}+day) (?!(?:and|or|night|morning|evening|to|that)\b)(?:(?!\b(?:and|but|who|which|that|said|while|until|or)\b)[^";:“”])*?(?<mark> on \k<same>)(?![’'-]| (?:night|morning|evening|to|and))/du
  },
  {
    needs: / (?:from|in|of) \p{Lu}/u,
    pattern:
      /(?<![\p{L}-])(?<same>\p{Lu}\p{Ll}{3,}) (?:club|team|company|firm|university|court|police|government|hospital|side|newspaper|airport|municipality)(?<mark> (?:from|in|of) \k<same>)(?![\p{L}'’-])/du
  },
  {
    needs: /said, \p{Ll}+ said/u,
    pattern: /\b(?:said|says|added)(?<mark>, (?:it|he|she|they) (?:said|says|added))(?=,)/du
  },
  {needs: /\bagain\b.*\bagain\b/u, pattern: /\bagain(?: (?!and\b)\p{Ll}+){1,3}(?<mark> again)(?=[,.])/du},
  {
    needs: /ed\b.* and \p{Ll}+ed\b/u,
    pattern:
      /\b(?<verb>\p{Ll}{3,}ed) [^.,;:"“”]{3,40}?(?<tail> (?:to|for|from|in|with) [\p{L}\d]+ [\p{L}\d ]{3,30})(?<mark> and \k<verb> [^.,;:"“”]{2,25}?\k<tail>)(?!\p{L})/du
  },
  {
    needs: /[Hh]owever.*however/u,
    pattern: /\bHowever, [^.;"“”]{3,80}?(?<mark>,? however,?)(?= )/du
  },
  {
    needs: /-based\b/u,
    pattern: /(?<same>\p{Lu}[\p{L}]+)-based [\p{L} ]{3,40}?(?<mark>, (?:which is )?based in \k<same>,?)(?!\p{L})/du
  },
  {
    needs: /-year-old/u,
    pattern: /, (?<age>\d{1,3}), (?<mark>an? \k<age>-year-old )(?=\p{L})/du
  },
  {
    needs: /^According to .*according to/u,
    pattern:
      /^According to (?:the |a )?(?<one>[^,"“”]{3,60}), [^"“”]{15,300}?(?<mark>, according to (?:the )?(?<two>[\p{L}-]+(?: [\p{L}-]+){0,3}))(?=\.$)/du
  },
  {
    needs: /^[^,]{3,60} (?:said|announced).* said\.$/u,
    pattern:
      /^(?:The )?(?<one>[^,"“”]{3,50}?) (?:said|announced)(?: on \p{Lu}\p{Ll}+day)? (?:that )?[^"“”]{15,300}?(?<mark>, (?:the )?(?<two>[\p{L}-]+(?: [\p{L}-]+){0,2}) said)(?=\.$)/du
  },
  {needs: /\balso\b.*as well/u, pattern: /\balso\b[^,.;:"“”]{3,90}?(?<mark> as well)(?! as)(?=[ .])/du},
  {
    needs: /,.* and /u,
    pattern:
      /(?<![\p{L}-])(?<item>(?:two|three|four|five|an?|\d+) \p{Ll}{3,}), (?:[^,.;:"“”]{3,40}, )?[^,.;:"“”]{3,40}(?<mark> and \k<item>)(?=[,.])/du
  },
  {needs: /\balso\b/u, pattern: /\balso (?:\p{Ll}+ ){1,4}(?<mark>also )(?=\p{Ll})/du},
  {needs: /\bex-/u, pattern: /(?<=\b(?:former|previous|erstwhile) )(?<mark>ex-)(?=\p{L})/diu},
  {
    needs: new RegExp(kinds, 'u'),
    pattern: new RegExp(
      String.raw`\b(?<kind>${kinds}) of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?<mark> \k<kind>)(?![\p{L}'’-])`,
      'du'
    )
  }
]

const leading = wordSet('to in on at from into near for with by')
/** Between two copies of a phrase these make a list, a contrast or another clause of it. */
const parting = wordSet('and or but nor than as not then who which that while when if back between again where')
const unremarkable = wordSet(
  'it them him her us me you this that which whom what time day side one place end all him themselves himself herself itself home work'
)
/** What begins a sentence and a clause in a row of like ones: no slip. */
const rhetorical = wordSet(
  'i he she it we they you there this that these those who what when where if as in on at for to not no some many every all one more most because while'
)

export default defineRule({
  id: 'wording/said-twice',
  summary: 'Find what a sentence says a second time a few words on (`according to the bank …, the bank said`).',
  why: 'The engine forgets what it has already rendered: sources, causes, places and quantities come back at the end of the sentence.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {twice: '`{phrase}` repeats what the sentence has said; delete it'},
  examples: [
    {
      bad: 'According to the coastguard, nine people were saved from the sinking ferry⟦, the coastguard said⟧.',
      better: 'According to the coastguard, nine people were saved from the sinking ferry.'
    },
    {
      bad: 'Because of the strike, no ferries sail today⟦ because of the strike⟧.',
      better: 'Because of the strike, no ferries sail today.'
    },
    {
      bad: 'Year-on-year growth slowed to 2 percent⟦ year on year⟧ in May.',
      better: 'Year-on-year growth slowed to 2 percent in May.'
    },
    {
      bad: 'Police found 40 kilos of amber⟦ weighing 40 kilos⟧ in a van.',
      better: 'Police found 40 kilos of amber in a van.'
    },
    {bad: 'The firm also plans ⟦also ⟧to hire.', better: 'The firm also plans to hire.'},
    {bad: 'The former ⟦ex-⟧mayor was fined.', better: 'The former mayor was fined.'},
    {
      bad: 'She studied at the University of Bergen⟦ University⟧ for a year.',
      better: 'She studied at the University of Bergen for a year.'
    },
    {
      bad: 'Two miners were taken to hospital with burns⟦ to hospital⟧ at noon.',
      better: 'Two miners were taken to hospital with burns at noon.'
    },
    {
      bad: 'Dozens of farmers, some with tractors, ⟦dozens of farmers ⟧blocked the bridge.',
      better: 'Dozens of farmers, some with tractors, blocked the bridge.'
    },
    {good: 'According to the coastguard, nine people were saved, and the owner said it was luck.'},
    {near: 'Because of the strike no ferry sails, and because of the storm no plane flies.'},
    {near: 'Prices rose 2 percent year on year in May, and wages 3 percent year on year.'},
    {near: 'They went to school from home and to school from work.'},
    {near: 'Thousands of people, most of them young, and thousands of people abroad signed.'},
    {near: 'He moved from house to house and on to the next house.'}
  ],
  check(context) {
    const {text, quotes} = context
    const byPattern = retellingsIn(context as unknown as Context, patterns, isSameSource)
    for (const sentence of context.sentences) {
      const second =
        byPattern(sentence) ?? phraseAgain(sentence, text) ?? subjectAgain(sentence, text) ?? longAgain(sentence, text)
      if (!second || quotes.touches([sentence.start, second[1]])) continue
      const phrase = text.slice(...second).replace(/^[,\s]+|\s+$/gu, '')
      context.report({message: 'twice', span: second, data: {phrase}, suggest: ['']})
    }
    return undefined
  }
})

/** `According to the ministry of health …, the ministry said`. */
function isSameSource({one, two}: Readonly<Partial<Record<string, string>>>): boolean {
  const words = one?.toLowerCase().split(' ') ?? []
  return (
    !one ||
    !two ||
    two
      .toLowerCase()
      .split(' ')
      .every(word => words.includes(word))
  )
}

/** `to hospital with burns to hospital`. */
function phraseAgain({words}: Sentence, text: string): Span | undefined {
  for (let at = 0; at + 3 < words.length; at++) {
    if (!leading.has(words[at]!.lower)) continue
    const length = determiners.has(words[at + 1]!.lower) ? 3 : 2
    const noun = words[at + length - 1]!.lower
    if (noun.length < 4 || unremarkable.has(noun) || determiners.has(noun)) continue
    for (let other = at + length; other <= at + length + 3 && other + length <= words.length; other++) {
      if (parting.has(words[other]!.lower)) break
      if (!isSamePhrase(words, at, other, length, text)) continue
      const [before, last] = [words[other - 1]!, words[other + length - 1]!]
      return other === at + length ? undefined : [before.end, last.end]
    }
  }
  return undefined
}

function isSamePhrase(words: readonly Word[], at: number, other: number, length: number, text: string): boolean {
  if (!sameWords(words, at, other, length)) return false
  for (let word = at; word + 1 < other + length; word++) if (!adjacent(text, words[word], words[word + 1])) return false
  const next = words[other + length]
  return !next || !adjacent(text, words[other + length - 1], next) || endsPhrase(next.lower)
}

/** `Thousands of people, …, thousands of people marched`. */
function subjectAgain({words}: Sentence, text: string): Span | undefined {
  if (words.length < 8 || rhetorical.has(words[0]!.lower) || !isNounPhrase(words.slice(0, 3))) return undefined
  for (let at = 4; at < Math.min(words.length - 3, 16); at++) {
    if (words[at]!.lower !== words[0]!.lower || !sameWords(words, 0, at, 3)) continue
    if (!/,\s$/u.test(text.slice(words[at]!.start - 2, words[at]!.start))) continue
    const next = words[at + 3]!
    if (adjacent(text, words[at + 2], next)) return [words[at]!.start, next.start]
  }
  return undefined
}

/** Five words or more, one of them a figure or long, printed again after a comma: `rescued 61 migrants from a boat, rescuing 61 migrants from a boat`. */
function longAgain({words, text: sentence}: Sentence, text: string): Span | undefined {
  if (!/\d[^,]*,/u.test(sentence)) return undefined
  const length = 5
  for (let at = 0; at + 2 * length <= words.length; at++) {
    if (!words.slice(at, at + length).some(word => /\d/u.test(word.text))) continue
    for (let other = at + length + 1; other + length <= words.length; other++) {
      if (words[other]!.lower !== words[at]!.lower || !sameWords(words, at, other, length)) continue
      const between = text.slice(words[at + length - 1]!.end, words[other]!.start)
      if (
        /,/u.test(between) &&
        !text.slice(words[0]!.start, words[at]!.start).includes(':') &&
        !/\b(?:and|while|but|or|than|as)\b/u.test(between)
      )
        return [words[other]!.start, words[other + length - 1]!.end]
    }
  }
  return undefined
}

/** `The more we`, `Everything should be` open proverbs, which repeat on purpose. */
function isNounPhrase(words: readonly Word[]): boolean {
  return words.every(({lower}) => !auxiliaries.has(lower) && !possessives.has(lower) && !comparatives.has(lower))
}
