import {patternRule} from '../../src/core/kinds.js'

const agents =
  'parliament|congress|voters|lawmakers|ministers|shareholders|regulators|police|thieves|gunmen|soldiers|rebels|the (?:president|government|police|army|court|council|parliament|authorities|company|state|city)|(?:his|her|their) (?:grandfather|grandmother|father|mother|brother|sister|wife|husband|neighbour|son|daughter)'
const done =
  'approved|ratified|adopted|confirmed|passed|rejected|backed|endorsed|signed|built|designed|arrested|detained|stopped|written|painted|founded|owned|run|organised|organized|attacked|killed|financed|funded|restored|discovered'
const money = '(?:euros|dollars|pounds|yuan|yen|roubles|rubles|lira|rupees|kronor|kroner|zlotys|francs) '
const begun = '\\p{Ll}+ed|begun|made|taken|given|found|paid|seen|decided|received|come|gone|won|left|reached'

const weights =
  'tonnes|tons|litres|liters|barrels|gallons|kilos|kilograms|kilogrammes|bags|sacks|bottles|crates|containers|truckloads|shipments'
const goods =
  'wheat|grain|rice|oil|crude|gold|sugar|flour|coal|fuel|milk|water|aid|food|fish|copper|steel|cocoa|coffee|tea|cement|cocaine|heroin|cannabis|waste|plastic|rubbish|fertiliser|fertilizer|diesel|petrol|wine|beer|cotton|corn|maize|potatoes|apples|explosives|ammunition|blood|meat|cheese|salt|sand|debris|medicine'
const outOf =
  'danger|control|order|reach|work|business|sight|prison|hospital|jail|stock|service|power|touch|date|place|bounds|fashion|print|season'
const dated =
  '(?:took office|took power|came to power|left office|(?:was|were) (?:born|founded|elected|built|abolished|established|formed|released|discovered|demolished|renovated|restored|inaugurated|unveiled))'

/** What is missing, by the name of what matches; `to` where it is none of these. */
const words: Readonly<Record<string, string>> = {
  by: 'by',
  votes: 'by',
  in: 'in',
  year: 'in',
  of: 'of',
  out: 'of',
  than: 'than',
  have: 'have',
  do: 'do',
  who: 'who',
  whether: 'whether'
}

export default patternRule({
  id: 'grammar/lost-link',
  summary:
    'Find `by`, `to`, `in`, `of`, `than`, `have` and `whether` lost where nothing else fits (`be approved parliament`, `is going play`).',
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
      String.raw`(?<=\b(?:agreed|refused|decided|promised|pledged|vowed|want|wants|wanted|plan|plans|hope|hopes|failed|offered|voted[^,.]{0,30}day) )(?<bare>cooperate|communicate|participate|interact|extend|negotiate|collaborate|abstain|resign|withdraw|postpone)(?= (?:the|a|an|with|in|from|to|on|its|his|their|until|by)\b)`,
      String.raw`(?<=\b\d[\d,.]* (?:million |billion )?(?:${weights}) )(?<of>${goods})(?=[.,;]| (?:to|from|a|per|in|on|at|for|and|were|was|have|had|will|by|into|worth|this|last|each|every)\b)`,
      String.raw`(?<=\b(?:is|are|was|were|be|been|now|still|already) out )(?<out>${outOf})(?=[.,;]| (?:and|but|since|after|in|for|by|on|when|at)\b)`,
      String.raw`(?<=\b${dated} )(?<year>(?:1[89]|20)\d\d)(?=[.,;]| (?:and|after|but|as|at|on|by)\b)`,
      String.raw`(?<=\b(?:passed|approved|rejected|adopted|backed|defeated|ratified) (?:the|a|an|his|its|her|their) (?:[\p{Ll}-]+ ){1,3})(?<!\b(?:with|by|in|on|of|to|got|winning|after|getting|receiving) )(?<votes>\d+ votes? (?:to|against) \d+)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const word = words[Object.keys(words).find(each => groups![each] !== undefined) ?? ''] ?? 'to'
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
    {bad: 'The ship carried 40 tonnes ⟦wheat⟧ to Malta.', better: 'The ship carried 40 tonnes of wheat to Malta.'},
    {bad: 'A nurse said the girl was out ⟦danger⟧.', better: 'A nurse said the girl was out of danger.'},
    {bad: 'The mayor took office ⟦2019⟧ and has two sons.', better: 'The mayor took office in 2019 and has two sons.'},
    {
      bad: 'The council passed the plan ⟦21 votes to 9⟧.',
      better: 'The council passed the plan by 21 votes to 9.'
    },
    {near: 'He was out working when 300 barrels oil traders had sold were found.'},
    {near: 'She was born 2019 metres up and passed a bill with 21 votes to 9.'},
    {good: 'The law must be approved by parliament in May.'},
    {near: 'The choir is going home, and people not yet born will pay.'},
    {near: 'It needs 40 more people and does not have the money; the families do not have access.'}
  ]
})
