import {residueRule} from '../../src/core/residue.js'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const day = `(?:${month}\\.? \\d{1,2}, \\d{4}|\\d{1,2} ${month}\\.? \\d{4})`
const notices = [
  /view (?:this|the) (?:post|profile|photo|video|tweet|reel|story) on (?:instagram|facebook|twitter|x|tiktok|threads|telegram)/iu,
  /an? (?:post|photo|video|reel) shared by .{2,80}/iu,
  new RegExp(`(?:[—–-]{1,2} ?)?[^.!?\\n]{2,60} ?\\(@\\w{1,30}\\)(?: on)?,? ${day}`, 'u')
]

export default residueRule({
  id: 'residue/social-embed',
  summary: 'Find what an embedded social media post left in the story.',
  why: 'The post was shown as a picture; its signature and links mean nothing in text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {embed: 'Part of an embedded post `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The choir sang outside.\n⟦View this post on Instagram⟧\nHundreds listened.',
      better: 'The choir sang outside.\nHundreds listened.'
    },
    {bad: 'The choir sang outside. ⟦pic.twitter.com/Ab3dEf9Gh1⟧', better: 'The choir sang outside.'},
    {bad: 'The choir sang outside.\n⟦— Ana Lind (@analind) March 3, 2021⟧', better: 'The choir sang outside.'},
    {bad: 'The choir sang outside.\n⟦A post shared by Ana Lind (@analind)⟧'},
    {bad: 'The choir sang outside ⟦https://t.co/x1Y2z3⟧ for an hour.', better: 'The choir sang outside for an hour.'},
    {good: 'The choir posted a video on Instagram.'},
    {near: 'Her account (@analind) was closed on March 3, 2021, by the firm.'},
    {near: 'The post was shared by thousands.'},
    {near: 'She tweeted at @choir.'}
  ],
  message: 'embed',
  line: [
    ...notices,
    /(?:show (?:this )?thread|replying to(?: @\w+)+|quote tweet|translate (?:tweet|post|bio)|see translation|translated from \p{L}+|twitter ads info(?: and privacy)?|(?:\d+ )?(?:people|others) are talking about this|see \p{Lu}?.{2,40}['’]s other tweets|view (?:all|more|image|summary) on (?:twitter|instagram|facebook)|rt @\w+:? .{2,160}|embedded (?:tweet|post|video|content)|this post is from .{2,40}|\d+[,.\d]*[km]? (?:likes|retweets)|promoted tweet|who to follow|what['’]s happening)/iu,
    /@\w{2,30}(?: [·•] .{2,20})?/u
  ],
  tail: notices,
  aside: [/(?:https?:\/\/)?(?:pic\.(?:twitter|x)\.com|t\.co)\/\w+/u]
})
