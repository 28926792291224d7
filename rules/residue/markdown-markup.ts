import {patternRule} from '../../src/core/kinds.js'

const strong = String.raw`(?<![\p{L}\p{N}*])\*\*(?<strong>[^\s*](?:[^*\n]{0,300}[^\s*])?)\*\*(?![\p{L}\p{N}*])`
const underlined = String.raw`(?<![\p{L}\p{N}_])__(?<underlined>\p{L}(?:[^_\n]{0,200}[^\s_])?)__(?![\p{L}\p{N}_])`
const struck = String.raw`~~(?<struck>[^~\n]{1,200})~~`
const link = String.raw`!?\[(?<link>[^\[\]\n]{0,200})\]\((?:https?:\/\/|\/|#|www\.|mailto:)[^()\s]{0,400}(?:\s"[^"\n]{0,200}")?\)`
const heading = String.raw`^#{1,6}\s+(?=\p{Lu})`
const starred = String.raw`(?<![\p{L}\p{N}*])\*(?<starred>\p{L}[^*\n]{0,100}[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])`
const code = '`(?<code>[^`\\n]{1,100})`(?!`)|^```\\w*$'

export default patternRule({
  id: 'residue/markdown-markup',
  summary: 'Find Markdown marks left in the text.',
  why: 'Editors and chat programs turn these marks into bold type or links; here they were printed.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {markup: 'Markdown `{markup}` left in the text: print the words without the marks'},
  examples: [
    {bad: 'The choir sang ⟦**all night**⟧ in the square.', better: 'The choir sang all night in the square.'},
    {bad: 'The ⟦[choir](https://choir.example/)⟧ sang all night.', better: 'The choir sang all night.'},
    {bad: '⟦## ⟧The choir sang all night', better: 'The choir sang all night'},
    {bad: 'The choir sang ⟦__all night__⟧ in the square.', better: 'The choir sang all night in the square.'},
    {bad: 'The choir sang ⟦*all night*⟧ in the square.', better: 'The choir sang all night in the square.'},
    {good: 'The choir sang all night.'},
    {near: 'The show got ** out of five.'},
    {near: 'It was f**king cold, and s**t happened.'},
    {near: 'They won #1 in the charts.'},
    {near: 'Prices* rose and wages* fell.'},
    {near: '"They [the choir] (all of them) sang," she said.'}
  ],
  needs: /[*_~[`#]/u,
  pattern: new RegExp([strong, underlined, struck, link, heading, starred, code].join('|'), 'gu'),
  found(match) {
    const groups = match.groups ?? {}
    const inner = Object.values(groups).find(group => group !== undefined) ?? ''
    const kept = match[0].startsWith('!') ? '' : inner
    return {message: 'markup', data: {markup: match[0].trim()}, suggest: [kept]}
  }
})
