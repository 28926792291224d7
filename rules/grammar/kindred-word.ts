import {patternRule} from '../../src/core/kinds.js'
import {adverbOf} from '../../src/text/adverbs.js'

/** Nouns and the adjectives that are meant after `it is … to`. */
const adjectives: Readonly<Record<string, string>> = {
  difficulty: 'difficult',
  possibility: 'possible',
  impossibility: 'impossible',
  necessity: 'necessary',
  importance: 'important',
  safety: 'safe'
}
/** Adjectives and the nouns that are meant between an article and `of the`. */
const nouns: Readonly<Record<string, string>> = {
  safe: 'safety',
  strong: 'strength',
  stable: 'stability',
  accurate: 'accuracy',
  secure: 'security',
  complex: 'complexity',
  able: 'ability',
  true: 'truth',
  long: 'length',
  deep: 'depth',
  high: 'height',
  wide: 'width'
}
/** Words in set places, with the relative that is due there. */
const settled: Readonly<Record<string, string>> = {
  death: 'dead',
  dead: 'death',
  dangerous: 'danger',
  politics: 'political',
  controlling: 'control',
  reported: 'reportedly',
  sunk: 'sank'
}
const degrees = 'unexpected|surprising|extreme|incredible|remarkable|exceptional|unusual'

