import {patternRule} from '../../src/core/kinds.js'

const tags =
  'embed|video|photo|image|img|gallery|caption|widget|tweet|twitter|instagram|youtube|audio|iframe|ad|poll|map|quote|playlist|soundcloud|vimeo|facebook|tiktok|related|newsletter|infogram|block|contact-form|media|fid|slideshow|podcast|link|url'

export default patternRule({
  id: 'residue/shortcode',
  summary: 'Find codes of a content system or a wire in brackets (`[embed:video id=7]`, `[nL8N2QX4TD]`).',
  why: 'The code stood for a picture, a film or the story’s number in another system; in print it is noise.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {code: 'Code `{code}` of another system left in the text, delete it'},
  needs: /[[(]/u,
  pattern: new RegExp(
    String.raw`(?<=(?<space>^|\s))(?:\[/?(?:${tags})(?:[:=_][^\[\]\n]{0,160}|\s+[\w-]+=[^\[\]\n]{0,160}|\s+\d{2,})\]|\[/(?:${tags})\]|\[(?:ID:)?n[A-Z0-9]{7,12}\]|\[[A-Z]{2,5}[:/ -]\d{4,}\]|\(\((?=[^()\n]{0,120}(?:@|\+\d|;))[^()\n]{8,200}\)\))(?:[^\S\n]|(?=\n|[.,;:]|$))`,
    'giu'
  ),
  found({0: match}) {
    return {message: 'code', data: {code: match.trim()}, suggest: ['']}
  },
  examples: [
    {bad: 'The dam held. ⟦[embed:video id=4711] ⟧Rain is due.', better: 'The dam held. Rain is due.'},
    {bad: 'The dam held. ⟦[nL8N2QX4TD] ⟧Rain is due.', better: 'The dam held. Rain is due.'},
    {bad: 'The dam held. ⟦((desk@example.org; +44 20 0000)) ⟧Rain is due.', better: 'The dam held. Rain is due.'},
    {good: 'The dam held. Rain is due.'},
    {near: 'The map [in colour] and the link [see page 4] help.'},
    {near: 'He said: “[The] dam [held].”'}
  ]
})
