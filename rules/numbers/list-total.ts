import {figureRule} from '../../src/core/figure-rule.js'
import {peopleIn} from '../../src/text/counted-people.js'
import {amount, figureOf, isAlike, number, printedLike, withLast} from '../../src/text/figures.js'

const people =
  'people|persons|suspects|men|women|civilians|officials|candidates|players|officers|students|workers|passengers|victims|tourists|soldiers|employees|others|children|lawmakers|journalists'
const item = String.raw`(?:an?|${number}|(?:the|his|her|their)(?!\s\p{L}*s\b))\s(?:\d+-year-old|[\p{L}-]+)(?:\s(?!and\b)[\p{L}-]+){0,3}`

/** What a colon counts out: `four gold`, `nine in the ambush`. */
const part = String.raw`(?:${number})\s(?!of\b|percent\b|per\b|million\b|billion\b|years?\b|kilo|met)[\p{Ll}-]+(?:\s(?!and\b)[\p{L}-]+){0,4}`

/** What a list of names after a colon may be of. */
const named =
  'countries|nations|states|cities|towns|villages|provinces|regions|districts|counties|prefectures|islands|capitals|languages|airports|ports|airlines|clubs|teams|republics|continents|rivers|lakes|neighbours|neighbors'
const name = String.raw`(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s|de\s|del\s)?\p{Lu}[\p{L}’'-]*){0,3}`

const amounts = new RegExp(amount, 'gu')
/** An amount and what it goes to. */
const sum = `${amount}\\s(?!and\\b)[^,.;:"“”\\d]{3,40}?`

