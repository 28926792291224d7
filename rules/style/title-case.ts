import {patternRule} from '../../src/core/kinds.js'

const title =
  '(?:(?:Vice |Deputy )?(?:President|Prime Minister|Chancellor|Premier|Governor|Mayor|Senator|Ambassador|Chairman|Chairwoman)|(?:Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Education|Economy|Energy|Culture|Transport) Minister|Secretary of State|Attorney General)'

export default patternRule({
  id: 'style/title-case',
  summary: 'Find a capital on a title that stands without a name: the President for the president.',
  why: 'Many papers print a title with a capital before a name only.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap, reuters and british.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {capital: 'Without a name after it, print `{lower}`, not `{text}`'},
  examples: [
    {bad: 'Later the ⟦President⟧ signed the law.', better: 'Later the president signed the law.'},
    {bad: 'The ⟦Foreign Minister⟧ of Chad resigned.', better: 'The foreign minister of Chad resigned.'},
    {bad: 'Aides to the ⟦Prime Minister⟧, who is ill, met.', better: 'Aides to the prime minister, who is ill, met.'},
    {good: 'Later the president signed the law.'},
    {good: 'Later President Anna Brandt signed the law.'},
    {near: 'The President Hotel burned down.'},
    {near: 'The Foreign Ministry and the Senate agreed.'},
    {near: 'She met Mayor Lind and the Vice President Club.'}
  ],
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:[Tt]he|former|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?<mark>${title})(?=[,.;:!?)]| \p{Ll}|$)`,
    'gu'
  ),
  found(match) {
    const text = match.groups!.mark!
    const lower = text.toLowerCase()
    return {message: 'capital', data: {lower, text}, suggest: [lower]}
  }
})
