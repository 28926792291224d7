import retextRepeatedWords from 'retext-repeated-words'
import {retextRule} from '../../src/core/kinds.js'
import type {Span} from '../../src/core/types.js'
import {mayEndClause} from '../../src/text/ended-clauses.js'
import {placesByStart} from '../../src/text/places.js'
import {echoing} from '../../src/text/runs.js'
import {isBase} from '../../src/text/verbs.js'

/** Doubles that edited English does print: grammar, emphasis and sounds. */
const printable = new Set(
  `had that do it her you him them there very so no long many much far way now really big too win bye ha
  tut hush knock chop hear night go yo boom bang tick beep blah cha pom yum woof quack choo pooh aye hip hey
  trillion billion million thousand fifty twenty hundred`.split(/\s+/u)
)

/** `They moved in in March`: the first belongs to the verb, the second to the time or place. */
const particles = new Set(['in', 'on', 'at', 'for', 'by', 'over', 'up', 'out', 'off'])
const takesParticle =
  /^(?:(?:mov|settl|hand|turn|call|logg|sign|check|look|wait|hold|pass|liv|stay|dropp|fill|join|kick|lock|phon|pil|plugg|pour|pull|push|roll|rush|slipp|stepp|stopp|tun|walk|work|report|start|head|clock|chipp|cash|zero|hom|weigh|tak|giv|com|putt|break|sett|go|keep|dial|zoom|tuck|pitch|cav|stand|end|show|carry)(?:ed|ing)|carried|went|came|gone|come|set|put|took|taken|broke|broken|laid|look|search|wait|moves?|settles?|log|sign|checks?|turns?|hold|held|kept|keep|go|goes|comes|give|given|gave|hands?|carry|stays?|lives?|rang|drew|drove|fell|flew|got|ran|sent|stood|brought|goin)$/u

/** `The man she spoke to to get the tape`: the first belongs to the verb, the second to the infinitive. */
const strandsTo =
  /\b(?:(?!(?:that|and|but|because|when|while|as|if|said|says|where|before|after) )\p{Ll}{3,}) (?:he|she|they|we|I|you|it) (?:(?:had|has|have|would|could|was|were) )?(?:spoke|spoken|talked|listened|went|turned|wrote|appealed|lied|reported|referred|looked|moved|flew|travelled|got|drove|belonged|pointed|sang|been|go|speak|talk|turn|write)\s+$/u

export default retextRule({
  id: 'wording/repeated-word',
  summary: 'Find a word printed twice in a row.',
  why: 'Translation engines loop on short words; an editor would not print the second one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {twice: 'Unexpected second `{word}`, expected it once'},
  examples: [
    {bad: 'The minister said ⟦the the⟧ talks had failed.', better: 'The minister said the talks had failed.'},
    {
      bad: 'Rescuers reached the flooded ⟦village village⟧ on foot.',
      better: 'Rescuers reached the flooded village on foot.'
    },
    {bad: '⟦The the⟧ harbour reopened on Sunday.', better: 'The harbour reopened on Sunday.'},
    {bad: 'The toll could rise ⟦and and⟧ more storms are due.', better: 'The toll could rise and more storms are due.'},
    {good: 'They had had no word from the embassy.'},
    {good: 'The court ruled that that clause was void.'},
    {near: 'Of the four, four left early.'},
    {near: 'The tenants moved in in March, and the caretaker looked on on Monday.'},
    {near: 'Duran Duran played in Walla Walla, in the new New Hope hall.'},
    {near: 'It was a very very long long wait for the families.'},
    {near: 'The woman he spoke to to get the key has left.'},
    {bad: 'Ida Lund, who ⟦left left⟧ early, was ill.', better: 'Ida Lund, who left early, was ill.'},
    {bad: 'He said that she ⟦sang sang⟧ well.', better: 'He said that she sang well.'},
    {near: 'The cards she drew drew gasps, and those who sing sing on.'},
    {near: 'Whoever won won it by an inch; what the judge wrote wrote him off.'},
    {near: 'The mill that it owned owned a barge.'},
    {near: 'Those eligible in May may apply, Ann says Will will run, and her will will be read.'},
    {near: 'What the problem is is a shortage of nurses.'}
  ],
  candidate: (sentence, context) =>
    context.view(echoing).has(sentence) &&
    sentence.words.some((word, index) => word.lower === sentence.words[index + 1]?.lower),
  plugin: () => retextRepeatedWords(),
  found(_, span, context) {
    const {text, speller} = context
    const [first = '', second = ''] = text.slice(...span).split(/\s+/u)
    const word = second.toLowerCase()
    if (
      word === 'is' &&
      /\b(?:what|problem|thing|question|truth|fact|issue|all|point|reason|answer)\b/iu.test(
        text.slice(Math.max(0, span[0] - 80), span[0])
      )
    )
      return undefined
    const before = /(\S+)\s+$/u.exec(text.slice(Math.max(0, span[0] - 40), span[0]))?.[1] ?? ''
    const after = /^\s+(\S+)/u.exec(text.slice(span[1], span[1] + 40))?.[1] ?? ''
    if (word === 'it' && /^(?:is|was|has|had|would|will|could|can|may)$/u.test(after))
      return {message: 'twice', span, data: {word: second}, suggest: [first]}
    if (
      word === 'that' &&
      /^(?:the|it|he|she|they|we|there|all|its|his|her|\p{L}+s|\p{Lu}\p{Ll}+)$/u.test(after) &&
      /^(?:said|warned|announced|says|added|believe|believes|fear|claimed|insisted|confirmed|reported|denied|argued|stressed)$/u.test(
        before
      )
    )
      return {message: 'twice', span, data: {word: second}, suggest: [first]}
    // `Those eligible in May may apply`, `Will will run again`, `a change in the will will be needed`
    if (/^(?:May|Will)$/u.test(first) && second === word) return undefined
    if (word === 'will' && /^(?:the|an?|his|her|their|living|that|this|good|free|of)$/iu.test(before)) return undefined
    if (printable.has(word) || /\d/u.test(word) || /^\p{Lu}/u.test(second)) return undefined
    if (particles.has(word) && takesParticle.test(before.toLowerCase())) return undefined
    if (
      word === 'to' &&
      /^\p{Ll}+$/u.test(after) &&
      isBase(after) &&
      strandsTo.test(text.slice(Math.max(0, span[0] - 80), span[0]))
    )
      return undefined
    const place = context.view(placesByStart).get(span[0])
    if (place && mayEndClause(place)) return undefined
    if (before.toLowerCase() === word || after.toLowerCase().startsWith(word)) return undefined
    if (!speller.isWord(second)) return /^\p{Lu}/u.test(first) ? undefined : unsure(span, first, second)
    return {message: 'twice', span, data: {word: second}, suggest: [first]}
  }
})

/** Perhaps a name of a species (`Pan troglodytes troglodytes`) or a word of another language. */
function unsure(span: Span, first: string, second: string) {
  return {
    message: 'twice' as const,
    span,
    data: {word: second},
    suggest: [first],
    confidence: 0.7,
    fix: 'suggest' as const
  }
}
