import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import type {Pattern} from '../../src/text/needs.js'
import {meansRuler, officeholders, rulerPattern} from '../../src/text/officeholders.js'

const urged =
  '(?:called (?:on|upon)|calls (?:on|upon)|calling (?:on|upon)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|appeal(?:s|ed|ing)? to|press(?:es|ed|ing)|invit(?:e|es|ed|ing)|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)|want(?:s|ed)?|pressured|told|tells|forc(?:e|es|ed|ing))'
const enter =
  '(?:return|come back|come|go back|get back|rise) to (?:power|office|the presidency|the throne)|(?:take|seize|assume|regain|retake|grab|gain|win back) (?:back )?(?:power|the presidency|the throne)'
const stay = '(?:stay|remain|continue) in (?:power|office)|(?:keep|retain|hold on to|cling to) (?:power|office)'
const against = '(?:opposition|critics?|protesters|demonstrators|rivals?|dissidents?|rebels)'
const titles = '(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor) (?:\\p{Lu}\\p{L}+ )?)?'
const askedToEnter: Pattern = {
  source: `(?<!\\p{L})${urged} (?<whom>${titles}(?:${rulerPattern})|him|her) (?:[\\p{L}]+ )?to (?<mark>${enter})(?!\\p{L})`,
  flags: 'gu'
}
const askedToStay: Pattern = {
  source: `(?<!\\p{L})${against}(?! leader)[^.;!?\\n]{0,60}? ${urged} (?:${rulerPattern}) (?:to )?(?<mark>${stay})(?!\\p{L})`,
  flags: 'giu'
}

export default defineRule({
  id: 'sense/leader-return',
  summary: 'Find a ruler in office who is asked to come to power, or opponents who ask one to stay.',
  why: 'The opposite was said: step down, give up power. A negation or a prefix was lost in translation.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {
    holds: 'The story treats this person as in office: check whether `{phrase}` should be the opposite',
    stays: 'Opponents ask a ruler to {phrase}: check whether the opposite was meant'
  },
  examples: [
    {bad: 'President Omar Sadiq was re-elected in May. Marchers called on Sadiq to ⟦return to power⟧ at once.'},
    {bad: 'The opposition urged the president to ⟦seize power⟧ and free the prisoners.'},
    {bad: "Nadia Kone's 12-year rule has divided the island. Two unions asked Kone to ⟦come back to power⟧."},
    {bad: 'Protesters demanded the prime minister ⟦remain in office⟧ after the scandal.'},
    {good: 'President Omar Sadiq was re-elected. Marchers called on Sadiq to step down.'},
    {good: 'Marchers urged former president Lena Ilves to return to power.'},
    {near: 'Ousted president Omar Sadiq is abroad. Generals asked Sadiq to return to power.'},
    {near: 'President Sadiq spoke. A king asked him to take power.'},
    {near: 'Supporters urged the president to stay in power.'},
    {near: 'The opposition leader asked voters to return the party to power.'}
  ],
  patterns: [askedToEnter, askedToStay],
  check(context) {
    report(askedToEnter, 'holds', context)
    report(askedToStay, 'stays', context)
    return undefined
  }
})

type Message = 'holds' | 'stays'

function report(pattern: Pattern, message: Message, context: Context<Message>): void {
  for (const match of context.matches(pattern)) {
    const isMeant = /^(?:him|her)$/u.test(match.groups!.whom ?? '') ? followsRuler : meansRuler
    if (!isMeant(match, context)) continue
    const phrase = match.groups!.mark!
    const end = match.index + match[0].length
    context.report({message, span: [end - phrase.length, end], data: {phrase}})
  }
}

/** `him` after a ruler's name, where only a return is asked. */
function followsRuler(match: RegExpExecArray, context: StoryViews): boolean {
  if (!match.groups!.mark!.startsWith('return to')) return false
  const before = context.text.slice(Math.max(0, match.index - 160), match.index)
  return [...context.view(officeholders)].some(person => before.includes(person))
}
