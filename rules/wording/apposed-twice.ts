import {retellingRule} from '../../src/core/retelling-rule.js'

const causes = 'because of|due to|owing to|as a result of|on account of'
const cause = String.raw`(?:\p{Ll}+ ){0,3}\p{Ll}{4,}`
/** Names for one and the same party of a story. */
const fellows = [
  'sides parties camps',
  'countries nations states neighbours neighbors governments',
  'teams sides clubs',
  'companies firms groups businesses',
  'leaders presidents politicians statesmen',
  'men suspects',
  'ministers officials',
  'brothers siblings',
  'women ladies',
  'cars vehicles',
  'ships vessels boats',
  'planes aircraft airplanes'
].map(line => new Set(line.split(' ')))

export default retellingRule({
  id: 'wording/apposed-twice',
  summary:
    'Find somebody, a place or a cause named once more at once, in another order (`the mill in Ghent, the Ghent mill,`).',
  why: 'The engine tries two renderings of one phrase and prints both, as if the second explained the first.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  patterns: [
    {
      needs: /\p{Ll} (?:in|of|at|from|near) \p{Lu}[^,]*, (?:the|an?|its) \p{Lu}/u,
      pattern:
        /\b(?:the|an?) (?:\p{Ll}+ )?(?<kind>\p{Ll}{3,}) (?:in|of|at|from|near) (?<place>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)(?<mark>, (?:the|an?) \k<place>(?:['’]s?)?(?: \p{Ll}+)? \k<kind>(?:,(?= (?!and\b|or\b))|(?=[.;])))/diu
    },
    {
      needs: /(?<!\p{L})\p{Lu}\p{L}+ \p{Ll}+, (?:the|an?) \p{Ll}/u,
      pattern:
        /\b(?:[Tt]he|[Aa]n?) (?<place>\p{Lu}[\p{L}’-]+) (?<kind>\p{Ll}{3,})(?<mark>, (?:the|an?) \k<kind> (?:in|of|at|from|near) \k<place>(?:,(?= (?!and\b|or\b))|(?=[.;])))/du
    },
    {
      needs: /^(?:Because of|Due to|Owing to|As a result of|On account of) .*, (?:because|due|owing|as a|on)/u,
      pattern: new RegExp(`^(?:${causes}) (?<one>${cause})(?<mark>, (?:${causes}) (?<two>${cause}))(?=, )`, 'diu'),
      accepts: ({one = '', two = ''}) => haveStemInCommon(one, two)
    },
    {
      needs: /\b(?:two|both|three|four) \p{Ll}+s? and /iu,
      pattern:
        /\b(?:the )?(?<many>two|both|three|four) (?<one>\p{Ll}{3,})(?<mark> and (?:the )?\k<many> (?<two>\p{Ll}{3,}))(?=[.,;]| (?:have|had|will|would|are|were|also|in|of|on|agreed|said|met|signed|want|hope|can|could|did|do|plan|remain|to|at|from)\b)/diu,
      accepts: ({one = '', two = ''}) =>
        one !== two && fellows.some(group => group.has(one.toLowerCase()) && group.has(two.toLowerCase()))
    }
  ],
  examples: [
    {
      bad: 'The mill in Ghent⟦, the Ghent mill,⟧ will stay shut until May.',
      better: 'The mill in Ghent will stay shut until May.'
    },
    {bad: 'The Ghent mill⟦, the mill in Ghent,⟧ will stay shut.', better: 'The Ghent mill will stay shut.'},
    {
      bad: 'Due to strong wind⟦, because of the windy weather⟧, no ferry sailed.',
      better: 'Due to strong wind, no ferry sailed.'
    },
    {
      bad: 'The two countries⟦ and the two states⟧ will share the catch.',
      better: 'The two countries will share the catch.'
    },
    {good: 'The mill in Ghent, the oldest of the port, will stay shut.'},
    {near: 'The mill in Ghent, the Bruges mill and the Namur mill will stay shut.'},
    {near: 'The two countries and the two kings will share the catch.'},
    {near: 'Because of the wind, due to turn at noon, no ferry sailed.'}
  ]
})

/** `the heavy rain` and `heavy rainfall`: two longer words that begin alike. */
function haveStemInCommon(one: string, two: string): boolean {
  const stems = one.toLowerCase().split(' ').filter(isLong).map(stemOf)
  return two
    .toLowerCase()
    .split(' ')
    .filter(isLong)
    .map(stemOf)
    .some(stem => stems.includes(stem))
}

const isLong = (word: string): boolean => word.length > 3 && !/^(?:this|that|these|their|other|such|more)$/u.test(word)
const stemOf = (word: string): string => word.slice(0, 4)
