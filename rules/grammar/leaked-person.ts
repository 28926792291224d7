import {patternRule} from '../../src/core/kinds.js'

const said =
  'said|told (?:police|reporters|the court|the judge|officers)|claimed|complained|insisted|argued|admitted|denied|explained|promised|announced|believed|thought|hoped|feared|added|stressed|warned'
const saying =
  'saying|adding|insisting|claiming|arguing|stressing|warning|admitting|promising|complaining|explaining|announcing|denying'
const doing = 'would|had|was|could|did|might|never|wanted|hoped|planned|were'
const given =
  'promised|told|given|gave|paid|sent|offered|owed|asked|warned|cheated|ignored|betrayed|abandoned|forced|left|shown|helped|denied|refused|robbed|attacked|beaten|threatened|followed|treated'
const speakers =
  'farmers?|residents?|villagers?|workers?|miners?|teachers?|nurses?|doctors?|minister|president|senator|mayor|governor|spokesman|spokeswoman|coach|captain|players?|union|company|ministry|police|officials?|lawyers?|suspect|driver|pilot|witness|witnesses|fishermen|fisherman|students?|parents|families|relatives|survivors?|prosecutor|judge|bishop|actor|actress|singer|director|owner|owners|tenants|shopkeepers|traders|investigators|researchers|scientists|protesters|soldiers|general|commander|ambassador|chairman|chairwoman|manager|defendant|victims?|he|she|they'
const fled = 'fled|hid|escaped|ran|moved|crept|crawled|took refuge|sheltered|slept|went back|returned'
const kin = 'uncle|aunt|grandmother|grandfather|grandparents|cousins?|relatives|neighbou?rs?|brother|sister|parents'

const plain: Readonly<Record<string, string>> = {us: 'them', we: 'they', me: 'him', our: 'their', I: 'he', my: 'his'}

export default patternRule({
  id: 'grammar/leaked-person',
  summary:
    'Find `I`, `we` and `us` in speech that is reported and not quoted (`The farmers said the ministry had promised us hay`).',
  why: 'Several languages report speech in the words of the speaker, and engines lose the marks around them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    leaked: '`{pronoun}` in reported speech that is not quoted, expected `{right}`',
    own: 'Unexpected `they` beside `our`, expected `we`'
  },
  scope: 'sentence',
  needs: /\b(?:I|we|us|our|me|my)\b/u,
  pattern: new RegExp(
    [
      String.raw`(?<=^[^“”"‘’]{0,90}\b(?<who>[Tt]he (?:[\p{Ll}-]+ )?(?:${speakers})|He|She|They|he|she|they|[Ff]armers|[Rr]esidents|[Vv]illagers|[Ww]orkers|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: also)? (?:${said}) (?:on \p{Lu}\p{Ll}+ )?(?:that )?)(?<first>I|we)(?= (?:${doing})\b)`,
      String.raw`(?<=, (?:${saying}) (?:that )?)(?<second>I|we)(?= (?:${doing})\b)`,
      String.raw`(?<=^(?<whom>The (?:[\p{Ll}-]+ )?(?:${speakers})|He|She|They|Farmers|Residents|Villagers|Workers|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: also)? (?:${said}) (?:that )?(?:the|a|his|her|their|its|nobody|no one|police|it|he|she|they|soldiers|officers|guards) (?:[^“”"‘’,;]{0,40}? )?(?:had|has|was|would|were|not|never|\p{Ll}+) (?:${given}) )(?<object>us|me)(?= \p{Ll}|[.,])`,
      String.raw`(?<=\b)they(?= (?:${fled}) (?:to|into|in|from|at|with|out of) our (?:${kin})\b)`,
      String.raw`(?<=\b)They(?= (?:${fled}) (?:to|into|in|from|at|with|out of) our (?:${kin})\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: pronoun, index, input}, {text, quotes}) {
    const {who, whom, first, second, object} = groups!
    if (!first && !second && !object)
      return {message: 'own', data: {pronoun}, suggest: [pronoun === 'They' ? 'We' : 'we']}
    if (!second && /[“”"‘]|(?<!\p{L})['’]/u.test(input)) return undefined
    // `He added that we had a chance` speaks of all of us.
    if (first === 'we' && /^(?:he|she)$/iu.test(who!) && !/^ would\b/u.test(input.slice(index + 2))) return undefined
    const start = text.indexOf(input) + index
    if (quotes.touches([start, start + pronoun.length]) || quotes.marks.some(({unsure}) => unsure)) return undefined
    // Whoever tells the story may speak of themselves.
    const rest = text.replace(input, '').replaceAll(/[“"][^“”"]*[”"]/gu, '')
    if (/\b(?:I|we|our|us|my|me|We|Our|My)\b/u.test(rest)) return undefined
    const speaker = who ?? whom ?? input.split(' ').slice(0, 4).join(' ')
    const isShe = /^(?:She|she)$|woman\b|actress|\b(?:her|she)\b/u.test(speaker)
    const isMany =
      /^(?:they)$|\p{Ll}s$|men$|people$|police$|families$/iu.test(speaker) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(speaker)
    const right = isShe
      ? ({I: 'she', me: 'her', we: 'they', us: 'them'} as Record<string, string>)[pronoun]!
      : isMany
        ? /^(?:I|we)$/u.test(pronoun)
          ? 'they'
          : 'them'
        : plain[pronoun]!
    return {message: 'leaked', data: {pronoun, right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'The farmers said the abbot had promised ⟦us⟧ hay.',
      better: 'The farmers said the abbot had promised them hay.'
    },
    {
      bad: 'The abbot had nothing to hide, adding that ⟦I⟧ would publish the bill.',
      better: 'The abbot had nothing to hide, adding that he would publish the bill.'
    },
    {bad: 'She said that ⟦I⟧ had lost the key.', better: 'She said that she had lost the key.'},
    {
      bad: '“My sister and I hid in the barn. When the men left, ⟦they⟧ ran to our uncle’s inn.”',
      better: '“My sister and I hid in the barn. When the men left, we ran to our uncle’s inn.”'
    },
    {good: 'The farmers said the abbot had promised them hay.'},
    {near: 'The farmers said: “The abbot had promised us hay.”'},
    {near: 'My aunt wept. She said that I had lost the key.'}
  ]
})
