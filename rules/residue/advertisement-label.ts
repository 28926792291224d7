import {residueRule} from '../../src/core/residue.js'

const firstWord =
  '(?= (?:The|A|An|In|On|At|For|As|But|And|He|She|It|They|We|This|That|These|According|After|When|While|Meanwhile|However|Earlier|Last|Police|Officials)\\b| \\p{Lu}\\p{Ll}+ \\p{Ll}{3,} (?:the|an?|to|on|in|that|of|by|with|his|her|its|their)\\b)'
const unmistakable = [
  /advertise?ments?/iu,
  /(?:the )?(?:story|article|text|post|content|report|page|video|programme|reading) (?:continues|resumes|follows)(?: (?:below|after|underneath))?(?: (?:the |this |our )?(?:ads?|adverts?|advertisements?|video|gallery|poll|photos?|break|message|graphic))?/iu,
  /(?:continue|keep|scroll|scroll down|swipe)(?: reading| scrolling| down)? (?:below|after|past|to)(?: continue(?: reading)?| (?:the |this )?(?:ads?|adverts?|advertisements?|continue(?: with content)?|read more|content))/iu,
  /(?:skip|close|hide|report|loading|remove|turn off|why this|about this) (?:ads?|adverts?|advertisements?)/iu,
  /(?:sponsored|promoted|paid|partner(?:ed)?|branded) (?:content|posts?|links?|messages?|stor(?:y|ies)|articles?|partnership|advertisement|promotion)(?: by .{2,40})?/iu,
  /(?:this )?advertisement (?:has not loaded yet|will close).{0,60}/iu,
  /why (?:am i|are you) seeing this (?:ad|advertisement)\??/iu,
  /(?:ads?|content|links) by \p{Lu}[\p{L} ]{2,30}/iu
]
const wholeLine = [
  /ads?|adverts?|advertising|advertorial|sponsored|promoted|promotion|sponsor(?:ed)? by .{2,40}|paid for by .{2,40}|presented by .{2,40}|in association with .{2,40}|article continues|advert feature|ad feature|from our (?:sponsors|advertisers)|advertise with us|place your ad here|your ad here|ad-?free experience.{0,40}|ad blocker detected.{0,100}|please (?:disable|turn off) your ad ?blocker.{0,100}/iu
]

export default residueRule({
  id: 'residue/advertisement-label',
  summary: 'Find the label of an advertisement that a web page left in the story.',
  why: 'The advertisement is gone and the label now reads as part of the story.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {label: 'Advertising label `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The minister resigned on Monday.\n\n⟦ADVERTISEMENT⟧\n\nNo successor was named.',
      better: 'The minister resigned on Monday.\n\nNo successor was named.'
    },
    {bad: 'The minister resigned on Monday.\n⟦Story continues below⟧\nNo successor was named.'},
    {
      bad: 'The minister resigned on Monday. ⟦Advertisement⟧ The prime minister thanked her.',
      better: 'The minister resigned on Monday. The prime minister thanked her.'
    },
    {bad: 'The minister resigned on Monday. ⟦Sponsored content⟧', better: 'The minister resigned on Monday.'},
    {bad: 'The minister, 61, ⟦Advertisement⟧ resigned on Monday.', better: 'The minister, 61, resigned on Monday.'},
    {
      bad: 'The minister, ⟦[Advertisement – continue below]⟧ resigned on Monday.',
      better: 'The minister, resigned on Monday.'
    },
    {bad: 'The minister resigned on Monday.\n⟦- Advertisement -⟧\nNo successor was named.'},
    {
      bad: 'The minister resigned on Monday. ⟦Advertisement⟧ Unions welcomed the news.',
      better: 'The minister resigned on Monday. Unions welcomed the news.'
    },
    {
      bad: 'The minister resigned on Monday. ⟦Skip advertisement⟧ Unions cheered.',
      better: 'The minister resigned on Monday. Unions cheered.'
    },
    {good: 'The advertisement was shown during the final.'},
    {good: 'The story continues below the surface of the lake.'},
    {near: 'Advertisement spending fell by a fifth.'},
    {near: 'Sponsored athletes must declare their income.'},
    {near: 'He refused to watch. Advertisements bored him.'}
  ],
  message: 'label',
  line: [...unmistakable, ...wholeLine],
  tail: unmistakable,
  aside: [
    /\[(?:ADVERTISEMENT|Advertisement|ADVERT|AD|Ad|Sponsored|Story continues|Article continues)\b[^\]\n]{0,50}\]|\((?:ADVERTISEMENT|Advertisement|Story continues|Article continues)\b[^)\n]{0,50}\)/u,
    /Advertisement(?= \p{Ll}{2})/u,
    /ADVERTISEMENT(?= \p{Ll}{2})/u
  ],
  // In running text the label stands behind a word or a comma; at the head of a sentence it may be its subject.
  unless: (_, [start, end], {text}) =>
    /^ \p{Ll}/u.test(text.slice(end, end + 2)) &&
    text[start] !== '[' &&
    !/[\p{Ll}\d]{2},? $/u.test(text.slice(Math.max(0, start - 5), start)),
  lead: [
    /(?:SKIP|Skip) (?:ADVERTISEMENT|[Aa]dvertisement|[Aa]d)|Ad [Ff]eedback|AD FEEDBACK/u,
    /ADVERTISEMENT|\[?Story continues below(?: (?:this )?ad(?:vertisement)?)?\]?|\[(?:Advertisement|Ad|Sponsored)\]/u,
    new RegExp(
      `(?:Advertisement|Sponsored content|Article continues (?:below|after (?:this |the )?ad(?:vertisement)?)|(?:Advertisement ?[-–—:|] ?)?[Ss]croll (?:down )?to continue(?: reading)?)${firstWord}`,
      'u'
    )
  ]
})
