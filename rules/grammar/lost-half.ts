import {patternRule} from '../../src/core/kinds.js'

const count =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}'
const spans =
  'hours|days|weeks|months|years|minutes|decades|centuries|miles|kilometres|kilometers|metres|meters|hectares|acres|tonnes|tons'
const parts =
  'top|bottom|end|start|beginning|edge|edges|foot|heart|side|sides|centre|center|middle|head|mouth|mercy|expense|height|outskirts|back|front|rear|roof|banks|entrance|hands|slopes|shores|borders|walls|limits|depths|ruins|remains|wreckage|rubble|tip|base|peak|brink|verge|site|scene|cost|price'
const wholes =
  'charts?|league|table|list|hill|stairs|ladder|page|street|road|lane|valley|mountain|cliff|slope|pool|lake|river|canal|shaft|well|garden|village|town|city|country|island|forest|park|harbou?r|bay|desert|square|market|season|year|month|week|war|century|decade|film|book|match|game|race|queue|line|room|hall|church|building|house|tower|bridge|tunnel|ship|train|bus|plane|world|old town|poll|polls|rankings|agenda|class|standings|group'
const asked =
  'say|said|saying|know|knew|known|decide|decided|deciding|clear|confirm|disclose|reveal|certain|sure|ask|asked|wonder|debate|determine|doubt|question of|regardless of|matter|comment on'
const opens = 'the|a|an|his|her|its|their|he|she|it|they|we|there|to|any|this|these'
/** What stands before one of whom there are several, but not `of`. */
const some =
  'one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|several|none|each|a few|some|any|thirds|quarters|dozens|hundreds|thousands|neither|either'
const before =
  'where|but|and|that|,|if|although|because|said|says|with|by|of|for|from|killed|killing|injured|arrested|only|at least|when|all but|which|while|to|left|leaving|as'

const words: Readonly<Record<string, string>> = {
  than: 'than',
  any: 'than',
  of: 'of',
  them: 'of',
  so: 'as',
  to: 'to',
  but: 'but'
}

