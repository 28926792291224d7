import {defineRule} from '../../src/core/rule.js'
import {readTable} from '../../src/text/table.js'
import table from './two-place-names.tsv'

const pairs = readTable<'one' | 'other' | 'reason'>(table)
const firstWords = new Set(
  pairs.flatMap(({one, other}) => [one, other].map(name => name.split(/[ '’-]/u)[0]!.toLowerCase()))
)

export default defineRule({
  id: 'document/two-place-names',
  summary: 'Find one place or person that a story calls by two names (`Kharkiv` and `Kharkov`).',
  why: 'Many cities have a name in each of two languages, or an old one. An engine takes now one and now the other; readers look for two cities.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {two: '`{name}` stands before as `{first}` ({reason}); choose one'},
  examples: [
    {
      bad: 'The road to Kharkiv is open. ⟦Kharkov⟧ has no power.',
      better: 'The road to Kharkiv is open. Kharkiv has no power.'
    },
    {bad: 'Rain fell in Bombay. Trains stopped in ⟦Mumbai⟧.', better: 'Rain fell in Bombay. Trains stopped in Bombay.'},
    {good: 'The road to Kharkiv is open. Kharkiv has no power.'},
    {near: 'The road to Kharkiv, formerly Kharkov, is open.'},
    {near: 'Rain fell in Mumbai. A Bombay High Court judge lives there.'},
    {near: 'She was born in Calcutta, now Kolkata, to a merchant.'},
    {near: 'The name of Kyiv (Kiev in Russian) is old.'}
  ],
  concerns: word => firstWords.has(word.split(/['’-]/u)[0]!),
  check(context) {
    for (const {one, other, reason} of pairs) {
      const [at, from] = [placeOf(context.text, one), placeOf(context.text, other)]
      if (at < 0 || from < 0 || isExplained(context.text, [one, other])) continue
      const [first, name, start] = at < from ? [one, other, from] : [other, one, at]
      context.report({
        message: 'two',
        span: [start, start + name.length],
        data: {name, first, reason},
        suggest: [first]
      })
    }
    return undefined
  }
})

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

/** A story that speaks of the name itself, or says which is the newer (`Calcutta, now Kolkata`). */
function isExplained(text: string, names: readonly string[]): boolean {
  return (
    /\b(?:formerly|previously|known (?:also )?as|also called|then called|renamed|renaming|in Russian|in Ukrainian|old name|spelled|spelling|spelt)\b/u.test(
      text
    ) ||
    names.some(name => ['now', 'today', 'present-day', 'modern', 'then'].some(word => text.includes(`${word} ${name}`)))
  )
}
