import {defineRule, type Observation} from '../../src/core/rule.js'
import {isAgent, isAgents, isPerson} from '../../src/text/agents.js'
import {isCapital} from '../../src/text/capitalised.js'
import type {Sentence} from '../../src/text/sentences.js'
import {isForm, isParticiple, isPast, isThird, readings} from '../../src/text/verbs.js'
import {countsMany, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs whose past, before an object of its own, is no participle: nobody is joined the club. */
const active = wordSet(
  'coached headed governed ran chaired managed trained voiced edited joined won left scored beat lost missed spent signed played finished began started received led wrote took treated saved rescued helped killed served opened founded directed fought survived fled reached set bought sold owned built produced hosted drove commanded represented captained married visited attended met studied published invented discovered designed'
)
/** After these a past with an object may still be a participle: `the pact, signed the day before`. */
const times = wordSet(
  'day days week weeks month months year years night morning evening afternoon weekend summer winter spring autumn same previous following next last moment hour time decade century'
)
/** Whom a name is explained with. */
const roles = wordSet(
  'nurse doctor teacher farmer lawyer driver pilot fisherman engineer student journalist officer soldier baker singer writer historian scientist researcher firefighter paramedic surgeon carpenter shopkeeper businessman businesswoman coach player striker goalkeeper defender midfielder runner cyclist swimmer skier boxer actor actress director painter sculptor architect politician lawmaker diplomat judge prosecutor widow mother father veteran activist volunteer miner sailor captain professor economist chemist physicist biologist photographer musician composer conductor priest monk nun mechanic guard witness resident official worker manager banker trader translator interpreter'
)

/** What a thing was when it came about; before a year or `as` these are never what it did. */
const passive =
  /, (?<mark>which) (?:built|made|founded|written|produced|designed|located|situated|based|established|created|painted|given|named|called|known|found|constructed|composed|approved|adopted|developed) (?:in (?:the )?(?:\p{Lu}|1\d\d\d|20\d\d)|as |by |at )/du

const nameAndPast =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, (?:\d\d, )?(?<verb>\p{Ll}+) (?<next>[\p{L}\d-]+) (?<object>[\p{L}\d-]+)[^,]{0,80}, (?<close>\p{Ll}+) /u

export default defineRule({
  id: 'grammar/lost-who',
  summary:
    'Find clauses between commas that lost their `who` or the `was` behind `which` (`The keeper, joined the club in May, was hurt`).',
  why: 'Languages that join a clause to its noun with a participle or with nothing at all leave the engine without a word for `who`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'The keeper, ⟦joined⟧ the club last May, was hurt in training.',
      better: 'The keeper, who joined the club last May, was hurt in training.'
    },
    {
      bad: 'Ivo Brandt, a baker ⟦saved⟧ two boys from the river, got a medal.',
      better: 'Ivo Brandt, a baker who saved two boys from the river, got a medal.'
    },
    {
      bad: 'Ivo Brandt, ⟦led⟧ the choir for nine years, has died.',
      better: 'Ivo Brandt, who led the choir for nine years, has died.'
    },
    {
      bad: 'The mill, which ⟦built⟧ in 1911, is for sale.',
      better: 'The mill, which was built in 1911, is for sale.'
    },
    {
      bad: 'Ida Lund, ⟦was⟧ elected only in May, has tabled a bill.',
      better: 'Ida Lund, who was elected only in May, has tabled a bill.'
    },
    {
      bad: 'The baker ⟦stole⟧ the ring from a drawer has been jailed.',
      better: 'The baker who stole the ring from a drawer has been jailed.'
    },
    {
      near: 'The baker wrote the ring in the drawer was hers. The judge found the firm has been fined, and the nurse treated the man was told.'
    },
    {good: 'The keeper, who joined the club last May, was hurt in training.'},
    {near: 'The pact, signed the day before, was void, and the keeper, hurt last May, left.'},
    {near: 'Ivo Brandt, a baker saved from the river, got a medal.'},
    {near: 'The thief broke in, took the cash, and fled.'},
    {near: 'The firm, which built in stone, is for sale.'}
  ],
  concerns: word => active.has(word) || deeds.has(word) || clausal.has(word) || /^(?:which|was|is)$/u.test(word),
  check(context) {
    for (const sentence of context.sentences) {
      const find = (pattern: RegExp): RegExpExecArray | null =>
        context.fitting(pattern, sentence.text).exec(sentence.text)
      const lone = find(plain) ? twoVerbs(sentence, find(doubled)) : undefined
      if (lone) context.report(lone)
      if (lone || !sentence.text.includes(', ')) continue
      const found = find(plain)
        ? (inserted(sentence, find(insertion)) ??
          named(sentence, find(nameAndPast)) ??
          explained(sentence, find(explanation)))
        : undefined
      const observation = found ?? whichBuilt(sentence, find(passive))
      if (observation) context.report(observation)
    }
    return undefined
  }
})

