import {patternRule} from '../../src/core/kinds.js'
import {capitalised} from '../../src/text/capitalised.js'

/** Nouns that take no article when they are meant as such. */
const general =
  'inflation|unemployment|tourism|nature|society|poverty|democracy|mankind|humanity|terrorism|globalization|globalisation|climate change|artificial intelligence|public opinion|Parliament House'
const verbs =
  'is|was|remains|remained|rose|fell|has|had|continues|continued|grew|dropped|slowed|accelerated|eased|reached|hit|stood|will|could|may|can|must|needs|affects|threatens'
const owners =
  'country|world|nation|region|company|club|party|capital|city|state|union|government|army|ministry|president|minister|continent|island|province|team|firm|bank|town|village|kingdom|republic'
/** The look ahead at `Ob ` is three letters that a text must have. */
const rivers =
  '(?:Blue |White )?Nile|Danube|Rhine|Volga|Euphrates|Tigris|Mekong|Yangtze|Dnieper|Dnipro|Drina|Sava|Mississippi|Ganges|Indus|Thames|Tisza|Elbe|Oder|Vistula|Rhone|Loire|Seine|Ebro|Tagus|Orinoco|Parana|Zambezi|Limpopo|Yellow River|Amur|(?=Ob )Ob|Yenisei|Lena'
const offices =
  'President|Prime Minister|Foreign Minister|Minister of \\p{Lu}\\p{Ll}+|Governor|Mayor|King|Queen|Head|Leader|Chairman|Ambassador|Speaker|Chief|Commander|Director|Government|Parliament|Army'
/** Abbreviations said with a consonant first, behind `an`, and with a vowel first, behind `a`. `AAA` is said in two ways, and so are those that happen to be words. */
const sounds = [
  ...'UN US UK UAE UFO UAV UNESCO UNICEF UNHCR UEFA USB URL UNRWA BBC CIA PCR TV DVD CEO GPS CCTV VIP DNA PR'
    .split(' ')
    .map(name => `an ${name}`),
  ...'EU MP MEP NGO MRI IMF FBI NBA NHL HIV LGBT NHS SMS SUV SOS ISIS IRA EEC MBA XML'
    .split(' ')
    .map(name => `a ${name}`)
].join('|')

