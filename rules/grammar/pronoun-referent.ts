import {defineRule} from '../../src/core/rule.js'
import {type Misfit, misfitOf} from '../../src/text/cast.js'
import {matchCase} from '../../src/text/phrases.js'
import type {Word} from '../../src/text/sentences.js'
import {endsPhrase} from '../../src/text/word-classes.js'

const concerned = /^(?:he|she|his|hers?|him(?:self)?|herself)$/u

export default defineRule({
  id: 'grammar/pronoun-referent',
  summary:
    'Find `he` and `she` that agree with nobody whom the story has named (`The museum reopened. He expects …`, `The nurse Ida Lund … his job`).',
  why: 'Things have a gender in other languages, or pronouns have none; the engine keeps the one and guesses the other.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    gender: '`{pronoun}` does not go with `{who}`, and nobody else has come up; expected `{right}`',
    nobody: '`{pronoun}` stands for no one person named so far; for the {who} expected `{right}`'
  },
  examples: [
    {
      bad: 'The museum closed in May. ⟦She⟧ hopes to sell the boats.',
      better: 'The museum closed in May. It hopes to sell the boats.'
    },
    {
      bad: 'Two shepherds were found near Bergen on Sunday. ⟦He⟧ had slept in a cave.',
      better: 'Two shepherds were found near Bergen on Sunday. They had slept in a cave.'
    },
    {
      bad: 'The anglers were saved after ⟦his⟧ boat sank off Bergen.',
      better: 'The anglers were saved after their boat sank off Bergen.'
    },
    {
      bad: 'Cellist Ingrid Moe has played in the band for 30 years. ⟦He⟧ will retire in June.',
      better: 'Cellist Ingrid Moe has played in the band for 30 years. She will retire in June.'
    },
    {
      bad: 'Lu Qian, a mother of two from Hefei, left the bank to open a bakery with ⟦his⟧ savings.',
      better: 'Lu Qian, a mother of two from Hefei, left the bank to open a bakery with her savings.'
    },
    {
      bad: 'Painter Han So-yul said she drew the cover while ⟦his⟧ father was ill.',
      better: 'Painter Han So-yul said she drew the cover while her father was ill.'
    },
    {
      bad: 'The chairman of the club, Karl Berg, said ⟦she⟧ expected a long winter.',
      better: 'The chairman of the club, Karl Berg, said he expected a long winter.'
    },
    {
      bad: 'During a visit to Bergen, the queen ⟦himself⟧ lit the fire.',
      better: 'During a visit to Bergen, the queen herself lit the fire.'
    },
    {good: 'The museum closed in May. It hopes to sell the boats.'},
    {good: 'Cellist Ingrid Moe has played for 30 years. She will retire in June.'},
    {near: 'The museum hired Ida Lund in May. She hopes to sell the boats.'},
    {near: 'The funeral was held in Bergen on Sunday. He was 68.'},
    {near: 'In his first speech as mayor, Knut Berg thanked Ingrid Moe for her work.'},
    {near: 'Cellist Ingrid Moe met the conductor in May. He praised her.'},
    {near: 'The ship left Bergen at noon. She was last seen off Stad.'},
    {near: 'The man she spoke to in May is dead.'},
    {near: 'The ferry was late. But he says nobody complained.'},
    {near: '“The ferry is late,” he said.'}
  ],
  concerns: word => concerned.test(word),
  check(context) {
    const found = misfitOf(context)
    if (!found) return undefined
    const {words} = context
    const word = words[found.at]!
    const before = words[found.at - 1]
    // `The man she spoke to`
    if (
      /^s?he$/u.test(word.lower) &&
      before?.sentence === word.sentence &&
      found.referent.phrase.endsWith(before.text) &&
      word.start === before.end + 1
    )
      return undefined
    const right = matchCase(rightFor(word, words[found.at + 1], found), word.text)
    const {gender, phrase} = found.referent
    const data = {pronoun: word.text, who: phrase, right}
    context.report({message: gender ? 'gender' : 'nobody', span: [word.start, word.end], data, suggest: [right]})
    return undefined
  }
})

/** The same form of the pronoun for another referent. */
function rightFor({lower}: Word, next: Word | undefined, {referent: {gender, isMany}}: Misfit): string {
  const isOwner = lower === 'his' || (lower === 'her' && next !== undefined && !endsPhrase(next.lower))
  const forms = lower.endsWith('self')
    ? ['himself', 'herself', 'themselves', 'itself']
    : isOwner
      ? ['his', 'her', 'their', 'its']
      : lower === 'him' || lower === 'her'
        ? ['him', 'her', 'them', 'it']
        : ['he', 'she', 'they', 'it']
  return forms[gender === 'male' ? 0 : gender === 'female' ? 1 : isMany ? 2 : 3]!
}
