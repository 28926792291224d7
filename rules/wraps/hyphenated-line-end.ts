import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {months, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Second halves of compounds that share their first or last part: `two- and three-year`, `mid- to late-`. */
const suspended = wordSet('and or to nor but versus as than through from in')

/** A hyphen with a space after it, left when lines were joined without care. */
const brokenWord = /(?<![\p{L}\p{N}\-’'])(?<left>\p{L}{2,})- (?<right>\p{Ll}{2,})(?![\p{L}\-’'])/gu

const prefixes = wordSet(
  'co re pre de mis non anti semi mid un bi tri ex pro sub inter intra multi neo post over under micro mega ultra super trans counter self all out well ever half off up down en in'
)

export default defineRule({
  id: 'wraps/hyphenated-line-end',
  summary: 'Find words cut by a hyphen at a line end.',
  why: 'Print columns cut words at line ends; off the page the hyphen stays in the middle of the word.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  notes: 'Compounds keep their hyphen: a word is closed up where the dictionary or the story knows it as one word.',
  messages: {
    line: 'Word cut at a line end; print `{word}`',
    space: 'Space after a hyphen inside a word; print `{word}`',
    inside: 'Hyphen inside a word; print `{word}`'
  },
  examples: [
    {
      bad: 'The opposition blamed the ⟦govern-\nment⟧ for the delay.',
      better: 'The opposition blamed the government for the delay.'
    },
    {bad: 'Hundreds of ⟦passen- gers⟧ were stranded.', better: 'Hundreds of passengers were stranded.'},
    {bad: 'Fears of a new wave of ⟦Covid-\n19⟧ have grown.', better: 'Fears of a new wave of Covid-19 have grown.'},
    {bad: 'The council meets on ⟦Mon-day⟧ at noon.', better: 'The council meets on Monday at noon.'},
    {bad: 'The ⟦govern-ment⟧ will meet.', better: 'The government will meet.'},
    {bad: 'The city will renew its ⟦infra-structure⟧ soon.', better: 'The city will renew its infrastructure soon.'},
    {near: 'An inter-agency panel met, and the sub-committee agreed.'},
    {good: 'The government has a long-term plan.'},
    {good: 'The firm offers two- and three-year contracts.'},
    {near: 'Pre- and post-war houses line the street.'},
    {near: 'The first- to third-placed teams go through.'},
    {near: 'Prices went up- just a little of everything, the shop said.'},
    {near: 'The talks - delayed twice - will open on Monday.'}
  ],
  mayFind: ({text, story}) => text.includes('-') || story.joins.length > 0,
  check(context) {
    const {joins, source} = context.story
    for (const join of joins) {
      if (join.kind !== 'hyphen') continue
      const [left, right] = around(context.text, join.at)
      const [start] = context.story.map.toSource([join.at - left.length, join.at])
      const [, end] = context.story.map.toSource([join.at, join.at + right.length])
      if (start >= join.source[0] + 1 || end > source.length) continue
      const word = context.text.slice(join.at - left.length, join.at + right.length)
      const edits = [{span: join.source, text: ''}]
      context.report({message: 'line', span: [start, end], of: 'source', data: {word}, suggest: [{text: word, edits}]})
    }
    if (context.text.includes('- ')) for (const match of context.matches(brokenWord)) reportSpaced(context, match)
    for (let at = context.text.indexOf('-'); at !== -1; at = context.text.indexOf('-', at + 1))
      reportInside(context, at)
    return undefined
  }
})

/** The letters on both sides of a place, hyphens included. */
function around(text: string, at: number): [left: string, right: string] {
  const left = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, at - 40), at))![0]
  const right = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(at, at + 40))![0]
  return [left, right.replace(/['’-]+$/u, '')]
}

function reportSpaced(context: Context<'space'>, match: RegExpExecArray): void {
  const {left = '', right = ''} = match.groups ?? {}
  if (suspended.has(right)) return
  const {speller} = context
  const halves = speller.isWord(left) && speller.isWord(right)
  const closed = speller.isWord(left + right) && (!halves || speller.frequency(left + right) > 1)
  if (!closed) return
  const word = left + right
  const span = [match.index, match.index + match[0].length] as const
  context.report({
    message: 'space',
    span,
    data: {word},
    suggest: [word],
    ...(halves && {fix: 'suggest', confidence: 0.8})
  })
}

/** Beginnings of words that no living English sets off by a hyphen in the words that print knows as one. */
const inseparable = wordSet('inter intra infra trans sub super con com dis mis tele photo micro agri electro hydro')

/** `inter-national`, `infra-structure`; not `inter-agency`. */
function isCutPrefix(left: string, right: string, speller: StoryViews['speller']): boolean {
  return (
    inseparable.has(left) &&
    right.length > 3 &&
    speller.isWord(left + right) &&
    speller.frequency(left + right) >= speller.frequency('harbour')
  )
}

/** A hyphen that came along when a column was widened: `Mon-day`, `govern-ment`. */
function reportInside(context: Context<'inside'>, at: number): void {
  const {speller, text} = context
  const left = /(?<![\p{L}\p{N}\-’'./])\p{L}{2,}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0]
  const right = /^\p{Ll}{2,}(?![\p{L}\p{N}\-’'./])/u.exec(text.slice(at + 1, at + 30))?.[0]
  if (!left || !right) return
  const word = left + right
  const isDay = (weekdays.has(word.toLowerCase()) || months.has(word.toLowerCase())) && /^\p{Lu}/u.test(left)
  const isSure = isDay || isCutPrefix(left, right, speller)
  if (!isSure && (prefixes.has(left.toLowerCase()) || /^\p{Lu}/u.test(left))) return
  if (
    !isSure &&
    (!speller.isWord(word) || speller.isWord(`${left}-${right}`) || (speller.isWord(left) && speller.isWord(right)))
  )
    return
  // `mille-feuille`: a word that print hardly knows as one.
  if (!isSure && speller.frequency(word) === 0) return
  // What is printed so again is spelt so; asked last, since it reads the whole story.
  if (text.split(`${left}-${right}`).length > 2) return
  const span = [at - left.length, at + 1 + right.length] as const
  context.report({message: 'inside', span, data: {word}, suggest: [word]})
}
