/** The clause that was said is there, its subject is there, and its verb is lost. */
import {defineRule} from '../../src/core/rule.js'
import {mayBeVerb, plainStatements} from '../../src/text/clauses.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {isThird} from '../../src/text/verbs.js'

export default defineRule({
  id: 'grammar/reported-cut',
  summary:
    'Find a reported clause that stops before its verb (`found that the nurse, who had worked there since May.`).',
  why: 'The engine stopped at the end of a clause in the middle; the rest of the sentence must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {cut: '`{words}` waits for its verb; get the rest of the sentence'},
  examples: [
    {
      bad: 'The board found ⟦that the⟧ captain, who had sailed the ferry for a year and whose crew had warned him. He left.'
    },
    {bad: 'The mayor said that after the vote, which is due on Friday, ⟦her board⟧.'},
    {good: 'The mayor said that after the vote, which is due on Friday, her board would resign.'},
    {near: 'The board found that the captain, who had sailed the ferry, was drunk.'},
    {near: 'The board found that the mate steered the ferry, which had sailed from the port at noon.'}
  ],
  check(context) {
    for (const sentence of context.sentences) {
      if (!/\bthat\b.*, /u.test(sentence.text) || !context.view(plainStatements).has(sentence)) continue
      const mark = reportedSubject(sentence) ?? reportedEnd(sentence)
      if (!mark) continue
      const span = [mark[0].start, mark[1].end] as const
      context.report({message: 'cut', span, data: {words: context.text.slice(...span)}})
    }
    return undefined
  }
})

type Mark = readonly [Word, Word]

/** `found that the captain, who had sailed …`: the subject of what was found has no verb. */
function reportedSubject({words, text, start}: Sentence): Mark | undefined {
  const match =
    /\b(?:said|found|announced|ruled|reported|claimed|told [\p{L} ]{2,30}|warned|confirmed|heard|revealed|alleged|added) that (?:the|an?|his|her|its|their) (?:[\p{L}-]+ ){0,2}[\p{L}-]+, (?:who|which|whose) [^,]{20,}\.$/u.exec(
      text
    )
  if (!match) return undefined
  const at = words.findIndex(({lower, start: from}) => lower === 'that' && from >= start + match.index)
  const comma = start + text.indexOf(', ', match.index)
  const subject = words.filter((word, index) => index > at && word.start < comma)
  return at > 0 && !subject.some(word => mayBeVerb(words, word.index)) ? [words[at]!, words[at + 1]!] : undefined
}

/** `said that after the vote, which is due on Friday, her board.` */
function reportedEnd({words, text}: Sentence): Mark | undefined {
  const match =
    /\b(?:said|announced|warned|told [\p{L} ]{2,30}|added|claimed) that (?:after|when|if|because|before|while|since|until|unless|although|once) [^,]{5,80},(?: (?:which|who|where) [^,]{5,80},)? (?:the|an?|his|her|its|their) (?:[\p{L}-]+ ){0,2}[\p{L}-]+\.$/u.exec(
      text
    )
  const size = match && match[0].split(', ').at(-1)!.split(' ').length
  if (!size) return undefined
  const rest = words.slice(-size)
  return rest.some((_, index) => index > 0 && (mayBeVerb(rest, index) || isThird(rest[index]!.lower)))
    ? undefined
    : [rest[0]!, rest.at(-1)!]
}
