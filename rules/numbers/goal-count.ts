import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf} from '../../src/text/figures.js'

const won = 'won|win|wins|beat|beats|defeated|lost|drew|victory|defeat|draw|triumph'
const words: Readonly<Record<string, number>> = {both: 2, only: 1, lone: 1, sole: 1, twice: 2, brace: 2}

export default figureRule({
  id: 'numbers/goal-count',
  summary: 'Find goals that do not fit the score (`won 3-0 … both goals`, `scored twice in a 1-0 win`).',
  why: 'The score or the count changed on the way; a reader who saw the match writes in.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {goals: '`{told}` does not fit {score}: check the score and the goals'},
  examples: [
    {bad: 'Orla won ⟦3-0 on Saturday, with both goals⟧ scored by Ola Berg.'},
    {bad: 'Ola Berg ⟦scored twice in a 1-0⟧ win over Bergen.'},
    {bad: 'Orla beat Bergen ⟦3-0, with Ola Berg scoring the only goal⟧.'},
    {good: 'Orla won 2-0 on Saturday, with both goals scored by Ola Berg.'},
    {near: 'Orla beat Bergen 3-0, with Ola Berg scoring the only goal of the first half.'},
    {near: 'Ola Berg scored twice in a 3-2 defeat by Bergen.'},
    {near: 'Orla won 3-0 and had led 2-0 at the break with both goals by Ola Berg.'}
  ],
  checks: [
    {
      needs: /\bgoals?\b/u,
      pattern: new RegExp(
        String.raw`\b(?:${won})\b[^.;"“”\d]{0,50}?(?<mark>(?<one>\d{1,2})[-–](?<two>\d{1,2})(?![\d%-])[^.;"“”\d]{0,40}?(?:,|with|thanks to)[^.;"“”\d]{0,40}?\b(?:(?<count>both)|all (?<all>two|three|four|five|six)|the (?<single>only|lone|sole)) goals?)\b(?! (?:of|in|before|after|since|from|this)\b(?! the (?:match|game|final|night|afternoon|evening|day)\b))`,
        'giu'
      ),
      found({one = '', two = '', count, all, single, mark = ''}) {
        const goals = all ? figureOf(all) : words[(count ?? single ?? '').toLowerCase()]!
        const [first, second] = [Number(one), Number(two)]
        if (first + second > 12 || [first, second, first + second].includes(goals)) return undefined
        return {message: 'goals', data: {told: mark.slice(mark.search(/both|all|the/iu)), score: `${one}-${two}`}}
      }
    },
    {
      needs: /\bscor|\bbrace\b|hat-trick/u,
      pattern:
        /(?<mark>\b(?:scored (?<count>twice|a brace|two goals|both goals|three goals|a hat-trick)|(?<hat>hat-trick)|(?<brace>brace)) (?:as [\p{L} ]{2,40}?|in (?:an?|the|their|his|her|Sunday[’']s|Saturday[’']s) )(?:\p{Ll}+ )?(?<one>\d)[-–](?<two>\d))(?![\d-])(?=[\p{Ll} ]{0,12}\b(?:win|victory|triumph|defeat|loss|draw)|[^.;"“”]{0,20}$)/giu,
      found({count = '', hat, one = '', two = '', mark = ''}) {
        const goals = hat || /three|hat/u.test(count) ? 3 : 2
        if (Math.max(Number(one), Number(two)) >= goals) return undefined
        return {message: 'goals', data: {told: mark.replace(/ (?:in|as) .*/u, ''), score: `${one}-${two}`}}
      }
    }
  ]
})
