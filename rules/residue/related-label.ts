import {residueRule} from '../../src/core/residue.js'

const things =
  '(?:articles?|stor(?:y|ies)|news|posts?|reading|contents?|topics?|coverage|links?|videos?|headlines|items|searches|reports|galler(?:y|ies)|podcasts?|pages|interviews|entries|recommendations)'
const lists = [
  new RegExp(
    `(?:related|recommended|suggested|similar|popular|trending|featured|connected|sponsored|editor['’]?s['’]?)(?: (?:news|video|web|top|internet))? ${things}(?: (?:for you|from .{3,30}|by .{3,30}))?`,
    'iu'
  ),
  /(?:you )?(?:may|might)(?: also)? (?:like|be interested in|enjoy|want to read|have missed)(?: these?(?: stories)?| this)?|you may also like/iu,
  /(?:(?:read|see|watch) )?(?:related|recommended|also read|read also|see also|further reading|next article|previous article|next story|previous story|next post|previous post|up next|next up|don['’]t miss|in case you missed it|icymi|editor['’]?s['’]? picks?|more on this): \S.{2,180}/iu,
  /most (?:read|popular|viewed|shared|commented|watched|clicked|recent|emailed|discussed)(?: (?:news|stories|articles|now|today|this week|posts|videos|in .{3,30}))?/iu,
  /(?:next|previous|prev|older|newer) (?:article|story|post|entry)(?: ?[»›→>])?/iu,
  /(?:recommended|suggested|selected|picked) for you|more (?:stories|articles|news|posts|videos|headlines|coverage|reading)(?: like this| for you| from .{3,40}| on .{3,40}| by .{3,40}| about .{3,40})?|more like this|in case you missed it|what to read next|read next|from (?:around|across) the web|around the web|also in (?:this section|news|the news)|in this (?:story|article|section)|promoted stories|from our partners|people also (?:read|ask|viewed)|readers also (?:read|liked|viewed)|trending now|trending stories|now trending|top stories(?: (?:today|now|this week))?|today['’]s (?:top stories|headlines|picks)|back to top|scroll to top/iu
]
/** A teaser with its headline, as pages of other languages head it. */
const teaser =
  /(?:also (?:interesting|worth reading|on (?:the|this) (?:topic|subject)|of interest|important|relevant)|(?:more )?on (?:the|this) (?:topic|subject)|related (?:news|stor(?:y|ies)|articles?|posts?|content|topics?|links?|reading|materials?)|(?:news|material|article|story|content|headlines?) related(?: to this)?|similar (?:news|stories|articles|topics)|other (?:news|stories|articles|headlines)|you (?:may|might|will) (?:also )?(?:be interested(?: in)?|like|find interesting)|it may interest you|it (?:may|might|could) (?:also )?interest you|you (?:may|might|could) be interested|(?:this )?(?:may|might) (?:also )?interest you|interesting (?:too|also)|read (?:too|also|in addition|as well|here|next)|look (?:too|also)|watch (?:too|also)|see (?:too|also|more)|further (?:information|news|articles)|reading tip|recommended (?:news|reading|article)|popular (?:now|news)|most read|news of the day|topical(?: news)?|hot news|featured news|last minute(?: news)?)\s?[:|»>] ?["“‘]?[\p{Lu}\d][^\n]{8,160}(?<![.])/iu
/** `Also important: The dam must be watched.` is the story's own. */
const remark =
  /^(?:also (?:interesting|worth|on|of|important|relevant)|(?:more )?on|further|interesting|you|it|this|may|might|look|hot|topical|last)\b[^:|»>]{0,40}[:|»>].*\.$/iu
const more =
  /(?:[Mm]ore|MORE) (?:from|in|on|about|FROM|IN|ON|ABOUT) (?:the |this )?[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]*(?: [\p{Lu}\p{N}&][\p{L}\p{N}'’&.-]*){0,4}/u
const wholeLine = [
  /related|recommended|see also|trending|popular|(?:the )?latest|previous|next|next up|also read|read also|editor['’]?s['’]? (?:pick|choice)s?|don['’]t miss|must[- ]reads?|prev(?:ious)? ?[|/•]? ?next|further reading|topics?|in focus|in pictures|latest (?:news|stories|updates|headlines|posts|articles|videos)|top (?:news|headlines|picks)|recent (?:posts|articles|news|stories)|other (?:news|stories|articles)|breaking news|news feed|newsfeed|special (?:coverage|features)/iu,
  more,
  /more (?:from|by) (?:this|the|our) (?:author|section|series|site|writer|topic|network|team|category)/iu,
  /(?:see|view|browse|show|load) (?:all|more) (?:articles|stories|news|posts|topics|results|videos|headlines|galleries|by .{3,30}|from .{3,30}|in .{3,30})/iu,
  /(?:return |go )?to the (?:home ?page|start page|front page|overview|archive)|(?:go )?back to (?:home|homepage|the home ?page|news|all news|the list|list|main page|articles|search results|previous page)/iu
]

export default residueRule({
  id: 'residue/related-label',
  summary: 'Find headings of link lists, such as “Related articles”, that a web page left in the story.',
  why: 'The links they headed are gone; the heading breaks the story and promises what is not there.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {label: 'Link list heading `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The dam is nearly full.\n\n⟦Related articles⟧\n\nFarmers welcomed the rain.',
      better: 'The dam is nearly full.\n\nFarmers welcomed the rain.'
    },
    {bad: 'The dam is nearly full. ⟦You may also like⟧', better: 'The dam is nearly full.'},
    {bad: 'The dam is nearly full.\n⟦Next article: Wheat prices slip⟧', better: 'The dam is nearly full.'},
    {
      bad: 'The dam is nearly full.\n\n⟦Also interesting: How to water roses in June⟧\n\nFarmers welcomed the rain.',
      better: 'The dam is nearly full.\n\nFarmers welcomed the rain.'
    },
    {
      bad: 'The dam is nearly full.\n\n⟦Similar news: Wheat prices today 3 June⟧\n\nFarmers welcomed the rain.',
      better: 'The dam is nearly full.\n\nFarmers welcomed the rain.'
    },
    {near: 'The dam is nearly full.\n\nAlso important: The dam must be watched day and night.'},
    {bad: 'The dam is nearly full.\n⟦More from Business⟧', better: 'The dam is nearly full.'},
    {bad: 'The dam is nearly full.\n⟦To the homepage⟧', better: 'The dam is nearly full.'},
    {bad: '⟦Most read⟧\nThe dam is nearly full.', better: 'The dam is nearly full.'},
    {good: 'Customers who recommended articles to friends were paid.'},
    {good: 'The hashtag was trending by noon.'},
    {near: 'To the front went the men of the valley.'},
    {near: 'Related companies will be audited.'},
    {near: 'You may also like to know that the dam is full.'},
    {near: 'The most read book of the year is a thriller.'},
    {near: 'More from the fund will be needed, the minister said.'}
  ],
  message: 'label',
  line: [...lists, ...wholeLine, teaser, /(?:related|hot|key) (?:topics|tags|keywords): \S.{2,120}/iu],
  tail: [...lists, more],
  unless: label => remark.test(label)
})
