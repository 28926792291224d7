import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isForm, isGerund} from '../../src/text/verbs.js'
import {conjunctions, determiners, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Beginnings of the words whose `to` is a preposition, so that an -ing form may follow, where a few words may part them from it. */
const near = beginnings(
  'acced|accord|accustom|adapt|add|adher|adjust|admis|admit|advanc|advantage|adversary|affinity|agree|akin|alien|allerg|alternative|amount|answer|antidote|appli|apply|approach|as to|aspect|aspir|assign|assum|attach|attempt|attention|attitude|attribut|attun|avers|awake|back to|bar to|barrier|began|begin|benefit|between|blind|block|boil|boost|bring|brought|came|career|challenge|claim|cling|close|clue|come|commit|compar|complement|component|conced|condemn|conducive|confess|confin|connect|consent|contribut|convert|cost|credit|critical|crucial|damage|deal|dedicat|degenerat|delay|descend|deterrent|devot|differ|dimension|direct|disadvantage|donat|doomed|down to|downside|drawback|drift|driven|due|element|end to|end up|entitle|equa|equivalent|escalat|escap|essential|exception|expos|extend|extent|fall|fell|forward|from|fundamental|gave|gear|get around|get down|get round|getting around|give|giving|goes|going|gone|got around|got down|graduat|gravitat|guid|held|help|hindrance|hold|homage|hostile|hours|hurdle|immun|impediment|import|incidental|inclin|indifferent|instead|instrumental|integral|introduc|invit|journey|jump|justif|keep|kept|key|lead|leap|led|likened|limit|link|listen|look|loyal|lure|match|means|mov|native|near|next|no|object|obstacle|on to|onto|open|oppos|over to|own up|owned up|parallel|partial|pass|path|pav|pertain|pivot|pledg|point|power|precondition|precursor|prefer|prelude|prerequisite|prior|progress|prone|proof|propos|pun|put|rather|reach|react|receptive|recipe|recommit|reconcil|reduc|refer|regard|relat|relevant|reluctan|remedy|reply|resign|resist|resort|respect|respon|restrict|return|rever|right|rise to|risk|road|role|route|run|sacrific|scale|second|secret|see to|send|sensitiv|sent|set|shift|shortcut|side|similar|solution|spend|spent|start|step|stick|stop|stride|stuck|subject|submit|subscrib|succumb|suit|superior|supplement|support|surrender|susceptib|swear|switch|swore|sworn|tantamount|task|tend|testif|thank|threat|through to|tie|tool|transition|tribute|turn|unused|up to|upside|use|using|view|vital|vulnerab|wedded|week|went|when it comes|go to|some way|with regard|work|yes|yield'
)
/** Of these, what may stand anywhere before. */
const far = beginnings(
  'accustom|add|addition|admit|alternative|approach|attention|between|commit|compar|contribut|dedicat|devot|extend|forward|from|key|lead|led|limit|link|object|oppos|prefer|priority|relat|respon|shift|switch|used|when it comes'
)

/** Forms in -ing that stand before nouns, and those that are nouns; with an object of their own they are verbs. */
const attributes = wordSet(
  'existing growing rising leading remaining surrounding neighbouring neighboring competing opposing visiting working living missing outstanding conflicting changing increasing declining falling'
)

/** Of these no noun is made, so that anything may follow. */
const verbal = wordSet(
  'being having making taking getting keeping helping stopping finding ensuring becoming going putting giving seeing bringing providing'
)

/** Words whose `to` takes the plain form and nothing else. */
const infinitives = wordSet(
  'need needs needed able unable have has had expected expect expects want wants wanted likely unlikely easier harder easy hard difficult ready supposed shown believed thought said known understood required allowed forced trying tried hope hopes hoped seem seems seemed appear appears appeared continue continues continued plan plans planned decided failed managed tend tends enough how'
)
const window = 5

export default placeRule({
  id: 'grammar/gerund-after-to',
  summary:
    'Find an -ing form after a `to` that no word before takes as a preposition (`a plan for the port to being sold`).',
  why: 'Engines that know both `want to see` and `look forward to seeing` put the second form where the first is due.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {gerund: 'Unexpected `to {verb}`, expected `to {right}`'},
  examples: [
    {bad: 'A museum to ⟦being⟧ run by monks is planned.', better: 'A museum to be run by monks is planned.'},
    {bad: 'Nobody has an easy method to ⟦finding⟧ the leak.', better: 'Nobody has an easy method to find the leak.'},
    {bad: 'The old roof needs to ⟦being⟧ mended soon.', better: 'The old roof needs to be mended soon.'},
    {bad: 'The town bought pumps to ⟦helping⟧ farmers.', better: 'The town bought pumps to help farmers.'},
    {
      bad: 'The firm plans to spend 9 million, and to ⟦hiring⟧ 40 cooks.',
      better: 'The firm plans to spend 9 million, and to hire 40 cooks.'
    },
    {good: 'A museum to be run by monks is planned.'},
    {near: 'They look forward to being there, and the firm is used to finding the leak.'},
    {near: 'He went from being a clerk to owning the mill.'},
    {near: 'The club plans to devote a year to the hall and to hiring cooks.'},
    {near: 'They want to move from mending boats and to building them.'},
    {near: 'The fee goes to existing shops and to fishing villages.'},
    {near: 'She is committed to helping farmers and to making the town safe.'}
  ],
  concerns: word => word === 'to',
  found(place) {
    const verb = place.word(1)
    if (!isGerund(verb) || isForm(verb, 'base') || place.capital(1)) return undefined
    if (isSecondPlan(place)) return report(place)
    if (!verbal.has(verb) && !hasObject(place, verb)) return undefined
    if (place.word(-1) === '' && place.opens) return undefined
    if (!infinitives.has(place.word(-1)) && isPreposition(place)) return undefined
    return report(place)
  }
})

function report(place: Place) {
  const verb = place.word(1)
  const right = baseOf(verb)!
  return {message: 'gerund' as const, span: place.span(1), data: {verb, right}, suggest: [right]}
}

/** `plans to invest 9 million, and to hiring`: the first of the two shows the form, where it takes no `to` of its own. */
function isSecondPlan(place: Place): boolean {
  const isAttribute = attributes.has(place.word(1)) && !determiners.has(place.word(2))
  if (place.word(-1) !== 'and' || isAttribute || endsObject(place.word(2))) return false
  const plan = planned.exec(place.textBefore)
  return (
    plan !== null &&
    baseOf(plan.groups!.verb!) !== undefined &&
    !isGerund(plan.groups!.verb!) &&
    !takesTo.test(plan.groups!.first!)
  )
}

const endsObject = (word: string): boolean => word === '' || prepositions.has(word) || conjunctions.has(word)

const planned =
  /\b(?:plans?|planned|planning|wants?|wanted|hopes?|hoped|hoping|aims|aimed|agreed|promised|pledged|vowed|decided|intends?|intended|trying|tried|tries|expects?|expected|ordered|told|asked|urged|forced|allowed|able|ready|seeks|sought|is|was) to (?<first>(?<verb>\p{Ll}+)(?: (?!to\b)[^\s;:“”"()]+){0,14}) and $/u
const takesTo =
  /^(?:dedicat|devot|commit|contribut|limit|link|add|turn|return|switch|shift|mov|lead|amount|object|adapt|adjust|appl|put|giv|pay|get|go|look|resort|direct|alloca|attach|tie|refer|point|see|stick|admit|confess|prefer|come|compar|relat|react|respond|attend|bring|tend|subject|be\b)|\b(?:access|approach|attention|from)\b/u

function beginnings(alternatives: string): RegExp {
  return new RegExp(String.raw`\b(?:${alternatives})`, 'iu')
}

/** Whether a word before may take this `to` and what follows; behind `and` it may be far away. */
function isPreposition(place: Place): boolean {
  const before = place.textBefore
  if (far.test(before)) return true
  const isSecond = /^(?:and|or|but|than|as|not|also|just|merely|simply|only|)$/u.test(place.word(-1))
  return near.test(isSecond ? before : before.split(' ').slice(-window).join(' '))
}

/** `to finding the gold`. */
function hasObject(place: Place, verb: string): boolean {
  const next = place.word(2)
  return !attributes.has(verb) && (determiners.has(next) || objectPronouns.has(next) || next === 'it')
}
