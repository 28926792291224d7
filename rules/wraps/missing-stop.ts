import {patternRule} from '../../src/core/kinds.js'

/** What begins a sentence and, behind a small letter, nothing else. */
const starts =
  'The|This|These|Those|It|He|She|They|We|However|Meanwhile|According|In addition|At least|After|But|Its|His|Her|Their|There|A spokesman|Police said|Officials said'
/** Words that open a sentence together; some of them alone might be of a title. */
const phrases = [
  String.raw`(?:More|Fewer|Less) than(?= (?:\d|half|a\b))`,
  'Both (?:sides|men|women|teams|were|are|have|countries|parties|of)',
  String.raw`(?:Some|About|Nearly|Almost|Around) (?:of the|people|residents|experts|\d[\d,]*)`,
  '(?:Many|Most|Several) (?:of the|people|residents|were|are|have)',
  '(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:people|men|women|children|others|of the|of them|more|officers|soldiers)',
  '(?:A|Another) (?:man|woman|court|spokes(?:man|woman|person)|second|third|few|total|report|statement)|An? (?:\\p{Ll}+ )?(?:official|officer|investigation)',
  'No (?:one|other|details|injuries|deaths)|Nobody|None of the',
  '(?:Last|Next) (?:week|month|year|night)|Earlier (?:on|this|in|he|she|they|the|today)|Later (?:on|in|he|she|they|the)',
  'On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  'In (?:the end|the meantime|total|recent|a statement|response|this)|Since (?:then|the)',
  '(?:If|While|When|Although|Because|Despite|Until|During|Before|As) (?:the|they|it|he|she|this|that|a|its|their)'
].join('|')
/** A score or a year behind which a sentence may end. */
const ends = String.raw`\p{Ll}{3}|\d[–-]\d{1,2}|\b(?:in|since|until|of) (?:19|20)\d\d`
/** A capital that may end a sentence: a day, or a place before what is no part of its name. */
const endsOnName =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\p{Ll} (?:in|at|near) (?!Minister|President|Premier)\p{Lu}\p{Ll}{2,}$/u

export default patternRule({
  id: 'wraps/missing-stop',
  summary: 'Find two sentences with no full stop between them (`after the halt The first tanker`, `in IranAt least`).',
  why: 'Headlines, captions and lines without a full stop run into the next sentence when a page is turned into text.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {stop: 'Missing full stop before `{next}`'},
  examples: [
    {
      bad: 'Exports resumed after a long halt⟦ The⟧ first tanker leaves soon.',
      better: 'Exports resumed after a long halt. The first tanker leaves soon.'
    },
    {
      bad: 'Floods hit the north of Iran⟦At least⟧ nine people died there.',
      better: 'Floods hit the north of Iran. At least nine people died there.'
    },
    {
      bad: 'The second leg of the tie ended 3-0⟦ The⟧ hosts had led since the break.',
      better: 'The second leg of the tie ended 3-0. The hosts had led since the break.'
    },
    {
      bad: 'The vote was held in the town hall⟦ More than⟧ 300 people came to see it.',
      better: 'The vote was held in the town hall. More than 300 people came to see it.'
    },
    {
      bad: 'The vote was held on the quay on Monday⟦ It⟧ was the first of its kind.',
      better: 'The vote was held on the quay on Monday. It was the first of its kind.'
    },
    {
      bad: 'The mayor opened the dam in Oslo⟦ She⟧ then left for the coast.',
      better: 'The mayor opened the dam in Oslo. She then left for the coast.'
    },
    {good: 'Exports resumed after a long halt. The first tanker leaves soon.'},
    {near: 'He read The Times and saw The king and I in The Hague.'},
    {near: 'The LinkedIn page and the band called The verve were named.'},
    {near: 'In the film It the clown wins; in She the queen does.'},
    {near: 'The critics of the paper hated the sitcom Two men who were dull.'},
    {near: 'The town of some thousand people saw the musical On Monday we sail at last.'},
    {near: 'He met the party of Minister He when he was in Beijing.'}
  ],
  // The word before is read backwards from here: patterns that begin with a word are tried at every letter.
  pattern: new RegExp(
    `(?<=${ends}) (?:(?:${starts})(?= \\p{Ll}{2,}(?: \\p{Ll}{2,}| (?:said|have|has|is|was|were|are|will)\\b))|(?:${phrases})(?=,? (?:\\p{Ll}|\\d)))|(?<=\\p{Ll}{3})(?:${starts})(?= \\p{Ll}{2,}(?: \\p{Ll}{2,}| (?:said|have|has|is|was|were|are|will)\\b))`,
    'gu'
  ),
  found({0: found, index, input}, {speller}) {
    const left = /[\p{L}\d]+$/u.exec(input.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const right = found.trim()
    if (!found.startsWith(' ')) {
      const whole = left + right
      if (!/^\p{Lu}|^\p{Ll}{4}/u.test(left) || !speller.isWord(left) || speller.isWord(whole)) return undefined
      if (/^(?:It|We|He|She|But|Its|His|Her)$/u.test(right) && /^\p{Ll}/u.test(left)) return undefined
      // What is printed so again is a name.
      if (input.split(whole).length > 2) return undefined
    } else {
      const before = input.slice(Math.max(0, index - 100), index)
      if (leads.test(left) || (/^\p{Lu}/u.test(left) && !(endsOnName.test(before) && pronoun.test(right))))
        return undefined
      if (!/\p{Ll} \S+ \S+$/u.test(before)) return undefined
      // Titles are printed with a capital in the middle of a sentence, and lower-case words may follow them.
      if (/["“‘*_]/u.test(input) || !/[.!?]["”’]?$/u.test(input.trimEnd())) return undefined
    }
    return {message: 'stop', data: {next: right}, suggest: [`. ${right}`]}
  }
})

const pronoun = /^(?:The|It|He|She|They|However|Meanwhile)$/u
/** Words before a title: `the band called The verve`, `a film of The good earth`. */
const leads =
  /^(?:the|and|of|in|on|at|to|for|with|by|from|as|or|called|named|titled|entitled|films?|movies?|series|shows?|plays?|novels?|books?|songs?|albums?|comedies|dramas|band|group|magazine|newspaper|paper|daily|weekly|musical|opera|comedy|drama|sitcom|thriller|documentary|poem|hymn|single|track|ballad|painting|exhibition|programme|program|podcast|blog|column|read|watch|watched|reads|said|says|that|told|like|than|via|versus|but|see|saw|dubbed|also|including|into|about|over|when|while|because|a|an|his|her|its|their|is|was|are|were|be|if)$/u
