import {patternRule} from '../../src/core/kinds.js'

const agents =
  'parliament|congress|voters|lawmakers|ministers|shareholders|regulators|police|thieves|gunmen|soldiers|rebels|the (?:president|government|police|army|court|council|parliament|authorities|company|state|city)|(?:his|her|their) (?:grandfather|grandmother|father|mother|brother|sister|wife|husband|neighbour|son|daughter)'
const done =
  'approved|ratified|adopted|confirmed|passed|rejected|backed|endorsed|signed|built|designed|arrested|detained|stopped|written|painted|founded|owned|run|organised|organized|attacked|killed|financed|funded|restored|discovered'
const money = '(?:euros|dollars|pounds|yuan|yen|roubles|rubles|lira|rupees|kronor|kroner|zlotys|francs) '
const begun = '\\p{Ll}+ed|begun|made|taken|given|found|paid|seen|decided|received|come|gone|won|left|reached'

export default patternRule({
  id: 'grammar/lost-link',
  summary:
    'Find `by`, `to`, `in`, `than`, `have` and `whether` lost where nothing else fits (`be approved parliament`, `is going play`).',
  why: 'Where English has a small word other languages have a case or nothing at all, and the engine prints none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:be|been|was|were|being) (?:${done}) )(?<by>${agents})(?=[.,]| (?:in|on|before|after|and|but|at|last|next|this|by|with|for|when|during)\b)`,
      String.raw`(?<=\b(?:is|are|was|were|not|been) going )(?<to>play|be|have|win|make|take|get|build|leave|close|open|pay|sell|give|resign|rise|fall|lose|help|change)(?=[.,]| (?:the|a|an|in|on|at|to|for|his|her|its|their|up|more|all|this|it|him|them)\b)`,
      String.raw`(?<=\binvest(?:s|ed|ing)? [^.;:]{0,40}\d (?:million |billion )?${money})(?<in>the|a|an|new|its|building|developing|their|expanding|modernising|renewable|this)(?= (?!same|year|first)\p{Ll})`,
      String.raw`(?<=\b(?:had|has|have|destroyed|injured|killed|attended by|cost|employs|with|for|by|displaced|forced|in) more )(?<than>\d[\d,]+|one hundred|a hundred|two hundred|half)(?= (?:people|hectares|houses|homes|of the|men|women|workers|kilometres|miles|families|children|tonnes|passengers|soldiers|jobs|euros|dollars|million)\b)`,
      String.raw`(?<=\b(?:bakeries|families|officials|authorities|residents|companies|farmers|workers|banks|schools|police|people|voters|prosecutors|investigators|scientists|talks|experts|countries|ministers|organisers|results|unions|parties|researchers|doctors|engineers) (?:in \p{Lu}\p{L}+ )?)(?<have>not)(?= yet (?:${begun})\b)`,
      String.raw`(?<=^[^,]{3,60}\b(?:families|residents|people|farmers|workers|children|villagers|pupils|patients|migrants|refugees|schools|hospitals|homes|households)(?: (?:in|of) [^,.]{3,30})? )(?<do>not)(?= (?:have|want|know|believe|understand|expect) (?:the|a|an|to|enough|any|access|how|that|where|what|clean|running)\b)(?<!(?:do|does|did|will|can|could|would|should|may|might|must|is|are|was|were)\b.*)`,
      String.raw`(?<=\bnot (?:immediately |yet )?clear )(?<whether>the|a|his|her|its|their)(?= [\p{Ll}-]+ (?:had|was|were|would|will|has|is|are|could)\b)`,
      String.raw`(?<=\b(?:looking|searching|hunting) for (?:a|an|two|three) (?:[\p{Ll}-]+ )?(?:man|woman|men|boy|girl|women|driver|teenager) )(?<who>was|were|had|has)(?= \p{Ll})`,
      String.raw`(?<=\b(?:agreed|refused|decided|promised|pledged|vowed|want|wants|wanted|plan|plans|hope|hopes|failed|offered|voted[^,.]{0,30}day) )(?<bare>cooperate|communicate|participate|interact|extend|negotiate|collaborate|abstain|resign|withdraw|postpone)(?= (?:the|a|an|with|in|from|to|on|its|his|their|until|by)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const {by, than, have, who, whether, do: does} = groups!
    const word = by
      ? 'by'
      : groups!.in
        ? 'in'
        : than
          ? 'than'
          : have
            ? 'have'
            : does
              ? 'do'
              : who
                ? 'who'
                : whether
                  ? 'whether'
                  : 'to'
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {bad: 'The law must be approved ⟦parliament⟧ in May.', better: 'The law must be approved by parliament in May.'},
    {bad: 'The choir is going ⟦play⟧ in Lyon.', better: 'The choir is going to play in Lyon.'},
    {
      bad: 'It will invest 3 billion euros ⟦new⟧ mills.',
      better: 'It will invest 3 billion euros in new mills.'
    },
    {bad: 'The storm killed more ⟦200⟧ people.', better: 'The storm killed more than 200 people.'},
    {bad: 'Most bakeries ⟦not⟧ yet raised prices.', better: 'Most bakeries have not yet raised prices.'},
    {bad: 'Guards are looking for a man ⟦was⟧ seen there.', better: 'Guards are looking for a man who was seen there.'},
    {bad: 'The clerk agreed ⟦cooperate⟧ with the judge.', better: 'The clerk agreed to cooperate with the judge.'},
    {good: 'The law must be approved by parliament in May.'},
    {near: 'The choir is going home, and people not yet born will pay.'},
    {near: 'It needs 40 more people and does not have the money; the families do not have access.'}
  ]
})
