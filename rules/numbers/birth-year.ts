import {figureRule} from '../../src/core/figure-rule.js'

const year = String.raw`(?:19|20)\d\d`

export default figureRule({
  id: 'numbers/birth-year',
  summary: 'Find an age that does not fit the year of birth (`born in 1987, turned 73 in 2024`).',
  why: 'A digit of the age or of the year changed on the way; the reader does the sum.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.92,
  messages: {age: 'Somebody born in {born} is not {age} in {then}: check the figures'},
  examples: [
    {bad: 'The singer, ⟦born in 1987, turned 73 in 2024⟧.'},
    {bad: 'The ⟦34-year-old, born in 1979, joined the club in 2021⟧.'},
    {bad: 'The thief, ⟦born in 1998, was 47 when he was caught in 2021⟧.'},
    {good: 'The singer, born in 1951, turned 73 in 2024.'},
    {near: 'The 34-year-old, born in 1987, joined the club in 2021.'},
    {near: 'The thief, born in 1998, was 22 when he was caught in 2021.'}
  ],
  checks: [
    {
      needs: /\bborn in .*\bwas \d/u,
      pattern: new RegExp(
        String.raw`(?<mark>\bborn in (?:\p{Lu}\p{Ll}+ )?(?<born>${year})\b[^.;"“”\d]{0,40}?\b(?:was|is) (?<age>\d{1,2})(?: years old)? when [^.;"“”\d]{3,60}? in (?:\p{Lu}\p{Ll}+ )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = ''}) {
        const years = Number(then) - Number(born)
        return Math.abs(years - Number(age)) <= 1 ? undefined : {message: 'age', data: {born, age, then}}
      }
    },
    {
      needs: /\bborn in .*\bturn/u,
      pattern: new RegExp(
        String.raw`(?<mark>\bborn in (?:\p{Lu}\p{Ll}+ )?(?<born>${year})\b[^.;"“”]{0,40}?\b(?:turns?|turned|will turn) (?<age>\d{2}) (?:in|on) (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2},? )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = ''}) {
        return Number(then) - Number(born) === Number(age) ? undefined : {message: 'age', data: {born, age, then}}
      }
    },
    {
      needs: /-year-old.*born in/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<age>\d{2})-year-old(?: \p{Ll}+)?,? (?:who was )?born in (?:\p{Lu}\p{L}+ in )?(?<born>${year}),? (?:who )?(?:joined|won|retired|died|moved|became|left|signed|took|started|began|founded|arrived|made|scored|finished)\b[^.;"“”\d]{0,40}? in (?:\p{Lu}\p{Ll}+ )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = ''}) {
        return Number(then) - Number(born) <= Number(age) + 1 ? undefined : {message: 'age', data: {born, age, then}}
      }
    }
  ]
})
