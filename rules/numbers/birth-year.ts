import {figureRule} from '../../src/core/figure-rule.js'

const year = String.raw`(?:19|20)\d\d`

/** Whose birth is told is not always who the age is of: `the firm, whose founder was born in 1951, turned 50`. */
const isOther = (before: string, gap: string): boolean =>
  /\b(?:whose|(?:his|her|their|its) \p{Ll}+)\b[^,]{0,30}$/u.test(before) ||
  /\b(?:whose|his|her|their|its|to|and\s\p{L}+)\b/u.test(gap)

/** A second thing that happened, in a year of its own: `when he met the woman he married in 1964`. */
const second = /, (?:and|but)\b|\b(?:who|whom|whose|which|that)\b|\p{L}\s(?:he|she|they)\s/u

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
    {near: 'The poet, born in 1904, was 16 when he sailed for Turku, and came home in 1927.'},
    {bad: 'The poet, ⟦born in 1987 and turned 73 in 2024⟧, still sings.'},
    {near: 'The mill, whose founder was born in 1951, turned 50 in 2020.'},
    {near: 'The thief, born in 1998, was 22 when he was caught in 2021.'}
  ],
  checks: [
    {
      needs: /\bborn in .*\bwas \d/u,
      pattern: new RegExp(
        String.raw`(?<mark>\bborn in (?:\p{Lu}\p{Ll}+ )?(?<born>${year})\b(?<gap>[^.;"“”\d]{0,40}?)\b(?:was|is) (?<age>\d{1,2})(?: years old)? when (?<what>[^.,;"“”\d]{3,60}?) in (?:\p{Lu}\p{Ll}+ )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = '', gap = '', what = ''}, {before}) {
        if (isOther(before, gap) || second.test(what)) return undefined
        const years = Number(then) - Number(born)
        return Math.abs(years - Number(age)) <= 1 ? undefined : {message: 'age', data: {born, age, then}}
      }
    },
    {
      needs: /\bborn in .*\bturn/u,
      pattern: new RegExp(
        String.raw`(?<mark>\bborn in (?:\p{Lu}\p{Ll}+ )?(?<born>${year})\b(?<gap>[^.;"“”]{0,40}?)\b(?:turns?|turned|will turn) (?<age>\d{2}) (?:in|on) (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2},? )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = '', gap = ''}, {before}) {
        return Number(then) - Number(born) === Number(age) || isOther(before, gap)
          ? undefined
          : {message: 'age', data: {born, age, then}}
      }
    },
    {
      needs: /-year-old.*born in/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<age>\d{2})-year-old(?: \p{Ll}+)?,? (?:who was )?born in (?:\p{Lu}\p{L}+ in )?(?<born>${year}),? (?:who )?(?:joined|won|retired|died|moved|became|left|signed|took|started|began|founded|arrived|made|scored|finished)\b(?<what>[^.;"“”\d]{0,40}?) in (?:\p{Lu}\p{Ll}+ )?(?<then>${year}))\b`,
        'giu'
      ),
      found({born = '', age = '', then = '', what = ''}) {
        return Number(then) - Number(born) <= Number(age) + 1 || second.test(what)
          ? undefined
          : {message: 'age', data: {born, age, then}}
      }
    }
  ]
})