const plain = /^\p{Lu}[^“”":;?!()–—]+\.\s*$/u
const insertion =
  /^(?:The|A|An|His|Her|Its|Their) (?:[\p{L}-]+ ){0,3}?(?<noun>\p{Ll}+), (?<verb>\p{Ll}+) (?<first>the|a|an|his|her|its|their|two|three|several) (?<object>[\p{L}-]+)[^,]{0,80}, (?<close>\p{Ll}+) /u
const explanation =
  /, an? (?:[\p{Ll}-]+ )?(?<role>\p{Ll}+) (?<verb>\p{Ll}+) (?<object>the|his|her|their|two|three|four|five|dozens|hundreds|thousands|several|many) (?<next>[\p{L}-]+)[^,]{0,80}, (?<close>\p{Ll}+) /u

const doubled =
  /^(?:The|A|An) (?:[\p{Ll}-]+ ){0,2}?(?<noun>\p{Ll}+) (?<verb>\p{Ll}+) (?<rest>(?:the|a|an|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|hundreds of) (?:[\p{L}\d’'-]+ ){1,9}?)(?<close>has|had|was|is|will) (?:been |also |now |be )?(?<then>\p{Ll}+)/u
/** After these a clause may follow without `that`. */
const clausal = wordSet('wrote found discovered heard saw read')
/** What befalls persons and no things. */
const personal = wordSet(
  'invited awarded honoured honored arrested jailed charged sentenced praised promoted sacked fired thanked questioned hired detained convicted acquitted appointed interviewed'
)
/** Further deeds: nothing that was stolen steals. */
const deeds = wordSet(
  'stole shot stabbed attacked robbed rammed kidnapped photographed filmed painted carved repaired restored smuggled sheltered leaked forged poisoned murdered insulted bit hit struck smashed started adopted landed flew towed fed hid broke caught drew'
)

const isSomebody = /^(?:man|woman|boy|girl|people|men|women|children)$/u

/** `The cook found the ring in a pie has been invited`: two verbs and one subject. */
function twoVerbs(sentence: Sentence, match: RegExpExecArray | null) {
  const {noun = '', verb = '', rest = '', close = '', then = ''} = match?.groups ?? {}
  if (
    !match ||
    !(roles.has(noun) || isPerson(noun) || /(?:man|woman|ist|ian|keeper|maker|teacher|worker)$/u.test(noun)) ||
    isAgents(noun)
  )
    return undefined
  const isClausal = clausal.has(verb)
  if (
    !(active.has(verb) || deeds.has(verb) || isClausal) ||
    (isClausal && !(personal.has(then) && /(?:has|had|will) be(?:en)? \p{Ll}+$/u.test(match[0])))
  )
    return undefined
  const words = rest.trim().split(' ')
  if (times.has(words[1] ?? '')) return undefined
  // `saved five children from the fire has been given`: whoever has is one.
  const isMany =
    (countsMany(words[0]!) || /^(?:several|dozens|hundreds)$/u.test(words[0]!)) && /^(?:has|was|is)$/u.test(close)
  const isOpen = words.some(
    word =>
      (isClausal && (isAgent(word) || isCapital(word))) ||
      (!isMany && (isPerson(word) || roles.has(word) || isSomebody.test(word))) ||
      finiteAuxiliaries.has(word) ||
      (isPast(word) && !isForm(word, 'base')) ||
      /^(?:and|or|but|that|who|whom|which|what|when|where|while|after|before|because|as|if|than|until|since|he|she|it|they|we|i|you)$/u.test(
        word
      )
  )
  return isOpen ? undefined : observe(sentence.start + match[0].indexOf(` ${verb} `, noun.length) + 1, verb, 'who')
}

/** Whether what closes the clause begins with the verb of the sentence. */
function isClosed(next: string): boolean {
  if (finiteAuxiliaries.has(next)) return true
  return isPast(next) || (isThird(next) && readings(next).length > 0)
}

/** `The keeper, joined the club in May, was hurt`. */
function inserted(sentence: Sentence, match: RegExpExecArray | null) {
  if (!match?.groups) return undefined
  const {noun, verb, object, close} = match.groups as Record<string, string>
  if (!active.has(verb!) || times.has(object!) || !isClosed(close!) || / and [^,]*$/u.test(match[0])) return undefined
  const head = match[0].slice(0, match[0].indexOf(',')).toLowerCase().split(' ')
  if (head.slice(1).some(word => finiteAuxiliaries.has(word) || (isPast(word) && !isForm(word, 'base'))))
    return undefined
  const from = sentence.start + match[0].indexOf(', ') + 2
  const isPerson = roles.has(noun!) || /(?:er|or|ist|man|woman|ian)$/u.test(noun!)
  return observe(from, verb!, isPerson ? 'who' : 'which')
}

/** `Ivo Brandt, led the club for years, has died`: a past with an object of its own, or one that is no participle. */
function named(sentence: Sentence, match: RegExpExecArray | null) {
  if (!match?.groups) return undefined
  const {verb, next, object, close} = match.groups as Record<string, string>
  const isSole = isPast(verb!) && !isParticiple(verb!)
  const isOwn = /^(?:the|a|an|his|her|its|their|two|three|four|five|several|many|gold|silver|bronze)$/u.test(next!)
  const isBe = /^(?:was|is|were)$/u.test(verb!) && finiteAuxiliaries.has(close!)
  if (!isBe && !isSole && !(active.has(verb!) && isOwn && !times.has(object!))) return undefined
  if (!isClosed(close!) || / and [^,]*$/u.test(match[0])) return undefined
  return observe(sentence.start + match.index + match[0].indexOf(`, ${verb!} `) + 2, verb!, 'who')
}

/** `Ivo Brandt, a baker saved two boys`. */
function explained(sentence: Sentence, match: RegExpExecArray | null) {
  if (!match?.groups) return undefined
  const {role, verb, next, close} = match.groups as Record<string, string>
  if (!roles.has(role!) || !active.has(verb!) || times.has(next!) || !isClosed(close!)) return undefined
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* ?$/u.test(sentence.text.slice(0, match.index))) return undefined
  return observe(sentence.start + match.index + match[0].indexOf(` ${role} `) + role!.length + 2, verb!, 'who')
}

/** `The mill, which built in 1911`. */
function whichBuilt({text, start}: Sentence, match: RegExpExecArray | null) {
  if (!match) return undefined
  const [, end] = match.indices!.groups!.mark!
  const verb = /^ (\p{Ll}+)/u.exec(text.slice(end))![1]!
  const isMany = /(?:[^s]s|people|men|women|children)$/u.test(text.slice(0, match.index))
  return observe(start + end + 1, verb, isMany ? 'were' : 'was')
}

function observe(from: number, verb: string, word: string): Observation<'missing'> {
  return {message: 'missing', span: [from, from + verb.length], data: {word, next: verb}, suggest: [`${word} ${verb}`]}
}
