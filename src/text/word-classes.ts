/** Closed word classes that grammar rules share. Lower case. */

import {wordSet} from './word-set.js'
export const articles = wordSet('a an the')
export const demonstratives = wordSet('this that these those')
export const possessives = wordSet('my your his her its our their')
/** What opens a noun phrase and nothing else. */
export const determiners = wordSet('a an the this these those my your his its our their every each another')
export const prepositions = wordSet(
  'about above across after against along among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past since than through throughout to toward towards under until up upon via with within without'
)
export const modals = wordSet('will would can could may might must shall should cannot')
export const negatedModals = wordSet("won't wouldn't can't couldn't mustn't shouldn't mightn't")
export const doForms = wordSet("do does did don't doesn't didn't")
export const negatedDo = wordSet("don't doesn't didn't")
export const haveForms = wordSet("have has had haven't hasn't hadn't having")
export const beForms = wordSet("be am is are was were been being isn't aren't wasn't weren't")
export const finiteBe = wordSet("am is are was were isn't aren't wasn't weren't")
/** Words that make a clause finite by themselves. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set([...finiteBe, ...haveForms, ...modals])
/** These and the forms of do. */
export const auxiliaries: ReadonlySet<string> = new Set([...finiteAuxiliaries, ...doForms])
/** Auxiliaries in the plural by their singular. */
export const pluralVerbs: ReadonlyMap<string, string> = new Map(Object.entries({is: 'are', was: 'were', has: 'have'}))
/** The other way round. */
export const singularVerbs: ReadonlyMap<string, string> = new Map([...pluralVerbs].map(([one, many]) => [many, one]))
export const subjectPronouns = wordSet('i he she it we they who')
export const objectPronouns = wordSet('me him us them')
/** Short adverbs that stand between an auxiliary and its verb; those in -ly are told by their ending. */
export const midAdverbs = wordSet(
  'not never also now soon still even just only always often already again ever then yet thus instead'
)
export const numbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
)
/** Whether a word counts more than one: `two`, `40`. */
export const countsMany = (word: string): boolean => numbers.has(word) || /^(?:[2-9]|\d\d+)$/u.test(word)
export const pluralQuantifiers = wordSet('many several few various numerous both')
export const conjunctions = wordSet('and or but nor')
export const whWords = wordSet('who whom whose which what when where why how whether whatever whoever')
export const months = wordSet('january february march april may june july august september october november december')
export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')

/** Comparatives in -er; `best`, `worst` and the like are told with the superlatives. */
export const comparatives = wordSet(
  'better worse bigger larger smaller greater higher lower older younger stronger weaker faster slower cheaper easier harder longer shorter richer poorer safer warmer colder hotter cleaner closer deeper earlier later tougher wider heavier lighter louder newer quicker simpler busier happier healthier taller deadlier fiercer'
)
export const superlatives: ReadonlySet<string> = new Set(
  [...comparatives]
    .filter(word => word !== 'better' && word !== 'worse')
    .map(word => word.replace(/r$/u, 'st'))
    .concat('best', 'worst', 'latest')
)

/** Singular nouns that stand for many or for a quantity, so that a plural verb may follow. */
export const collectives = wordSet(
  'team group family crew party staff couple audience army band gang class club panel board committee crowd generation pair company firm bank council government cabinet majority minority lot range variety series kind sort type part host percentage proportion rest bulk handful string wave flood spate array mix total average quarter half third share amount quantity bunch set line section cluster batch flock herd mass body stream succession combination collection dozen ton pile minimum maximum population trio duo university society chamber house department ministry school college force fleet squad side media data public youth elite opposition leadership management jury faculty network portion fraction enemy press clergy electorate nobility peasantry cavalry infantry congregation'
)

/** Verbs of saying, base form: what a sentence of news turns on. */
export const sayingVerbs = wordSet(
  'say tell state announce declare add note remark reiterate stress emphasize emphasise underline confirm deny claim argue insist warn explain report reveal recall admit acknowledge assert affirm reaffirm allege conclude predict suggest urge vow pledge promise believe think hope agree decide'
)

/** Whether a word is an adverb by its ending or by the list. */
export function isMidAdverb(word: string): boolean {
  return midAdverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word))
}

const notAdverbs = wordSet(
  'apply supply reply rely comply imply multiply family assembly monopoly anomaly italy july daily weekly early only friendly elderly likely unlikely costly deadly ally rally bully fly tally belly jelly lily holy ugly lonely lovely lively silly jolly curly hourly monthly yearly quarterly orderly scholarly cowardly heavenly homely kindly leisurely melancholy miserly worldly butterfly crumbly bubbly cuddly bristly gristly prickly wobbly wrinkly pebbly stubbly squiggly dribbly tickly spindly gangly'
)

/** Whether a word ends the noun phrase or the bare verb before it: nothing, a determiner, a pronoun, a preposition or an adverb. */
export function endsPhrase(word: string): boolean {
  return (
    word === '' ||
    determiners.has(word) ||
    objectPronouns.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    isMidAdverb(word) ||
    phraseEnds.has(word)
  )
}

/** Whether a word shows that the noun before it ends its phrase: nothing, a preposition, a finite be or have, a clause. After `and` it may go on. */
export function closesNoun(word: string): boolean {
  return (
    word === '' ||
    prepositions.has(word) ||
    finiteBe.has(word) ||
    haveForms.has(word) ||
    /^(?:but|when|where|after|that|which|who|because|last|this)$/u.test(word)
  )
}

const phraseEnds = wordSet(
  'that which who if when because while although it he she we they there here today yesterday tomorrow so too more all both to out up down back away'
)
