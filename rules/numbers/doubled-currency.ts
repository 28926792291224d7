import {patternRule} from '../../src/core/kinds.js'

/** What each sign or code already says. */
const meaning: ReadonlyMap<string, RegExp> = new Map([
  ['$', /^(?:U\.?S\.? )?dollars?$|^USD$/iu],
  ['US$', /^(?:U\.?S\.? )?dollars?$|^USD$/iu],
  ['USD', /^(?:U\.?S\.? )?dollars?$/iu],
  ['HK$', /^(?:Hong Kong )?dollars?$|^HKD$/iu],
  ['€', /^euros?$|^EUR$/iu],
  ['EUR', /^euros?$/iu],
  ['£', /^pounds?(?: sterling)?$|^GBP$/iu],
  ['¥', /^(?:yuan|yen|RMB)$/iu],
  ['RMB', /^(?:yuan|RMB|renminbi)$/iu],
  ['CNY', /^(?:yuan|RMB|renminbi)$/iu],
  ['₹', /^rupees?$/iu]
])

export default patternRule({
  id: 'numbers/doubled-currency',
  summary: 'Find an amount that names its currency twice: `RMB 60 yuan`, `$50 dollars`.',
  why: 'The sign in front and the word behind say the same; translation engines keep the one and add the other.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {
    twice: '`{printed}` names the currency twice: `{once}`',
    signs: '`{printed}` are two currencies: check which is meant'
  },
  examples: [
    {bad: 'Each family was given ⟦RMB 60 yuan⟧ for the trip.', better: 'Each family was given 60 yuan for the trip.'},
    {bad: 'The ticket cost ⟦$50 dollars⟧ in advance.', better: 'The ticket cost $50 in advance.'},
    {bad: 'The grant of ⟦US$3 million dollars⟧ was frozen.', better: 'The grant of US$3 million was frozen.'},
    {bad: 'A loan of ⟦€2.5 billion euros⟧ was agreed.', better: 'A loan of €2.5 billion was agreed.'},
    {bad: 'He paid ⟦£900 pounds⟧ for the boat.', better: 'He paid £900 for the boat.'},
    {bad: 'They sold it for ⟦40 dollars USD⟧ in May.', better: 'They sold it for 40 dollars in May.'},
    {bad: 'The barracks cost ⟦$€⟧35 million.', better: 'The barracks cost €35 million.'},
    {bad: 'The ticket cost ⟦££⟧20.', better: 'The ticket cost £20.'},
    {good: 'Each family was given 60 yuan for the trip.'},
    {good: 'The ticket cost $50 in advance.'},
    {near: 'He paid $50 and 20 euros for it.'},
    {near: 'A $50 dollar-store voucher was found.'},
    {near: 'For £900, pounds were shed by all six runners.'},
    {near: 'The price of US$3 million Hong Kong dollars cannot match.'}
  ],
  needs: /\d/u,
  pattern:
    /(?<![\p{L}\p{N}])(?<sign>US\s?\$|HK\s?\$|[$€£¥₹]|USD|EUR|RMB|CNY)\s?(?<amount>\d+(?:,\d+){0,6}(?:\.\d+)?(?:[\s-](?:hundred|thousand|million|billion|trillion|bn|mn|m))*)\s(?<word>(?:U\.?S\.?\s)?dollars?|Hong Kong dollars?|USD|HKD|euros?|EUR|pounds?(?:\ssterling)?|GBP|yuan|yen|RMB|renminbi|rupees?)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}$€£¥])(?<signs>(?:US|HK)?[$€£¥₹][$€£¥₹])(?=\d)|(?<![\p{L}\p{N}$€£¥]|\d[.,])(?<sum>\d+(?:,\d+){0,6}(?:\.\d+)?(?:\s(?:hundred|thousand|million|billion|trillion))?)\s(?<name>(?:U\.?S\.?\s)?dollars|euros|pounds|yuan|USD|EUR|RMB)\s(?<again>(?:U\.?S\.?\s)?dollars|euros|pounds|yuan|RMB|USD|EUR|GBP)(?![\p{L}\p{N}-])/giu,
  found(match) {
    const {
      sign = '',
      amount = '',
      word = '',
      sum,
      signs,
      name = '',
      again = ''
    } = match.groups as Record<string, string | undefined>
    if (signs !== undefined) return twoSigns(signs)
    if (sum)
      return sameMoney(name) === sameMoney(again)
        ? {
            message: 'twice',
            data: {printed: match[0], once: `${sum} ${wordOf(name, again)}`},
            suggest: [`${sum} ${wordOf(name, again)}`]
          }
        : undefined
    const key = sign.replaceAll(/\s/gu, '').toUpperCase()
    if (!meaning.get(key)?.test(word.replaceAll(/\s+/gu, ' '))) return undefined
    const once = /^(?:RMB|CNY)$/u.test(key)
      ? `${amount} yuan`
      : `${sign}${sign.length > 2 && !sign.includes('$') ? ' ' : ''}${amount}`
    return {message: 'twice', data: {printed: match[0], once}, suggest: [once]}
  }
})

function sameMoney(name: string): string {
  const key = name.toLowerCase().replaceAll(/u\.?s\.?\s/gu, '')
  return {usd: 'dollars', eur: 'euros', gbp: 'pounds', rmb: 'yuan'}[key] ?? key
}

/** The one of the two that is a word, rather than a code. */
function wordOf(name: string, again: string): string {
  return /^(?:USD|EUR|RMB)$/iu.test(name) ? again : name
}

/** `$€35`: engines print the dollar's sign for any money. */
function twoSigns(signs: string) {
  const [first, second] = [signs.slice(0, -1), signs.at(-1)!]
  if (first === second) return {message: 'twice' as const, data: {printed: signs, once: first}, suggest: [first]}
  const suggest = first.endsWith('$') ? [second, first] : [first, second]
  return {message: 'signs' as const, data: {printed: signs}, suggest, fix: 'suggest' as const}
}
