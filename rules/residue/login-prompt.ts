import {residueRule} from '../../src/core/residue.js'

const sentences = [
  /(?:subscribe|register|sign (?:up|in)|log ?in|join|create (?:an|a free) account|upgrade|buy a subscription)(?: (?:now|today|here|for free|or (?:log|sign) in|or subscribe|or register))? to (?:continue|keep|read|unlock|access|view|see|get (?:full|unlimited)|gain|finish|enjoy|watch|listen)\b.{0,100}/iu,
  /(?:already|are you) (?:a |an |have an? )?(?:existing |registered |digital |paid )?(?:subscribers?|subscribed|members?|registered|account|user|subscription)\?? ?(?:(?:please |click here to )?(?:sign|log) ?in(?: here| now)?)?\.?/iu,
  /(?:don['’]t|do not) have an (?:account|subscription)(?: yet)?\? ?.{0,50}/iu,
  /you(?:['’]ve| have)(?: \w+){0,2} (?:reached|read|used|hit|viewed|got|\d+|\w+) .{0,40}(?:free|complimentary|monthly|premium) (?:article|stor(?:y|ies)|limit|views?)s?\b.{0,100}/iu,
  /(?:this|the (?:full|rest of (?:the|this))) (?:article|content|story|page|feature|video|post|premium article)? ?is (?:only |exclusively |reserved |available |free )*(?:for|to) (?:our |paying |registered |premium |digital )*(?:subscribers|members|users|readers)\b.{0,100}/iu,
  /to (?:continue|keep) reading(?: (?:this|the) (?:article|story))?, .{4,100}/iu,
  /(?:want|would you like) to (?:read|see|keep reading|know|continue) .{0,30}\? (?:subscribe|sign|log|register|join).{0,80}/iu,
  /(?:start|begin|claim) your (?:free|\d+[- ](?:day|week|month)) ?(?:free )?trial.{0,80}/iu,
  /(?:get|enjoy|for) (?:full|unlimited|complete|digital|premium) (?:digital )?access\b.{0,80}/iu,
  /(?:subscribe|register|sign up|join)(?: (?:now|today|here|for free|for (?:just|only|as little as) .{2,40}| from .{2,40}))+[.!]?/iu,
  /please (?:log ?in|sign (?:in|up)|subscribe|register|enable|verify|confirm your).{0,80}/iu,
  /(?:unlock|access) (?:this|the full) (?:article|story|report).{0,60}/iu,
  /(?:was this (?:article|page|story) (?:helpful|useful|interesting)\?).{0,30}|support us on patreon.{0,40}|your subscription supports .{2,60}/iu,
  /(?:support|help fund|fund) (?:our|independent|quality|local) journalism.{0,100}/iu
]
const buttons =
  /subscribe|subscribers only|subscriber (?:only|exclusive)|for subscribers|members only|premium(?: (?:content|article))?|sign ?(?:in|up|out)|log ?(?:in|out|on)|register|my account|create (?:an|a free|your) account|forgot (?:your )?password\??|remember me|become a (?:member|subscriber|supporter|patron)|free trial|donate(?: now)?|subscribe (?:now|today|to continue)|sign in(?: with (?:google|facebook|apple|twitter))?|continue with (?:google|facebook|apple|e-?mail)|enter your password|your subscription|choose your plan|see (?:all )?(?:plans|subscription options)|thank(?:s| you) for (?:reading|subscribing)[.!]?/iu

export default residueRule({
  id: 'residue/login-prompt',
  summary: 'Find subscription and sign-in prompts that a paywall left in the story.',
  why: 'The prompt belongs to the site the story was copied from, and may stand where text is missing.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {prompt: 'Sign-in prompt `{label}` left in the story: delete it and see that no text is missing'},
  examples: [
    {
      bad: 'The river is rising.\n⟦Subscribe to continue reading⟧\nSandbags are ready.',
      better: 'The river is rising.\nSandbags are ready.'
    },
    {bad: 'The river is rising. ⟦Already a subscriber? Sign in⟧', better: 'The river is rising.'},
    {bad: 'The river is rising.\n⟦You have two free articles left this month.⟧', better: 'The river is rising.'},
    {bad: 'The river is rising.\n\n⟦Log in⟧\n\nSandbags are ready.'},
    {bad: 'The river is rising.\n⟦This article is only available to subscribers.⟧'},
    {good: 'The paper will let subscribers sign in with a bank card.'},
    {good: 'Voters must register by Friday.'},
    {near: 'Support for independent journalism is growing.'},
    {near: 'Subscribe to the theory or not, the river is rising.'},
    {near: 'Join the army to see the world, the poster said.'},
    {near: 'Register of members will be published'}
  ],
  message: 'prompt',
  line: [...sentences, buttons],
  tail: sentences,
  unless: label => /\b(?:said|says|told)\b/u.test(label)
})
