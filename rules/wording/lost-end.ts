import {defineRule} from '../../src/core/rule.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {wordSet} from '../../src/text/word-set.js'

/** Words that lead on together, full stop or not. */
const pairs = [
  'because of|in order to|so as to|such as|as well as|prior to|owing to|thanks to|rather than|apart from|instead of',
  'as soon as|as long as|as far as|as much as|as many as|even though|even if|so that|by means of|on behalf of|in favou?r of|with regard to|in addition to|in accordance with',
  '(?:for|until|till|of|by|than|to|with|from|in) at least',
  '(?:in|of|by|for|from|with|at|on|to|into|during|between|among) (?:several|various|numerous)',
  '(?:after|for|in|of|by|with|from|within) (?:nearly|almost|approximately|roughly)',
  '(?:for|of|in|with|among) (?:best|worst)',
  '(?:and|or|but not) to',
  'because (?:it|he|she) (?:is|was) no longer',
  'the (?:(?:north|south)-?(?:east|west)|north|south|east|west)ern|the united',
  '(?<!(?:all|anything|nothing|everything|everyone|everybody|nobody|none|one|last|next|first) )but',
  String.raw`whose (?!(?:he|she|they|it|we|you|this|that) )\p{L}+ (?:was|were|is|are|had|has|have|will|would)`,
  String.raw`(?:was|were|been|is|are) \p{L}+ed due`
]
const leads = new RegExp(`(?:^| )(?:${pairs.join('|')})$`, 'u')
/** A clause opens, and only who acts in it is printed. */
const clause = /(?:^| )(?:that|if|because|when|while|although|whether|unless) (?:he|she|they|we)$/u
/** Verbs of which the object is lost wherever they end a sentence that nothing else explains. */
const taking =
  'make|give|provide|ensure|bring|put|introduce|avoid|prevent|cause|create|include|obtain|impose|raise|lower|reach|take|use|accept|receive|order|organise|organize|build|commit|hold'
const gerunds =
  'making|giving|providing|ensuring|bringing|putting|introducing|causing|creating|taking|using|accepting|receiving|ordering|organising|organizing|committing|holding|planning|possessing|inciting|violating'
const accused = new RegExp(`(?:^| )(?:accused|suspected|convicted|found guilty|acquitted) of (?:${gerunds})$`, 'u')
const asked = new RegExp(
  String.raw`(?:^| )(?:expect|expects|expected|asked|urged|ordered|told|wants?|plans?|planned|hopes?|intends?|agreed|decided|promised|began|vowed|pledged|refused|threatened) (?:(?:the|its|his|her|their) (?:\p{L}+ ){1,3})?to (?:${taking})$`,
  'u'
)
const unsaid =
  /^[^,]*(?:did not|has not|have not|would not) (?:say|specify|disclose|announce|explain) (?:when|how|why|where) the (?:\p{Ll}+ ){1,3}(?:would|will)$/u
/** `which still has to be approved by`: the relative is what is approved. */
const passive =
  /(?:which|who|that)(?: (?:still|also|already|now|first))? (?:has|have|had|is|was|were|are|will|would|must|may|needs?|should)(?: \p{L}+){0,2} (?:be|been) \p{L}+ed by$/u

/** `the village of`: a noun that governs what is lost. Behind some, `of` may be left alone: `made fun of`. */
const governing =
  /(?:^| )(?<!(?:he|she|they|it|we|i|who) (?:is|was|are|were|became|be|been) )(?:the|an?) (?:\p{Ll}+ )?(?!fun|care|advantage|use|hold|sight|track|charge|note|account|part|rid|notice|possession|kind|sort|type|likes?|matter|one|ones|thing)\p{Ll}{3,}(?<!ed|k|ng|en) of$/u
/** `said in a statement on`, `arrested in connection with`, `the price rose to`, `held a man who`. */
const reported =
  /(?:^| )(?:(?:said|says|announced|added|wrote) (?:in|at|during|in (?:an?|its|his|her|their|the) (?:\p{Ll}+ )?(?:statement|interview|speech|report|letter|message) (?:on|in|at|to|by|with|from))|in (?:connection|cooperation|conjunction|accordance) with|(?:an?|the|two|three|another|several) (?:man|woman|person|suspect|men|women|suspects|people) who)$/u
/** `The price of fish rose to`: a whole sentence, but for the figure. */
const measured =
  /^(?:the|its|their|his|her) (?:\p{L}+ ){1,4}(?:rose|fell|increased|decreased|dropped|climbed|soared|plunged|slipped) (?:to|by|from)$/u
/** `travel to Oslo on`: no particle of the verb. */
const afterPlace = /(?:^| )(?:to|in|from|near|for) \p{Lu}\p{Ll}+ (?:on|in|at|by|for|from|with|of|since|until|to)$/u

