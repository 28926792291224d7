import {residueRule} from '../../src/core/residue.js'

const piece =
  '(?:article|story|report|post|piece|column|material|content|interview|essay|commentary|text|translation|version|page)'
const lines = [
  /copyright ?(?:ⓒ|©|\(c\)) ?\p{Lu}.{0,160}/iu,
  /(?:copyright|©|\(c\)|℗|copr\.?)(?: ?(?:copyright|©|\(c\)))? ?(?:(?:19|20)\d\d|[\p{Lu}].{1,60}(?:19|20)\d\d|by \p{Lu}|\p{Lu}[\p{L}.& ]{2,40}(?:$|[.,|]| [–—-] | all )).{0,160}/iu,
  /(?:(?:19|20)\d\d )?(?:\p{Lu}[\p{L}.&'’]* ){1,5}[Aa]ll [Rr]ights [Rr]eserved\b.{0,100}/u,
  /all rights(?: are)? reserved\b.{0,100}/iu,
  new RegExp(
    `(?:this|a(?:n earlier)? version of this) ${piece} (?:was|has been|is)?(?: ?(?:first|originally|previously|also))? ?(?:published|appeared|posted|republished|reproduced|reprinted|syndicated|provided|produced|supplied|translated)(?: (?:on|in|at|by|from|with|under|for|as part of)\\b).{2,120}`,
    'iu'
  ),
  /(?:re-?printed|re-?published|re-?produced|re-?posted|used|syndicated|excerpted)(?: here)? (?:with|by|under|courtesy of)(?: the)?(?: kind)? (?:permission|licen[cs]e|agreement|arrangement)\b.{0,120}/iu,
  new RegExp(
    `(?:this|the) (?:${piece}|photograph|photo|image)s? (?:may|must|can|should)(?: ?not) be (?:published|reproduced|copied|broadcast|redistributed|rewritten|used|reprinted)\\b.{0,140}`,
    'iu'
  ),
  /(?:re-?production|re-?publication|re-?printing|unauthori[sz]ed (?:use|reproduction|copying|duplication)|copying|no part of this).{0,80}\b(?:prohibited|forbidden|without (?:prior |written |express )*(?:permission|consent)|not (?:allowed|permitted))\b.{0,80}/iu,
  /(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in this .{2,30} |here(?:in)? |above |by .{2,40} )?(?:are|do not|belong)\b.{0,160}/iu,
  /(?:licen[sc]ed under|(?:under|published under) an? creative commons|creative commons (?:licen[cs]e|attribution)).{0,100}/iu,
  /(?:not for (?:re)?distribution|for personal use only|use of this (?:web)?site constitutes)\b.{0,120}/iu
]

export default residueRule({
  id: 'residue/copyright-line',
  summary: 'Find copyright and reprint notices left in the story.',
  why: 'The notice is another publisher’s; whether the story may run is to be settled with them, not printed.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {notice: 'Copyright or reprint notice `{label}` left in the story: clear the rights, then delete it'},
  examples: [
    {
      bad: 'The school will be rebuilt.\n⟦© 2019 Harbour Media Group. All rights reserved.⟧',
      better: 'The school will be rebuilt.'
    },
    {bad: 'The school will be rebuilt. ⟦All rights reserved.⟧', better: 'The school will be rebuilt.'},
    {
      bad: 'The school will be rebuilt.\n\n⟦This article was first published in the Harbour Gazette.⟧',
      better: 'The school will be rebuilt.'
    },
    {
      bad: '⟦Reprinted with permission of the author⟧\nThe school will be rebuilt.',
      better: 'The school will be rebuilt.'
    },
    {
      bad: 'The school will be rebuilt.\n⟦<Copyright ⓒ Harbour News, no copying or redistribution>⟧',
      better: 'The school will be rebuilt.'
    },
    {bad: 'The school will be rebuilt.\n⟦© Harbour News - all rights reserve⟧', better: 'The school will be rebuilt.'},
    {bad: 'The school will be rebuilt.\n⟦Copyright: Harbour News 2021⟧'},
    {good: 'The copyright expired in 2019, the court ruled.'},
    {near: 'Copyright law will change next year, the minister said.'},
    {near: 'All rights of the tenants were upheld.'},
    {near: 'The report was first published in March.'},
    {near: 'All rights reserved by the heirs were sold in May.'},
    {near: 'The views expressed at the meeting were heard.'}
  ],
  message: 'notice',
  line: [...lines, /copyright(?: ©)?:? ?\p{Lu}.{2,60}/u, /Copyright(?: ©)?: .{2,80}/u],
  tail: lines,
  unless: label =>
    /\b(?:said|says|told|ruled)\b/u.test(label) ||
    /^all rights(?: are)? reserved (?:for|in|under|to|by)\b[^.]* (?:should|would|will|may|must|can|could|are|were|is|was|has|have)\b/iu.test(
      label
    )
})
