import {defineRule} from '../../src/core/rule.js'
import {isAgent} from '../../src/text/agents.js'
import {isCapital} from '../../src/text/capitalised.js'
import {isUnmarked, mayBeVerb} from '../../src/text/clauses.js'
import type {Sentence} from '../../src/text/sentences.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, finiteAuxiliaries, months, weekdays} from '../../src/text/word-classes.js'

const day =
  '(?:on \\p{Lu}\\p{Ll}+day|in (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\\d\\d)|yesterday|last (?:week|month|year|night))'
const asking =
  'ask|asked|asks|asking|know|knows|knew|known|say|said|explain|explained|unclear|tell|told|reveal|revealed|wonder|wondered|showed|shows|clear|determine|study|studied|find out|understand|understood|measured|measure|recorded'
const seen =
  'seen|heard|met|experienced|visited|sold|bought|won|lost|written|eaten|received|forgotten|witnessed|felt|encountered|tasted|imagined|caused|suffered|driven|used|paid'
const harm =
  'damaged|destroyed|hit|struck|killed|injured|attacked|shelled|bombed|captured|flooded|arrested|stopped|elected|appointed|approved|adopted|rejected|sentenced|convicted|bitten|robbed|stabbed|shot|closed|cut|blocked|published|signed|opened|questioned|rescued|released'
const buying = 'bought|ordered|sold|sent|delivered|donated|built|purchased|handed|shipped|supplied|gave'
const count =
  '\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|dozens of|hundreds of|several'

/** What shows that a clause has the order of another language; `mark` is what is reported. */
const patterns = [
  String.raw`^(?:In|On|At|After|Before|During) (?:the (?:first|second|third|same|following|final|last|opening|\d+(?:st|nd|rd|th)) (?:half|minute|round|week|month|year|day|morning|evening|set|quarter|season|attempt|game|match)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\p{Lu}\p{Ll}+day|(?:19|20)\d\d) (?<mark>scored|won|lost|took|gave|made|began|started|decided|declared|arrested|ordered|signed|missed|beat|left|said|announced|resigned|became|saw|received|bought|sold|built|died|came|went|ended|adopted|approved|visited|met|defeated|equalised|led|founded|opened) (?:the|an?|his|her|its|their) \p{L}`,
  String.raw`\b(?:${asking})\b[^?.]{0,40}\bhow many (?<mark>(?:were|are|had been|have been) \p{Ll}+s) (?:\p{Ll}+ed|killed|hurt|shot|hit|sold|found|lost|held|sent|left|built|born)\b`,
  String.raw`\b(?<mark>(?:had|has|have) (?:never|already|not yet|rarely|seldom|also)) (?:such|the|an?|so many|so much|his|her|their|its|anything|two|three)\b[^,.;]{2,60} (?:${seen})(?=[.,;]|$)`,
  String.raw`\b(?:was|were|been|is|are) (?:already |again )?(?<mark>${day} by) [^,.;]{2,35} (?:${harm})(?=[.,;]| (?:and|who|when|before)\b)`,
  String.raw`\b(?:was|were|been) (?<mark>by (?:the |a |an |his |her )?[\p{L}-]+(?: [\p{L}-]+)?) (?:${harm})(?=[.,;]| (?:and|on|in|at)\b)`,
  String.raw`\b(?<mark>(?:has|have|had)) (?:the|its|his|their) [^,.;]{4,60} (?:hard|hardest|badly|severely|worst|heavily|strongly|sharply|seriously) (?:hit|affected|damaged|struck|criticised|criticized|condemned|injured|weakened|shaken)(?=[.,;]| (?:and|in|by)\b)`,
  String.raw`\bto (?:\p{L}+ |\d+ )?(?:years|months|life|death)(?: in (?:prison|jail)| imprisonment| behind bars)? (?<mark>sentenced|condemned|jailed)(?= (?:for|over|in|on|after|because)\b|[.,])`,
  String.raw`\b(?:${buying}) (?<mark>(?:for|to) (?:the|a|its|his|her|their) (?:[\p{Ll}-]+ )?[\p{Ll}-]+ (?:${count}) (?!(?:\p{Ll}+ )?(?:times|days|weeks|months|years|hours|minutes|decades)\b)(?:[\p{Ll}-]+ )?[\p{Ll}-]+s)(?= (?:from|worth|last|this|in|on|for)\b|[.,])`,
  String.raw`\b(?<mark>(?:species|kind|type|form|breed|generation|version|variety|strain|sort|class) (?:new|rare|unknown|special|different|large|small|old|strange|dangerous|ancient|modern)) of \p{Ll}`,
  String.raw`\b(?:will|would|may|could|might) (?<mark>(?:again|soon|also|only|then|already) (?:probably|possibly|certainly|likely|perhaps)) (?:in|on|by|at|this|next|not)\b`
].map(pattern => new RegExp(pattern, 'du'))

