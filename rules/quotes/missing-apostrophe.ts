import {patternRule} from '../../src/core/kinds.js'
import {isCountNoun, pluralOf, singularOf} from '../../src/text/nouns.js'

const owners =
  'countrys|countries|governments|companys|companies|presidents|ministers|ministrys|ministries|partys|parties|citys|cities|regions|nations|worlds|clubs|teams|states|continents|islands|banks|courts|unions|museums|commissions|parliaments|capitals|mayors|provinces|villages|airlines'
const states =
  'Japan China Russia Ukraine Germany France Italy Spain Turkey Iran Iraq Syria India Pakistan Brazil Mexico Canada Poland Serbia Kosovo Albania Romania Hungary Greece Egypt Israel Korea Vietnam Britain England Scotland Ireland Portugal Argentina Chile Colombia Peru Nigeria Kenya Ethiopia Australia Indonesia Malaysia Thailand Europe Africa Asia Moscow Kyiv Beijing London Paris Berlin Tokyo Washington'
    .split(' ')
    .map(name => `${name}s`)
    .join('|')
/** What belongs to such an owner and follows its name. */
const owned =
  'decision|plan|proposal|economy|budget|capital|government|president|policy|policies|leader|leaders|leadership|refusal|failure|role|main|largest|biggest|oldest|longest|highest|richest|poorest|busiest|worst|best|only|first|second|third|second-largest|third-largest|most|last|largest-ever|army|currency|constitution|population|future|stance|position|response|reputation|headquarters|spokesman|spokeswoman|website|support|debt|deficit|borders|territory|security|strategy|office|residence|resignation|speech|visit|wife|top|new|former|own'

/** What an object follows at once. */
const governing =
  'with|by|from|into|under|in|on|at|of|to|for|over|against|during|through|kept|keeps|keep|elected|elects|elect|sacked|lost|won|sold|launched|named|appointed|doubled|cut|lifted|marked|closed|opened|reduced|increased|raised|lowered|published|unveiled|presented|postponed|cancelled|suspended|resumed|ended|expanded|strengthened|halted|reopened|rebuilt|replaced|repeated|dropped|defended|adopted|approved'
/** What such an owner does to what it has. */
const making =
  'made|make|makes|making|announced|announces|announce|reversed|explained|delayed|revised|reviewed|abandoned|fulfilled|completed|began|begin|begins|gave|gives|giving|presented|updated|denied|issued|submitted|extended|expressed|reached|set|left|built|using|use|used|take|took|takes|taking|received|restored|regained|changed|change|renewed|filed|withdrew|withdraw|expand|expanding|cutting|closing|moving|selling|raising|losing|opening|celebrate|celebrating|having|lose|sell|move|close|raise|based|protect|protecting|defend|defending|increase|increasing|reduce|reducing|improve|improving|review|reviewing|beat|met|missed|kept'
/** What it has besides. */
const kept =
  'results|contract|contracts|earnings|ruling|verdict|findings|offer|bid|operations|workforce|factory|factories|offices|staff|employees|customers|debts|stake|value|capacity|output|production|sales|services|fleet|workers|allies|neighbours|neighbors|embassy|ambassador|troops|forces|soldiers|name|promise|promises|commitment|commitments|goal|goals|target|targets|mission|investigation|work|debut|title|opponents|rivals|coach|captain|squad|defence|defense|independence|parliament|identity|history|members|profit|profits|forecast|forecasts|plans|seat|seats|lead|future|report|assets|share|shares|money|funds|users|doors|network|nuclear'
/** Behind `it is` these go on as no noun would. */
const contracted =
  'not|the|very|too|just|been|going|all|really|like|still|now|time|that|what|who|where|why|how|here|there|only|never|always|also|already|more|less|most|about|clear|unclear|likely|unlikely|possible|impossible|hard|easy|good|bad|better|true|important|because|nothing|something|worth|supposed|called|known|because|even|almost|simply|quite|pretty|often|easier|harder|safe|legal|illegal|okay|fine|over|done|raining|snowing|gone|got|become'
