import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, number, withLast} from '../../src/text/figures.js'

const body =
  '(?:council|parliament|assembly|senate|board|committee|congress|house|chamber|legislature|synod|bundestag|knesset|duma|rada|sejm)'
const seats = '(?:seats?|members?|deputies|lawmakers|legislators|senators|councillors|councilors|delegates)'
const hedge = String.raw`(?:about\s|around\s|nearly\s|almost\s|only\s|just\s|another\s|some\s)?`

export default figureRule({
  id: 'numbers/votes',
  summary: 'Find figures of a vote that cannot be (`110 votes to 82, a margin of 38`, `turnout of 614 percent`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    margin: '{a} to {b} is a margin of {margin}: check the figures',
    seats: '{a} and {b} votes are more than the {whole} that there are: check the figures',
    both: '{a} percent and {b} percent make more than all: check the figures',
    turnout: '{share} percent is more than all voters: check the figure'
  },
  examples: [
    {
      bad: 'The house passed it by ⟦110 votes to 82, a margin of 38⟧.',
      better: 'The house passed it by 110 votes to 82, a margin of 28.'
    },
    {bad: 'The ⟦30-seat council passed the plan by 21 votes to 12⟧ on Monday.'},
    {bad: 'The ⟦senate, which has 60 members, threw out the bill 41-22⟧ on Monday.'},
    {bad: '⟦62 percent voted for the plan and 45 percent against⟧ it.'},
    {bad: '⟦71 percent of the ballots were valid and 34 percent were spoiled⟧ on the island.'},
    {bad: 'Ida Lund had ⟦54.1 percent of valid votes and Per Berg 47.9 percent⟧.'},
    {near: 'The 30-seat council passed the plan by 17 votes to 12, and 62 percent were for it and 38 percent against.'},
    {bad: '⟦Turnout reached 614 percent⟧ by noon.'},
    {near: 'The house passed it by 110 votes to 82, a margin of 28.'},
    {bad: 'The plan passed with ⟦58 percent in favour, 52 percent against⟧ and no abstentions.'},
    {near: 'She won by 49.9 to 48.2 percent, a margin of 1.7 points.'},
    {near: 'In May 80% of Greens backed the plan and 60% of Liberals opposed it.'},
    {good: 'Turnout reached 61.4 percent by noon.'}
  ],
  checks: [
    {
      needs: /seat|member|deput|lawmaker|legislator|senator|councill?or|delegate/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?:\b${body}(?:,?\s(?:which\s|that\s)?(?:has|with|of|have)\s(?:only\s|just\s)?)(?<m>\d{1,4})\s${seats}|(?<![\d.,])(?<n>\d{1,4})-(?:seat|member|strong)\s(?:\p{L}+\s){0,2}${body})\b[^.;"“”\d]{0,90}?\s(?<a>\d{1,4})(?:\svotes)?(?:\sto\s|[-–]|\s(?:in\sfavou?r|for)(?:,|\sand|\sto|,?\swith)\s)(?<b>\d{1,4}))(?![\d.,]\d|\d|[-–]|\s(?:per|million|billion|thousand|years|months|days))`,
        'giu'
      ),
      found({m, n, a, b}) {
        const whole = Number(m ?? n)
        return Number(a) + Number(b) > whole ? {message: 'seats', data: {a: a!, b: b!, whole}} : undefined
      }
    },
    {
      needs: /percent|per cent|%/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,])(?<a>\d{2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)(?:[^.;"“”\d]{0,60}?\b(?:for|yes|in\sfavou?r|supported|support|backed|back|approved?|agreed?)\b[^.;"“”\d]{0,40}?(?:,|,?\s(?:and|while|but))\s${hedge}(?<b>\d{2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)\s(?:of\sthem\s)?(?:(?:(?!of\b)\p{L}+\s)?)(?:against|no|opposed|oppose|rejected|disapproved?|disagreed?)\b|\sof\s(?:the\s|all\s|their\s)?(?:ballots|votes)\s(?:were|was|had\sbeen)\s\p{L}+,?\s(?:and|while|but)\s${hedge}(?<c>\d{2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)\s(?:of\sthem\s)?(?:were|was|had\sbeen)\s\p{L}+))`,
        'giu'
      ),
      found({a, b, c}) {
        const other = b ?? c
        return Number(a) + Number(other) > 101 ? {message: 'both', data: {a: a!, b: other!}} : undefined
      }
    },
    {
      needs: /(?:percent|per cent|%) of (?:the )?(?:valid )?votes? .*(?:percent|per cent|%)/u,
      pattern:
        /(?<mark>(?<![\d.,])(?<a>\d{2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)\sof\s(?:the\s)?(?:valid\s)?votes?\s(?:cast\s)?(?:and|while|to)\s(?:\p{Lu}[\p{L}’'-]+\s){1,4}(?:won\s|had\s|got\s|took\s)?(?<b>\d{2}(?:\.\d+)?)(?:\s?%|\sper\s?cent))/gu,
      found: ({a, b}) => (Number(a) + Number(b) > 100.9 ? {message: 'both', data: {a: a!, b: b!}} : undefined)
    },
    {
      needs: /margin of/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${number})\s(?:votes\s|seats\s)?to\s(?<b>${number}),?\s[^.;"“”\d]{0,20}?margin\sof\s(?<c>${number}))(?!\p{L}|[.,]\d|%)`,
        'giu'
      ),
      found({a, b, c = '', mark = ''}) {
        const margin = Math.round(Math.abs(figureOf(a) - figureOf(b)) * 1000) / 1000
        // Shares are rounded, and so is what lies between them.
        const slack = /\.\d/u.test(`${a} ${b}`) ? 0.11 : 0
        return Number.isFinite(margin) && Math.abs(margin - figureOf(c)) > slack
          ? {message: 'margin', data: {a: a!, b: b!, margin}, suggest: withLast(mark, c, margin)}
          : undefined
      }
    },
    {
      needs: /[Tt]urnout/u,
      pattern:
        /(?<mark>\b[Tt]urnout\s(?:was|reached|stood at|hit|is|of)\s(?:about\s|around\s|a record\s)?(?<a>\d+(?:\.\d+)?)\s?(?:%|per\s?cent))/gu,
      found: ({a = '', mark = ''}) =>
        figureOf(a) > 100
          ? {
              message: 'turnout',
              data: {share: a},
              suggest: /^\d{3}$/u.test(a) ? [mark.replace(a, `${a.slice(0, 2)}.${a[2]}`)] : []
            }
          : undefined
    }
  ]
})
