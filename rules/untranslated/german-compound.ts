import {patternRule} from '../../src/core/kinds.js'

/** Last parts of German compounds and endings that no English word or surname has. */
const ends =
  'ministerium|ministeriums|krise|krisen|leitung|leitungen|warnung|warnungen|verordnung|versammlung|ermittlung|ermittlungen|untersuchung|untersuchungen|behörde|behörden|gesetz|gesetze|keit|keiten|heiten|verfahren|abkommen|vertrag|verträge|beschluss|entscheidung|regierung|verwaltung|sperrung|beratung|besprechung|veranstaltung|vereinigung|genehmigung|erhöhung|senkung|entwicklung|gewerkschaft|mannschaft|meisterschaft|wirtschaft|anwaltschaft|streik|unfall|unwetter|hochwasser|arbeiter|mitarbeiter|bewohner|sprecherin|ministerin|präsidentin|meister|medaillen?|wahlen|wahlkampf|konferenz|gespräche|verhandlungen|soldaten|polizisten|beamten|brücke|turnier|steuern?|schulen?|wache|feuerwehr|krankenhaus|flughafen|autobahn|zentrum|bahnhof|rathaus|führer|führerin|führung|führungen|förderung|prüfung|prüfungen|räumung|gebühr|gebühren|händler|häuser|schüler|schülerin|gefängnis|maßnahmen?|verstöße|bürgermeister|bürgermeisterin|anschläge|beiträge|aufträge|ämter|gläubiger|kräfte|rückgang'

export default patternRule({
  id: 'untranslated/german-compound',
  summary: 'Find German compounds left standing in an English sentence (`the Umweltministerium has approved`).',
  why: 'No dictionary of the engine has the compound whole, and its capital makes it look like a name.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {german: '`{word}` is German; translate it'},
  pattern: new RegExp(
    String.raw`(?<=(?:^|(?<!\p{Lu}\p{L}* )\b(?:[Tt]he|[Aa]n?|their|its|his|her|this|that|new|of|for|by|from|with|in|after|worst|biggest|first|to|two|three|four|five|six|many|several|some|all|these|those) ))(?<word>(?!Bundes|Reichs|Volks)\p{Lu}\p{Ll}{2,}(?:${ends}))(?= (?:\p{Ll}|\d)|[,.;])`,
    'gu'
  ),
  found({groups, index, input}, {quotes, speller}) {
    const word = groups!.word!
    if (speller.isWord(word) || speller.isWord(word.toLowerCase())) return undefined
    if (/\b(?:called|named|titled|word|term)\b/u.test(input.slice(Math.max(0, index - 20), index))) return undefined
    return quotes.touches([index, index]) ? undefined : {message: 'german', data: {word}}
  },
  examples: [
    {bad: 'The ⟦Verkehrsministerium⟧ has approved the bridge.'},
    {bad: 'The yard is in its worst ⟦Absatzkrise⟧ in years.'},
    {bad: 'Crews mended an ⟦Oberleitung⟧ near Kassel.'},
    {bad: 'The ⟦Geschäftsführer⟧ of the yard said that sales had fallen.'},
    {good: 'The transport ministry has approved the bridge.'},
    {near: 'The Bundesliga and Hans Baumeister met.'},
    {near: 'The word Wirtschaft is in the name of a paper.'}
  ]
})
