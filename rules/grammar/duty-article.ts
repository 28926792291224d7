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
  'reported|posted|made|recorded': 'loss|profit|defeat|injury',
  'filed|lodged|made|submitted': 'complaint|lawsuit|appeal|request|motion',
  'signed|reached|struck': 'deal|contract|treaty|pact',
  signed: 'agreement',
  'issued|made|released': 'statement|warning',
  'gave|made|delivered': 'speech|interview',
  'approved|adopted|passed': 'new law|new bill|new budget|law|resolution',
  'won|claimed': 'gold medal|silver medal|bronze medal|medal|title',
  took: 'gold medal|silver medal|bronze medal|medal|title(?! to)'
}
/** More of them, in all forms of the verb: a headline says them so, and a sentence does not. */
const deedsOfAnyTime: Readonly<Record<string, string>> = {
  'held|hold|holds|holding':
    'meeting|rally|ceremony|referendum|news conference|press conference|minute of silence|hearing|briefing|vigil|summit|demonstration|vote|funeral|concert|auction|exhibition|emergency meeting|closed-door meeting',
  'gave|give|gives|giving|given': 'concert|speech|interview|lecture|press conference|news conference|recital',
  'opened|open|opens|began|started|conducted|conducting|ordered|demanded|launched|launch|closed':
    'investigation|inquiry|criminal case|criminal investigation|offensive|campaign|exhibition',
  'paid|pay|pays|made|make':
    'visit|decision|mistake|proposal|promise|discovery|phone call|comeback|recommendation|suggestion',
  'caused|causing|cause|started|triggered|sparked':
    'fire|stir|outcry|accident|explosion|landslide|avalanche|stampede|blaze|heated debate',
  'sent|wrote|received|send|write|signed|sign': 'letter|memorandum|petition|telegram|invitation|contract',
  'took|take|taken': 'decision|photo|loan|selfie|picture',
  'set|sets': 'new record|deadline|example|trap|precedent',
  'found|find': 'solution|compromise|buyer|weapon|bomb|knife|dead body',
  'won|win|lost|lose': 'prize|award|contract|appeal|match|leg|scholarship|bronze medal',
  'build|built|building|builds':
    'factory|bridge|school|hospital|wall|museum|stadium|mosque|tunnel|plant|nuclear plant|power plant|dam|railway',
  'filed|file|brought': 'lawsuit|complaint|appeal|petition',
  'suffered|suffer|had': 'heart attack|stroke|setback|fracture|concussion|nervous breakdown',
  'received|receive|receives|get|gets|got|gave (?:him|her|them)|handed (?:him|her|them)|handed down|handed|given|imposed|serving|served|faces?|faced|facing|avoided|escaped':
    '(?:(?:suspended|lengthy|conditional|custodial|long) )?(?:prison|jail|life) (?:sentence|term)|(?:suspended|lengthy|conditional|custodial) (?:sentence|term)',
  'paid|pays?|imposed|given|handed|received|faces?|faced|facing|issued': '(?:heavy|hefty|record|small) fine'
}
const beasts =
  'dog bear wolf shark snake crocodile lion tiger leopard bull cow horse wasp bee scorpion hippo elephant boar'.replaceAll(
    ' ',
    '|'
  )
const shortages =
  'shortage|lack|series|number|lot|possibility|surplus|tendency|majority|queue|problem|plan|threat|dispute|limit|increase|decrease|decline|drop|rise|outbreak|gap|list'
const after = '(?= (?:on|of|against|with|in|to|for|at|that|after|before|by)\\b)'
const ends = '(?= (?:on|of|against|with|in|to|for|at|that|after|before|by|from|about|near|into)\\b|[.,])'
const anyTime = Object.entries(deedsOfAnyTime).map(([verbs, things]) => `(?<=\\b(?:${verbs}) )(?:${things})${ends}`)
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
      `(?<told>${anyTime.join('|')})`,
      `(?<=\\b(?:bitten|attacked|mauled|stung|gored|killed|chased|trampled) by )(?<beast>(?:stray |wild |rabid |guard |brown |polar |angry )?(?:${beasts}))(?= (?:in|on|at|near|while|when|after|and|as|during|that)\\b|[.,])`,
      `(?<=\\b[Tt]here (?:is|was|has been|remains) (?:also |still |now |already )?)(?<lack>(?:growing |serious |acute |severe |huge |big |large |small |sharp |significant |clear |real )?(?:${shortages}))(?= (?:of|in|between)\\b)`,
      String.raw`(?<=\b(?:${heads}) of )(?<body>${bodies})\b(?= (?:said|told|has|was|is|will|in|on|resigned|and|announced|warned)\b|[.,])`,
      String.raw`(?<=\b(?:[Ww]orks?|worked|working|[Tt]rained|trains|employed|job) as )(?<post>(?:(?:army|lorry|truck|bus|taxi|school|security|primary|maths|ship|car|crane|ski|swimming|sports|bank|shop|construction|factory|legal|military|ambulance|railway|village|hospital|English|French|German|Russian|music|history) )(?:${roles}))(?=[.,]| (?:in|at|on|for|and|before|until|when|during|who|near|with)\b)`,
      String.raw`(?<=\b(?:taken|brought|rushed|transported|moved|flown|transferred)(?: to [^.,]{3,60}?| away)? by )(?<ride>the (?:ambulance|helicopter|plane|bus))(?= (?:and|but|on|after|where|at|from|because|when)\b|[.,])`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: noun, input, index}) {
    const {body, ride, told, beast, lack} = groups!
    if ((told ?? beast ?? lack) !== undefined && !/[.!?]["”’]?\s*$/u.test(input)) return undefined
    // `meeting after meeting`
    if (input.startsWith(` after ${noun}`, index + noun.length)) return undefined
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
    {bad: 'Police opened ⟦investigation⟧ into the leak.', better: 'Police opened an investigation into the leak.'},
    {bad: 'A boy was bitten by ⟦dog⟧ in the park.', better: 'A boy was bitten by a dog in the park.'},
    {bad: 'There is ⟦shortage⟧ of nurses in Lille.', better: 'There is a shortage of nurses in Lille.'},
    {
      bad: 'The court gave him ⟦suspended sentence⟧ of a year.',
      better: 'The court gave him a suspended sentence of a year.'
    },
    {
      bad: 'The clerk was sacked and given ⟦suspended jail sentence⟧ of a year.',
      better: 'The clerk was sacked and given a suspended jail sentence of a year.'
    },
    {near: 'Police open investigation into leak'},
    {near: 'There was no shortage of it, and they held meeting after meeting.'},
    {good: 'The army launched an attack on two towns.'},
    {near: 'The governor of central bank policy left, and the teams made loss adjusters rich.'},
    {
      near: 'They reached agreement on fees; she won election to the board, suffered defeat in May and took title to the barn.'
    },
    {near: 'He was taken away by the plane that had brought him.'}
  ]
})
