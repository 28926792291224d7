import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {figureOf, number, printedLike} from '../../src/text/figures.js'
import {fittedMatches} from '../../src/text/narrow.js'
import type {Sentence} from '../../src/text/sentences.js'

const persons =
  'people|persons|men|women|children|boys|girls|teenagers|suspects|defendants|victims|detainees|prisoners|inmates|hostages|passengers|tourists|hikers|climbers|skiers|miners|sailors|fishermen|crew|soldiers|guards|officers|policemen|workers|employees|students|pupils|teachers|doctors|nurses|patients|residents|villagers|civilians|migrants|refugees|activists|protesters|journalists|reporters|officials|lawmakers|deputies|ministers|executives|players|firefighters|rescuers|smugglers|traffickers|robbers|thieves|gunmen|attackers|militants|fighters|pilots|divers|brothers|sisters|siblings|candidates|judges|companies|firms|banks|countries|ships|boats|vessels|planes|trains|buses|cars'
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?<count>${number})\s(?:(?!of\b|and\b|per\b)[\p{Ll}-]+\s){0,2}(?<who>${persons})\b`,
  'giu'
)
/** Besides, one more may have been there. */
const another = new RegExp(
  String.raw`\b(?:an?|another|one|his|her|their|other|others|more|several|some|including|plus)\s(?:[\p{Ll}-]+\s){0,2}(?:${persons}|man|woman|child|boy|girl|suspect|driver|person|wife|husband|son|daughter|friend|brother|sister|passenger|victim)\b|\b(?:and|with) (?:an?|his|her|their|other|the)\b`,
  'iu'
)
const opening = new RegExp(
  String.raw`^(?<mark>(?<all>All|The)\s(?<count>${number})\s(?<who>${persons}|accused|dead|injured|wounded|arrested|detained))\b(?!\s(?:of|from|in|on|at|with|whose|who)\b)`,
  'u'
)
/** `two of them`: a part of those who were counted. */
const part = new RegExp(String.raw`(?:${number})\sof\s(?:them|whom)`, 'giu')
const figures = new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(?:${number})(?![\p{L}\p{N}-]|[.,]\d)`, 'giu')

export default defineRule({
  id: 'numbers/all-of-them',
  summary: 'Find people counted anew in the next sentence, and otherwise (`Six men … All seven suspects …`).',
  why: 'One of the two numbers changed on the way; the reader counts along.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {count: 'There were {before} in the sentence before: check which number is right'},
  examples: [
    {
      bad: 'The trial of six men opened in Oslo. ⟦All seven defendants⟧ denied the charges.',
      better: 'The trial of six men opened in Oslo. All six defendants denied the charges.'
    },
    {bad: 'Three people died on the pier, two of them children. ⟦The four victims⟧ were named on Friday.'},
    {good: 'The trial of six men opened in Oslo. All six defendants denied the charges.'},
    {near: 'The trial of six men opened in Oslo. The two suspects fled.'},
    {near: 'Two guards were hurt on the pier. The three suspects fled.'},
    {near: 'Six men clung to the raft. The eight sailors who saved them won medals.'},
    {near: 'The trial of five men opened. All six defendants had been held since May, but one died in jail.'},
    {near: 'Guards held six men and a woman. All seven suspects denied it.'},
    {near: 'Seven men fled. Guards caught six men in Oslo. All seven suspects denied it.'},
    {near: 'Guards held six men. All seven men from the yacht were freed.'}
  ],
  mayFind: ({sentences}) => sentences.length > 1,
  check(context) {
    for (const [at, {text, start, end}] of context.sentences.entries()) {
      const before = context.sentences[at - 1]
      const match = before && /^(?:All|The)\s/u.test(text) ? opening.exec(text) : null
      if (!match || !before) continue
      const {mark = '', all = '', count = '', who = ''} = match.groups!
      const known = soleCount(before, who.toLowerCase())
      const value = figureOf(count)
      if (known === undefined || value === known || (all === 'The' && value < known)) continue
      // `All six defendants had been held, but one died.`
      if (figuresIn(text).includes(value - known)) continue
      if ((context.view(firstPlaces).get(value) ?? start) < start) continue
      const span = [start, Math.min(end, start + mark.length)] as const
      const suggest = [mark.replace(count, printedLike(known, count))]
      context.report({message: 'count', span, data: {before: known}, suggest})
    }
    return undefined
  }
})

/** How many a sentence counts, where it counts once, nobody else is named beside them, and they may be called so. */
function soleCount({text}: Sentence, who: string): number | undefined {
  const counts = [...fittedMatches(text, counted)].map(({groups}) => figureOf(groups!.count))
  const [counting] = fittedMatches(text, counted)
  if (!counting || !mayBeCalled(counting.groups!.who!.toLowerCase(), who, text)) return undefined
  if (counts.length !== 1 || counts[0]! > 20 || another.test(text)) return undefined
  const others = figuresIn(text.replace(part, ''))
  return others.filter(figure => figure <= 20).length === 1 ? counts[0] : undefined
}

/** `Six men are on trial. The seven defendants …`, but not `Two officers were hurt. The three suspects …`. */
function mayBeCalled(before: string, who: string, text: string): boolean {
  if (before === who) return true
  if (!anybody.test(before)) return false
  return roles.some(([names, event]) => names.test(who) && event.test(text))
}

const anybody = /^(?:people|persons|men|women|children|boys|girls|teenagers)$/u
/** What people are called after what befell them. */
const roles: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:dead|victims)$/u, /\b(?:died|dead|killed|murdered|drowned|shot|bodies)\b/u],
  [/^(?:injured|wounded|victims|patients)$/u, /\b(?:injur\p{L}*|hurt|wounded|burnt|burned)\b/u],
  [
    /^(?:suspects|defendants|accused|arrested|detained|detainees|men|women|people)$/u,
    /\b(?:trial|accused|charged|arrested|detained|held|suspected|caught|seized|custody|court|indicted)\b/u
  ],
  [/^(?:hostages|prisoners)$/u, /\b(?:hostage|captive|kidnapped|abducted|captured|prison|jailed)\b/u],
  [/^(?:migrants|refugees|passengers|sailors|crew)$/u, /\b(?:boat|ship|bus|train|plane|raft|ferry|dinghy)\b/u]
]

const figuresIn = (text: string): number[] => [...fittedMatches(text, figures)].map(([printed]) => figureOf(printed))

/** Where the story first has each figure. */
function firstPlaces(story: StoryViews): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const {0: printed, index} of story.matches(figures)) {
    const value = figureOf(printed)
    if (!places.has(value)) places.set(value, index)
  }
  return places
}
