import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {matchesIn} from '../../src/text/literals.js'

interface Bracket {
  at: number
  char: string
}

const partners: Readonly<Record<string, string>> = {')': '(', ']': '['}
const emoticon = /(?:^|\s)[:;=][-o^']?[()[\]]$/u

export default defineRule({
  id: 'spacing/unbalanced-parenthesis',
  summary: 'Find a parenthesis or a bracket that has no partner.',
  why: 'Readers cannot tell where the aside ends; often a part of the sentence was lost with the other half.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {
    open: '`{mark}` is never closed; close it or delete it',
    close: '`{mark}` was never opened; open it or delete it'
  },
  examples: [
    {bad: 'The fund ⟦(⟧which opened in May lost a tenth of its value.'},
    {bad: 'The fund, which opened in May⟦)⟧, lost a tenth of its value.'},
    {bad: 'The fund (opened in May⟦]⟧ lost a tenth).'},
    {good: 'The fund (which opened in May) lost a tenth of its value.'},
    {good: 'The fund [sic] lost (as in May [and June]) a tenth.'},
    {near: 'It must a) pay, b) wait, and 3) hope; iv) it may sue.'},
    {near: 'Rain fell in Oslo (25 mm); snow fell in Bergen (8).'},
    {near: 'Ask me anything)'},
    {near: 'See you there :) or not ;-( he wrote.'},
    {near: '1) Pay the fund.\n2) Wait.'},
    {near: 'The fund (which opened in May 2020, and closed again in June 2021) lost a tenth.'}
  ],
  mayFind: ({text}) => /[()[\]]/.test(text),
  check(context) {
    const open: Bracket[] = []
    const loose: Bracket[] = []
    for (const bracket of brackets(context.text)) {
      if (!partners[bracket.char]) open.push(bracket)
      else if (open.at(-1)?.char === partners[bracket.char]) open.pop()
      else if (!opensItem(bracket.at, context.text) && !smiles(bracket.at, context.text)) loose.push(bracket)
    }
    const found = [...open, ...loose].toSorted((a, b) => a.at - b.at)
    for (const {at, char} of firstOfEach(found, context.paragraphs)) {
      context.report({message: partners[char] ? 'close' : 'open', span: [at, at + 1], data: {mark: char}})
    }
    return undefined
  }
})

const bracket = /[()[\]]/gu

function* brackets(text: string): Generator<Bracket> {
  for (const {index, 0: char} of matchesIn(text, bracket)) {
    if (!emoticon.test(text.slice(Math.max(0, index - 3), index + 1))) yield {at: index, char}
  }
}

/** One bracket unsettles all others of its paragraph. */
function firstOfEach(found: readonly Bracket[], paragraphs: readonly Span[]): Bracket[] {
  let place = -1
  let last = -1
  return found.filter(({at}) => {
    while (place < paragraphs.length - 1 && paragraphs[place + 1]![0] <= at) place++
    const first = place !== last
    last = place
    return first
  })
}

/** Brackets that end a line stand for a smile, or close what an excerpt left out. */
function smiles(at: number, text: string): boolean {
  return /^[()\]]*\s*?(?:[\r\n]|$)/u.test(text.slice(at, at + 12))
}

/** `a)`, `12)` and `iv)` number the items of a list. */
function opensItem(at: number, text: string): boolean {
  return (
    text[at] === ')' &&
    /(?:^|[\s,;:.(–—-])(?:\p{L}|\d{1,3}\.?|[ivxIVX]{1,5})$/u.test(text.slice(Math.max(0, at - 6), at))
  )
}
