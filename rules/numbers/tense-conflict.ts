import {patternRule} from '../../src/core/kinds.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import {looksPlural} from '../../src/text/nouns.js'
import {baseOf, formsOf, isBase, isParticiple} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** Events of the news, told as such: `was due`, `was planned` and `was expected` look ahead. */
const events =
  'held|played|opened|closed|published|released|launched|staged|elected|buried|shown|unveiled|presented|signed|discussed|announced|inaugurated|celebrated|debated|performed|broadcast|aired|sentenced|questioned|arrested|sworn in|tested|installed|completed|finished|delivered|demolished'
const acts =
  'arrived|began|opened|started|ended|died|won|returned|travelled|traveled|went|came|took place|happened|flew|resigned|retired|visited|resumed|met|spoke|voted'
const name = String.raw`(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`
const place = `(?<place>(?: (?:here|there|again|together|online))?(?: (?:in|at|on|to|from|for|by|with) ${name})?)`
const some = String.raw`(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|a few)`
const gone = `(?<gone>yesterday|last (?:night|week|month|year|${anyWeekday}|${anyMonth})|${some} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)`
const coming = `(?<coming>tomorrow|next (?:week|month|year|${anyWeekday}|${anyMonth}))`
/** Neither `last week’s` nor a thing that is so named (`last Friday night’s game`). */
const end = String.raw`(?=[.,;:!?)]|$| (?:and|after|before|when|where|while|but|as|because|with|in|at|on|for|to|by|from|amid|following|during|despite|over|under)\b)`

/** Before it `will` is what somebody leaves behind or wants. */
const owning = wordSet('a an the his her their its my our your this that free political own last good ill')

/** `If the vote were held tomorrow`, `as though he died next week`. */
const supposing = /\b(?:if|unless|suppose|supposing|imagine|wish(?:e[sd])?|though|would|even were)\b/iu

export default patternRule({
  id: 'numbers/tense-conflict',
  summary: 'Find a tense that its time contradicts: `will be played last Saturday`, `was held next Tuesday`.',
  why: 'Chinese, Thai and Vietnamese verbs have no tense, and a translation guesses it; where the time stands beside, one of the two is wrong.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    gone: '`{verb}` looks ahead and `{time}` is past: write `{right}`, or check the day',
    coming: '`{verb}` looks back and `{time}` is still to come: write `{right}`, or check the day'
  },
  examples: [
    {
      bad: 'The match ⟦will be played in Lyon last Saturday⟧.',
      better: 'The match was played in Lyon last Saturday.'
    },
    {bad: 'The parcels ⟦will be delivered two days ago⟧.', better: 'The parcels were delivered two days ago.'},
    {
      bad: 'The envoy ⟦will arrive in Oslo yesterday⟧ for talks.',
      better: 'The envoy arrived in Oslo yesterday for talks.'
    },
    {bad: 'The summit ⟦was held next Tuesday⟧ in Rome.', better: 'The summit will be held next Tuesday in Rome.'},
    {
      bad: 'The trial ⟦began next month⟧, her lawyer said.',
      better: 'The trial will begin next month, her lawyer said.'
    },
    {bad: 'The vote ⟦took place tomorrow⟧.', better: 'The vote will take place tomorrow.'},
    {good: 'The match was played in Lyon last Saturday.'},
    {good: 'The summit will be held next Tuesday in Rome.'},
    {near: 'The court will review the law passed last year.'},
    {near: 'He will be tried for shots fired two days ago.'},
    {near: 'His will dated last year, and a free will show a year ago, were kept.'},
    {near: 'If the vote were held tomorrow, the party would lose, and if it took place next week, too.'},
    {near: 'The summit was due next Tuesday, and the vote was held next to the mill.'},
    {near: 'They will finish last, and will replay last Friday’s game.'},
    {near: 'She said it would feel as though he died tomorrow.'},
    {near: 'The band played Tomorrow, and the team came last Saturday.'}
  ],
  scope: 'sentence',
  needs: /yesterday|ago\b|\blast\b|tomorrow|\bnext\b/u,
  pattern: new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}’'-])(?<will>will(?: also)?)(?: (?<be>be))? (?<verb>\p{Ll}+)${place} ${gone}|(?<=[\p{Ll}\p{N}”"’),] )(?:(?<was>(?:was|were)(?: also)?) (?<done>${events})|(?<act>${acts}))${place.replace('<place>', '<where>')} ${coming})${end}`,
    'gu'
  ),
  found({groups, 0: printed, index, input}) {
    const {will, be, verb = '', place: there = '', gone: past, was, done, act = '', where = '', coming: time} = groups!
    const previous = /(\p{L}+) $/u.exec(input.slice(0, index))?.[1]?.toLowerCase() ?? ''
    if (will) {
      if (owning.has(previous)) return undefined
      if (be ? !isParticiple(verb) : !isBase(verb) || verb === 'be') return undefined
      const also = will.slice('will'.length)
      const told = be
        ? `${looksPlural(previous) || previous === 'they' ? 'were' : 'was'}${also} ${verb}`
        : `${also} ${formsOf(verb).past[0]}`.trim()
      const right = `${told}${there} ${past}`
      const ahead = aheadOf(past!)
      const data = {verb: be ? `will be ${verb}` : `will ${verb}`, time: past!, right: told}
      return {message: 'gone', data, suggest: ahead ? [right, `${printed.slice(0, -past!.length)}${ahead}`] : [right]}
    }
    if (supposing.test(input)) return undefined
    const told = was
      ? `will${was.replace(/^\w+/u, '')} be ${done}`
      : act === 'took place'
        ? 'will take place'
        : `will ${baseOf(act)}`
    const back = time === 'tomorrow' ? 'yesterday' : time!.replace('next', 'last')
    const data = {verb: was ? `${was} ${done}` : act, time: time!, right: told}
    return {
      message: 'coming',
      data,
      suggest: [`${told}${where} ${time}`, `${printed.slice(0, -time!.length)}${back}`]
    }
  }
})

/** The time as far ahead as a past one lies behind. */
function aheadOf(past: string): string | undefined {
  if (past === 'yesterday') return 'tomorrow'
  return past.startsWith('last ') && past !== 'last night' ? past.replace('last', 'next') : undefined
}
