import {patternRule} from '../../src/core/kinds.js'

/** The past participles of what others do to a thing, by their form in -ing. */
const rights: Readonly<Record<string, string>> = {
  awaiting: 'awaited',
  anticipating: 'anticipated',
  knowing: 'known',
  owning: 'owned',
  backing: 'backed',
  funding: 'funded',
  financing: 'financed',
  supporting: 'supported',
  controlling: 'controlled',
  calling: 'called',
  building: 'built',
  electing: 'elected',
  appointing: 'appointed',
  opening: 'opened',
  founding: 'founded',
  forming: 'formed',
  needing: 'needed',
  loving: 'loved',
  praising: 'praised',
  criticising: 'criticised',
  publicising: 'publicised',
  educating: 'educated',
  organising: 'organised',
  equipping: 'equipped',
  skilling: 'skilled',
  living: 'lived',
  planning: 'planned',
  delaying: 'delayed',
  debating: 'debated',
  occupying: 'occupied',
  sponsoring: 'sponsored',
  making: 'made',
  restoring: 'restored',
  discovering: 'discovered',
  identifying: 'identified',
  publishing: 'published',
  releasing: 'released',
  installing: 'installed',
  designing: 'designed',
  painting: 'painted',
  printing: 'printed',
  signing: 'signed',
  approving: 'approved',
  creating: 'created',
  adopting: 'adopted',
  launching: 'launched',
  acquiring: 'acquired',
  renovating: 'renovated',
  refurbishing: 'refurbished'
}
const power =
  'state|government|US|U\\.S\\.|EU|UN|Russian|Russia|Chinese|China|Iran|Iranian|Saudi|Turkish|Turkey|Western|foreign|privately|publicly|locally|family'
const compounds = [
  'long-(?:awaiting|anticipating|planning|delaying|debating)',
  'much-(?:awaiting|anticipating|needing|loving|praising|criticising|publicising|debating)',
  '(?:eagerly|highly|keenly|widely)-(?:awaiting|anticipating|praising|criticising)',
  'well-(?:knowing|educating|organising|equipping|planning|building)',
  '(?:best|better|lesser|little|widely)-knowing',
  'so-calling',
  'short-living',
  'highly-skilling',
  'newly[- ](?:building|electing|appointing|opening|founding|restoring|discovering|identifying|publishing|releasing|installing|designing|painting|printing|signing|approving|creating|adopting|launching|acquiring|renovating|refurbishing)',
  'newly-forming',
  'hand-making',
  `(?:${power})-(?:owning|backing|funding|financing|supporting|controlling|occupying|sponsoring)`
].join('|')

export default patternRule({
  id: 'grammar/compound-participle',
  summary:
    'Find compounds with the participle of who does it for what is done to a thing (`the long-awaiting report`).',
  why: 'Some languages have one participle for both; a report does not await, it is awaited.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  needs: /\p{L}-\p{Ll}+ing\b|newly \p{Ll}+ing\b/u,
  pattern: new RegExp(String.raw`\b(?:${compounds})(?= (?!a |an |the |its |his |her |their |as |to )\p{L})`, 'gu'),
  found({0: word}) {
    const [, first, last] = /^(.*[- ])(\p{Ll}+)$/u.exec(word)!
    const right = `${first}${rights[last!]}`
    return {message: 'form', data: {word, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The ⟦long-awaiting⟧ report on the ferry is out.', better: 'The long-awaited report on the ferry is out.'},
    {bad: 'A ⟦state-owning⟧ mill will close in May.', better: 'A state-owned mill will close in May.'},
    {bad: 'A ⟦well-knowing⟧ cellist opened the fair.', better: 'A well-known cellist opened the fair.'},
    {bad: 'The ⟦newly restoring⟧ hall opened in May.', better: 'The newly restored hall opened in May.'},
    {good: 'The long-awaited report on the ferry is out.'},
    {near: 'Newly emerging towns and a newly signing the deal mill were named.'},
    {near: 'A long-running inquiry into a bread-making firm led to well-being.'}
  ]
})
