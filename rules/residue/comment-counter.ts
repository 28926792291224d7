import {residueRule} from '../../src/core/residue.js'

const counted =
  /(?:\d[\d.,]*[km]?|zero) (?:user |reader |facebook |total )?(?:comments?|replies|reply|responses?|likes?|shares?|views?|retweets?|reactions?|upvotes|page ?views)(?: (?:so far|on this (?:story|article|post)|on .{3,60}))?(?:[\s|,•·]+\d[\d.,]*[km]? (?:comments?|replies|likes?|shares?|views?|retweets?|reactions?)){0,4}/iu
const invited = [
  /no comments(?: (?:yet|so far|posted|to show|found|have been (?:posted|made)))?\.?/iu,
  /(?:leave|post|write|add|submit|make|drop)(?: us)? (?:a|your|the first|an?other|new) (?:comment|reply|response)s?(?: (?:below|here|now|on this .{3,20}))?\.?/iu,
  /(?:view|show|hide|read|see|load|open|close|expand|jump to|go to|scroll to|join|toggle|display)(?: (?:all|the|more|previous|older|newer|\d+))* (?:comments?|replies|conversation|discussion|responses)(?: \(?\d+\)?)?/iu,
  /be the first to (?:comment|reply|like|share|react|review).{0,40}/iu,
  /comments? (?:are|is|have been|will be)(?: now)? (?:closed|disabled|moderated|off|turned off|pre-moderated|reviewed|welcome|open)\b.{0,60}/iu,
  /(?:sign|log) ?in (?:or (?:register|sign up) )?to (?:comment|reply|leave a comment|post a comment|join the (?:conversation|discussion)|like|vote)\.?/iu,
  /(?:your )?e-?mail address will not be published\..{0,60}|required fields are marked.{0,20}/iu,
  /(?:have your say|join the (?:debate|conversation|discussion)|tell us what you think|let us know(?: what you think| your thoughts)?)(?: (?:below|here|now|on (?:facebook|twitter|our .{3,30})|in (?:the|our) comments?(?: section| box)?(?: below)?))?[.!]?/iu
]
const wholeLine = [
  /(?:all |top |latest |recent |reader |user |featured )?comments?(?: ?[(:[|]? ?\d[\d.,]*[km]?[)\]]?| section| policy| feed)?/iu,
  /(?:views?|likes?|shares?|hits|page ?views|reads|post views|total views|article views)(?: ?[(:] ?|\s+)\d[\d.,]*[km]?\)?/iu,
  /\d[\d.,]*[km]? (?:reads|hits|people like this|people reacted|votes?|upvotes?|claps|followers)/iu,
  /(?:repl(?:y|ies)|like|report|upvote|downvote|recommend|flag)(?:[\s|,•·]+(?:repl(?:y|ies)|like|report|upvote|downvote|recommend|flag|share|edit|delete|permalink)){0,6}/iu,
  /(?:sort(?:ed)? by|order by):? (?:newest|oldest|best|top|most (?:recent|liked|popular|relevant)).{0,40}/iu,
  /(?:post|submit|send|reply to) comment|cancel reply|your comment|write a review|add your (?:voice|view|comment)|what do you think\? .{0,60}comments?.{0,20}|discussion(?: \(\d+\))?|related comments|powered by disqus/iu
]

export default residueRule({
  id: 'residue/comment-counter',
  summary: 'Find comment counters and reply buttons that a web page left in the story.',
  why: 'They count what readers did on another site and say nothing about the news.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {label: 'Comment box text `{label}` left in the story: delete it'},
  examples: [
    {bad: 'The ferry sails again on Monday.\n⟦0 Comments⟧', better: 'The ferry sails again on Monday.'},
    {bad: 'The ferry sails again on Monday. ⟦12 comments⟧', better: 'The ferry sails again on Monday.'},
    {bad: 'The ferry sails again on Monday.\n\n⟦Leave a comment⟧\n', better: 'The ferry sails again on Monday.\n'},
    {bad: '⟦Comments (4)⟧\n\nThe ferry sails again on Monday.', better: 'The ferry sails again on Monday.'},
    {bad: 'The ferry sails again on Monday.\n⟦1.2K views • 34 shares⟧\nTickets are on sale.'},
    {
      bad: 'The ferry sails again on Monday. ⟦Share 56 Comments 9⟧ Tickets are on sale.',
      better: 'The ferry sails again on Monday. Tickets are on sale.'
    },
    {good: 'The post drew 12 comments within an hour.'},
    {good: 'The spokesman left no comment.'},
    {near: 'No comment.'},
    {near: 'He was asked about the loan. No comment.'},
    {near: 'Comments by the minister angered miners.'},
    {near: 'The video had been seen often. It had 3,000 views on Monday.'}
  ],
  message: 'label',
  line: [counted, ...invited, ...wholeLine],
  lead: /(?:(?:Shares?|Comments?|Likes?|Views?|Tweets?|Replies|Retweets?|Reactions?|Saves?|Prints?|E-?mails?) ?\(?\d[\d.,]*[km]?\)?[\s|•·]*){2,}|(?:\d[\d.,]*[km]? (?:shares?|comments?|likes?|views?|tweets?|replies|reactions?)[\s|•·]+){2,}/iu,
  tail: [counted, ...invited, /Comments? ?[(:[] ?\d[\d.,]*[km]?[)\]]?/u]
})
