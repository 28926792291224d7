import {patternRule} from '../../src/core/kinds.js'

const note = String.raw`(?:(?<=\S)[^\S\n])?\[(?:edit(?: source)?|citation needed|clarification needed|when\?|who\?|where\?|which\?|why\?|by whom\?|according to whom\?|failed verification|dead link|dubious(?: [–-] discuss)?|unreliable source\??|page needed|better source needed|needs update|original research\??|not in citation given|verification needed|note \d{1,2}|nb \d{1,2})\]|(?<=[\p{L}\p{N}.,])[^\S\n]?\[update\]`
const footnote = String.raw`(?<=[\p{L}\p{N}][.,;:!?]?["”’)]?)(?:\[\d{1,3}\])+(?=[\s.,;:]|$)|(?<=\p{Ll}{2}[.,]?)[^\S\n]\[\d{1,2}\](?=\s\p{L}|[.,;]|$)`
const link = String.raw`\[\[(?:[^\[\]|\n]{1,120}\|)?(?<inner>[^\[\]|\n]{1,120})\]\]`
const template = String.raw`\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,100}%\}`
const stray = String.raw`(?:\[\[|\]\])+|\{\{|\}\}`
const emphasis = String.raw`'''(?<strong>(?=\S)[^'\n]{1,120})'''`
const heading = String.raw`^={2,5}\s?(?<heading>[^=\n]{1,80}?)\s?={2,5}$`

export default patternRule({
  id: 'residue/wiki-markup',
  summary: 'Find wiki notes, links and templates left in the text.',
  why: 'Footnote marks and double brackets belong to a wiki page; in a story they point nowhere.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {markup: 'Wiki markup `{markup}` left in the text: print it without the marks or delete it'},
  examples: [
    {
      bad: 'The castle was built in 1410.⟦[3]⟧ It burned down twice.',
      better: 'The castle was built in 1410. It burned down twice.'
    },
    {bad: 'The castle was never taken.⟦[citation needed]⟧', better: 'The castle was never taken.'},
    {bad: 'The castle stands near ⟦[[Old Harbour|the harbour]]⟧.', better: 'The castle stands near the harbour.'},
    {bad: 'History⟦ [edit]⟧', better: 'History'},
    {bad: 'The castle has 40 rooms⟦[update]⟧.', better: 'The castle has 40 rooms.'},
    {bad: 'The castle stands near ⟦]]⟧ the harbour.'},
    {bad: 'The castle is ⟦{{height|m}}⟧ metres high.'},
    {bad: 'The dam⟦ [1]⟧ held.', better: 'The dam held.'},
    {good: 'The castle was built in 1410.'},
    {near: '"They [the lords] left," he said.'},
    {near: 'The castle opened its gates [2021] again.'},
    {near: 'The [sic] notice was removed.'},
    {near: 'The array a[1] held the dates.'}
  ],
  needs: /[[\]{}='|]/u,
  pattern: new RegExp([note, footnote, link, template, stray, emphasis, heading].join('|'), 'giu'),
  found(match) {
    const [markup] = match
    const groups = match.groups ?? {}
    const inner = groups.inner ?? groups.strong ?? groups.heading
    const data = {markup}
    if (inner !== undefined) return {message: 'markup', data, suggest: [inner]}
    if (/^\[\d/u.test(markup) && /(?:^|\s)\p{L}$/u.test(match.input.slice(Math.max(0, match.index - 2), match.index)))
      return undefined
    if (/^(?:\{|\[\[$|\]\]$|\}\}$)/u.test(markup)) return {message: 'markup', data, suggest: [''], fix: 'suggest'}
    return {message: 'markup', data, suggest: ['']}
  }
})