/** `two countries presidents`: both stand for somebody, and the first has the second. */
const pairs =
  /^(?:\p{L}*(?:ers|ors|ists|ians|ees)|nurses|brothers|sisters|countries|parties|companies|teams|clubs|cities|nations|firms|unions|banks|boys|girls|villages|families|couples|victims|suspects|students|presidents)$/u

const notOwned = /^(?:more|times?|people|years?|days?|weeks?|months?|there|each|back|right|present|home|abroad|alone)$/u

export default patternRule({
  id: 'quotes/missing-apostrophe',
  summary:
    'Find possessives without their apostrophe, or with it in the wrong place (`the countrys largest`, `the two country’s leaders`, `it’s candidate`).',
  why: 'Apostrophes get lost between encodings and tokenisers, and an engine does not know what belongs to whom.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {possessive: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: 'It is the ⟦countrys⟧ largest mill.', better: "It is the country's largest mill."},
    {bad: 'The ⟦governments⟧ decision angered miners.', better: "The government's decision angered miners."},
    {bad: "The two ⟦country's⟧ leaders will meet.", better: "The two countries' leaders will meet."},
    {bad: "The party said ⟦it's⟧ candidate had won.", better: 'The party said its candidate had won.'},
    {bad: "⟦Japans'⟧ largest mill closed.", better: "Japan's largest mill closed."},
    {bad: "The club sacked ⟦it's⟧ trainer on Monday.", better: 'The club sacked its trainer on Monday.'},
    {
      bad: "The port said ⟦it's⟧ last ferry of the year would sail on Sunday.",
      better: 'The port said its last ferry of the year would sail on Sunday.'
    },
    {bad: 'The two ⟦drivers⟧ licences were taken away.', better: "The two drivers' licences were taken away."},
    {bad: "The court had made ⟦it's⟧ ruling before noon.", better: 'The court had made its ruling before noon.'},
    {near: 'They will discuss the islands first, and the banks last.'},
    {near: "She thinks it's first come, first served, and asked if it's safe to go to where it's raining."},
    {near: 'Both officers have left, and two players more were hurt.'},
    {bad: '⟦Its⟧ a hard choice, the warden said.', better: "It's a hard choice, the warden said."},
    {good: "It is the country's largest mill."},
    {near: 'The governments decided, and two companies plan to merge.'},
    {near: "He said it's time to go, it's a start and it's candidates that matter."},
    {near: "One of the two, the country's leader, will meet him."}
  ],
  needs: new RegExp(
    `[Tt]he (?:${owners}) |\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Bb]oth|[Ss]everal) \\p{Ll}+(?:['’]s|s) \\p{Ll}|s['’] \\p{Ll}|it['’]s \\p{Ll}|[Ii]ts (?:an? |been )`,
    'u'
  ),
  pattern: new RegExp(
    `(?<=\\b[Tt]he )(?<owner>${owners})(?! (?:first|last|best|most|second|third|only)(?:[.,;:]|$| (?:and|but|when|before|after|in|on|to)\\b))(?= (?:${owned})\\b(?! (?:to|by|is|was|for) (?:the|a)\\b))|(?<=\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Bb]oth|[Ss]everal) )(?<many>\\p{Ll}+['’]s)(?= \\p{Ll}+)|(?<state>(?<![\\p{L}-])(?:${states})['’])(?= \\p{Ll})|(?<=\\b(?<verb>lost|won|said|raised|cut|closed|opened|published|changed|moved|held|sold|launched|signed|of|to|in|with|by|for|from|on|at|after|under|reached|celebrates|celebrated) )(?<lone>it's|it’s)(?= (?:first|second|third|own|main|largest|biggest|new|majority|headquarters|decision|policy|leader|president|members|budget|forecast|profit|plan|plans|position|seat|seats|lead|support|role|future|citizens|borders|territory|army|website|report|anniversary|annual)\\b)|(?<=\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Bb]oth|[Ss]everal) )(?<first>\\p{Ll}{4,}s)(?= (?<second>\\p{Ll}{4,}) (?:were|was|have|has|had|said|will|would|met|signed|agreed|are|is)\\b)|(?<=\\b(?:${governing}) )(?<held>it's|it’s)(?= (?!(?:${contracted})\\b)\\p{Ll}{3,})|(?<=\\bsaid )(?<told>it's|it’s)(?= (?:own|first|last|next|second|third|main|chief|oldest|largest|biggest|latest|former) \\p{Ll}+ (?:[\\p{L}-]+ ){0,8}(?:would|had|was|were|will|has|could)\\b)|(?<=\\b(?:${making}) )(?<made>it's|it’s)(?= (?:\\p{Ll}+ )?(?:${owned}|${kept})\\b)|(?<bare>(?<![\\p{L}’'-])[Ii]ts)(?= (?:an? (?!cappella|la\\b)\\p{L}|been ))|(?<its>\\b(?:it's|it’s))(?= (?<thing>\\p{Ll}+) (?:had|has|have|was|were|will|would|in|for|of)\\b)`,
    'gu'
  ),
  found({0: found, groups, input}) {
    const {
      owner,
      many,
      its,
      bare,
      state,
      lone,
      held,
      told,
      made,
      first,
      second = '',
      thing = ''
    } = groups as Record<string, string | undefined>
    const mark = input.includes('’') ? '’' : "'"
    if (bare !== undefined) {
      const right = `${bare.slice(0, 2)}${mark}s`
      return {message: 'possessive', data: {found: bare, right}, suggest: [right]}
    }
    if (owner !== undefined) {
      // `countrys` is no word; `companies plan` and `governments support` are sentences.
      const isPlural = !/[^aeiou]ys$/u.test(owner)
      const verb = /^(?:plan|support|debt|budget|future|top|own|new)$/u
      const next = input.slice(input.indexOf(found) + found.length + 1).split(' ')[0] ?? ''
      if (isPlural && (verb.test(next) || /ies$/u.test(owner))) return undefined
      const right = `${owner.slice(0, -1)}${mark}s`
      return {message: 'possessive', data: {found, right}, suggest: [right]}
    }
    if (first !== undefined) {
      const isNoun = isCountNoun(second)
      if (!isNoun || !pairs.test(first) || singularOf(first) === undefined || notOwned.test(second)) return undefined
      return {message: 'possessive', data: {found, right: `${first}${mark}`}, suggest: [`${first}${mark}`]}
    }
    if (lone !== undefined || held !== undefined || told !== undefined || made !== undefined)
      return {message: 'possessive', data: {found, right: 'its'}, suggest: ['its']}
    if (state !== undefined) {
      const right = `${state.slice(0, -2)}${mark}s`
      return {message: 'possessive', data: {found, right}, suggest: [right]}
    }
    if (many !== undefined) {
      const plural = pluralOf(many.slice(0, -2))
      if (plural === undefined) return undefined
      const right = plural.endsWith('s') ? `${plural}${mark}` : `${plural}${mark}s`
      return {message: 'possessive', data: {found, right}, suggest: [right]}
    }
    if (its === undefined || /^(?:kind|sort|type|part|lot|lots|loads)$/u.test(thing)) return undefined
    if (pluralOf(thing) === undefined && singularOf(thing) === undefined) return undefined
    if (
      singularOf(thing) !== undefined &&
      !/^(?:had|have|were)$/u.test(input.split(`${thing} `)[1]?.split(' ')[0] ?? '')
    )
      return undefined
    return {message: 'possessive', data: {found, right: 'its'}, suggest: ['its']}
  }
})
