import {figureRule} from '../../src/core/figure-rule.js'
import {printedLike} from '../../src/text/figures.js'
import {digitString, readNumbers} from '../../src/text/numbers.js'

const counted = 'two|three|four|five|six|seven|eight|nine|ten'
const countOf = (printed: string): number => readNumbers(printed)[0]?.value ?? Number.NaN
const coins = 'euro|dollar|rouble|ruble|pound|peso|rupee|zloty|lira|franc|crown|dirham|dinar|hryvnia|rand|real'

export default figureRule({
  id: 'numbers/odd-figure',
  summary:
    'Find figures that English does not print so, or that count wrong (`15 millions of euro`, `6-4, 3-6, 7-5 in two sets`).',
  why: 'The engine kept the shape that the figure has in the source language, or a digit changed on the way.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    form: 'Print `{right}` for `{printed}`',
    count: '`{printed}` does not count what is listed: check the figures',
    impossible: '`{printed}` cannot be: check the figure'
  },
  examples: [
    {bad: 'It will cost ⟦15 millions of euro⟧ in all.', better: 'It will cost 15 million euros in all.'},
    {bad: 'It will invest ⟦1 thousand 200 million⟧ dollars.', better: 'It will invest 1.2 billion dollars.'},
    {bad: 'She won ⟦6-4, 3-6, 7-5 in two sets⟧.', better: 'She won 6-4, 3-6, 7-5 in three sets.'},
    {bad: 'Twelve people died and ⟦other 30⟧ were hurt.', better: 'Twelve people died and another 30 were hurt.'},
    {
      bad: 'The club won it ⟦five times: in 1990, 1995, 2001 and 2010⟧.',
      better: 'The club won it four times: in 1990, 1995, 2001 and 2010.'
    },
    {bad: 'The shop is open ⟦8 days a week⟧.'},
    {bad: 'Fires burned ⟦46 thousand 300⟧ hectares.', better: 'Fires burned 46,300 hectares.'},
    {bad: 'A ⟦61-magnitude⟧ earthquake shook Hokkaido.'},
    {
      bad: 'The study found that ⟦1 from 5⟧ households is poor.',
      better: 'The study found that 1 in 5 households is poor.'
    },
    {good: 'It will cost 15 million euros in the 21st century, and another 30 were hurt.'},
    {near: 'Millions of euros went to other 19th-century houses, and she won 6-4, 7-5 in two sets.'},
    {near: 'She won 7-6(5), 3-6, 6-4 in three sets, and 7-6 (7/3), 6-4 in two sets.'},
    {near: 'He was fined four times in 2011 and 2012. She won four times: twice in 1991 and 1996 with Bergen.'},
    {near: 'Clerks there are paid 14 months a year. The winners were three from two families.'},
    {near: 'Pope John XXIII died in the last century.'}
  ],
  checks: [
    {
      needs: /(?:millions|billions|thousands|hundreds) of/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,])(?<n>${digitString})\s(?<size>million|billion|thousand|hundred)s\sof\s(?:(?<us>US|U\.S\.)\s)?(?<coin>(?:${coins})s?|yen|yuan|won|people|tonnes|tons|barrels))(?!\p{L})`,
        'gu'
      ),
      found({n, size, us, coin = '', mark = ''}) {
        const many = /s$|^(?:yen|yuan|won|people)$/u.test(coin)
          ? coin
          : coin === 'lira' || coin === 'rand'
            ? coin
            : `${coin}s`
        const right = `${n} ${size} ${us ? `${us} ` : ''}${many}`
        return {message: 'form', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /\d thousand \d+ million/u,
      pattern: /(?<mark>(?<![\d.,])(?<a>\d{1,3}) thousand (?<b>\d{1,3}) million)(?!\p{L})/gu,
      found({a, b, mark = ''}) {
        const right = `${Number(a) + Number(b) / 1000} billion`
        return {message: 'form', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /\d thousand \d{3}\b/u,
      pattern:
        /(?<mark>(?<![\d.,])(?<a>\d{1,3}) thousand (?<b>\d{3}))(?![\p{L}\p{N}]|[.,]\d| (?:million|thousand|billion))/gu,
      found({a, b, mark = ''}) {
        const right = `${a},${b}`
        return {message: 'form', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /[- ]magnitude|magnitude[- ]/u,
      pattern:
        /(?<mark>(?<![\d.,])(?<a>\d{2,}(?:\.\d+)?)-magnitude)(?= (?:earth)?quake)|\bmagnitude[- ](?<b>\d{2,}(?:\.\d+)?)(?= (?:earth)?quake)/gu,
      found({a, b}) {
        const figure = a ?? b ?? ''
        if (Number(figure) <= 10) return undefined
        return {message: 'impossible', data: {printed: figure}}
      }
    },
    {
      needs: /\d from \d|\b(?:one|two|three|four) from /u,
      pattern:
        /\b(?<mark>(?<a>\d|one|two|three|four) from (?<every>every )?(?<b>\d{1,3}|three|four|five|six|seven|eight|nine|ten))(?= (?:people|persons|women|men|children|adults|households|families|patients|voters|students|pupils|workers|residents|companies|firms|respondents|citizens|drivers|homes|teenagers|girls|boys|pensioners)\b)/giu,
      found({a, b, every = '', mark = ''}) {
        // `four from three families`: so many people, of so many houses.
        if (!(countOf(a!) < countOf(b!))) return undefined
        const right = `${a} in ${every}${b}`
        return {message: 'form', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: / sets/u,
      pattern:
        /(?<mark>(?<![\d)\]],?\s(?:and\s)?)(?<items>\d-\d(?:\s?[([]\d+(?:[-/–]\d+)?[)\]])?(?:,?\s(?:and\s)?\d-\d(?:\s?[([]\d+(?:[-/–]\d+)?[)\]])?)+)\sin\s(?<n>two|three|four|five)\s(?:straight\s)?sets)\b/gu,
      found({items = '', n = '', mark = ''}) {
        const sets = items.replaceAll(/[([][^)\]]*[)\]]/gu, '').match(/\d-\d/gu)!.length
        if (sets === countOf(n)) return undefined
        return {
          message: 'count',
          data: {printed: mark},
          suggest: [mark.replace(` in ${n}`, ` in ${printedLike(sets, n)}`)]
        }
      }
    },
    {
      needs: /\band other \d/u,
      pattern:
        /(?<=\band )(?<mark>other (?<n>\d[\d,]*))(?=\s(?:were|are|people|wounded|injured|have|had|is|was|missing)\b)/gu,
      found: ({n, mark = ''}) => ({
        message: 'form',
        data: {printed: mark, right: `another ${n}`},
        suggest: [`another ${n}`]
      })
    },
    {
      needs: /times/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<n>${counted}|\d)\stimes(?<list>[:,]|\s[-–—])?\s(?!(?:once|twice|thrice)\b)(?:\p{Ll}+\s)?in\s(?<items>(?:19|20)\d\d(?:,\s(?:19|20)\d\d)*,?\sand\s(?:in\s)?(?:19|20)\d\d))(?!\d)`,
        'gu'
      ),
      found({n = '', list, items = '', mark = ''}) {
        const years = items.match(/\d{4}/gu)!.length
        // `arrested five times in 2010 and 2011`: more than once in a year.
        if (years === countOf(n) || (years < countOf(n) && (!list || years < 3))) return undefined
        return {message: 'count', data: {printed: mark}, suggest: [printedLike(years, n) + mark.slice(n.length)]}
      }
    },
    {
      needs: /(?:days a week|hours a day|months a year|per hour)/u,
      pattern:
        /(?<mark>\b(?:(?:[89]|[1-9]\d) days (?:a|per) week|(?:2[5-9]|[3-9]\d) hours (?:a|per) day|(?:(?<!\b(?:paid|pays?|salar(?:y|ies)|wages?|earns?|gets?|receives?)\s(?:[\p{Ll}’']+\s){0,4})1[3-6]|1[7-9]|[2-9]\d) months (?:a|per) year))\b|(?<speed>\d (?:km\/h|mph|kph) per hour)\b/gu,
      found: ({mark = '', speed = ''}) => ({message: 'impossible', data: {printed: mark || speed}})
    }
  ]
})
