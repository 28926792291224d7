import {patternRule} from '../../src/core/kinds.js'
import {readSet} from '../../src/text/table.js'
import table from './things.tsv'

const things = readSet<'noun' | 'class'>(table, 'noun')
const cause =
  'fight|struggle|battle|war|defen[cs]e|alliance|peace|security|stability|cooperation|negotiations?|talks|efforts?|relations|economy|campaign|coalition|process|effort|reforms?|talks|aggression|terrorism|corruption|crisis|conflict'

const rank =
  '(?:key|major|crucial|important|vital|main|leading|strategic|central|principal|essential|pivotal|indispensable|reliable|trusted|natural|necessary|valuable|loyal|staunch|close|strong|most important)'
const position =
  '(?:as|is|was|are|were|be|become|becomes|became|remains?|remained|consider(?:s|ed)|called|named|deem(?:s|ed)) (?:(?:a|an|the|our|their|its|his|her|one of the) )?'
const tie = `(?:in|against|for|between|of|to|on)\\b(?: [\\p{L}\\p{N}'’.-]+){0,3}? (?:${cause})`
const view =
  '(?:sees?|saw|views?|viewed|regards?|regarded|considers?|considered|describes?|described|treats?|treated|calls?|called) \\p{Lu}[\\p{L}-]+ (?:as )?(?:a|an|the|its|their|his|her) '
const courts =
  /police|court|prosecut|gang|\bring\b|heist|robber(?:y|ies)|theft|burglar(?:y|ies)|trial|jail|prison|detective|crime|wanted|museum|farm/iu

export default patternRule({
  id: 'sense/key-role',
  summary: 'Find a country or person given a role that is none: a key thief, an important spoon.',
  why: 'Only the noun was misread, so the sentence stays fluent; ask what role is meant: ally, bulwark, buffer, partner.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  scope: 'sentence',
  messages: {role: '`{noun}` is no role here; check the source for ally, partner, bulwark or the like'},
  pattern: new RegExp(
    `(?<![\\p{L}])(?:(?<view>${view})|${position})(?<mark>${rank} (?<noun>\\p{Ll}+))(?<tie> ${tie})?(?![\\p{L}-])`,
    'gu'
  ),
  found(match) {
    const {noun = '', tie: cause, view: seen} = match.groups!
    if (!things.has(noun) || !(cause || (seen && !courts.test(match.input)))) return undefined
    return {message: 'role', data: {noun}}
  },
  examples: [
    {bad: 'Ankara views Georgia as a ⟦crucial burglar⟧ in the struggle for influence.'},
    {bad: 'The envoy is the ⟦main teapot⟧ in the peace talks.'},
    {bad: 'Oslo remains an ⟦important hamster⟧ for regional security.'},
    {bad: 'The council sees Ghana as an ⟦essential spoon⟧ in its migration policy.'},
    {good: 'Ankara views Georgia as a crucial ally in the struggle for influence.'},
    {good: 'He was the main suspect in the theft.'},
    {near: 'The gang was led by a key thief in the robbery.'},
    {near: 'She is a leading hawk in the security debate.'},
    {near: 'The chicken was a main course in the restaurant.'}
  ]
})
