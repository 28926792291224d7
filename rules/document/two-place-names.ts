import {defineRule} from '../../src/core/rule.js'
import {readTable} from '../../src/text/table.js'
import table from './two-place-names.tsv'

const pairs = readTable<'one' | 'other' | 'reason'>(table)
type Pair = (typeof pairs)[number]

/** Pairs by the longest word of each of their names, which other copy hardly has. */
const byWord = new Map<string, Pair[]>()
for (const pair of pairs)
  for (const name of [pair.one, pair.other]) {
    const [word = ''] = partsOf(name.toLowerCase()).toSorted((a, b) => b.length - a.length)
    byWord.set(word, [...(byWord.get(word) ?? []), pair])
  }

export default defineRule({
  id: 'document/two-place-names',
  summary: 'Find one place or person that a story calls by two names (`Kharkiv` and `Kharkov`).',
  why: 'Many cities have a name in each of two languages, or an old one. An engine takes now one and now the other; readers look for two cities.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {
    two: '`{name}` stands before as `{first}` ({reason}); choose one',
    english: '`{name}` is `{first}` elsewhere in the story ({reason}); print the English name'
  },
  examples: [
    {
      bad: 'The road to Kharkiv is open. ⟦Kharkov⟧ has no power.',
      better: 'The road to Kharkiv is open. Kharkiv has no power.'
    },
    {bad: 'Rain fell in Bombay. Trains stopped in ⟦Mumbai⟧.', better: 'Rain fell in Bombay. Trains stopped in Bombay.'},
    {
      bad: 'Rain fell in ⟦Göteborg⟧. Trains stopped in Gothenburg.',
      better: 'Rain fell in Gothenburg. Trains stopped in Gothenburg.'
    },
    {good: 'The road to Kharkiv is open. Kharkiv has no power.'},
    {near: 'The road to Kharkiv, formerly Kharkov, is open.'},
    {near: 'Rain fell in Mumbai. A Bombay High Court judge lives there.'},
    {near: 'Snow closed the road to Nürnberg (Nuremberg) at noon.'},
    {near: 'She was born in Calcutta, now Kolkata, to a merchant.'},
    {near: 'Turkey became Türkiye at the United Nations. Burma is now Myanmar.'},
    {near: 'Astana, which was called Nur-Sultan for three years, is windy. Kiev is the Russian form of Kyiv.'},
    {near: 'The name of Kyiv (Kiev in Russian) is old.'},
    {
      near: 'Astana, called Nur-Sultan from 2019 to 2022, is windy. In Calcutta, as it was until 2001, trams began. Kolkata has few.'
    },
    {near: 'In Leningrad, as St Petersburg then was, he worked for a year.'}
  ],
  concerns: word => partsOf(word).some(part => byWord.has(part)),
  check(context) {
    const words = context.concerned.flatMap(at => partsOf(context.words[at]!.lower))
    for (const {one, other, reason} of new Set(words.flatMap(word => byWord.get(word) ?? []))) {
      if (!context.text.includes(one) || !context.text.includes(other)) continue
      const [at, from] = [placeOf(context.text, one), placeOf(context.text, other)]
      if (at < 0 || from < 0 || isExplained(context.text, [one, other])) continue
      // The English name stands first in its pair.
      const isEnglish = reason.startsWith('English and ')
      const [first, name, start] = at < from || isEnglish ? [one, other, from] : [other, one, at]
      const [before, behind] = [Math.min(at, from), Math.max(at, from)]
      if (equates.test(context.text.slice(before + (at < from ? one : other).length, behind))) continue
      context.report({
        message: isEnglish ? 'english' : 'two',
        span: [start, start + name.length],
        data: {name, first, reason},
        suggest: [first]
      })
    }
    return undefined
  }
})

function partsOf(word: string): string[] {
  return word.split(/[\0-`{-~]+/)
}

/** The first place where the name stands by itself, not within the name of a court, a club or a paper. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 12), at)
    const after = text.slice(at + name.length, at + name.length + 3)
    if (/[\p{L}\p{N}-]$/u.test(before) || /^(?:\p{L}|-\p{L})/u.test(after) || /^ \p{Lu}/u.test(after)) continue
    if (/\p{Lu}\p{Ll}+ $/u.test(before) && !/(?:^|\s)(?:The|In|From|To|At|President|Mr) $/u.test(before)) continue
    return at
  }
  return -1
}

/** What stands between two names of which the copy says that they are one: `, which was called`, ` is the Russian form of `. */
const equates =
  /^(?:,? (?:which|that))? (?:(?:is|was|has been|had been|became|becomes|will become|will be|changed (?:its|the) name to)(?: (?:now|later|once|then|still|officially|again))*)(?: (?:called|named|known as|an? \p{L}+ name (?:of|for)|the \p{L}+(?: \p{L}+)? (?:of|for)))? (?:the )?$/u

/** A story that speaks of the name itself, or says which is the newer (`Calcutta, now Kolkata`). */
function isExplained(text: string, names: readonly string[]): boolean {
  return (
    /\b(?:formerly|previously|known (?:also )?as|also called|then called|as it (?:then )?(?:was|is)|as \p{Lu}[\p{L} ]{2,20} (?:then|still) was|renamed|renaming|in Russian|in Ukrainian|old name|spelled|spelling|spelt|(?:short|official|new|former|current|full|English|native|own) name|change of name|(?:changed|changes|change) (?:its|the|their) name)\b/u.test(
      text
    ) ||
    names.some(name => names.some(other => text.includes(`${name} (${other})`))) ||
    names.some(name =>
      ['now', 'today', 'present-day', 'modern', 'then', 'called', 'named'].some(word =>
        text.includes(`${word} ${name}`)
      )
    )
  )
}
