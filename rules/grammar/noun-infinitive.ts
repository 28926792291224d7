import {patternRule} from '../../src/core/kinds.js'

/** Verbs by nouns that engines put behind `to` instead of them. */
const verbs: Readonly<Record<string, string>> = Object.fromEntries(
  'compensation=compensate payment=pay reduction=reduce expansion=expand investigation=investigate destruction=destroy construction=construct protection=protect organisation=organise introduction=introduce production=produce prevention=prevent publication=publish application=apply cancellation=cancel confirmation=confirm consideration=consider continuation=continue creation=create decision=decide description=describe detention=detain discussion=discuss evacuation=evacuate explanation=explain extension=extend implementation=implement improvement=improve inclusion=include invitation=invite participation=participate postponement=postpone punishment=punish replacement=replace resignation=resign restoration=restore suspension=suspend termination=terminate treatment=treat acceptance=accept achievement=achieve agreement=agree announcement=announce approval=approve arrival=arrive assistance=assist avoidance=avoid closure=close deployment=deploy development=develop disclosure=disclose donation=donate employment=employ establishment=establish identification=identify information=inform investment=invest management=manage negotiation=negotiate recognition=recognise refusal=refuse rejection=reject removal=remove renovation=renovate response=respond revision=revise sale=sell solution=solve growth=grow loss=lose proof=prove advice=advise success=succeed choice=choose belief=believe departure=depart'
    .split(' ')
    .map(pair => pair.split('='))
)
const wanting =
  '(?:agreed|agrees|decided|decides|promised|promises|wants|wanted|want|plans|planned|refused|refuses|able|unable|hopes|hoped|tried|tries|trying|failed|vowed|pledged|intends|intended|ready|managed|began|begun|will have|has|have|had|was forced|were forced)'
const telling = '(?:ordered|asked|urged|told|forced|allowed|required|instructed|obliged|invited|persuaded|helped)'

export default patternRule({
  id: 'grammar/noun-infinitive',
  summary: 'Find a noun where `to` asks for its verb (`ordered the firm to compensation 40 tenants`).',
  why: 'The engine finds the stem of the word and takes the noun that is made of it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {noun: 'Unexpected noun `{noun}` after `to`, expected the verb `{verb}`'},
  scope: 'sentence',
  needs: / to \p{Ll}{3,} (?:the|an?|his|her|its|their|all|more|\d)/u,
  pattern: new RegExp(
    String.raw`(?<=\b(?:${wanting}|${telling} (?:the |all |its |his |a |them |him )?(?:[\p{L}-]+ ){0,2}?)(?: ?)to )(?<noun>${Object.keys(verbs).join('|')})(?= (?:the|a|an|his|her|its|their|all|more|some|these|those|about|\d[\d,.]*) (?!day|week|month|year|morning|same|next|following)\p{L}+)`,
    'gu'
  ),
  found({groups}) {
    const noun = groups!.noun!
    return {message: 'noun', data: {noun, verb: verbs[noun]!}, suggest: [verbs[noun]!]}
  },
  examples: [
    {
      bad: 'A judge ordered the firm to ⟦compensation⟧ 40 tenants.',
      better: 'A judge ordered the firm to compensate 40 tenants.'
    },
    {bad: 'The bank agreed to ⟦payment⟧ a fine.', better: 'The bank agreed to pay a fine.'},
    {good: 'A judge ordered the firm to compensate 40 tenants.'},
    {near: 'The bank agreed to payment by the week and to production this year.'},
    {near: 'The mill has switched to production the old way.'}
  ]
})
