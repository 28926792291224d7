import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Word} from '../../src/text/sentences.js'
import {months, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

type Gender = 'female' | 'male'

const titles: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: wordSet(
    'ms mrs miss madam lady queen princess duchess baroness countess actress businesswoman spokeswoman chairwoman policewoman congresswoman saleswoman councilwoman sportswoman stateswoman waitress hostess heiress nun'
  ),
  male: wordSet(
    'mr sir king prince duke baron count actor businessman spokesman chairman policeman congressman salesman councilman sportsman statesman waiter heir monk fireman pope bishop archbishop cardinal'
  )
}
/** Men's titles that women bear too. */
const loose = wordSet('actor heir count bishop')
const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female']
])
/** What may be somebody else of whom the pronoun speaks. Endings take in too much, which only costs a finding. */
const persons = wordSet(
  'he him his she her hers man woman boy girl child son wife husband widow king queen prince president premier judge patient suspect victim guard thief pilot friend colleague guest neighbour neighbor deputy coach chief boss aide nurse baby teen youth one someone somebody anyone nobody everyone who person official candidate client boyfriend girlfriend nephew niece uncle aunt cousin twin spouse fiancé fiancée pope saint god rebel spy hero cook chef clerk pupil captive hostage envoy monarch tsar sheikh imam rabbi priest monk nun'
)
const agent = /(?:er|or|ist|ian|ant|eer|man|woman|boy|girl|ee|ent)$/u
const things = wordSet(
  'number power water matter order paper letter later never over under after other another rather whether however further former center centre quarter offer summer winter december october september november river border weather chapter order corner dinner better longer higher lower larger greater earlier fewer older younger harder easier either neither together per ever cover error factor sector favor color motor minor major prior interior important relevant significant constant instant restaurant plant want committee fee three degree free agree guarantee see been moment government parliament department agreement statement apartment event recent present different percent cent violent silent current movement payment investment employment development management treatment environment moment document comment content sent went spent cement tent rent talent accent patent incident accident absent urgent independent permanent consistent efficient sufficient ancient tower shelter tanker trailer computer newspaper poster fever cancer disaster order register theater theatre chamber timber silver laser server folder counter meter super proper upper inner outer cyber quarter gather enter consider remember deliver suffer discover answer wonder transfer differ refer prefer alter filter monitor floor door poor for nor indoor outdoor terror horror mirror tractor reactor corridor harbor labor vapor humor honor rumor tumor sugar'
)
const capital = /^\p{Lu}/u

export default defineRule({
  id: 'names/pronoun-gender',
  summary: 'Find `he` after a woman and `she` after a man where nobody else is named.',
  why: 'Languages without gendered pronouns make engines guess. Readers look for a second person, or think the title wrong.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {gender: '`{pronoun}` does not go with `{who}`, and the text names nobody else; check who is meant'},
  examples: [
    {bad: 'Ms. Lindgren said ⟦he⟧ would sell the farm.', better: 'Ms. Lindgren said she would sell the farm.'},
    {bad: 'The spokesman added on Monday that ⟦she⟧ had no comment.'},
    {bad: 'Mrs. Adair opened the gallery in May. ⟦He⟧ has run it alone since then.'},
    {bad: 'Mr Castro, 61, lost the vote, but ⟦she⟧ will not resign.'},
    {bad: 'Ms. Lindgren, a lawyer, said ⟦he⟧ would sell the farm.'},
    {good: 'Ms. Lindgren said she would sell the farm.'},
    {good: 'Mr. Castro lost the vote. He will not resign.'},
    {near: 'Ms. Lindgren said her son was ill and he would sell the farm.'},
    {near: 'Oleg Brandt was ill. Ms. Lindgren said he would sell the farm.'},
    {near: 'Ms. Lindgren met the driver in Oslo. He denied everything.'},
    {near: 'The actress said Brandt was ill, and he would sell the farm.'},
    {near: 'Mr. and Mrs. Adair left early. She was ill.'},
    {near: 'Ms. Lindgren said: “He would sell the farm.”'},
    {near: 'The mayor spoke first. He was followed by Ms. Lindgren. He then left.'}
  ],
  check(context) {
    const {paragraphs} = context
    if (!/(?<!\p{L})(?:[Hh]e|[Ss]he)(?!\p{L})/u.test(context.text)) return undefined
    const all = context.words
    let at = all.findIndex((_, index) => titleAt(all, index) !== undefined)
    if (at < 0) return undefined
    const gender = titleAt(all, at)!
    if (all.slice(0, at).some((_, index) => mayBePerson(all, index, context as unknown as Context))) return undefined
    const title = all[at]!
    const end = paragraphs[title.sentence.paragraph]![1]
    at++
    const name: Word[] = [title]
    while (all[at] && capital.test(all[at]!.text) && /^\.?\s$/u.test(between(all[at - 1]!, all[at]!, context.text)))
      name.push(all[at++]!)
    if (name.length === 1 && !isThe(all[all.indexOf(title) - 1])) return undefined
    reportFirst(all, at, end, {gender, name}, context as unknown as Context<'gender'>)
    return undefined
  }
})

