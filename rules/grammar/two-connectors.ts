import {defineRule} from '../../src/core/rule.js'
import type {Sentence} from '../../src/text/sentences.js'

/** A first clause without a stop of its own, so that the connector behind the comma can join nothing else. */
const joined =
  /^(?:[“"]?(?:And |But )?)(?<first>Although|Though|Even though|Even if|Because|Since|Despite|In spite of) (?<clause>[^.;:?!“”"()–—]{3,160}?), (?<second>but|so|and so|therefore) (?<next>[\p{L}’'-]+)/u
/** What asks a reason twice. */
const reason =
  /\b[Tt]he (?:main |only |real |first |true )?reason (?:(?:why|that|for) )?(?<clause>[^.,;:?!“”"()]{0,70}?)\b(?<be>is|was) because(?<of> of)? /u
const reasonBecause = /\breason (?<mark>because) (?!of\b)/u
/** `asked that what had happened`. */
const askedThat =
  /\b(?:[Aa]sk(?:s|ed|ing)?|[Ww]onder(?:s|ed|ing)?|[Ii]nquired|[Ee]nquired) (?:[\p{L}]+ ){0,2}?(?<that>that) (?:what|why|how|where|who|whether|which)\b(?!.* be\b)/u
const subjects = /^(?:he|she|it|they|we|i|the|a|an|this|these|those|there|his|her|its|their|no|many|most|some)$/iu

export default defineRule({
  id: 'grammar/two-connectors',
  summary: 'Find two connectors where one joins the clauses (`Although it rained, but they played`).',
  why: 'Chinese, Arabic, Turkish and other languages open both halves of such a sentence with a connector; English opens one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    second: 'Unexpected `{second}` with `{first}`: one connector is enough',
    because: 'Unexpected `{found}` after `the reason`, expected `{right}`'
  },
  examples: [
    {
      bad: 'Although the mill is old, ⟦but⟧ it still runs.',
      better: 'Although the mill is old, it still runs.'
    },
    {bad: 'Because the road was icy, ⟦so⟧ they walked.', better: 'Because the road was icy, they walked.'},
    {
      bad: 'The reason ⟦because⟧ they left is not known.',
      better: 'The reason why they left is not known.'
    },
    {
      bad: 'The reason why the mill closed is ⟦because of⟧ it was old.',
      better: 'The reason why the mill closed is that it was old.'
    },
    {bad: 'She asked ⟦that⟧ what had happened to him.', better: 'She asked what had happened to him.'},
    {good: 'Although the mill is old, it still runs.'},
    {near: 'Although the mill is old, it is sound, but it no longer runs.'},
    {near: 'Because it is old, so old that it creaks, the mill was shut.'},
    {near: 'Although small, but for the tower, the mill is old.'}
  ],
  concerns: word =>
    /^(?:although|though|because|since|despite|reason|spite|even|asks?|asked|asking|wonder(?:s|ed|ing)?|inquired|enquired)$/u.test(
      word
    ),
  check(context) {
    for (const sentence of context.sentences) {
      const observation = secondConnector(sentence) ?? reasonWhy(sentence) ?? thatWhat(sentence)
      if (observation) context.report(observation)
    }
    return undefined
  }
})

function secondConnector({text, start}: Sentence) {
  const match = joined.exec(text)
  if (!match?.groups) return undefined
  const {first, clause, second, next} = match.groups as Record<'first' | 'clause' | 'second' | 'next', string>
  const opensMain = subjects.test(next) || /^\p{Lu}/u.test(next)
  // `Because …, they left, so the mill closed`: the main clause came before.
  if (
    !opensMain ||
    clause.includes(', ') ||
    (second === 'so' && !/^(?:Because|Since|Even|Although|Though)/u.test(first))
  )
    return undefined
  const from = start + match[0].length - next.length - second.length - 1
  const end = from + second.length
  return {
    message: 'second' as const,
    span: [from, end] as [number, number],
    data: {second, first},
    suggest: [{text: '', edits: [{span: [from, end + 1] as [number, number], text: ''}]}]
  }
}

function reasonWhy({text, start}: Sentence) {
  const bare = reasonBecause.exec(text)
  if (bare) {
    const from = start + bare.index + 'reason '.length
    return observe(from, 'because', 'why')
  }
  const match = reason.exec(text)
  const of = match?.groups?.of
  if (!match || !of || !subjects.test(/^\p{L}+/u.exec(text.slice(match.index + match[0].length))?.[0] ?? ''))
    return undefined
  const rest = text.slice(match.index + match[0].length)
  if (
    !/^(?:he|she|they|it|we|there|the [\p{Ll}]+|his [\p{Ll}]+|its [\p{Ll}]+) (?:is|are|was|were|had|has|have|did|could|would)\b/u.test(
      rest
    )
  )
    return undefined
  return observe(start + match.index + match[0].indexOf('because'), 'because of', 'that')
}

function thatWhat({text, start}: Sentence) {
  const match = askedThat.exec(text)
  if (!match) return undefined
  const from = start + match.index + match[0].lastIndexOf(' that ') + 1
  const edits = [{span: [from, from + 5] as [number, number], text: ''}]
  const data = {second: 'that', first: 'asked'}
  return {message: 'second' as const, span: [from, from + 4] as [number, number], data, suggest: [{text: '', edits}]}
}

function observe(from: number, found: string, right: string) {
  return {
    message: 'because' as const,
    span: [from, from + found.length] as [number, number],
    data: {found, right},
    suggest: [right]
  }
}