export default patternRule({
  id: 'grammar/lost-half',
  summary:
    'Find pairs of small words of which one was lost (`say or not it was true`, `fell low as minus 9`, `for more six hours`, `at the top the league`, `two them`).',
  why: 'English says with two small words what other languages say with one or with a case; the engine prints the one it has.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:${asked}) )(?<whether>or)(?= not (?:${opens})\b)`,
      String.raw`(?<=^(?:[Rr]egardless of|They will|\p{Lu}\p{Ll}+ or not, )?)(?<either>Or)(?= not (?:he|she|it|they) \p{Ll}+)(?!.*\?)`,
      String.raw`(?<=\p{Ll},? (?<!\b(?:[Aa]s|[Ss]o|[Hh]ow|too|not|very|that|a) ))(?<as>low|high|deep|far|late|early|long|little|few|many|much|young|old)(?= as (?:minus |plus )?(?:[-−–$€£]?\d[\d,.]*|(?:${count}) (?:${spans}|people|degrees|percent|euros|dollars)|a (?:third|quarter|half)|the (?:capital|coast|border|roof|knees|waist|Arctic|(?:\p{Ll}+ )?\p{Lu}\p{Ll}+)|midnight|noon|dawn)\b)`,
      String.raw`(?<=[,\p{Ll}] (?!as |so |how |too )(?:(?:images|results|home|work|begin|start|leave|return|reopen|resume|open|act|go|ready|pay|back|data|school|figures|talks|elections|again|once|them|it|him|her|troops|funds|money|aid|help|out|up|down|off|in|on|over|away),? ))(?<soon>soon)(?= as (?:the|it|he|she|they|we|possible|his|her|its|their|a|an)\b)`,
      String.raw`(?<=\b(?:for|in|after|over|took|takes|take|taken|lasted|lasts|spent|within|almost|with|at|by|of|had|has|have|cost|covers|covered|about) (?:more|less|fewer) )(?<than>${count})(?= (?:${spans}|people|men|women|children|passengers|times|percent|per cent|countries|homes|houses|families|schools|cities|million|billion|thousand|hundred|occasions|villages|dozen)\b)(?<!\b(?:two|three|four|five|six|many|several|few|no|one|some|any|\d) more \p{Ll}*)`,
      String.raw`(?<=\b(?:higher|lower|larger|smaller|more|fewer|less|worse|better|greater|warmer|colder|hotter|drier|wetter|faster|slower|stronger|weaker|cheaper|costlier|poorer|richer) )(?<any>at|in)(?= any (?:time|point|other|year|month|week|season|decade|stage|quarter) (?:since|in|before|except|on record|of|the|time|year|month|country|city|region|decade)\b)`,
      String.raw`(?<=\b(?:points?|percent|per cent|%|times|degrees|euros|dollars|cents) (?:higher|lower|more|fewer|less|larger|smaller|warmer|colder|cheaper) )(?<same>at|in|on|during)(?= the same (?:hour|stage|point|time|month|period|week|day|quarter|season) (?:in|of|last|a year|two|four|the|during)\b)`,
      String.raw`(?<=\b(?:at|on|near|to|from|in|towards?|outside|along|under|down|over|around|reached|behind) the (?:very )?(?:${parts}) )(?<of>the|its|their|his|her|a|this)(?= (?!season|year|month|week|century|day)(?:\p{Ll}+ ){0,2}?(?:${wholes})(?:[.,;]|['’]s| (?:and|in|on|for|at|with|after|when|where|to|of|by|last|this|is|was|has|had|were)\b))(?<!\bat the (?:end|start|beginning) (?:the|its|their|his|her|a|this))`,
      String.raw`(?<=(?:\b(?:${before}) |^|["“])(?:[Tt]wo[- ]|[Aa] )?(?:${some}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half|Most|Many|Several|None|Each|A few|Some|Thirds|Dozens|Hundreds|Thousands|Neither|Either)) )(?<them>them|those (?:questioned|asked|polled|surveyed|killed|injured|arrested|interviewed|present|affected|who|detained|rescued|on board|aboard|in|taking|living|working|evacuated)|us(?= (?:are|were|have|had|will|is|was|has|want|know|still|died|survived|do|did|can|could)))(?=\b)`,
      String.raw`(?<=\b(?:[Tt]wo|[Tt]hree|[Ff]our)-(?:thirds|quarters|fifths) )(?<share>those|them|these|their|the|its|his|all)(?= (?!time|size|length|height|width|price|cost|number|rate|weight|speed|distance|amount|way|diameter|radius|mass|area|level|volume|population|age|average|depth|thickness|strength|power|total|salary|value)\p{Ll}+)`,
      String.raw`(?<=\b[Ii]n (?:addition|response|contrast|relation|reaction|reply|comparison|return|proportion|opposition) )(?<to>the|a|his|her|its|their|these|this)(?= (?:\p{Ll}+ ){0,3}?\p{Ll}+, (?:the|a|he|she|it|they|his|her|its|their|all|both|two|three|\p{Lu}\p{Ll}+) (?!(?:who|which|and)\b)\p{Ll}+ )`,
      String.raw`(?<=\b(?:every|any|each) \p{Ll}+ )(?<!\b(?:except|but|bar|save|excepting) )(?<but>one|two|three)(?=, (?:its|the|a|his|her|their)\b|\.)(?<!\b(?:in|of|than|or|day|number|to|least|half|at|after|by|for|with|past) \p{Ll}+)`,
      String.raw`(?<=\b(?:has|have) (?:doubled|tripled|risen|fallen|increased|declined|grown|dropped|improved|worsened|changed|soared|halved|vanished|disappeared|resigned|left|died|recovered|shrunk)\b[^,;.]{0,50}, and )(?<also>has|have)(?= (?:the|his|her|its|their|that of|those of) (?!\p{Ll}+est\b|most\b|right\b|potential\b|support\b|power\b|chance\b|best\b)(?:[\p{Ll}-]+ ){0,1}?(?:[\p{Ll}-]+(?: of [\p{L}-]+)?)(?:\.|,(?! (?:and|but|which|who))))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const {also, whether, either, as, soon, same, share} = groups!
    const word = also
      ? 'so'
      : whether || either
        ? 'whether'
        : as || soon
          ? 'as'
          : same
            ? 'than'
            : share
              ? 'of'
              : (words[Object.keys(words).find(each => groups![each] !== undefined) ?? ''] ?? 'of')
    return {message: 'missing', data: {word, next}, suggest: [`${either ? 'Whether' : word} ${either ? 'or' : next}`]}
  },
  examples: [
    {
      bad: 'The abbot would not say ⟦or⟧ not the bell was sold.',
      better: 'The abbot would not say whether or not the bell was sold.'
    },
    {bad: 'The lake fell ⟦low⟧ as 3 metres in May.', better: 'The lake fell as low as 3 metres in May.'},
    {bad: 'The goats were lost for more ⟦six⟧ hours.', better: 'The goats were lost for more than six hours.'},
    {
      bad: 'Rents are now higher ⟦at⟧ any time since the flood.',
      better: 'Rents are now higher than at any time since the flood.'
    },
    {bad: 'The hut stands at the top ⟦the⟧ hill.', better: 'The hut stands at the top of the hill.'},
    {
      bad: 'Both goats were taken to a vet, where one ⟦them⟧ died.',
      better: 'Both goats were taken to a vet, where one of them died.'
    },
    {bad: 'In addition ⟦the⟧ fine, the inn must close.', better: 'In addition to the fine, the inn must close.'},
    {bad: 'The choir won every prize ⟦two⟧.', better: 'The choir won every prize but two.'},
    {bad: 'Rent has doubled, and ⟦has⟧ the price of rye.', better: 'Rent has doubled, and so has the price of rye.'},
    {good: 'The lake fell as low as 3 metres, and one of them died.'},
    {near: 'She works for two more hours, and whether or not it rains is all one.'},
    {near: 'In addition the inn, which is old, must close.'}
  ]
})
