import {patternRule} from '../../src/core/kinds.js'

/** What each abbreviation stands for. */
const sizes: Readonly<Record<string, string>> = {
  mln: 'million',
  mio: 'million',
  mill: 'million',
  mil: 'million',
  bln: 'billion',
  mld: 'billion',
  mlrd: 'billion',
  mrd: 'billion',
  mia: 'billion',
  trln: 'trillion',
  tys: 'thousand',
  tsd: 'thousand'
}
const currencies: Readonly<Record<string, string>> = {
  eur: 'euros',
  euro: 'euros',
  euros: 'euros',
  usd: 'dollars',
  dollars: 'dollars',
  gbp: 'pounds',
  pounds: 'pounds',
  rub: 'roubles',
  uah: 'hryvnias',
  pln: 'zlotys',
  czk: 'crowns',
  sek: 'kronor',
  nok: 'kroner',
  dkk: 'kroner',
  huf: 'forints',
  ron: 'lei',
  chf: 'Swiss francs',
  try: 'lira',
  jpy: 'yen',
  cny: 'yuan',
  rmb: 'yuan'
}

export default patternRule({
  id: 'numbers/foreign-magnitude',
  summary: 'Find words of size cut as other languages cut them (`12 mln. EUR`, `3 mlrd euros`, `40 mio.`).',
  why: 'The source printed its own abbreviation for million, billion or thousand, and nobody spelled it out.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {size: 'Spell out `{printed}`: `{right}`'},
  needs: /\d\s?(?:m[ilr]|[bt]ln|trln|ty?sd?)/iu,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(?<sign>[$€£])?(?<number>\d+(?:[.,]\d+)*)\s?(?<size>mln|bln|mlrd|mld|mrd|mio|trln|tys|tsd|mill(?=\.\s\p{Ll}|\.?\s(?:EUR|USD))|mil(?=\.\s\p{Ll}|\.?\s(?:EUR|USD))|mia(?=\.|\s(?:EUR|USD)))(?<point>\.(?=\s?(?:\p{Ll}|EUR|USD|GBP|PLN|CZK|RUB|UAH|SEK|NOK|DKK|HUF|RON|CHF|[,;])))?(?:\s(?<money>${Object.keys(currencies).join('|')}))?(?![\p{L}\p{N}])`,
    'giu'
  ),
  found({groups, 0: printed}) {
    const {sign = '', number = '', size = '', point, money} = groups as Record<string, string | undefined>
    // Some wires do print `$5 mln` and `4 mln doses`.
    if (/^(?:mln|bln)$/iu.test(size) && !point && !/^\p{Lu}{3}$/u.test(money ?? '')) return undefined
    const unit = money ? ` ${currencies[money.toLowerCase()]}` : ''
    const right = `${sign}${number.replace(',', '.')} ${sizes[size.toLowerCase()]}${sign ? '' : unit}`
    return {message: 'size', data: {printed, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The yard received ⟦40 mln. EUR⟧ in aid.', better: 'The yard received 40 million euros in aid.'},
    {
      bad: 'The port will cost ⟦3,5 mlrd. euros⟧ to rebuild.',
      better: 'The port will cost 3.5 billion euros to rebuild.'
    },
    {bad: 'The dam holds ⟦70 mio.⟧ cubic metres of water.', better: 'The dam holds 70 million cubic metres of water.'},
    {bad: 'The club owes ⟦900 tys. PLN⟧ to its players.', better: 'The club owes 900 thousand zlotys to its players.'},
    {good: 'The yard received 40 million euros in aid.'},
    {near: 'The yard is 12 mil thick, and 12 mil of film was used.'},
    {near: 'The yard made 3 mln tonnes.'}
  ]
})
