import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/inner-unclosed',
  summary:
    'Find a quotation within a quotation that is never closed (`“She told me, ‘Never look down, and I never do.”`).',
  why: 'The inner mark looks like an apostrophe and got lost between encodings or at the join of two pieces.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {open: 'The inner quotation opened with `{mark}` is not closed before the outer one; add its closing mark'},
  needs: /[,:\p{L}] [‘'].*["”]/u,
  pattern:
    /(?<=“[^“”‘]{3,200}[,:] )(?<mark>‘)(?=\p{Lu}[^‘’“”]*(?:(?<=\p{L})’(?=\p{L})[^‘’“”]*)*”)|(?<=(?:^|[\s(])"[^"“”'\n]{3,200}[,:] )(?<straight>')(?=(?!T(?:is|was)\b|[Ee]m\b|[Cc]ause\b|[Bb]out\b)\p{Lu}[^'"“”]*(?:(?<=\p{L})'(?=\p{L})[^'"“”]*)*")|(?<=(?:^|[\s(])["“][^"“”'‘’\n]{3,200}\b(?:shouted|yelled|cried|screamed|whispered|asked|said|told (?:me|us|him|her|them)) )(?<shout>['‘])(?=\p{Lu}[^'‘’"“”\n]{2,120}[.,!?]["”](?:\s|$))/gu,
  found: ({0: mark}) => ({message: 'open', data: {mark}}),
  examples: [
    {bad: 'The captain said: “My father told me, ⟦‘⟧Never look back, and I never did.”'},
    {bad: 'A witness recalled: "My son shouted, ⟦\'⟧Run to the pier," and he ran.'},
    {bad: 'The captain recalled: "He shouted ⟦\'⟧Lower the boats!" and then ran aft."'},
    {good: 'The captain said: “My father told me, ‘Never look back,’ and I never did.”'},
    {near: 'The captain said: “My father told me, ‘Don’t look back.’”'},
    {near: 'The captain said: "My father asked, \'Twas he?" and left.'}
  ]
})
