import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'residue/unknown-token',
  summary: 'Find marks that translation engines use inside, such as `<unk>` and `@@`.',
  why: 'The engine did not know a word, or its pieces were not put together again; something is missing here.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  messages: {
    unknown: '`{token}` stands for a word that the engine did not know; ask the source',
    hole: 'The place of `{token}` was never filled; ask the source',
    pieces: '`{token}` is a word left in pieces; print `{word}`',
    marker: '`{token}` is a mark of the translation engine; delete it'
  },
  examples: [
    {bad: 'The minister of ⟦<unk>⟧ resigned.'},
    {bad: 'The town of ⟦<unk> <unk> <unk>⟧ was hit.'},
    {bad: 'He spoke for ⟦_NUM_⟧ minutes.'},
    {bad: 'It is a ⟦state @-@ owned⟧ firm.', better: 'It is a state-owned firm.'},
    {bad: 'The ⟦gover@@ nment⟧ fell.', better: 'The government fell.'},
    {bad: 'The team is ⟦play ##ing⟧ today.', better: 'The team is playing today.'},
    {bad: 'The ⟦▁government⟧ fell.', better: 'The government fell.'},
    {bad: 'The government fell.⟦</s>⟧', better: 'The government fell.'},
    {bad: 'The keeper, ⟦{player_name}⟧, saved two penalties.'},
    {bad: 'The minister ⟦%CAPTION%⟧ resigned.'},
    {bad: 'The minister of ⟦%s⟧ resigned.'},
    {good: 'The minister resigned.'},
    {good: 'It is a state-owned firm.'},
    {near: 'He posted under #goal and @goal_news.'},
    {near: 'The file is named my_num_list.txt.'},
    {near: 'The union [UNISON] called a strike.'}
  ],
  needs: /[<&[⁇_$>@#▁{%]/u,
  pattern:
    /(?<marker><\/?s>|<(?:pad|eos|bos|sep|cls)>|\[(?:PAD|SEP|CLS)\]|<\|[a-z_]{2,20}\|>|<2[a-z]{2,3}>|>>[a-z]{2,4}<<)|(?<unknown>(?:<\/?unk>\s{0,2})*<\/?unk>|&lt;unk&gt;|\[(?:UNK|MASK)\]|<mask>|⁇|(?<![\p{L}\p{N}_])(?:_{1,2}(?:NUM|UNK|URL|DATE|NAME|ENTITY|NUMBER|unk|num)_{1,2}|\$(?:NUM|UNK|number|num)\b|<(?:NUM|num|NUMBER|URL|url)>))|(?<hole>\$?\{\{?\s?[A-Za-z]+(?:[_.][A-Za-z]+)+\s?\}?\}|\{\{?\s?(?:name|title|date|city|country|author|player|team|score|number|amount|person|location|company|year|time|place)\s?\}?\}|\[(?:INSERT|Insert) [\p{L} ]{2,30}\]|(?<![\p{L}\p{N}%])%(?:[A-Z]{3,20}(?:_[A-Z]+)*%|[sd](?![\p{L}\p{N}%])))|(?<pieces>(?<![\p{L}\p{N}])[\p{L}\p{N}]+ @[-/.,:]@ [\p{L}\p{N}]+(?: @[-/.,:]@ [\p{L}\p{N}]+)*|(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:@@ [\p{L}\p{N}]+)+|(?<![\p{L}#])\p{L}+(?: ##\p{Ll}+)+|[▁][\p{L}\p{N}]+(?:▁[\p{L}\p{N}]+)*)/gu,
  found(match) {
    const token = match[0]
    const {marker, pieces, hole} = match.groups ?? {}
    if (hole) return {message: 'hole', data: {token: hole.replaceAll(/[${}[\]]/gu, '').trim()}}
    if (marker) return {message: 'marker', data: {token}, suggest: ['']}
    if (!pieces) return {message: 'unknown', data: {token}}
    const word = pieces
      .replaceAll(/ @([-/.,:])@ /gu, '$1')
      .replaceAll(/@@ | ##/gu, '')
      .replaceAll('▁', ' ')
      .trimStart()
    return {message: 'pieces', data: {token, word}, suggest: [word]}
  }
})