interface Person {
  gender: Gender
  name: readonly Word[]
}

/** Reports the first pronoun behind a person if it is of the other gender and nobody came between. */
function reportFirst(
  all: readonly Word[],
  from: number,
  end: number,
  {gender, name}: Person,
  context: Context<'gender'>
): void {
  const known = new Set(name.map(({lower}) => lower.replace(/'s$/u, '')))
  for (let at = from; at < all.length && all[at]!.end <= end; at++) {
    const word = all[at]!
    const found = pronouns.get(word.lower)
    if (found) {
      if (found === gender || context.quotes.touches([word.start, word.end])) return
      const who = context.text.slice(name[0]!.start, name.at(-1)!.end)
      const other = gender === 'female' ? 'she' : 'he'
      const suggest = [capital.test(word.text) ? other.charAt(0).toUpperCase() + other.slice(1) : other]
      context.report({message: 'gender', span: [word.start, word.end], data: {pronoun: word.text, who}, suggest})
      return
    }
    if (known.has(word.lower.replace(/'s$/u, ''))) continue
    if (word.lower === 'who' || word.lower === (gender === 'female' ? 'her' : 'his')) continue
    if (isApposition(all, at, from, context.text)) continue
    if (mayBePerson(all, at, context as unknown as Context)) return
  }
}

/** `Ms. Adair, a lawyer from Oslo,`: the same person. */
function isApposition(all: readonly Word[], at: number, from: number, text: string): boolean {
  const [name, first] = [all[from - 1]!, all[from]!]
  if (!/^(?:an?|the)$/u.test(first.lower) || text.slice(name.end, first.start) !== ', ') return false
  const inside = text.slice(first.start, all[at]!.end)
  return /^[\p{L}\d’' -]+$/u.test(inside) && at - from < 4
}

function isThe(word: Word | undefined): boolean {
  return word?.lower === 'the' || word?.lower === 'a'
}

/** The gender of a title before a name, or of `the actress`. */
function titleAt(all: readonly Word[], at: number): Gender | undefined {
  const lower = all[at]!.lower.replace(/\.$/u, '')
  const gender = titles.female.has(lower) ? 'female' : titles.male.has(lower) && !loose.has(lower) ? 'male' : undefined
  if (!gender || /^(?:and|or)$/u.test(all[at + 1]?.lower ?? '')) return undefined
  return capital.test(all[at + 1]?.text ?? '') || isThe(all[at - 1]) ? gender : undefined
}

function mayBePerson(all: readonly Word[], at: number, {speller}: Context): boolean {
  const {text, lower, index} = all[at]!
  if (persons.has(lower) || titles.female.has(lower) || titles.male.has(lower) || /^m(?:r|rs|s)\.$/u.test(lower))
    return true
  if (lower.length > 4 && agent.test(lower) && !things.has(lower) && text === lower) return true
  if (!capital.test(text) || weekdays.has(lower) || months.has(lower) || lower === 'i') return false
  if (speller.isWord(lower)) return agent.test(lower) && index > 0
  return !/^(?:in|at|near|to|from|across)$/u.test(all[at - 1]?.lower ?? '')
}

const between = (a: Word, b: Word, text: string): string => text.slice(a.end, b.start)
