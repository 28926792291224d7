import {retellingRule} from '../../src/core/retelling-rule.js'

const offices =
  'Minister|President|Governor|Mayor|Chancellor|Secretary|Senator|Ambassador|Director|Chairman|Chairwoman|General|Colonel|Professor|Judge|Commissioner|Prince|Princess|Bishop|Archbishop|Speaker|Premier|Prosecutor'

export default retellingRule({
  id: 'wording/name-twice',
  summary:
    'Find a title or a name told again right beside itself (`Minister Ana Lind Minister`, `the Grain Council (Grain Council)`).',
  why: 'The source has the title or the abbreviation on the other side of the name, and the engine prints both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  patterns: [
    {
      needs: /\p{L} \(\p{L}/u,
      pattern: /(?<![\p{L}’'-])(?<same>\p{L}[\p{L}’'-]{2,}(?: [\p{L}’'-]+){1,6}|\p{Lu}{2,6})(?<mark> \(\k<same>\))/du
    },
    {
      needs: new RegExp(offices, 'u'),
      pattern: new RegExp(
        String.raw`(?<![\p{L}-])(?<title>(?:\p{Lu}\p{Ll}+ ){0,4}(?:${offices}))(?: \p{Lu}[\p{L}’'-]+){1,3}?(?<mark>,? \k<title>,?)(?= \p{Ll})`,
        'du'
      )
    },
    {
      needs: /(?:man|woman|er|or|ist) \p{Lu}/u,
      pattern:
        /(?<![\p{L}-])(?<role>\p{Ll}{2,}(?:man|woman|er|or|ist)) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?<mark>,? \k<role>,?)(?= (?:said|told|added|was|is|has|had|will|would)\b)/du
    },
    {needs: /['’]s /u, pattern: /(?<![\p{L}’'-])(?<same>\p{Ll}{4,} \p{Ll}{4,})(?<mark> \k<same>)(?=['’]s )/du},
    {
      needs: /\ban? \p{Ll}+ and an? /u,
      pattern:
        /\ban? (?<same>(?!(?:man|woman|day|year|half|week)\b)\p{Ll}{3,})(?<mark> and an? \k<same>)(?= (?:for|of|in|at)\b)/du
    },
    {
      needs: /, \p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+ and /u,
      pattern: /, (?<same>\p{Lu}\p{Ll}{3,})(?<mark>, \k<same>)(?= and \p{Lu})/du
    }
  ],
  examples: [
    {
      bad: 'Ferry Minister Ana Lind⟦ Ferry Minister⟧ told the board that fares would fall.',
      better: 'Ferry Minister Ana Lind told the board that fares would fall.'
    },
    {
      bad: 'The Coastal Grain Board⟦ (Coastal Grain Board)⟧ met in Oslo.',
      better: 'The Coastal Grain Board met in Oslo.'
    },
    {
      bad: 'Harbour spokesman Ola Berg⟦ spokesman⟧ said the pier was safe.',
      better: 'Harbour spokesman Ola Berg said the pier was safe.'
    },
    {
      bad: 'Ana Lind, a teacher⟦ and a teacher⟧ of French, won.',
      better: 'Ana Lind, a teacher of French, won.'
    },
    {
      bad: 'Boats from Norway, Iceland⟦, Iceland⟧ and Denmark took part.',
      better: 'Boats from Norway, Iceland and Denmark took part.'
    },
    {
      bad: 'The harbour master⟦ harbour master⟧’s office is shut.',
      better: 'The harbour master’s office is shut.'
    },
    {good: 'Ferry Minister Ana Lind told the board that fares would fall.'},
    {near: 'The Coastal Grain Board (CGB) met Minister Ana Lind, Minister Ola Berg and the mayor.'},
    {near: 'She is a painter and a teacher of French.'}
  ]
})
