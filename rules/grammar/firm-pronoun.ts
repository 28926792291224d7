import {patternRule} from '../../src/core/kinds.js'
import {genderOfGiven} from '../../src/text/persons.js'

/** What a firm is called at the end of its name. */
const firms =
  'Bank|Group|Motors|Airlines|Airways|Steel|Energy|Holdings|Holding|Corp|Inc|Ltd|Industries|Electronics|Foods|Oil|Gas|Telecom|Pharma|Systems|Technologies|Insurance|Railways|Shipping|Cement|Mining|Cell|Hotels|Stores|Company|Chemicals|Petroleum|Automotive|Semiconductor|Logistics|Power|Electric|Software|Networks|Mobile|Shipyard|Breweries|Resources'
const tellers =
  'said|announced|reported|posted|expects|raised|cut|says|confirmed|forecast|warned|disclosed|predicted|increased|lowered|doubled|published|released'
const books =
  '(?:operating|net|pre-tax|pretax|quarterly|annual|first-quarter|second-quarter|third-quarter|fourth-quarter|first-half|half-year|full-year|consolidated|gross) (?:profits?|loss(?:es)?|sales|revenues?|income|earnings|turnover|results)'
const possessions = `(?:${books}|profits?|sales|revenues?|earnings|turnover|output|production|shares|share price|factory|factories|plants?|workforce|subsidiary|subsidiaries|headquarters|fleet|market share|dividend|exports|customers|shareholders|branches|debts?)`

export default patternRule({
  id: 'grammar/firm-pronoun',
  summary:
    'Find `his` and `her` for a firm that a sentence names (`Lindal Motors said that his operating profit fell`).',
  why: 'Languages whose pronouns tell no sex, or whose firms have a gender, leave the engine to guess; it takes the name for a person’s.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {firm: 'Unexpected `{pronoun}` for {name}, expected `its`'},
  examples: [
    {
      bad: 'Lindal Motors said that ⟦his⟧ operating profit fell in May.',
      better: 'Lindal Motors said that its operating profit fell in May.'
    },
    {
      bad: 'Halden Steel announced on Monday that ⟦her⟧ shares would be listed in Oslo.',
      better: 'Halden Steel announced on Monday that its shares would be listed in Oslo.'
    },
    {
      bad: 'Tormax reported that ⟦his⟧ net profit rose.',
      better: 'Tormax reported that its net profit rose.'
    },
    {good: 'Lindal Motors said that its operating profit fell in May.'},
    {near: 'Ida Lund said that her net profit was small.'},
    {near: 'Lindal said that his factory was his life.'},
    {near: 'Lindal Motors said that his share of the blame was small, whoever he was.'}
  ],
  scope: 'sentence',
  pattern: new RegExp(
    `(?:^|(?<= [=–—:] ))(?:(?<firm>(?:\\p{Lu}[\\p{L}&’'-]* ){1,3}(?:${firms}))|(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)) (?:has |had )?(?:${tellers}) (?:on (?:\\p{Lu}\\p{Ll}+day|the \\d\\d?(?:st|nd|rd|th)) )?(?:that )?(?<mark>his|her) (?<owned>${possessions})\\b`,
    'gu'
  ),
  found({groups}) {
    const {firm, name, mark, owned} = groups as Record<string, string | undefined>
    const called = (firm ?? name)!
    const [first, second] = called.split(' ')
    if (!firm && !new RegExp(`^(?:${books})$`, 'u').test(owned!)) return undefined
    if (
      genderOfGiven(first!) ||
      /^(?:Mr|Mrs|Ms|Dr|He|She|The|They|It|Sir|Lord|Lady|President|Minister|Chairman)$/u.test(first!)
    )
      return undefined
    if (!firm && second !== undefined) return undefined
    return {message: 'firm', data: {pronoun: mark!, name: called}, suggest: ['its']}
  }
})
