import {patternRule} from '../../src/core/kinds.js'
import {adverbOf} from '../../src/text/adverbs.js'
import {verbOf} from '../../src/text/verbs.js'

const nouns: Readonly<Record<string, string>> = {
  advise: 'advice',
  prove: 'proof',
  believe: 'belief',
  convict: 'conviction',
  criticise: 'criticism',
  lose: 'loss'
}
const manner =
  'clear|beautiful|superb|brilliant|independent|honest|polite|fluent|patient|bad|angry|brave|excellent|aggressive|perfect|calm'
const acts =
  'spoke|speak|speaks|speaking|sang|sing|sings|singing|played|play|plays|playing|behaved|answered|breathing|breathe|breathed|fought|acted|reacted|replied|navigate|navigates|danced'
const feelings =
  'worry|please|satisfy|tire|bore|annoy|excite|frighten|confuse|disappoint|relieve|terrify|embarrass|amaze|depress|thrill|prepare'

export default patternRule({
  id: 'grammar/kindred-verb',
  summary:
    'Find a verb for its noun or its participle and an adjective for its adverb (`travel advise`, `are worry that`, `spoke very clear`).',
  why: 'The engine finds the stem of the word and takes the form that comes first.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:travel|legal|medical|expert|financial|sound|his|her|its|my|official|safety) )(?<noun>advise)(?! (?:the|a|an|that|to|him|her|them|against|patients|people|clients|drivers)\b)`,
      String.raw`(?<=\b(?:no|enough|further|clear|sufficient|any|the) )(?<proof>prove)(?= (?:of|that)\b)`,
      String.raw`(?<=\b(?:permanent|partial|sudden|temporary|total|heavy) )(?<loss>lose)(?= of\b)`,
      String.raw`(?<=\b(?:upheld|overturned|quashed|appealed against|reversed) the )(?<conviction>convict)(?= of\b)`,
      String.raw`(?<=\b(?:drawn|draw|draws|drew|sharp|widespread|strong|harsh|fierce|much|faced|faces) )(?<criticism>criticise)(?= (?:from|of|over|for|by)\b|[.,])`,
      String.raw`(?<=(?<!\b[Tt]here )\b(?:am|is|are|was|were) (?:very |deeply |still |also |not |already )?)(?<felt>${feelings})(?= (?:that|about|by|with|to|at|for)\b)`,
      String.raw`(?<=\b(?:${acts}) (?<very>very |so |too |really |extremely )?)(?<manner>${manner})(?=[.,]| (?:about|in|on|to|with|before|after|at|again|for|and|but|even|despite)\b)(?! (?:and|but) (?:\p{Ll}+ )?(?:cop|guy|man|side)\b)`,
      String.raw`(?<=\banswered (?:the|his|her|all|their) (?:[\p{Ll}’'-]+ ){0,2}questions )(?<calm>calm|patient|polite|honest|brief|open|evasive)(?=[.,]| (?:and|but)\b)`,
      String.raw`(?<=\b(?:accused|suspected|convicted|guilty|capable) of )(?<doing>steal|stole|kill|take|took|give|gave|sell|sold|rape|leak|bribe|hide|hid|lie|smuggle|accept|murder|organise|spread|break|broke)(?= (?:the|a|an|his|her|its|their|\d)[\w,]* \p{L})`,
      String.raw`(?<=\b(?:look|looks|looked|looking) forward to )(?<forward>return|meet|see|work|play|spend|start|host|receive|welcome|try|join|go|visit)(?= (?:home|the|a|an|his|her|its|their|to|with|in|them|him|more|back)\b)`,
      String.raw`(?<=\bkeeps? to )(?<keep>bark|rise|grow|fall|ask|say|work|play|complain|increase|lose|win|talk|fight|try)(?= (?:at|in|on|the|a|for|to|about|with|against)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: word}) {
    const {felt, manner: adjective, calm, doing, forward, keep} = groups!
    const right =
      adjective || calm
        ? adverbOf(word)
        : felt
          ? (verbOf(word)?.participle[0] ?? `${word.replace(/e$/u, '').replace(/y$/u, 'i')}ed`)
          : doing || forward || keep
            ? (verbOf(word)?.gerund ?? `${word.replace(/e$/u, '')}ing`)
            : nouns[word]!
    return {message: 'form', data: {word, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The embassy renewed its travel ⟦advise⟧ in May.', better: 'The embassy renewed its travel advice in May.'},
    {bad: 'Growers are ⟦worry⟧ that the dam will burst.', better: 'Growers are worried that the dam will burst.'},
    {bad: 'The minister spoke very ⟦clear⟧ about it.', better: 'The minister spoke very clearly about it.'},
    {bad: 'He was accused of ⟦stole⟧ a bike.', better: 'He was accused of stealing a bike.'},
    {bad: 'They look forward to ⟦return⟧ home.', better: 'They look forward to returning home.'},
    {good: 'The embassy renewed its travel advice in May.'},
    {near: 'Legal experts advise the firm, and there is worry about the dam.'},
    {near: 'They look forward to work, and he played good cop.'}
  ]
})
