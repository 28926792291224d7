import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {figureOf, number} from '../../src/text/figures.js'
import type {Pattern} from '../../src/text/needs.js'
import {units} from '../../src/text/numbers.js'

const done =
  'arrested|detained|injured|hurt|wounded|rescued|evacuated|hospitalised|hospitalized|infected|charged|dismissed'
/** `Five of those arrested were freed and the other three remain`, `By noon 51 of the children had left, and the other 14 stayed`. */
const split = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?<part>${number}) of (?:the (?<noun>\p{Ll}{3,})|those (?<done>${done}))(?!\p{L})[^.;:"“”\d]{3,80}?\b(?:and|while|but) (?<mark>the other (?<rest>${number}))(?= (?:are|were|remain|remained|stayed|will|have|had|is)\b)`,
  'dgiu'
)
/** `51 of` is a share; the thing may stand behind an adjective. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£-])(?<n>${number}) (?!of\b)(?<one>\p{L}+)(?: (?<two>\p{L}+))?`,
  'giu'
)
const countedIn = new RegExp(
  String.raw`\b(?<one>${done}) (?<n>${number})(?= (?!years|days|hours|times|percent)\p{Ll}+)|(?<![\p{L}\d.,$€£-])(?<n2>${number}) (?:(?!of\b)\p{Ll}+ ){1,2}(?:(?:were|are|have been|had been|was) )?(?<two>${done})\b`,
  'giu'
)
const others = /\b(?:another|others?|some|several|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu

export default defineRule({
  id: 'numbers/other-rest',
  summary:
    'Find a rest that does not make up the whole told before (`Seven men were arrested … Five of those arrested were freed and the other three remain`).',
  why: 'One of the three figures changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {rest: '{part} and the other {rest} do not make the {whole} told before: check the figures'},
  examples: [
    {
      bad: 'Police arrested seven men in Lund. Five of those arrested were freed and ⟦the other three⟧ remain in jail.',
      better: 'Police arrested seven men in Lund. Five of those arrested were freed and the other two remain in jail.'
    },
    {
      bad: 'The fire hurt 63 sailors. On Friday 50 of the sailors went home, and ⟦the other 14⟧ stayed.',
      better: 'The fire hurt 63 sailors. On Friday 50 of the sailors went home, and the other 13 stayed.'
    },
    {good: 'Police arrested seven men in Lund. Five of those arrested were freed and the other two remain in jail.'},
    {
      near: 'Police arrested seven men in Lund. Two of those arrested fled, one died and the other three remain in jail.'
    },
    {near: 'Police arrested seven men, then 12 men. Five of the men were freed and the other three remain in jail.'}
  ],
  patterns: [split],
  check(context) {
    for (const {groups, indices, index} of context.matches(split)) {
      const {part = '', rest = '', noun, done: act, mark = ''} = groups!
      const between = context.text.slice(indices!.groups!.part![1], indices!.groups!.mark![0])
      if (others.test(between)) continue
      const told = context.view(noun === undefined ? doneTold : thingsTold)
      const whole = soleBefore(index, told.get((noun ?? act)!.toLowerCase()))
      const [some, left] = [figureOf(part), figureOf(rest)]
      if (whole === undefined || whole <= some || some + left === whole || whole - some < 2) continue
      const right = whole - some
      const text = /^\d/u.test(rest) ? String(right) : units[right]
      const suggest = text === undefined ? [] : [mark.replace(rest, text)]
      context.report({message: 'rest', span: indices!.groups!.mark!, data: {part, rest, whole}, suggest})
    }
    return undefined
  }
})

/** By what is counted, each number of it with the end of the place that first tells it. */
type Told = ReadonlyMap<string, ReadonlyMap<number, number>>

const thingsTold = (story: StoryViews): Told => toldIn(story, counted)
const doneTold = (story: StoryViews): Told => toldIn(story, countedIn)

function toldIn(story: StoryViews, pattern: Pattern): Told {
  const told = new Map<string, Map<number, number>>()
  for (const {groups, index, 0: printed} of story.matches(pattern)) {
    const {n, n2, one, two} = groups!
    const value = figureOf(n ?? n2!)
    for (const word of [one, two]) {
      if (word === undefined) continue
      const places = told.get(word.toLowerCase()) ?? new Map<number, number>()
      told.set(word.toLowerCase(), places)
      if (!places.has(value)) places.set(value, index + printed.length)
    }
  }
  return told
}

/** The only number of them that the story has told so far. */
function soleBefore(index: number, places: ReadonlyMap<number, number> = new Map()): number | undefined {
  const [first, second] = places
  return first && first[1] <= index && !(second && second[1] <= index) ? first[0] : undefined
}