export default patternRule({
  id: 'grammar/kindred-word',
  summary:
    'Find a relative of the word that is due (`has become difficulty to`, `as accurately as` after is, `the safe of the bridge`, `firm found in 1987`).',
  why: 'The engine finds the stem of the word and takes another word that is made of it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'It has become ⟦difficulty⟧ to find a flat.', better: 'It has become difficult to find a flat.'},
    {
      bad: 'The new test is nearly as ⟦accurately⟧ as the old.',
      better: 'The new test is nearly as accurate as the old.'
    },
    {bad: 'He described the claims as ⟦absurdly⟧ and left.', better: 'He described the claims as absurd and left.'},
    {
      bad: 'Pilots are worried about the ⟦safe⟧ of the runway.',
      better: 'Pilots are worried about the safety of the runway.'
    },
    {bad: 'Trade grew ⟦unexpected⟧ fast in May.', better: 'Trade grew unexpectedly fast in May.'},
    {bad: 'The brewery, ⟦found⟧ in 1987, has two mills.', better: 'The brewery, founded in 1987, has two mills.'},
    {bad: 'The crush left four men ⟦death⟧ and ten hurt.', better: 'The crush left four men dead and ten hurt.'},
    {bad: 'Two cooks were burned to ⟦dead⟧ in Lahore.', better: 'Two cooks were burned to death in Lahore.'},
    {bad: 'The rebels took ⟦controlling⟧ of the port.', better: 'The rebels took control of the port.'},
    {bad: 'The ⟦Ukrainians⟧ army said so.', better: 'The Ukrainian army said so.'},
    {bad: '⟦Found⟧ in 1896, the club won it twice.', better: 'Founded in 1896, the club won it twice.'},
    {good: 'It has become difficult to find a flat, and the test works as accurately as the old.'},
    {near: 'The body, found in 1987, was that of a clerk.'},
    {near: 'He is dancing as gracefully as ever and looked at the safe of the bank.'}
  ],
  needs:
    /\b(?:difficulty|possibility|necessity|impossibility|importance|safety) to |\bas \p{Ll}+ly\b|\bthe \p{Ll}+ of (?:the|its|their)\b|, found in |Found in |\bdeath and |to dead\b|dangerous[.,]|politics |controlling of|reported |sunk within|\p{Lu}\p{Ll}+(?:n|i)s (?:army|government|p|forces|authorities|e)|(?:unexpected|surprising|extreme|incredible|remarkable|exceptional|unusual) /u,
  pattern: new RegExp(
    [
      `(?<=\\b(?:it (?:is|was|would be|will be|became|becomes)|(?:become|becomes|became|becoming)) (?:now |more |so |very |increasingly )?)(?<adjective>${Object.keys(adjectives).join('|')})(?= (?:for [\\p{Ll} ]{3,30} )?to \\p{Ll})`,
      '(?<=\\b(?:is|are|was|were|be) (?:almost |nearly |just |about |twice |equally |not )?as )(?<equal>\\p{Ll}{4,}ly)(?= as (?:a|an|the|its|their|any|it|in|those|that|his|her) )',
      '(?<=\\b(?:described|dismissed|condemned|regarded|rejected|denounced) (?:the |his |her |its |their )?(?:[\\p{Ll}-]+ ){1,3}as )(?<called>\\p{Ll}{4,}ly)(?=[.,]| and (?:said|left|called|accused|denied|added|warned|told|insisted))',
      `(?<=\\b(?:about|over|for|ensure|improve|guarantee|threaten|threatens|question|questioned|doubt|doubted|assess|check|checked|measure|measured) the )(?<noun>${Object.keys(nouns).join('|')})(?= of (?:the|its|their|his|a|an|all) )`,
      `(?<=\\b(?:grew|rose|fell|spread|moved|acted|reacted|performed|did|recovered|went|sold|worked|played|expanded|shrank) )(?<degree>${degrees})(?= (?:fast|slowly|quickly|well|badly|strongly|sharply|early|late|poorly|rapidly)\\b)`,
      '(?<=\\b(?:company|firm|maker|group|club|party|university|newspaper|brewery|bank|airline|carmaker|charity|organisation|organization|school|college|manufacturer|publisher|agency|institute|museum|theatre|orchestra|union|chain|retailer|producer|startup|start-up|magazine|movement), )(?<founded>found)(?= in (?:\\p{Lu}\\p{Ll}+ )?(?:1[5-9]|20)\\d\\d\\b)',
      '(?<settled>(?<=\\b(?:left|leaves|leaving) (?!.{0,30}\\bfor death)(?:[\\p{L}\\d]+ ){1,4})death(?= and (?:\\p{L}+ ){1,3}(?:injured|wounded|hurt|homeless)\\b)|(?<=\\b(?:burned|burnt|beaten|stabbed|crushed|tortured|frozen|froze|starved|bled|choked|sentenced) (?:him |her |them )?to )dead(?= (?:in|by|for|after|on|at|when|with)\\b|[.,])|(?<=\\b(?:longer in|out of|are in|is in|still in) )dangerous(?=[.,])|(?<=\\b(?:a|an|the|new|its|of|any) )politics(?= (?:crisis|party|parties|leaders?|prisoners?|solution|reforms?|refugees?|asylum|stability)\\b)|(?<=\\b(?:took|takes?|taken|taking|lost|loses?|losing|regained|gained|seized) )controlling(?= of\\b)|(?<=\\b(?:is|are|was|were) )reported(?= (?:planning|considering|preparing|seeking|negotiating|trying|refusing|hoping) )|(?<=\\b(?:boat|ship|ferry|barge|vessel|trawler|tanker|yacht|dinghy) )sunk(?= within (?:minutes|hours|seconds)\\b))',
      '(?<=\\b[Tt]he )(?<folk>(?:\\p{Lu}\\p{Ll}+ians|Germans|Americans|Mexicans|Koreans|Israelis|Iraqis|Pakistanis|Afghans)(?= (?:army|government|president|parliament|police|forces|authorities|prime minister|economy|embassy)\\b))',
      '(?<![\\p{L},;] )(?<sinceThen>\\bFound)(?= in (?:1[5-9]|20)\\d\\d(?: by [^,]{3,40})?, the (?:\\p{Ll}+ )?(?:company|firm|group|club|party|university|newspaper|brewery|bank|airline|carmaker|charity|organisation|organization|school|college|institute|museum|theatre|orchestra|union|chain|magazine|movement|town|city|village|monastery|team)\\b)'
    ].join('|'),
    'gu'
  ),
  found({groups, 0: word}) {
    const {adjective, equal, called, noun, degree, sinceThen, settled: set, folk} = groups!
    const due = set ? settled[set] : folk?.slice(0, -1)
    if (due) return {message: 'form', data: {word, right: due}, suggest: [due]}
    if (sinceThen) return {message: 'form', data: {word, right: 'Founded'}, suggest: ['Founded']}
    const adverb = equal ?? called
    if (
      adverb &&
      /^(?:early|likely|unlikely|friendly|deadly|lovely|lonely|costly|elderly|ugly|ally|family|only|daily|weekly|cowardly|unruly|silly|holy|lively|timely|orderly|worldly|heavenly|unfriendly|assembly)$/u.test(
        adverb
      )
    )
      return undefined
    const right = adjective
      ? adjectives[adjective]!
      : adverb
        ? adjectiveOf(adverb)
        : noun
          ? nouns[noun]!
          : degree
            ? adverbOf(degree)
            : 'founded'
    return {message: 'form', data: {word, right}, suggest: [right]}
  }
})

function adjectiveOf(adverb: string): string {
  if (adverb.endsWith('ically')) return adverb.slice(0, -4)
  if (adverb.endsWith('ily')) return `${adverb.slice(0, -3)}y`
  if (/(?:ab|ib|pp|mp|ub)ly$/u.test(adverb)) return `${adverb.slice(0, -1)}e`
  return adverb.slice(0, -2)
}
