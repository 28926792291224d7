import {patternRule} from '../../src/core/kinds.js'
import {isOnlyVerb, isParticiple, isPast} from '../../src/text/verbs.js'
import {auxiliaries} from '../../src/text/word-classes.js'

const states =
  'useful|ready|safe|important|necessary|impossible|dangerous|unacceptable|satisfactory|available|illegal|legal|stable|critical|difficult|successful|unfair|wrong|untrue|effective|dead|alive|innocent|guilty|productive|constructive|inevitable|temporary|insufficient|sufficient'
const whoIs =
  'responsible|able|unable|willing|unwilling|guilty|unemployed|eligible|capable|aware|pregnant|likely|unlikely|afraid'
const matters = 'problem|question|concern|fear|difficulty|advantage|danger|risk|drawback|worry|trouble|reason|goal|aim'
export default patternRule({
  id: 'grammar/lost-copula',
  summary:
    'Find clauses that lost their `is` (`who responsible for the fire`, `said the talks useful.`, `The main problem that …`).',
  why: 'Some languages have no `is` in the present, and the engine adds none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{be}` before `{next}`'},
  scope: 'sentence',
  needs:
    /\b(?:who|said|says|believes|insisted|warned|added|stressed|how many) |^(?:The|Its|His|Her|Their) \p{Ll}+(?: \p{Ll}+)? that /u,
  pattern: new RegExp(
    [
      String.raw`(?<=\bwho (?:still |also )?)(?:${whoIs})(?= (?:for|of|to|with) )`,
      String.raw`(?<=\b(?:said|says|believes|insisted|warned|added|stressed) (?:that )?(?:the|his|her|its|their|these|this) (?<subject>\p{Ll}+) )(?<state>${states})(?=\.\s*$)`,
      String.raw`(?<=\bhow many (?:people|residents|passengers|workers|miners|children|others|men) )(?<inside>inside|aboard|on board|under the rubble|beneath the rubble|missing)(?=(?: the (?:building|house|bus|plane|boat|ship|mine|shaft|tunnel|hotel|school|hospital|train|factory|plant|theatre|car|van|block|hall))?(?: at the time)?\.\s*$)`,
      String.raw`(?<=^(?:The|Its|His|Her|Their) (?:biggest |main |only |real |greatest |chief |key |other |most serious )(?:${matters}) )that(?=(?<clause> [^“”":;?—–]{10,})\.\s*$)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const {subject, state, inside, clause} = groups!
    if (clause && !hasOneVerb(clause)) return undefined
    const isMany = inside || (state && /[^s]s$/u.test(subject!))
    const be = isMany ? 'were' : state ? 'was' : 'is'
    return {message: 'missing', data: {be, next}, suggest: [`${be} ${next}`]}
  },
  examples: [
    {bad: 'Nobody knows who ⟦responsible⟧ for the fire.', better: 'Nobody knows who is responsible for the fire.'},
    {bad: 'The envoy said that the talks ⟦useful⟧.', better: 'The envoy said that the talks were useful.'},
    {
      bad: 'The main problem ⟦that⟧ nurses are leaving the wards, an aide said.',
      better: 'The main problem is that nurses are leaving the wards, an aide said.'
    },
    {good: 'Nobody knows who is responsible for the fire.'},
    {near: 'The main problem that nurses have is pay, and the envoy said the talks were useful.'},
    {near: 'The one who, able to swim, saved her said how many people inside the party agree.'}
  ]
})

/** What the clause opens with up to its verb, which has something to say: `nurses are leaving`, `the ward has no doctors`. */
const opening =
  /^ (?:the |their |his |her |its |many |most |some |too |no |few |young )*(?:[\p{Ll}-]+ ){1,2}(?:(?:is|are|was|were) (?:[\p{Ll}-]+ing|not|too|no|being|still|now|never|often) |(?:have|has|had|lack|lacks|do not|does not|cannot|will) (?!(?:is|was|are|were|remains|will)\b))/u

/** Whether a clause ends without a second verb, but for the one of who said it. */
function hasOneVerb(clause: string): boolean {
  const body = clause.replace(/, (?:(?:he|she) )?(?:said|says|according to) ?[^.]*$|, [^,]{3,50} (?:said|says)$/u, '')
  const match = opening.exec(body)
  if (!match) return false
  const rest =
    body
      .slice(match[0].length)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  return !rest.some(
    (word, at) =>
      auxiliaries.has(word) || (isOnlyVerb(word) && at > 0) || (at > 0 && isPast(word) && !isParticiple(word))
  )
}