/** With one of these the end of a clause may lack what stands before it. */
const strands = wordSet(
  'who whom which what where how why than as like so nor neither whatever whoever nothing something anything everything much more lot all hard easy difficult ready enough too there i you my your'
)
const quoted = /["“”?]/u

export default defineRule({
  id: 'wording/lost-end',
  summary: 'Find a full stop behind words that lead on (`because of.`, `for at least.`, `accused of taking.`).',
  why: 'The engine lost the end of a sentence, or a length limit cut it, and a full stop was put behind what was left.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {lost: 'The sentence breaks off after `{words}`; get the rest of it'},
  examples: [
    {bad: 'The warden said the ferry had sunk ⟦because of⟧.'},
    {bad: 'The keeper will be out for ⟦at least⟧. Nobody took her place.'},
    {bad: 'The frost was felt on the coast and in ⟦several⟧. Nobody was hurt.'},
    {bad: 'The noon ferry was cancelled ⟦due⟧. Guests were taken to an inn.'},
    {bad: 'The clerk was accused of ⟦taking⟧. He denies it.'},
    {bad: 'The guild wants the town to ⟦raise⟧. The vote is in May.'},
    {bad: 'The warden said the crew had been warned and that ⟦they⟧. The ferry sailed at noon.'},
    {bad: 'The pact, which still has to be approved ⟦by⟧. It was signed in May.'},
    {bad: 'The council did not say when the new fares ⟦would⟧. They had been due in May.'},
    {bad: 'The guards kept a note of every decision ⟦which⟧. The trial goes on.'},
    {bad: 'The ferry was found on a reef after ⟦nearly⟧. It is safe.'},
    {bad: 'The frost cut power to 900 homes, mostly in the ⟦northern⟧. Crews are at work.'},
    {bad: 'The keeper was born in the ⟦village of⟧. She studied in Oslo.'},
    {bad: 'The town pays farmers whose crops ⟦were⟧. The first get it in May.'},
    {bad: 'The mayor of Bergen will travel to Oslo ⟦on⟧.'},
    {bad: 'Doctors said that her state was grave ⟦but⟧. Guests are not let in.'},
    {bad: 'The warden said that the ferry would sail as ⟦soon as⟧.'},
    {bad: 'Two crews are lost at sea, the coast guard said in a statement ⟦on⟧.'},
    {bad: 'Police in Bergen have arrested three men in ⟦connection with⟧.'},
    {bad: 'The price of dried fish ⟦rose to⟧.'},
    {bad: 'The old town court has sent to jail a man ⟦who⟧. He is 40.'},
    {near: 'It was a crime that three men were held in connection with.'},
    {near: 'It was the level the price of fish rose to.'},
    {near: 'The police would not say which man or who.'},
    {good: 'The warden said the ferry had sunk because of the frost.'},
    {near: 'The ferry will sail, for now at least.'},
    {near: 'It was a town she was the mayor of.'},
    {near: 'It was a plan they made fun of.'},
    {near: 'The fares were cut, though nobody knew whose they were.'},
    {near: 'It was a price they found hard to reach.'},
    {near: 'What was he accused of taking?'},
    {near: 'It is a weapon that the guild does not want to use.'},
    {near: 'Nobody could tell whose.'},
    {near: 'There are two piers, but the warden did not say which.'},
    {near: 'The frost was felt in towns they knew nothing of.'}
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const last = sentence.words.at(-1)
      if (!last || sentence.words.length < 5 || !lasts.has(last.text)) continue
      if (context.text.slice(last.end, sentence.end).trim() !== '.' || quoted.test(sentence.text)) continue
      if (!isLost(sentence)) continue
      const first = /^(?:least|of|to|as|with|than|from)$/u.test(last.text) ? sentence.words.at(-2)! : last
      const span = [first.start, last.end] as const
      context.report({message: 'lost', span, data: {words: context.text.slice(...span)}})
    }
    return undefined
  }
})

const lasts = wordSet(
  `of least to as than from with several various numerous due he she they we by soon long far much many though if that would will which who during but nearly almost approximately roughly best worst longer United northern southern eastern western north-eastern northeastern north-western northwestern south-eastern southeastern south-western southwestern was were is are had has have on in at for since until ${taking.replaceAll('|', ' ')} ${gerunds.replaceAll('|', ' ')}`
)

/** Whether the last words lead on. */
function isLost({words}: Sentence): boolean {
  const tail = lastOf(words, 9, 'lower')
  if (passive.test(tail)) return true
  if (/ which$/u.test(tail)) return isNounBeforeWhich(words)
  if (
    afterPlace.test(lastOf(words, 3, 'text')) ||
    [unsaid, measured].some(pattern => pattern.test(lastOf(words, words.length, 'lower')))
  )
    return true
  if (words.slice(0, -1).some((_, at) => strandsAt(words, at))) return false
  const isAsked =
    words.length < 14 && words[0]!.lower !== 'that' && asked.test(tail) && words.every(({lower}) => lower !== 'that')
  return (
    isAsked ||
    [leads, clause, accused, governing].some(pattern => pattern.test(tail)) ||
    (reported.test(tail) && !/(?:^| )(?:that|it (?:is|was))(?: |$)/u.test(tail))
  )
}

const lastOf = (words: readonly Word[], count: number, key: 'lower' | 'text'): string =>
  words
    .slice(-count)
    .map(word => word[key])
    .join(' ')

/** Words that are part of what leads on strand nothing. */
const strandsAt = (words: readonly Word[], at: number): boolean =>
  strands.has(words[at]!.lower) && at < words.length - 3

/** `any decision which`, not `did not say which`. */
function isNounBeforeWhich(words: readonly Word[]): boolean {
  const [opener, noun] = words.slice(-3).map(({lower}) => lower)
  return /^(?:a|an|any|every|each|no)$/u.test(opener!) && !/^(?:say|know|clear|sure|ask|tell)$/u.test(noun!)
}
