import {patternRule} from '../../src/core/kinds.js'
import {adverbOf} from '../../src/text/adverbs.js'

/** Adverbs of what something is judged to be, never of how one judges; each with its adjective. */
const adjectives = new Map(
  'insufficient inadequate adequate excessive unacceptable acceptable unreasonable unnecessary necessary unlawful unconstitutional illegal inadmissible credible plausible implausible suspicious unfair inappropriate appropriate satisfactory unsatisfactory impossible dangerous unclear unconvincing convincing disappointing offensive attractive inconsistent disproportionate invalid useless misleading inaccurate accurate impractical practical unsafe unhealthy harmful unprofitable profitable reliable unreliable discriminatory sustainable unsustainable unsuitable suitable desirable effective ineffective relevant irrelevant legitimate illegitimate redundant incomplete confusing boring difficult ridiculous absurd outrageous shameful unworkable expensive insulting exaggerated unrealistic realistic premature risky doubtful'
    .split(' ')
    .map(adjective => [adverbOf(adjective), adjective] as const)
)
/** Of how one goes about it; each with its adjective. */
const willing = new Map(
  'happy eager proud glad reluctant willing anxious'
    .split(' ')
    .map(adjective => [adverbOf(adjective), adjective] as const)
)
const judged =
  'found|finds|considered|considers|deemed|deems|judged|judges|called|calls|declared|declares|ruled|thought|thinks|ruling|calling|considering|deeming|declaring|finding|consider|call|declare|find|deem'

export default patternRule({
  id: 'grammar/judged-adverb',
  summary: 'Find an adverb for what something is judged to be (`found the proof insufficiently and`).',
  why: 'Adjective and adverb share one form in some languages; behind find, consider and call English has the adjective.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {adjective: 'Unexpected adverb `{adverb}` after `{verb}`, expected `{right}`'},
  examples: [
    {
      bad: 'The board found the repairs ⟦inadequately⟧ and fined the builder.',
      better: 'The board found the repairs inadequate and fined the builder.'
    },
    {bad: 'Critics called the new fare ⟦unreasonably⟧.', better: 'Critics called the new fare unreasonable.'},
    {
      bad: 'The ban was considered ⟦unlawfully⟧, but nobody sued.',
      better: 'The ban was considered unlawful, but nobody sued.'
    },
    {bad: 'The keeper was ⟦happily⟧ to be back.', better: 'The keeper was happy to be back.'},
    {good: 'The board found the repairs inadequate and fined the builder.'},
    {near: 'The keeper was happily married to a vet, and a rope was happily to hand.'},
    {near: 'The board found that the builder had acted unlawfully and fined him.'},
    {near: 'He called his boss repeatedly, found the files illegally sold and judged the show accurately.'},
    {near: 'The tax was declared illegally high.'}
  ],
  scope: 'sentence',
  needs: /ly(?:[.,;]| and | but | to )/u,
  pattern: new RegExp(
    String.raw`(?<=\b(?<be>is|was|are|were|been|felt|feel|feels) (?:very |so |really |also |not |only |now )?)(?:happily|eagerly|proudly|gladly|reluctantly|willingly|anxiously)(?= to (?!hand\b)\p{Ll})|(?<=\b(?<verb>${judged}) (?:(?:the|this|these|those|his|her|its|their|any|such) (?:(?!to |that |who |which |was |were |is |are |had |has |of |by )[\p{Ll}-]+ ){1,3}|it |them |(?<=\b(?:is|are|was|were|been|be) (?:considered|deemed|judged|declared|found) ))(?:too |very |wholly |completely |clearly )?)\p{Ll}+ly(?=[.;]|,? (?:and|but|because|so) )`,
    'gu'
  ),
  found({groups, 0: adverb}) {
    const {be, verb = be!} = groups as Record<string, string | undefined>
    const right = be ? willing.get(adverb) : adjectives.get(adverb)
    // `judged the show accurately`: a way of doing it.
    if (!right || (/accurate|effective|adequately/u.test(right) && /^judg/u.test(verb))) return undefined
    return {message: 'adjective', data: {adverb, verb, right}, suggest: [right]}
  }
})
