import {patternRule} from '../../src/core/kinds.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'

const roles =
  'medic|nurse|driver|teacher|lawyer|doctor|guard|translator|engineer|mechanic|cook|waiter|waitress|farmer|journalist|accountant|clerk|pilot|instructor|electrician|carpenter|cleaner|interpreter|soldier|worker|salesman'
const bodies =
  'central bank|national bank|foreign ministry|defence ministry|interior ministry|health ministry|ruling party|opposition party|city council|supreme court|trade union|local council|football club|election commission|constitutional court|tax office'
const heads =
  'governor|head|president|chairman|chairwoman|director|leader|chief|spokesman|spokeswoman|member|members|employee|employees|official|officials'
/** What is done to or by somebody, which comes with an article, and what shows that it is counted. */
const acts: Readonly<Record<string, string>> = {
  'launched|launch|launches|repelled|carried out|staged|led':
    'attack|offensive|raid|assault|campaign|investigation|inquiry|strike',
  'reported|posted|made|recorded|suffered': 'loss|profit|defeat|injury',
  'filed|lodged|made|submitted': 'complaint|lawsuit|appeal|request|motion',
  'signed|reached|struck': 'agreement|deal|contract|treaty|pact',
  'issued|made|released': 'statement|warning',
  'gave|made|delivered': 'speech|interview',
  'approved|adopted|passed': 'new law|new bill|new budget|law|resolution',
  'won|took|claimed': 'gold medal|silver medal|bronze medal|medal|title'
}
const after = '(?= (?:on|of|against|with|in|to|for|at|that|after|before|by)\\b)'
const deeds = Object.entries(acts).map(([verbs, things]) => `(?<=\\b(?:${verbs}) )(?:${things})${after}`)

export default patternRule({
  id: 'grammar/duty-article',
  summary:
    'Find deeds, posts and bodies without their article (`launched attack on`, `governor of central bank`, `trained as army medic`).',
  why: 'Languages without articles leave the engine to guess, and where it leaves one out English stumbles.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    missing: 'Missing `{article}` before `{noun}`',
    needless: 'Unexpected `the` before `{noun}`: how somebody travels has no article'
  },
  scope: 'sentence',
  pattern: new RegExp(
    [
      ...deeds,
      String.raw`(?<=\b(?:${heads}) of )(?<body>${bodies})\b(?= (?:said|told|has|was|is|will|in|on|resigned|and|announced|warned)\b|[.,])`,
      String.raw`(?<=\b(?:[Ww]orks?|worked|working|[Tt]rained|trains|employed|job) as )(?<post>(?:(?:army|lorry|truck|bus|taxi|school|security|primary|maths|ship|car|crane|ski|swimming|sports|bank|shop|construction|factory|legal|military|ambulance|railway|village|hospital|English|French|German|Russian|music|history) )(?:${roles}))(?=[.,]| (?:in|at|on|for|and|before|until|when|during|who|near|with)\b)`,
      String.raw`(?<=\b(?:taken|brought|rushed|transported|moved|flown|transferred)(?: to [^.,]{3,60}?| away)? by )(?<ride>the (?:ambulance|helicopter|plane|bus))(?= (?:and|but|on|after|where|at|from|because|when)\b|[.,])`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: noun}) {
    const {body, ride} = groups!
    if (ride) return {message: 'needless', data: {noun: noun.slice(4)}, suggest: [noun.slice(4)]}
    const article = body ? 'the' : indefiniteFor(noun)
    return {message: 'missing', data: {article, noun}, suggest: [`${article} ${noun}`]}
  },
  examples: [
    {bad: 'The army launched ⟦attack⟧ on two towns.', better: 'The army launched an attack on two towns.'},
    {bad: 'The governor of ⟦central bank⟧ resigned.', better: 'The governor of the central bank resigned.'},
    {bad: 'She trained as ⟦army medic⟧ in Oslo.', better: 'She trained as an army medic in Oslo.'},
    {
      bad: 'He was taken to a clinic by ⟦the ambulance⟧ and is well.',
      better: 'He was taken to a clinic by ambulance and is well.'
    },
    {good: 'The army launched an attack on two towns.'},
    {near: 'The governor of central bank policy left, and the teams made loss adjusters rich.'},
    {near: 'He was taken away by the plane that had brought him.'}
  ]
})