export default defineRule({
  id: 'grammar/verb-place',
  summary:
    'Find a verb, an object or an adverb where another language has it (`The court the appeal rejected`, `was on Monday by hail damaged`, `bought for the army 300 carts`).',
  why: 'The verb comes first or last in other languages, and what goes with it follows other rules; the engine kept their order.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {order: 'Unexpected order: `{found}` stands in the place that another language gives it'},
  examples: [
    {bad: 'In the second half ⟦scored⟧ the hosts three times.'},
    {
      bad: 'The abbot did not say how many ⟦were monks⟧ wounded.',
      better: 'The abbot did not say how many monks were wounded.'
    },
    {bad: 'He said he ⟦had never⟧ such high waves in his life seen.'},
    {bad: 'The inn, which was ⟦on Monday by⟧ hail damaged, may open.'},
    {bad: 'The frost ⟦has⟧ the growers of the east hardest hit.'},
    {bad: 'The court ⟦the⟧ appeal of the abbot rejected and freed his cook.'},
    {bad: 'Last May the king bought ⟦for the army 300 carts⟧ from a Czech.'},
    {
      bad: 'They found a ⟦species new⟧ of orchid in the Andes.',
      better: 'They found a new species of orchid in the Andes.'
    },
    {good: 'In the second half the hosts scored three times, and a monk was killed.'},
    {near: 'Was it a lorry? In the second half the hosts won the cup.'},
    {near: 'The court the abbot went to freed his cook, and only after the third try did the monks manage.'}
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const {text, start} = sentence
      if (sentence.words.length < 7 || !/[.!”"]\s*$/u.test(text) || text.includes('?')) continue
      let mark: readonly [number, number] | undefined
      for (const pattern of patterns) {
        const match = context.fitting(pattern, text).exec(text)
        mark = match?.indices?.groups?.mark
        if (mark) break
      }
      mark ??= verbLast(sentence)
      if (!mark) continue
      const found = text.slice(mark[0], mark[1])
      const right = swapped(found)
      const suggest = right === undefined ? [] : [right]
      context.report({message: 'order', span: [start + mark[0], start + mark[1]], data: {found}, suggest})
    }
    return undefined
  }
})

/** The right order of two words that have changed places: `species new`, `were monks`. */
function swapped(found: string): string | undefined {
  const pair =
    /^(\p{Ll}+) (new|rare|unknown|special|different|large|small|old|strange|dangerous|ancient|modern|probably|possibly|certainly|likely|perhaps)$/u.exec(
      found
    ) ?? /^(were|are) (\p{Ll}+s)$/u.exec(found)
  return pair ? `${pair[2]} ${pair[1]}` : undefined
}

/** `The court on Tuesday the appeal rejected`: two phrases, and one verb behind both. */
function verbLast(sentence: Sentence): readonly [number, number] | undefined {
  const {words, start, text} = sentence
  if (words.length < 8 || !isUnmarked(sentence) || !/^(?:The|A|An)$/u.test(words[0]!.text)) return undefined
  const agent = words.findIndex(({lower}, at) => at > 0 && at < 3 && isAgent(lower))
  if (agent < 0) return undefined
  const isTime =
    /^(?:on|in)$/u.test(words[agent + 1]!.lower) &&
    (weekdays.has(words[agent + 2]?.lower ?? '') || months.has(words[agent + 2]?.lower ?? ''))
  const object = words[agent + (isTime ? 3 : 1)]
  if (
    !object ||
    !determiners.has(object.lower) ||
    /^(?:that|this|each|every|another)$/u.test(object.lower) ||
    isCapital(object.text)
  )
    return undefined
  if (text.slice(0, object.start - start).includes(',')) return undefined
  let end = words.findIndex(
    ({lower}, at) =>
      at > object.index && /^(?:and|but|who|which|that|when|because|after|before|while|as|where|if)$/u.test(lower)
  )
  if (end < 0) end = words.length
  const verbs = words
    .slice(object.index + 1, end)
    .filter(
      ({lower, index}) =>
        mayBeVerb(words, index) ||
        /[a-z]eed$/u.test(lower) ||
        (words[index - 1]!.lower === 'to' && isPast(lower) && !isBase(lower))
    )
  const [verb] = verbs
  if (
    verbs.length !== 1 ||
    !verb ||
    finiteAuxiliaries.has(verb.lower) ||
    !(isPast(verb.lower) || isParticiple(verb.lower))
  )
    return undefined
  // The object of `The firm the city hired left`.
  if (verb.index < object.index + 2) return undefined
  return [object.start - start, object.end - start]
}
