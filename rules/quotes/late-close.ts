import {patternRule} from '../../src/core/kinds.js'

const says =
  'said|says|added|told [\\p{L} ]{3,30}|warned|promised|vowed|called|announced|insisted|stressed|accused|urged|demanded|refused|asked|argued|appealed|pledged|apologi[sz]ed|expressed|thanked|blamed|condemned|ordered|rejected|offered|critici[sz]ed|denied|pointed'

export default patternRule({
  id: 'quotes/late-close',
  summary:
    'Find a closing quotation mark that stands some words too late (`called it "a farce and said" his party would sue`).',
  why: 'Engines set the marks anew by the count of words, and the words of the paper end up as words of the speaker.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {late: '`{words}` belongs to the paper; close the quotation before it'},
  needs: /(?:and|but|that|while|because|although|[dy]s?|told [\p{L} ]+)["”] \p{Ll}/u,
  pattern: new RegExp(
    String.raw`(?<=(?:^|[\s(])["“][^"“”.!?;]{2,120}\p{L})(?<mark>,?\s(?<words>(?:and|but)(?:\s(?:he|she|they|it))?\s(?:also\s)?(?:${says})(?:\sthat)?)(?<close>["”]))(?=\s(?:that|his|her|its|their|the|it|he|she|they|there|an?|no|not|all|him|them|for|to|on)\b)|(?<=\p{Ll}\s["“]\p{Ll}[^"“”.!?;]{2,80}\p{L})(?<bare>\s(?<link>and|but|while|because|although)(?<shut>["”]))(?=\s(?:said|added|warned|called|told|promised|vowed)\b)`,
    'gu'
  ),
  found({groups, 0: found}) {
    const {words, close, link, shut} = groups as Record<string, string | undefined>
    const mark = close ?? shut!
    return {message: 'late', data: {words: words ?? link!}, suggest: [mark + found.slice(0, -1)]}
  },
  examples: [
    {
      bad: 'The envoy called the vote "a sham⟦ and warned that"⟧ the port would close.',
      better: 'The envoy called the vote "a sham" and warned that the port would close.'
    },
    {
      bad: 'She described the plan as “too slow⟦ but”⟧ promised to vote for it.',
      better: 'She described the plan as “too slow” but promised to vote for it.'
    },
    {good: 'The envoy called the vote "a sham" and warned that the port would close.'},
    {near: '"He came in and said" is how every chapter of the book begins.'},
    {near: 'The chapter "What she wrote and said" is short.'}
  ]
})
