import {patternRule} from '../../src/core/kinds.js'

/** What one feels, with the adjective in front of its ending. */
const felt =
  'comfortab|safe|happi|sad|angri|nervous|anxious|proud|confident|secure|guilti|optimistic|pessimistic|hopeless|helpless|grateful|uneasi|uncomfortab|terrib|awful|calm|unhappi|lucki|disappointed|excited|weak|cold|warm|free|tired'
const looked =
  'beautiful|nervous|happi|sad|angri|calm|terrib|awful|confident|dangerous|attractive|optimistic|serious|suspicious|promising|convincing|plausib|reasonab|strange|good|bad|nice|fresh|sweet|tired|weak|sharp|exhausted|relaxed|comfortab|uncomfortab|impressive|ugli|healthi|awkward|desperate|guilti|anxious|worried|lost|strong|powerful|optimistic|realistic'
const became =
  'dangerous|popular|famous|important|strong|stab|difficult|serious|powerful|expensive|independent|successful|happi|angri|nervous|weak|rich|poor|unstab|violent|calm|visib|possib|impossib|clear|safe|critical|tense|aggressive|necessari|usual|rare|normal|common|active|open|quiet|silent|loyal|optimistic|cautious|vulnerab|accessib|availab|passive|neutral|peaceful|independent|uncertain|tight|low|high|unclear|critical|unpopular|unpredictab|competitive|profitab|sustainab|steadi|flexib'
const judged =
  'dangerous|important|difficult|happi|sad|useful|successful|famous|popular|expensive|beautiful|comfortab|safe|proud|disappointed|angri|optimistic|calm|nervous|strange|serious|simp|unusual|pleasant|attractive|reliab|efficient|healthi|powerful'
const degree = '(?:very |more |so |too |extremely |quite |less |even more |increasingly )?'
const ends =
  '(?:until|before|throughout|despite|under|even|for|in|to|with|and|but|about|after|because|than|at|when|since|among|that|during|on|again|if|while|as)'

export default patternRule({
  id: 'grammar/linking-adverb',
  summary:
    'Find an adverb behind a verb that says what somebody is (`feels comfortably at the club`, `became dangerously`).',
  why: 'Adjective and adverb share one form in some languages; after feel, look and become English has the adjective.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {adverb: 'Unexpected adverb `{adverb}` after `{verb}`, expected `{right}`'},
  scope: 'sentence',
  needs: /ly\b/u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?<feel>feel|feels|felt|feeling) ${degree})(?:${felt})ly(?=[.,]| ${ends}\b)`,
      String.raw`(?<=\b(?<look>look|looks|looked|sound|sounds|sounded|seem|seems|seemed|smell|smells|smelled|taste|tastes|tasted) ${degree})(?:${looked})ly(?=[.,]| (?:in|to|with|and|but|after|because|than|when|on|during|at the end|from the start) )`,
      String.raw`(?<=\b(?<become>become|becomes|became|becoming|remain|remains|remained) ${degree})(?:${became})ly(?=[.,]| ${ends}\b)`,
      String.raw`(?<=\b(?<find>found|finds|find|declared|pronounced|pleaded|pleads) (?:[\p{L}-]+ ){0,5})guiltily(?= (?:of|to|on)\b|[.,])`,
      String.raw`(?<=\b(?<be>is|are|was|were|be|been) (?:very|so|too|extremely|quite|less|even more) )(?:${judged})ly(?=\.| ${ends}\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: adverb, input, index}) {
    const {feel, look, become, find, be} = groups!
    // `looked nervously at the door and in the yard`
    if (look && /^(?:look|looked|looks) [a-z]+ly (?:in|to|on)\b/u.test(input.slice(index - look.length - 1)))
      return undefined
    return {
      message: 'adverb',
      data: {adverb, verb: (feel ?? look ?? become ?? find ?? be)!, right: adjectiveOf(adverb)},
      suggest: [adjectiveOf(adverb)]
    }
  },
  examples: [
    {bad: 'The striker feels ⟦comfortably⟧ at the club.', better: 'The striker feels comfortable at the club.'},
    {bad: 'The ice soon became ⟦dangerously⟧ for skaters.', better: 'The ice soon became dangerous for skaters.'},
    {bad: 'The road is very ⟦dangerously⟧ in winter.', better: 'The road is very dangerous in winter.'},
    {
      bad: 'The keeper looked ⟦nervously⟧ during the first half.',
      better: 'The keeper looked nervous during the first half.'
    },
    {bad: 'Prices will remain ⟦stably⟧ until May.', better: 'Prices will remain stable until May.'},
    {bad: 'She was found ⟦guiltily⟧ of fraud.', better: 'She was found guilty of fraud.'},
    {good: 'The striker feels comfortable at the club.'},
    {near: 'She felt strongly about it, looked nervously at him and became seriously ill.'},
    {near: 'He felt comfortably rich, and the door remained safely shut.'}
  ]
})

function adjectiveOf(adverb: string): string {
  if (adverb.endsWith('ically')) return adverb.slice(0, -4)
  if (adverb.endsWith('ily')) return `${adverb.slice(0, -3)}y`
  if (/(?:[aiu]b|mp)ly$/u.test(adverb)) return `${adverb.slice(0, -1)}e`
  return adverb.slice(0, -2)
}
