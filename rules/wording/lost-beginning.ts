import {defineRule} from '../../src/core/rule.js'
import {isForm} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What no paragraph begins with, and no quotation or list item of news either. */
const followers = wordSet(
  'of that which who whom whose by with from than was were is are has have had been being said says told will would could and but or nor because while where when as into to at on in for against under after before during since'
)
/** `pattern finds what …`, `ninjs 1, 2 and 3`: a term that a list or a table explains. */
function explains(paragraph: string): boolean {
  const next = /^\p{Ll}+ (\p{Ll}+)/u.exec(paragraph)?.[1]
  return next === undefined || isForm(next, 'third') || finiteBe.has(next) || modals.has(next) || haveForms.has(next)
}

/** Whole sentences begin with these, whose capital alone was lost. */
const mayOpen = wordSet(
  'the a an this that these those my your his her its our their every each another any some all no many most few several there here he she it we you they i one two three four five six seven eight nine ten hundreds thousands'
)
/** `de Havilland`, `al-Sadr`: names that begin in small letters. */
const opensName =
  /^(?:de|da|di|del|della|du|des|dos|van|von|der|den|ter|ten|al|el|ibn|bin|ben|le|la|lo|zu|af|av|ap|mac|e|i)\b|^\p{Ll}+ \p{Lu}/u
/** `the night,” said Rosa Quispe`: the quotation opened in what is lost. */
const closesQuotation =
  /^\p{Ll}[\p{L}’'-]*(?: [\p{L}\d’'-]+,?){0,12}[,.?!]["”] (?:(?:said|says|added|he|she|the \p{Ll}+|\p{Lu}\p{L}+)(?: \S+){2,})\.$/u
/** People who write of themselves do without capitals. */
const informal = /(?<![\p{L}])(?:i|you|we|my|our|your|us|me)(?![\p{L}])|["“”!]|(?<!\p{L})['‘’]|(?<!s)['’](?!\p{L})/iu

/** `ors allege that`: how nouns in the plural end, with too few letters for a word. */
const isEnding = (word: string): boolean =>
  /^\p{Ll}{0,3}(?:ors|ers|ents|ants|ists|ians|ions|ities|ments|ings|ees|ives)$/u.test(word)

/** `ed by the opposition, the bill passed`: how participles and nouns end; nobody begins with them. */
const tails = wordSet(
  'cording ccording ording eanwhile ed ted ded ned sed ced ged led ked ped red ied ised ized ated ing ting ding ning sing cing ging ling king ping ring sting ising izing ating ment ments tion tions sion sions ation ations ity ties ance ence ness able ible ously ively ally'
)
const words = wordSet('led red king ping ring sing sting able ally ties')
/** `ed sheeran` is a name in small letters. */
const isTail = (word: string, behind: string): boolean =>
  tails.has(word) &&
  !words.has(word) &&
  (word !== 'ed' || /^ (?:by|in|on|from|to|of|at|with|as|the|an?|after|for) /u.test(behind))

export default defineRule({
  id: 'wording/lost-beginning',
  summary:
    'Find a paragraph that begins in the middle of a sentence: `of the demonstrators held in May were released.`',
  why: 'The first words stood in another field, a link or another segment, and were left there; they must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {lost: 'The paragraph begins with `{word}`: its first words are missing; get them from the source'},
  examples: [
    {bad: '⟦of⟧ the demonstrators held outside the parliament were released on Sunday.'},
    {bad: 'The port is shut.\n\n⟦which⟧ is expected to cost the harbour two million euros a day.'},
    {bad: '⟦was⟧ taken to hospital with burns to both hands, the coastguard said on Friday.'},
    {bad: "⟦of⟧ the island's oldest mill voted on Friday to end a strike of seven weeks."},
    {bad: '⟦, who⟧ won bronze in the relay two years ago, said on Friday that she would retire.'},
    {bad: '⟦itors⟧ allege that the harbour master took bribes from nine importers.'},
    {bad: '⟦ing⟧ a slump in sales, the mill has cut its forecast for the year twice.'},
    {bad: '⟦night⟧,” said Rosa Lund, standing in what used to be her kitchen.'},
    {bad: '⟦decided⟧ to postpone the census by a year because of the fighting in the south.'},
    {near: 'de Lund was known for her role as a nurse in nine films of the old school.'},
    {bad: '⟦led⟧ by the opposition and by nine of its allies, who had asked for a vote.'},
    {good: 'Most of the demonstrators held outside the parliament were released on Sunday.'},
    {near: 'The port sells:\n\nof the catch, nine tonnes of cod and a tonne of crab.'},
    {near: 'of the catch'},
    {near: 'and so did the rest of us, as we always do at the end of a long week.'},
    {near: 'iPhone sales rose in the north and fell in the south of the country.'}
  ],
  check(context) {
    const {text, paragraphs} = context
    for (const [index, [start, end]] of paragraphs.entries()) {
      const word = /^(?:, )?\p{Ll}+(?=[\s,])/u.exec(text.slice(start, start + 14))?.[0]
      if (word === undefined) continue
      const isStump =
        /^ \p{Ll}/u.test(text.slice(start + word.length)) &&
        (isTail(word, text.slice(start + word.length, start + word.length + 7)) ||
          (isEnding(word) && !context.speller.isWord(word)))
      const before =
        index === 0
          ? '.'
          : text
              .slice(0, paragraphs[index - 1]![1])
              .trimEnd()
              .slice(-1)
      if (before !== '.') continue
      const paragraph = text.slice(start, end)
      if (!followers.has(word) && closesQuotation.test(paragraph)) {
        context.report({message: 'lost', span: [start, start + word.length], data: {word}})
        continue
      }
      if (!/^(?:, )?\p{Ll}+(?:\s+\S+){8,}\.$/u.test(paragraph.trimEnd()) || informal.test(paragraph)) continue
      const isSure = word.startsWith(',') || followers.has(word) || isStump
      if (!isSure && (opensName.test(paragraph) || mayOpen.has(word) || explains(paragraph))) continue
      context.report({
        message: 'lost',
        span: [start, start + word.length],
        data: {word},
        ...(!isSure && {confidence: 0.65})
      })
    }
    return undefined
  }
})
