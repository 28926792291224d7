import {patternRule} from '../../src/core/kinds.js'

const fields =
  'Health|Defen[cs]e|Justice|Education|Finance|Culture|Transport|Labou?r|Agriculture|Energy|Environment|Interior|Foreign Affairs|Internal Affairs|Tourism|Trade|Industry|Commerce|Science|Sport|Economy|Information|Emergency Situations'
const bodies = [
  `Ministry of (?:the )?(?:${fields})(?: and (?:${fields}))?`,
  `(?:${fields}|Foreign|Economic|Oil) Ministry`,
  '(?:Supreme|Constitutional|High|International Criminal) Court',
  '(?:European|African) (?:Commission|Parliament|Union|Central Bank)',
  'United Nations|White House|Kremlin|Pentagon|Vatican|Bundestag|Knesset|Duma|Security Council|World Health Organi[sz]ation|Central Bank|National Bank|Federal Reserve|Red Cross|International Monetary Fund|World Bank'
].join('|')
const small =
  '(?:foreign|health|defen[cs]e|interior|finance|education|justice|culture|transport|energy|agriculture|environment) ministry|supreme court|constitutional court|central bank|national parliament|prosecutor general'
const where = String.raw`(?: (?:in|of) \p{Lu}[\p{L}-]+)?`
const does =
  '(?:has|had) (?:also |already |not )?(?:been )?(?:\\p{Ll}+ed|\\p{Ll}+en|cut|put|set|made|said|told|sent|begun|held|found)|said|says|announced|warned|confirmed|denied|ordered|approved|rejected|ruled|reported|published|decided|banned|called|urged|issued|refused|declined|raised|cut|lowered|told|began|launched|summoned|condemned|welcomed'

export default patternRule({
  id: 'grammar/article-for-only-one',
  summary: 'Find `a` for a body of which there is one (`A Ministry of Health in Oslo has warned`).',
  why: 'Where the source has no articles the engine chooses one, and does not know that a country has one ministry of health.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {one: 'Unexpected `{found}` for the {body}, of which there is one; expected `{right}`'},
  examples: [
    {
      bad: '⟦A⟧ Ministry of Justice in Oslo has denied the report.',
      better: 'The Ministry of Justice in Oslo has denied the report.'
    },
    {bad: '⟦A⟧ central bank raised its key rate on Friday.', better: 'The central bank raised its key rate on Friday.'},
    {
      bad: 'The port was safe, ⟦a⟧ Transport Ministry said in May.',
      better: 'The port was safe, the Transport Ministry said in May.'
    },
    {good: 'The Ministry of Justice in Oslo has denied the report.'},
    {near: 'A Ministry of Justice spokesman has denied the report, a Transport Ministry source said.'},
    {
      near: 'A central bank is no charity, and a Supreme Court of nine has sat since May. A Health Ministry was set up in 1920.'
    },
    {near: 'A Supreme Court ruling was due.'}
  ],
  scope: 'sentence',
  needs:
    /\b[Aa]n? (?:\p{Lu}|foreign|health|defen|interior|finance|educ|justice|cult|trans|energy|agri|env|supreme|const|central|national|prosec)/u,
  pattern: new RegExp(
    [
      `(?<=^|, )[Aa]n?(?= (?<body>${bodies})${where} (?:${does}) (?!(?:a|an) ))`,
      String.raw`(?<=^)An?(?= (?<office>${small})${where} (?:has (?:been )?\p{Ll}+(?:ed|en|ut|ade)|said|announced|warned|confirmed|denied|ordered|rejected|raised|lowered|summoned|condemned) (?!to ))`,
      String.raw`(?<=\b(?:by|from|according to|told|in) )an?(?= (?<source>(?:${bodies})${where})(?: said|,? on \p{Lu}\p{Ll}+day\b|\.| in a statement))`
    ].join('|'),
    'gu'
  ),
  found({0: found, groups}) {
    const right = found.startsWith('A') ? 'The' : 'the'
    return {
      message: 'one',
      data: {found, body: (groups!.body ?? groups!.office ?? groups!.source)!, right},
      suggest: [right]
    }
  }
})
