import {residueRule} from '../../src/core/residue.js'

const network =
  '(?:facebook(?: messenger)?|twitter|x|whats ?app|telegram|linked ?in|reddit|pinterest|instagram|tumblr|e-?mail|messenger|flipboard|pocket|viber|vk|vkontakte|weibo|wechat|line|youtube|tiktok|threads|mastodon|bluesky|google(?:\\+| plus| news)?|skype|sms|print|rss|odnoklassniki|snapchat|truth social)'
const piece = '(?:story|article|post|page|news|video|link|entry|report|gallery|photo|image|item|content|podcast)'

const button = 'share|tweet|pin(?: it)?|e-?mail|print|copy link|whats ?app|telegram|facebook|twitter|linked ?in'
const buttons = `(?:[\\s,|/•·]+(?:${button})\\b){0,6}`

/** Buttons above a story, as German, French, Korean and Turkish pages name them. */
const tool =
  '(?:read (?:aloud|out(?: loud)?)|(?:listen|listening)(?: to (?:the )?article)?|share(?: article)?|remember(?: article)?|(?:memorise|memorize|bookmark|save|scrap|gift|give|watch|note|print|send|recommend|comment on|translate|copy|report)(?: (?:the )?(?:article|link|page|url|story))?|comments?(?: \\d+)?|font size|text size|(?:font|letter|text) (?:bigger|smaller|larger|enlarge|reduce)|view (?:larger|smaller)|enlarge|reduce|zoom (?:in|out)|dark mode|to favou?rites|add to favou?rites|watch ?list|subscribe|play|pause|close|back|menu|search)'

const unmistakable = [
  new RegExp(
    `share(?: (?:this|our|the|it))?(?: ${piece})? (?:on|via|to|by|in|using) ${network}(?:(?:,| or| and|,? &)? ${network}){0,4}.{0,20}`,
    'iu'
  ),
  new RegExp(`share (?:this|our)(?: ${piece})?(?: with (?:your )?(?:friends|family|others|someone).{0,30})?`, 'iu'),
  new RegExp(
    `(?:e-?mail|print|save|bookmark|like|rate|gift|listen to|report|download|copy|tweet|pin|send|flag|translate) this(?: ${piece})?`,
    'iu'
  ),
  new RegExp(
    `(?:please )?(?:follow|like|join|find|add|watch|connect with|visit|tag|message) (?:us|me|our page|our channel)(?: (?:also|now|today))? (?:on|at|in|via) ${network}.{0,80}`,
    'iu'
  ),
  new RegExp(
    `follow (?:@\\w+|[\\p{L}’' ]{2,40}) on ${network}(?:(?:,| or| and|,? &) ${network}){0,4}(?: for (?:the latest|more|updates|daily|breaking) ?.{0,60})?`,
    'iu'
  ),
  /share (?:on|via) social media/iu,
  /(?:if you (?:have )?)?(?:find|found|notice|noticed|spot|spotted|see) an? (?:error|typo|mistake|misprint|inaccuracy)(?: in (?:the|this) (?:text|article|story|news))?[,?!.]? .{0,60}\bctrl ?\+ ?enter\b.{0,30}/iu,
  /scan (?:the |this )?(?:qr |two-dimensional )?code (?:to|and) (?:share|follow|forward)\b.{0,60}/iu,
  /(?:share this: .{2,60} )?like this: ?like(?: this)? ?loading(?:\.{3}|…)?/iu
]
const wholeLine = [
  /share(?:s| this| via| on| with| now| it| link| to| save)?/iu,
  /(?:re)?tweet(?: this| it| us)?|retweet|pin(?: it)?|e-?mail|print|print (?:page|article|friendly(?: version)?)|printer-friendly(?: version)?|copy(?: the)? (?:link|url|text)|(?:link |url )?copied!?|copied to clipboard|send|save|bookmark|save (?:article|story|for later)|add to (?:favou?rites|bookmarks|reading list)|saved|like(?: us)?|follow(?: us| me| @\w+| topic| author)?|follow us (?:on|at)|text size|font size|a[+-] ?a[+-]|a a a|listen(?: to (?:this|the) (?:article|story|post))?|give feedback|report (?:an? )?(?:error|typo|problem|mistake|abuse|comment)|found an? (?:error|typo|mistake)\?.{0,80}|send (?:us )?(?:a )?(?:tip|feedback)|e-?mail (?:a friend|link|article|the author)|social media|share options|more sharing options|sharing|share article/iu,
  new RegExp(`(?:share |tweet |send |e-?mail )?${network}(?:[\\s,|/•·]+${network}){0,9}`, 'iu'),
  new RegExp(`${tool}(?:[\\s,|/•·]+${tool}){1,9}`, 'iu'),
  new RegExp(
    `(?:share|tweet|like|save|follow|comment|print|e-?mail|send|copy link|reply|retweet)(?:[\\s,|/•·]+(?:share|tweet|like|save|follow|comments?|print|copy link|reply|retweet|listen|gift|${network})){1,9}`,
    'iu'
  )
]

