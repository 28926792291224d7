import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'spacing/before-punctuation',
  summary: 'Find a space before a comma, a full stop or another mark that closes.',
  why: 'English sets these marks close to the word before them; the space comes from the source language or from tokenised text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {space: 'Space before `{mark}`; close it up'},
  examples: [
    {bad: 'The ferry left⟦ ,⟧ but nobody was on board.', better: 'The ferry left, but nobody was on board.'},
    {bad: 'Who was on board⟦ ?⟧', better: 'Who was on board?'},
    {bad: 'The ferry left⟦ .⟧It is late.', better: 'The ferry left. It is late.'},
    {bad: 'The ferry left⟦ ,⟧but nobody was on board.', better: 'The ferry left, but nobody was on board.'},
    {
      bad: 'The crew of the "Aurora"⟦ ,⟧ all old sailors, went home.',
      better: 'The crew of the "Aurora", all old sailors, went home.'
    },
    {bad: 'The ferry left⟦ .⟧ Nobody was on board.', better: 'The ferry left. Nobody was on board.'},
    {bad: 'Rents rose 12⟦ . ⟧5 percent.', better: 'Rents rose 12.5 percent.'},
    {bad: 'A cup is $2⟦ . ⟧50 in town.', better: 'A cup is $2.50 in town.'},
    {bad: 'Rents rose 12⟦ , ⟧5 percent.', better: 'Rents rose 12.5 percent.'},
    {bad: 'Prices fell 0⟦ , ⟧8 percent.', better: 'Prices fell 0.8 percent.'},
    {bad: 'Some 12⟦ . ⟧500 people came.', better: 'Some 12,500 people came.'},
    {bad: 'The J⟦ . ⟧K. Holm school opened.', better: 'The J.K. Holm school opened.'},
    {bad: 'Rooms 101⟦ ,⟧ 102 and 103 were shut.', better: 'Rooms 101, 102 and 103 were shut.'},
    {bad: 'It was built in 1912⟦ .⟧ 5 million came.', better: 'It was built in 1912. 5 million came.'},
    {bad: 'It was built in 1912⟦ .⟧ 5 mills are left.', better: 'It was built in 1912. 5 mills are left.'},
    {good: 'The ferry left, but nobody was on board.'},
    {good: 'Who was on board? Nobody: the ferry was late; it always is!'},
    {near: 'He waited ... and waited . . . and left.'},
    {near: 'He hit .300 last season and ran .NET code at night.'},
    {near: 'See you soon :) and take care ;-)'},
    {near: 'Il a dit « oui » hier.'},
    {near: 'It ended 2 : 1 after extra time.'}
  ],
  needs: /\s[,.;:!?]/,
  pattern:
    /(?<=(?<left>[\p{L}\p{N}%)\]"”’'»])|(?<=(?<!\p{L})\p{Lu}\.)(?=[^\S\r\n]+,))(?<mark>[^\S\r\n]+(?<point>[,.;:!?])(?<torn>(?<=(?<!\d)\d{1,3}[^\S\r\n]+[.,]) (?=\d{1,2}(?: (?:million|billion|trillion|percent|per cent|per mille|points?|seconds?|magnitude|met(?:er|re)s|kilomet(?:er|re)s|km|m|miles|degrees|times|kg|tons|tonnes|euros|dollars|pounds)\b| (?:m|b)illions\b| ?%|(?<=[$€£¥] ?\d{1,6}[^\S\r\n]+[.,] \d{1,2})(?!\d)))|(?<=(?<!\d)\d{1,3}[^\S\r\n]+,) (?=(?:\d{3} , ?){0,3}000(?!\d))|(?<=(?<!\d)\d{1,2}[^\S\r\n]+[.,]) (?=\d{3}(?![\d-]))|(?<=(?<!\p{L})\p{Lu}[^\S\r\n]+\.) (?=\p{Lu} ?\.)|(?<=(?<!\p{L})\p{Ll}[^\S\r\n]+\.) (?=\p{Ll} ?\.)|(?<=\bwww[^\S\r\n]+\.) (?=\p{L})|(?<=\.) (?=(?:com|org|net)\b))?)(?=(?<right>$|(?<=\. )[\d\p{L}]|(?<=, )\d|[\s"”’)\]]|(?<=,)\p{L}{2}|(?<=\.)(?:The|It|He|She|They|In|On|At|A|An|This|But|We|His|Her|Its|Their)\s))/gu,
  found({groups, index, input}) {
    const {left = '', mark = '', point = '', right = '', torn} = groups!
    const rest = input.slice(index + mark.length)
    if (torn)
      return {
        message: 'space',
        data: {mark: point},
        ...closed(point, rest, input.slice(Math.max(0, index - 16), index))
      }
    if (/^\s?[.:;!?]/u.test(rest) && point === '.') return undefined
    if ((point === ':' || point === ';') && (right === ')' || right === ']')) return undefined
    if (point === ':' && /\p{N}/u.test(left) && /^\s\p{N}/u.test(rest)) return undefined
    // A post that is quoted stands as it was typed, with hyphens for dashes.
    const isTyped =
      /[!?]/u.test(point) && /["”’]/u.test(right) && / - /u.test(input.slice(Math.max(0, index - 80), index))
    return {
      message: 'space',
      data: {mark: point},
      suggest: [/\p{L}/u.test(right) ? `${point} ` : point],
      ...(isTyped && {confidence: 0.45})
    }
  }
})

/** What is torn becomes one again; where two figures may be meant, a person decides. */
function closed(point: string, rest: string, before: string) {
  if (!/^\d/u.test(rest) || (point === ',' && /^(?:\d{3} , ?){0,3}000/u.test(rest))) return {suggest: [point]}
  if (/^\d{3}/u.test(rest)) return {fix: 'suggest' as const, suggest: [',', `${point} `]}
  if ((point === '.' && !dateEnd.test(before)) || /(?<![\d,.] ?)0$/u.test(before)) return {suggest: ['.']}
  return {fix: 'suggest' as const, suggest: ['.', `${point} `]}
}

const dateEnd =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.) \d{1,2}$/u
