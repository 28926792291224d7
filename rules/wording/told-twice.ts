import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {type Retelling, retellingsIn} from '../../src/text/retellings.js'
import {sameWords} from '../../src/text/runs.js'
import type {Sentence} from '../../src/text/sentences.js'

const quick = 'quickly|rapidly|swiftly|fast'
const near = 'about|around|approximately|roughly'
const apart = String.raw`(?:(?!\b(?:and|but|or|who|which|that|while|until|then|before|after)\b)[^";:“”])`

/** What is told a second time, in the group `mark`. */
const patterns: readonly Retelling[] = [
  {
    needs: /\bon \p{Lu}\p{Ll}+day .*on \p{Lu}/u,
    pattern: new RegExp(
      String.raw`\bon (?<same>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:night|morning|evening|afternoon) ${apart}{3,120}?(?<mark> on \k<same>)(?=\.)`,
      'du'
    )
  },
  {
    needs: /day, on \p{Lu}/u,
    pattern: /\bon (?<same>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<mark>, on \k<same>)(?=[,.])/du
  },
  {
    needs: /\b(?:a\.m\.|p\.m\.|am|pm) (?:in|at) /u,
    pattern:
      /\d ?(?:(?:a\.m\.|am)(?<mark> in the (?:early )?morning)|(?:p\.m\.|pm)(?<other> (?:in the (?:afternoon|evening)|at night)))(?=[,.;]| (?:and|on|to|but|after|when|until|with|local|in|at|near)\b)/du
  },
  {
    needs: /statement (?:said|announced)/u,
    pattern:
      /\b(?:said|announced|stated|confirmed)(?: (?:on \p{Lu}\p{Ll}+day|late|early))? in an? (?:\p{Ll}+ )?statement(?<mark> (?:said|announced)(?: that)?)(?= (?:the|an?|it|they|he|she|that|there|its|his|her)\b)/du
  },
  {
    needs: /\bat \d{1,2}[.:]\d\d.*\bat \d/u,
    pattern:
      /(?<same>at \d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?)(?= )(?:(?!\band\b)[^;“”"]){3,80}?(?<mark> \k<same>)(?![\d:])/du
  },
  {
    needs: /-year-old/u,
    pattern: /(?<age>\d{1,3})-year-old [\p{L} -]{3,40}?(?<mark>, (?:who is )?\k<age> years old)(?=[,.])/du
  },
  {
    needs: new RegExp(`\\b(?:${quick})\\b.*\\b(?:${quick})\\b`, 'u'),
    pattern: new RegExp(
      String.raw`\b(?:quickly|rapidly|swiftly) \p{Ll}+(?<mark> (?:${quick}))(?=[,.]| (?:to|in|through|across|from)\b)`,
      'du'
    )
  },
  {
    needs: new RegExp(`\\b(?:${near}) (?:${near}) \\p{L}?\\d?`, 'u'),
    pattern: new RegExp(String.raw`\b(?:${near}|some|nearly|almost)(?<mark> (?:${near}))(?= \d)`, 'du')
  },
  {
    needs: /\b(?:over|more than) (?:over|more than) /u,
    pattern: /\b(?:over|more than)(?<mark> (?:over|more than))(?= \d)/du
  },
  {
    needs: /\bbest .*\bfor (?:the )?best /u,
    pattern:
      /\bbest (?<same>\p{Ll}+) (?:award|prize)(?<mark> and the (?:award|prize) for (?:the )?best \k<same>)(?!\p{L})/du
  },
  {
    needs: /\d .* in \p{Lu}.* and /u,
    pattern:
      /(?<![\d.,])(?<count>\d[\d,]*) \p{Ll}+(?<place> in \p{Lu}\p{L}+)(?<mark> and \p{Ll}+(?: \p{Ll}+)? \k<count> \p{Ll}+\k<place>)(?!\p{L})/du
  },
  {
    needs: /that that/u,
    pattern:
      /\b(?:said|warned|added|announced|stated|believes?|claimed|reported|confirmed|denied|insisted|noted) that(?<mark> that)(?= (?:the|an?|his|her|their|its|they|he|she|we|there|these|those)\b| \p{Ll}{3,}s (?:could|would|will|are|were|have|had|can|may|should|must)\b)/du
  }
]

export default defineRule({
  id: 'wording/told-twice',
  summary:
    'Find a day, an hour, an age, a source or a name with its abbreviation told a second time (`VAT value added tax`).',
  why: 'The engine renders one piece of the source twice, in two wordings; an editor would print it once.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {twice: '`{phrase}` says again what stands before it; delete it'},
  examples: [
    {
      bad: 'A fire broke out on Friday night in a mill near Bonn⟦ on Friday⟧.',
      better: 'A fire broke out on Friday night in a mill near Bonn.'
    },
    {
      bad: 'Rates were left as they were on Monday⟦, on Monday⟧, as expected.',
      better: 'Rates were left as they were on Monday, as expected.'
    },
    {bad: 'Voting begins at 7 a.m.⟦ in the morning⟧ on Sunday.', better: 'Voting begins at 7 a.m. on Sunday.'},
    {
      bad: 'Officials said in a statement⟦ said⟧ the port was shut.',
      better: 'Officials said in a statement the port was shut.'
    },
    {bad: 'The flames quickly spread⟦ rapidly⟧ to the roof.', better: 'The flames quickly spread to the roof.'},
    {bad: 'The country will cut VAT⟦ value added tax⟧ on food.', better: 'The country will cut VAT on food.'},
    {bad: 'She warned that⟦ that⟧ the dam could burst.', better: 'She warned that the dam could burst.'},
    {bad: 'Two men were saved from the lake. ⟦Two men were saved from the lake⟧ by a diver.'},
    {good: 'A fire broke out on Friday night, and the mill was shut on Saturday.'},
    {near: 'She knew that that dam would burst, and that that was bad.'},
    {near: 'The firm lost VAT files. Value added tax is high.'},
    {near: 'He slept on Sunday night and sailed on Sunday.'}
  ],
  check(context) {
    const {text, quotes} = context
    const byPattern = retellingsIn(context as unknown as Context, patterns)
    for (const [at, sentence] of context.sentences.entries()) {
      const second = byPattern(sentence) ?? spelledOut(sentence, text) ?? beginning(context.sentences[at - 1], sentence)
      if (!second || quotes.touches([sentence.start, second[1]])) continue
      const phrase = text.slice(...second).replace(/^[,\s]+|\s+$/gu, '')
      const suggest = second[0] === sentence.start ? [] : ['']
      context.report({message: 'twice', span: second, data: {phrase}, suggest})
    }
    return undefined
  }
})

/** `VAT value added tax`: an abbreviation of three letters or more and, with nothing between, the words that it stands for. */
function spelledOut({words}: Sentence, text: string): Span | undefined {
  for (const [at, {text: short, start, end}] of words.entries()) {
    if (!/^\p{Lu}{3,6}$/u.test(short) || text[start - 1] === '(') continue
    const long = words.slice(at + 1, at + 1 + short.length)
    const last = long.at(-1)
    if (!last || long.length < short.length || long.some((word, i) => word.lower[0] !== short[i]!.toLowerCase()))
      continue
    if (/^[\s\p{L}-]+$/u.test(text.slice(end, last.end))) return [end, last.end]
  }
  return undefined
}

/** A sentence that begins with the whole of the one before it. */
function beginning(before: Sentence | undefined, {words, start}: Sentence): Span | undefined {
  const length = before?.words.length ?? 0
  if (!before || length < 6 || words.length <= length || !/\.\s*$/u.test(before.text)) return undefined
  return sameWords([...before.words, ...words], 0, length, length) ? [start, words[length - 1]!.end] : undefined
}