export default residueRule({
  id: 'residue/share-label',
  summary: 'Find share buttons and page tools that a web page left in the story.',
  why: 'The words on buttons come along when a page is copied; readers cannot press them.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {label: 'Button text `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The bridge reopens on Sunday.\n⟦Share on Facebook⟧\nTolls will stay as they are.',
      better: 'The bridge reopens on Sunday.\nTolls will stay as they are.'
    },
    {bad: 'The bridge reopens on Sunday. ⟦Share this article⟧', better: 'The bridge reopens on Sunday.'},
    {
      bad: 'The bridge reopens on Sunday.\n\n⟦Follow us on Twitter and Instagram⟧',
      better: 'The bridge reopens on Sunday.'
    },
    {bad: '⟦Facebook Twitter WhatsApp Email⟧\nThe bridge reopens on Sunday.', better: 'The bridge reopens on Sunday.'},
    {bad: 'The bridge reopens on Sunday.\n⟦Like this: Like Loading...⟧', better: 'The bridge reopens on Sunday.'},
    {bad: '⟦Reading time: 3 minutes⟧ The bridge reopens on Sunday.', better: 'The bridge reopens on Sunday.'},
    {bad: 'The bridge reopens on Sunday. ⟦Print version Send to a friend⟧', better: 'The bridge reopens on Sunday.'},
    {bad: '⟦Listen Save Remember article⟧\nThe bridge reopens on Sunday.', better: 'The bridge reopens on Sunday.'},
    {
      bad: '⟦Font size | Print | Comments 12⟧\n\nThe bridge reopens on Sunday.',
      better: 'The bridge reopens on Sunday.'
    },
    {
      bad: 'The bridge reopens on Sunday.\n⟦If you notice a typo, select it and press Ctrl+Enter⟧',
      better: 'The bridge reopens on Sunday.'
    },
    {
      bad: 'The bridge reopens on Sunday.\n⟦Scan the QR code to share to the circle of friends⟧',
      better: 'The bridge reopens on Sunday.'
    },
    {near: 'Scan the code to pay the toll, drivers were told.'},
    {bad: 'The bridge reopens on Sunday.\n⟦Copy link⟧\nTolls will stay as they are.'},
    {
      bad: 'The bridge reopens on Sunday. ⟦Share this article⟧ Tolls will stay as they are.',
      better: 'The bridge reopens on Sunday. Tolls will stay as they are.'
    },
    {bad: '⟦Save article Remove from saved⟧ The bridge reopens on Sunday.', better: 'The bridge reopens on Sunday.'},
    {bad: 'The bridge reopens on Sunday. ⟦Share 41 Tweet Comments (7)⟧', better: 'The bridge reopens on Sunday.'},
    {near: 'The bridge is shut. Share Alliance of Oslo, the owner, has no date.'},
    {good: 'Ministers urged voters to share this message on Facebook.'},
    {good: 'Fans follow the singer on Instagram.'},
    {near: 'Share prices fell on Friday.'},
    {near: 'Police asked witnesses to email this week.'},
    {near: 'Twitter cuts staff'},
    {near: 'Both companies share it.'}
  ],
  message: 'label',
  line: [...unmistakable, ...wholeLine],
  lead: [
    new RegExp(`share (?:on|via) ${network}${buttons}(?!\\s*(?:${button}))`, 'iu'),
    /loading(?: (?:comments|video|gallery|content|player))?(?:\.{3}|…)/iu,
    new RegExp(`(?:share|tweet|pin|e-?mail|print|follow)(?: on ${network})?(?:[\\s,|/•·]+(?:${button})){1,6}`, 'iu'),
    /(?:(?:Share|Save|Print|E-?mail|Bookmark|Copy|Gift)(?: (?:this|the))? (?:article|story|page|link)|Share|Save|Copy link|Remove from saved|Add to your saved stories|Text size(?: A){2,3}|Print)(?:[\s,|/•·]+(?:(?:Share|Save|Print|Email)(?: (?:this )?(?:article|story))?|Copy link|Remove from saved|Add to your saved stories|Comments?|Facebook|Twitter|Post))+(?!\p{L})/u,
    /(?:Share|Save|Print|Email|Bookmark) this (?:article|story|page)|Copy link|Remove from saved|Text size(?: A){2,3}|(?:Add|Make) us (?:as |as a |a |your )?preferred source(?: on Google)?/u,
    /(?:estimated )?read(?:ing)? time:? \d+ min(?:ute)?s?|\d+[ -]min(?:ute)? read/iu
  ],
  tail: [
    ...unmistakable,
    /(?:print(?:able)? version|printer-friendly(?: version)?)(?: (?:send|e-?mail|share|save|comment)[\p{L} ]{0,24})?|send to a friend|e-?mail to a friend|recommend to a friend/iu,
    /(?:Shares?|Tweets?|Likes?|Comments?|Views?|Print|E-?mail|Save|Reply|Repost|Facebook|Twitter|WhatsApp|Telegram)(?: ?\(?\d[\d.,]*[kK]?\)?)?(?:[ |/•·,]+(?:Shares?|Tweets?|Likes?|Comments?|Views?|Print|E-?mail|Save|Reply|Repost|Facebook|Twitter|WhatsApp|Telegram)(?: ?\(?\d[\d.,]*[kK]?\)?)?){1,6}/u,
    /Share:|Copy link|Print page|Save article|(?:Share|Tweet|Email|Print)(?: ?[|/•·,]? ?(?:Share|Tweet|Email|Print|Facebook|Twitter|WhatsApp|Save|Copy link)){1,6}/u
  ]
})