export default figureRule({
  id: 'numbers/list-total',
  summary: 'Find lists that do not come to the number named (`three brothers, aged 4, 7, 9 and 12`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    list: 'The list makes {sum}, not {whole}: check the figures'
  },
  examples: [
    {bad: '⟦Four people were hurt, the clinic said: two guards, a cook and two waiters⟧.'},
    {
      bad: '⟦Three brothers, aged 4, 7, 9 and 12⟧, were found.',
      better: 'Four brothers, aged 4, 7, 9 and 12, were found.'
    },
    {
      bad: 'The island won ⟦nine medals: two gold, three silver and five bronze⟧.',
      better: 'The island won ten medals: two gold, three silver and five bronze.'
    },
    {bad: '⟦Three people died in the fire: the cook, two waiters and a 9-year-old girl⟧.'},
    {near: 'Three people drowned: a fisherman and his two nephews.'},
    {near: 'Five people were rescued: a couple and three hikers.'},
    {near: 'Seven people were in the van, the clinic said: a family of six and a nurse.'},
    {near: 'There were 11 people on the raft, six men, four women and a boy.'},
    {near: 'Five boys aged 12 and 13 were found.'},
    {near: 'The island won nine medals: two gold, three silver and four bronze.'},
    {near: 'Four brothers, aged 4, 7, 9 and 12, were found.'},
    {
      bad: 'The firm will put ⟦120 million euros into two mills: 90 million euros in Oslo and 50 million euros in Bergen⟧.'
    },
    {
      bad: 'He will visit ⟦three cities next week: Bergen, Turku, Riga and Gdansk⟧.',
      better: 'He will visit four cities next week: Bergen, Turku, Riga and Gdansk.'
    },
    {near: 'He will visit three countries: Brazil, Trinidad and Tobago and Peru.'},
    {bad: 'The storm killed ⟦three people: a man in Oslo and three women⟧.'},
    {
      bad: '⟦All 25 members came: 14 voted for the pier, nine voted against and five⟧ abstained.',
      better: 'All 25 members came: 14 voted for the pier, nine voted against and two abstained.'
    },
    {good: 'Four people were hurt, the clinic said: a guard, a cook and two waiters.'},
    {
      near: 'The firm will put 140 million euros into two mills: 90 million euros in Oslo and 50 million euros in Bergen.'
    }
  ],
  checks: [
    {
      needs: /^\D*\d[^:]*(?::(?! )[^:]*)*: .* and \S{0,3}\s?\d/su,
      pattern: new RegExp(
        String.raw`(?<mark>(?<whole>${amount})\s[^.;:"“”\d]{3,60}:\s(?<items>${sum}(?:,\s${sum}){0,4},?\sand\s${sum}))(?=[,.;]\s|[.;]?$)(?![^.;]*\b(?:rest|remainder|other|remaining)\b)`,
        'gu'
      ),
      found({whole = '', items = '', mark = ''}) {
        const parts = items.match(amounts) ?? []
        if (!parts.every(printed => isAlike(printed, whole))) return undefined
        const made = total(parts.map(figureOf))
        if (Math.abs(made - figureOf(whole)) <= figureOf(whole) * 0.03) return undefined
        const scale = figureOf(whole) / figureOf(/\d[\d.,]*/u.exec(whole)?.[0])
        const right = whole.replace(/\d[\d.,]*\d|\d/u, printed =>
          printedLike(Math.round((made / scale) * 100) / 100, printed)
        )
        return {message: 'list', data: {sum: right, whole}, suggest: [mark.replace(whole, right)]}
      }
    },
    {
      needs: /^[^,:]*[,:].* and /su,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<whole>${number})\s(?:\p{Ll}+\s)?(?<who>${people})(?<middle>,\s|:\s|\s[^:;.,"“”\d]{3,60}(?:,\s[\p{L} ]{3,30})?:\s)(?<items>${item}(?:,\s${item}){0,4}\sand\s${item}))(?=[,.])`,
        'giu'
      ),
      found({whole = '', who = '', items = '', middle = '', mark = ''}) {
        // `12 people, five men, four women and a child`: the men are no whole.
        if (middle === ', ' && halves.test(who) && halves.test(items)) return undefined
        const counts = items.split(/,\s|\sand\s/u).map(peopleIn)
        // Behind a comma, a shorter list may name only some of them.
        if (middle === ', ' && (counts.length < 2 || figureOf(whole) > 6 || /\b(?:the|his|her)\s/u.test(items)))
          return undefined
        return unequal(mark, whole, total(counts))
      }
    },
    {
      needs: /^[^:]*(?::(?! )[^:]*)*: .* and /su,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<whole>${number})\s(?:\p{Ll}+\s)?\p{Ll}{3,}s:\s(?<items>${part}(?:,\s${part}){0,4},?\sand\s${part}))(?=[.;]|$)`,
        'giu'
      ),
      found({whole = '', items = '', mark = ''}) {
        const counts = items.split(/,?\sand\s|,\s/u).map(figureOf)
        return unequal(mark, whole, total(counts))
      }
    },
    {
      needs: /^[^:]*(?::(?! )[^:]*)*: .* and (?:the )?\p{Lu}/su,
      pattern: new RegExp(
        String.raw`(?<!\b(?:least|about|over|than|nearly|only|of)\s)(?<mark>\b(?<whole>two|three|four|five|six|seven|eight|nine|ten)\s(?:(?!of\b)\p{L}+\s){0,2}(?:${named})\b(?!\s(?:including|such|among))[^.;:"“”\d–—]{0,60}:\s(?<items>${name}(?:,\s${name}){0,8},?\sand\s${name}))(?=[.;]|$)`,
        'gu'
      ),
      found({whole = '', items = '', mark = ''}) {
        const count = items.split(/,?\sand\s(?!Herzegovina|Tobago|Barbuda|Nevis|Principe|Príncipe)|,\s/u).length
        return unequal(mark, whole, count)
      }
    },
    {
      needs: /[Aa]ll (?:\d|of the|\p{Ll}+ \p{Ll}+s )/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b[Aa]ll\s(?:of\sthe\s)?(?<whole>${number})\s[^.;"“”\d]{3,60}?(?<=[\s:])(?<a>${number})\s[\p{L}’'\- ]{3,40},\s(?:and\s)?(?<b>${number})\s[\p{L}’'\- ]{3,40}\sand\s(?<c>${number}))\s(?:abstained|were|did|voted|was)`,
        'gu'
      ),
      found({whole, a, b, c = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b) + figureOf(c)]
        const rest = all - figureOf(a) - figureOf(b)
        return sum === all ? undefined : {message: 'list', data: {sum, whole: all}, suggest: withLast(mark, c, rest)}
      }
    },
    {
      needs: /aged \d/u,
      pattern:
        /(?<mark>\b(?<whole>two|three|four|five|six|\d)\s(?:\p{Ll}+\s)?\p{Ll}+,?\s(?:all\s)?aged\s(?<items>\d{1,2}(?:,\s\d{1,2}){0,5}\sand\s\d{1,2}))(?![\d-])/giu,
      found({whole = '', items = '', mark = ''}) {
        // `Six boys aged 14 and 15`: some have one age.
        const ages = items.split(/,\s|\sand\s/u).length
        return ages > figureOf(whole) ? unequal(mark, whole, ages) : undefined
      }
    }
  ]
})

const halves = /\b(?:men|women|children|boys|girls)\b/iu

const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

/** What to say where the list does not come to the whole; the repair puts the whole right. */
function unequal(mark: string, whole: string, sum: number) {
  const all = figureOf(whole)
  if (!Number.isFinite(sum) || sum === all) return undefined
  const suggest = [mark.replace(whole, printedLike(sum, whole))]
  return {message: 'list' as const, data: {sum, whole: all}, suggest}
}