export default patternRule({
  id: 'grammar/article-use',
  summary:
    'Find articles that are missing or one too many in set places (`Kharkiv, country’s second city`, `The inflation rose`, `an UN convoy`).',
  why: 'Languages without articles, and those that use more of them, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    missing: 'Missing article before `{word}`, expected `{right}`',
    extra: 'Unexpected article in `{word}`, expected `{right}`',
    sound: 'Unexpected `{word}`, expected `{right}`'
  },
  examples: [
    {bad: 'They fled Kharkiv, ⟦country’s⟧ second city.', better: 'They fled Kharkiv, the country’s second city.'},
    {
      bad: '⟦President⟧ of Malta on Monday sent the bill back.',
      better: 'The president of Malta on Monday sent the bill back.'
    },
    {bad: '⟦The inflation⟧ remains the main worry.', better: 'Inflation remains the main worry.'},
    {bad: 'Gunmen fired on ⟦an UN⟧ convoy.', better: 'Gunmen fired on a UN convoy.'},
    {bad: 'He met ⟦a MP⟧ in Oslo.', better: 'He met an MP in Oslo.'},
    {
      bad: 'He was sentenced to ⟦the life imprisonment⟧ in May.',
      better: 'He was sentenced to life imprisonment in May.'
    },
    {bad: 'She became ⟦a first⟧ woman in history to do so.', better: 'She became the first woman in history to do so.'},
    {bad: 'After ⟦Danube⟧ rose, trains stopped.', better: 'After the Danube rose, trains stopped.'},
    {bad: 'Leaders of ⟦the both⟧ countries met.', better: 'Leaders of both countries met.'},
    {bad: 'They want to protect ⟦the nature⟧ near the lake.', better: 'They want to protect nature near the lake.'},
    {bad: 'She was elected ⟦a president⟧ of the club.', better: 'She was elected president of the club.'},
    {bad: 'Trade between Japan and ⟦United States⟧ fell.', better: 'Trade between Japan and the United States fell.'},
    {bad: '⟦Court⟧ in Oslo has sentenced the man.', better: 'A court in Oslo has sentenced the man.'},
    {bad: 'The plant is ⟦largest⟧ solar farm in Malta.', better: 'The plant is the largest solar farm in Malta.'},
    {bad: 'He says that ⟦the nature⟧ has begun to heal.', better: 'He says that nature has begun to heal.'},
    {bad: 'She said that ⟦the corruption⟧ was the main enemy.', better: 'She said that corruption was the main enemy.'},
    {good: 'They fled Kharkiv, the country’s second city.'},
    {good: 'The inflation rate rose, and the inflation of prices was stopped.'},
    {near: 'A UN envoy, an EU plan, a NATO base and a SWAT team.'},
    {near: 'Our country’s army and their company’s plan'},
    {near: 'President of Malta Airlines'},
    {near: 'The society has sent two nurses to the valley.'}
  ],
  scope: 'sentence',
  pattern: new RegExp(
    [
      `(?<=(?:\\p{L}, |\\b(?:awarded|won|became|heads|leads|as) |\\b(?:head|leader|president|mayor|capital|most|many|part|some|one|two|citizens|members|map|end|rest|heart) of ))(?<owner>(?:${owners})['’]s)(?= \\p{Ll})`,
      `^(?<office>${offices})(?= of (?:\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)?(?: on \\p{Lu}\\p{Ll}+day)? (?:has|have|is|was|will|said|sent|signed|visited|met|arrived|announced|called|told|accused|denied|approved|rejected|resigned|ordered|dismissed|appointed|received)\\b)`,
      `^(?<general>The (?:${general}))(?= (?:${verbs}|in \\p{Lu}\\p{Ll}+ (?:fell|rose|is|was|has))\\b)`,
      `(?<sentence>(?<=\\b(?:sentenced|condemned) to )the (?:life imprisonment|life in prison|death|prison|imprisonment|jail|life))(?! (?:of|term|sentence|penalty|cell|for)\\b)`,
      `(?<=\\b(?:became|become|is|was|be) )(?<first>a first)(?= (?:\\p{Ll}+ ){1,2}(?:in (?:the )?(?:history|world|country)|to |ever|since)\\b)`,
      `(?<=\\b(?:protect|protects|protecting|preserve|preserving|destroy|destroys|destroying|harm|harming|pollute|respect|conquer) )(?<nature>the nature)(?! (?:of|reserve|park|conservation|trail|and)\\b)`,
      `(?<=\\b(?:elected|re-elected|proclaimed) )(?<elected>an? (?:president|mayor|governor|chairman|prime minister|speaker|chairwoman))(?= of (?:the|\\p{Lu}))`,
      `(?<=\\b(?:[Bb]etween|in|of|with|and|from|to|for) (?:\\p{Lu}\\p{Ll}+ and )?)(?<country>United States|United Kingdom|United Arab Emirates)(?= (?:fell|rose|grew|is|was|has|have|will|are|were|signed|agreed|in|on|and|to)\\b)`,
      `^(?<indefinite>Court|Prosecutor|Spokesman|Spokeswoman|Hospital|Company|Factory)(?= (?:in|for) \\p{Lu}[^,.]{2,40} (?:has|have|said|is|was|will|ruled|ordered|sentenced|rejected)\\b)`,
      `(?<=\\b(?:is|was|remains|became|becomes) )(?<most>largest|biggest|oldest|tallest|longest|highest|smallest|busiest|richest|poorest|deadliest|youngest)(?! (?:in|at|on|when|where|for|among|near|during|by|of|and|or|since)\\b)(?= (?:\\p{L}+ ){1,3}(?:in|of|on)\\b)`,
      `(?<both>\\b[Tt]he both)(?= (?:\\p{Ll}+ )?\\p{Ll}+s\\b)`,
      `(?<=(?:^|\\b(?:[Aa]fter|[Ww]hen|[Aa]s|[Bb]efore|[Ww]hile|and|[Bb]ecause|where|that) ))(?<river>${rivers})(?= (?:rose|burst|flooded|overflowed|swelled|froze|dried|was|is|has|had)\\b)`,
      `(?<=\\b(?:that|said|says|say|because|warned|believes?) )(?<general2>the (?:nature|inflation|unemployment|poverty|tourism|loneliness|racism|climate change|artificial intelligence|terrorism|humanity|mankind|democracy|obesity|public opinion))(?= (?:${verbs}|begun)\\b)`,
      `(?<=\\b(?:that|said|says|say|because|warned|believes?) )(?<evil>the (?:corruption|violence|hunger|crime|pollution|bureaucracy))(?= (?:is|was|remains) (?:the (?:greatest|biggest|main|worst|most)|one of|a (?:disease|cancer|threat|crime|problem))\\b)`,
      `(?<![\\p{L}\\p{N}'’.-])(?<sound>${sounds})(?![\\p{L}\\p{N}'’-])`
    ].join('|'),
    'gu'
  ),
  found({0: word, groups, input, index}) {
    const {
      owner,
      office,
      general: plain,
      sentence,
      sound,
      first,
      both,
      river,
      nature,
      elected,
      country,
      indefinite,
      most,
      general2: amid,
      evil
    } = groups as Record<string, string | undefined>
    if ((owner ?? most ?? country) !== undefined)
      return {message: 'missing', data: {word, right: `the ${word}`}, suggest: [`the ${word}`]}
    if ((amid ?? evil) !== undefined)
      return {message: 'extra', data: {word, right: word.slice(4)}, suggest: [word.slice(4)]}
    if (river !== undefined)
      return {
        message: 'missing',
        data: {word, right: `the ${word}`},
        suggest: [`${index === 0 ? 'The' : 'the'} ${word}`]
      }
    if (first !== undefined) return {message: 'sound', data: {word, right: 'the first'}, suggest: ['the first']}
    if (indefinite !== undefined) {
      if (!/[.!?]["”’]?\s*$/u.test(input)) return undefined
      const right = `A ${word.toLowerCase()}`
      return {message: 'missing', data: {word, right}, suggest: [right]}
    }
    if (nature !== undefined || elected !== undefined) {
      const right = word.replace(/^\S+ /u, '')
      return {message: 'extra', data: {word, right}, suggest: [right]}
    }
    if (both !== undefined) {
      const right = word.startsWith('T') ? 'Both' : 'both'
      return {message: 'extra', data: {word, right}, suggest: [right]}
    }
    if (office !== undefined) {
      if (!/[.!?]["”’]?\s*$/u.test(input)) return undefined
      const right = `The ${word.charAt(0).toLowerCase()}${word.slice(1)}`
      return {message: 'missing', data: {word, right}, suggest: [right]}
    }
    if (plain !== undefined) {
      // `The society has sent two nurses.`
      if (
        plain === 'The society' &&
        !/^ (?:is|remains|needs|must|can|may|continues)\b/u.test(input.slice(index + word.length))
      )
        return undefined
      const right = capitalised(word.slice(4))
      return {message: 'extra', data: {word, right}, suggest: [right]}
    }
    if (sentence !== undefined) return {message: 'extra', data: {word, right: word.slice(4)}, suggest: [word.slice(4)]}
    if (sound === undefined) return undefined
    const right = sound.startsWith('an ') ? sound.replace('an', 'a') : sound.replace('a', 'an')
    return {message: 'sound', data: {word, right}, suggest: [right]}
  }
})
