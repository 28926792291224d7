import {patternRule} from '../../src/core/kinds.js'

const call = String.raw`\([^()\n]{0,200}(?:\([^()\n]{0,80}\)[^()\n]{0,80}){0,3}\);?`
const patterns = [
  String.raw`\(\w+\s?=\s?window\.\w+\s?\|\|\s?(?:\[\]|\{\})\)\.push${call}`,
  String.raw`(?:var\s|let\s|const\s)?window\.\w+\s?=\s?(?:window\.\w+\s?\|\|\s?)?(?:\[\]|\{\}|function|true|false|null|["'\d])[^;\n]{0,120};`,
  String.raw`(?:var|let|const)\s[\w$]+\s?=\s?[^;\n]{1,200};`,
  String.raw`(?:googletag|window|document|jQuery|adsbygoogle|dataLayer|_taq|_gaq|__\w+|taboola|console|ga|gtag|fbq|OutbrainApp|twttr|FB|\$)(?:\.\w+){0,4}${call}`,
  String.raw`\(?!?function\s?\w*\([\w\s,]{0,60}\)\s?\{[^{}\n]{0,400}\}\)?(?:\([^()\n]{0,120}\))?;?`,
  String.raw`(?:[.#][\w-]+|@media)[^{}\n.!?]{0,60}\{\s?[\w-]+\s?:[^{}\n]{1,300}\}`,
  String.raw`<!\[CDATA\[[^\n]{0,200}?\]\]>`
]

export default patternRule({
  id: 'residue/script-code',
  summary: 'Find code of a web page left in the story (`window.dataLayer = [];`, `.ad {display: none}`).',
  why: 'Pages carry the code of advertisements, counters and players between their paragraphs; scrapers take it for text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {code: 'Code of a web page `{code}` left in the story: delete it'},
  needs: /[({[]/u,
  pattern: new RegExp(String.raw`(?<=^|[\s.!?;}"”])(?:(?:${patterns.join('|')})\s?){1,6}`, 'gu'),
  found: ({0: found}) => ({message: 'code', data: {code: found.trim().slice(0, 60)}, suggest: ['']}),
  examples: [
    {
      bad: 'The dam held ⟦(ads = window.ads || []).push({slot: 4}); ⟧until noon.',
      better: 'The dam held until noon.'
    },
    {
      bad: 'The dam held. ⟦googletag.cmd.push(function() { googletag.display("ad-4"); }); ⟧Rain is due.',
      better: 'The dam held. Rain is due.'
    },
    {bad: 'The dam held. ⟦var player = new Player("dam"); ⟧Rain is due.', better: 'The dam held. Rain is due.'},
    {bad: 'The dam held. ⟦.ad-box {display: none; margin: 0} ⟧Rain is due.', better: 'The dam held. Rain is due.'},
    {good: 'The dam held. Rain is due.'},
    {near: 'The window (the one to the east) was broken; let it be mended.'},
    {near: 'The function (a dinner) was dull.'}
  ]
})
