import {patternRule} from '../../src/core/kinds.js'

const pronoun = 'he|she|it|they|we|you|I'
/** What may stand behind a pronoun whose verb is lost: no aside. */
const aside =
  'before (?:the|a|an|it|he|she|they|leaving|being|returning|fleeing|dying|\\p{Ll}+ing)|after (?:the|a|an)|until (?:the|\\p{Lu})|when (?:the|they|he|she|it)|because (?:of|the|they)|from (?:the|a|an|their|his|her)|with (?:the|them|him|her|their|his)|into (?:the|a|their)|to the (?!(?:contrary|letter|point)\\b)'
const known =
  'know|knows|knew|known|say|saying|tell|told|explain|see|imagine|predict|foresee|guess|sure|certain|clear|unclear|asked|ask|wonder|decide|understand'
const come = 'happen to|happen|become of|come next|follow|go wrong'
const people =
  'them|him|her|us|me|you|anyone|anybody|people|residents|villagers|workers|parents|families|reporters|journalists'
const asked =
  'say|said|know|specify|specified|explain|explained|disclose|disclosed|reveal|revealed|clear|known|decided|announce|announced|confirm'

/** Verbs and adjectives that take an infinitive and no `to` with a noun. */
const awaiting =
  '(?:is|are|was|were|been|be|still|now|also|long|once|originally|initially|widely|generally) (?:expected|thought|believed|supposed|scheduled|likely|unlikely|able|unable|planning|hoping|willing|unwilling|reluctant|eager|trying|refusing)|(?:wants?|wanted|tried|tries|trying|refused|refuses|decided|decides|intends?|intended|hopes|hoped|failed|fails|managed|managing|vowed|threatened|plans to open and|struggling|struggled|prefers)'
const noun =
  '(?!(?:best|worst|max|maximum|least|last|full|fore|letter|contrary|point|fullest|hilt|extent|degree|end|day|next|minute|second|same|surprise|relief|satisfaction|delight|dismay)\\b)[\\p{L}-]+'

const words: Readonly<Record<string, string>> = {
  what: 'what',
  not: 'did',
  they: 'they',
  whether: 'when',
  how: 'whether'
}

export default patternRule({
  id: 'grammar/lost-clause-word',
  summary:
    'Find subordinate clauses that lost their verb, their subject or the word that opens them (`take what they before dawn`, `knows will happen`, `expected to the coast`).',
  why: 'Where a clause of the source holds words that English puts elsewhere, the engine drops one on the way.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    verb: 'Missing verb behind `{word}`',
    infinitive: 'Missing verb between `to` and `{next}`',
    missing: 'Missing `{word}` before `{next}`',
    asked: 'Missing `when`, `whether` or the like behind `{word}`'
  },
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:what|whatever|everything|all(?! of)|anything|those) (?:little )?)(?<verb>${pronoun})(?= (?:${aside})(?![^.,]*, ))(?<!\b(?:than|for|of|and|not|at|after|in|is|to) (?:all|what|those|everything) \p{Ll}+)`,
      String.raw`(?<=\b(?:give|gave|giving|given|take|took|taking|save|saved|saving|do|did|doing|eat|ate|carry|carried|grab|grabbed|offer|offered|use|used|using|bring|brought|share|shared|sell|sold|earn|earned|pay|paid|collect|collected) (?:whatever|what(?: little)?|as much as|all) )(?<they>could|can|had)(?= (?:to|for|from|before|and|in|with|on|when|while|as|at) |[.,])`,
      String.raw`(?<=(?<!\b(?:[Ww]hat|[Ww]hich|that|[Ww]ho|[Ii]t|[Aa]ll|this|there|as|everything|something|nothing|anything|one|things)\b[^.,;]{0,60})\b(?:${known}) |\b(?:told|tell|telling|tells|asked|ask|show|showed) (?:${people}) )(?<what>will|would|might|could|may)(?= (?:${come}) |(?<=will|would|might|could|may) (?:happen|follow|go wrong)[.,])`,
      String.raw`(?<=(?<!\b(?:what|which|who|when|where|why|how|whether|if|whom|whose)\b[^.;]{0,80})\b(?:not|not yet|never|without|to|refused to|declined to|would|yet) )(?<asked>${asked})(?= (?:the|a|an|it|he|she|they|its|his|her|their) (?:(?!(?:that|of)\b)[\p{L}-]+ ){0,4}?(?:would|will|had|was|were|has|is|are) (?:(?!(?:what|which|who|when|where|why|how|whether|if|that)\b)[\p{L}\d-]+ ){1,6}or (?:who|when|where|why|how|what|which|whether)\b)`,
      String.raw`(?<=\b(?:${awaiting}) to )(?<infinitive>the|an?|his|her|its|their)(?= ${noun}(?:[.,]| (?!(?:sized?|level)\b)\p{Ll}+))(?<!\b(?:wanted|wants) to \p{Ll}+(?= (?:police|authorities|court)\b))`,
      String.raw`(?<=\b(?:had|has|was|were) (?:never |not |already |just |only |long )?\p{Ll}+(?:ed|en|n|t) (?:(?!(?:to|would|could|can|will|did|do|does|should|must|might|may|and|that|which|who|if|when)\b)[\p{L}\d'’-]+ ){0,8}and (?:did |that he |that she )?)(?<!\bdid )(?<not>not)(?= (?:know|understand|have|want|see|remember|believe|recognise|recognize|realise|realize|mean|intend|expect|think|speak|need) (?:how|what|why|when|where|whether|whose|the|a|an|any|him|her|them|it|that|to|who|anyone|anything)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next, input, index}) {
    const {verb, infinitive, asked: without, not} = groups!
    if (verb) return {message: 'verb', data: {word: verb}}
    if (infinitive) return {message: 'infinitive', data: {next}}
    if (without) return {message: 'asked', data: {word: next}}
    if (not) {
      // `He could have come and not know it`
      if (/\b(?:to|would|could|can|will|did|do|does|should|must|might|may)\b[^.;]*$/u.test(input.slice(0, index)))
        return undefined
      return {message: 'missing', data: {word: 'did', next}, suggest: ['did not']}
    }
    const word = words[Object.keys(words).find(each => groups![each] !== undefined)!]!
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {bad: 'The monks took what ⟦they⟧ before the roof fell in.'},
    {
      bad: 'The abbot asked them to give whatever ⟦could⟧ to the poor.',
      better: 'The abbot asked them to give whatever they could to the poor.'
    },
    {
      bad: 'Nobody has told them ⟦will⟧ happen to the goats.',
      better: 'Nobody has told them what will happen to the goats.'
    },
    {bad: 'The pair did not ⟦say⟧ the next round would be held or who would come.'},
    {bad: 'The storm is expected to ⟦the⟧ coast by noon.'},
    {
      bad: 'He said he had never met the monk and ⟦not⟧ know how he died.',
      better: 'He said he had never met the monk and did not know how he died.'
    },
    {good: 'The monks took what they could before the roof fell in.'},
    {near: 'The pair did not say when the next round would be held or who would come.'},
    {near: 'The bell, once known to the whole town, is what he, before the war, had made.'},
    {near: 'What they know will happen is clear to all.'}
  ]
})
