import {patternRule} from '../../src/core/kinds.js'
import {isCapital} from '../../src/text/capitalised.js'
import {personNoun} from '../../src/text/person-nouns.js'
import {matchCase} from '../../src/text/phrases.js'

const person =
  '(?:man|woman|boy|girl|youth|teenager|pensioner|resident|citizen|driver|student|schoolboy|schoolgirl|pupil|worker|farmer|soldier|officer|tourist|motorcyclist|cyclist|pedestrian|suspect|victim|patient|mother|father|daughter|son|child|baby|local|native)'

/** Whether one may have an age: `the singer, of 52 years,`, `Ana Lee, of 52 years,`, but not `a lease, of 52 years,`. */
const isBearer = (word: string): boolean =>
  isCapital(word) ||
  personNoun(word.toLowerCase())?.kind === 'person' ||
  personNoun(word.toLowerCase())?.kind === 'title' ||
  /(?:er|or|ist|man|woman|ian)$/u.test(word)

export default patternRule({
  id: 'calque/age-form',
  summary: 'Find ages put as other languages put them (`a man of 34 years`, `a 34 years old man`).',
  why: 'English copy writes `a 34-year-old man`. Other languages say that he is of so many years, or has them.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {age: 'Unidiomatic age `{found}`, expected `{right}`'},
  needs: /\d{1,2}[- ]years?\b/iu,
  pattern: new RegExp(
    `\\b(?<mark>(?<who>${person})(?: of|,? with| having) (?<years>\\d{1,2}) years(?: old| of age)?)\\b(?! (?:experience|in|of (?!age)|behind|sentence|imprisonment|service))|\\b(?<before>(?<count>\\d{1,2}) years?[- ]old (?<whose>${person}))\\b|\\b(?<phrase>(?:at|in) (?:the )?age of (?<at>\\d{1,2}) years(?: old| of age)?)\\b(?! and)|(?<=(?<bearer>\\p{L}[\\p{L}’'-]*))(?<apposed>, of (?<aged>\\d{2}) years(?: old| of age)?)(?=,)`,
    'giu'
  ),
  found({groups, 0: all}) {
    const {who, years, whose, count, at, bearer, aged} = groups!
    const found = all
    if (bearer && !isBearer(bearer)) return undefined
    if (bearer)
      return {message: 'age', data: {found: found.slice(2), right: `aged ${aged}`}, suggest: [`, aged ${aged}`]}
    const plain = who ? `${years}-year-old ${who}` : whose ? `${count}-year-old ${whose}` : `at the age of ${at}`
    const right = matchCase(plain, found)
    return {message: 'age', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'Police arrested a ⟦man of 34 years⟧ on Monday.', better: 'Police arrested a 34-year-old man on Monday.'},
    {bad: 'The ⟦19 years old driver⟧ was hurt.', better: 'The 19-year-old driver was hurt.'},
    {bad: 'The painter died ⟦at the age of 81 years⟧.', better: 'The painter died at the age of 81.'},
    {bad: '⟦At the age of 81 years old⟧ he went to sea.', better: 'At the age of 81 he went to sea.'},
    {bad: 'The singer⟦, of 52 years⟧, fell on stage.', better: 'The singer, aged 52, fell on stage.'},
    {near: 'The lease, of 52 years, ends in May.'},
    {good: 'Police arrested a 34-year-old man on Monday.'},
    {near: 'A man with 20 years experience got the job.'},
    {near: 'The man of 34 said so, and the wine is 20 years old.'},
    {near: 'A 60-year-old farmer is an officer of 30 years in service.'}
  ]
})
