import {residueRule} from '../../src/core/residue.js'

const what =
  '(?:story|article|report|text|post|interview|version|page|coverage|statement|review|column|analysis|here|now)'
const goOn = [
  /(?:read|see|view|show|watch|find out|learn|load|hear|discover|get|find|tell me|know) more(?: (?:here|now|below|stories|on this(?: story| topic)?|about (?:this|it)(?: story| topic| here)?|at the link|on our (?:web)?site))?\.?/iu,
  /(?:read|see|watch|listen|read more|read also|also read|also see|see more|must read|must watch|don['’]t miss|worth reading|learn more|find out more|read next|more): \S.{2,180}/iu,
  /(?:continue|keep|finish|resume) (?:reading|watching|listening)(?: (?:the |this )?(?:main |full |original |rest of the )?(?:story|article|post|report|page|below|here|on .{3,40}))?\.?/iu,
  /(?:please )?(?:click|tap|press|swipe|go)(?: (?:here|below|on|through|this link|the link|the link below|(?:on )?the (?:image|photo|picture|map|graphic|headline)|the button|the arrow))?(?: to (?:read|see|view|copy|watch|listen|learn|find|subscribe|sign|join|download|get|enlarge|expand|share|donate|follow|play|open|continue|load|go|return|book|buy|comment|vote)| for (?:more|(?:the )?(?:full|news|details|photos|video|gallery|list|story|article)|further|our))\b.{0,100}/iu,
  /(?:click|tap) (?:here|below)\.?/iu,
  new RegExp(
    `(?:read|view|see|open|access|download|continue to|go to|visit) (?:the |this )?(?:full|whole|entire|original|complete|rest of (?:the|this)) ${what}(?: (?:here|below|now|at .{3,60}|on .{3,60}))?\\.?`,
    'iu'
  ),
  /(?:full|entire|complete|original) (?:story|article|report|coverage|text here|details here|version here)(?: here| below| at .{3,40})?/iu,
  /more (?:on this(?: story| topic| subject)?|details(?: here)?|info(?:rmation)?(?: here)?|about this (?:story|topic)|here|to come|to follow|soon|»|>)/iu,
  /read (?:more|on) (?:about|on|at|in|from|by|via) .{2,80}/iu,
  /read (?:it|this|on|next|this next|in (?:app|full)|later|story|article|now|full|the article|the story|the full (?:story|article)|all about it|our (?:full )?(?:story|coverage|report)(?: here)?)/iu
]

export default residueRule({
  id: 'residue/read-more-label',
  summary: 'Find a link label such as “Read more” that a web page left in the story.',
  why: 'The label led to another page; in print and in a feed it leads nowhere.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {label: 'Link label `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The strike ends on Friday.\n⟦READ MORE⟧\nTrains will run again at the weekend.',
      better: 'The strike ends on Friday.\nTrains will run again at the weekend.'
    },
    {bad: 'The strike ends on Friday.\n\n⟦Continue reading⟧', better: 'The strike ends on Friday.'},
    {
      bad: 'The council will vote in June. ⟦Read more: Ferry fares to rise in spring⟧',
      better: 'The council will vote in June.'
    },
    {bad: 'The council will vote in June.\n⟦Click here to see the full results »⟧'},
    {
      bad: 'The council will vote in June.\n\n⟦Full story »⟧\n\nFares rose last year.',
      better: 'The council will vote in June.\n\nFares rose last year.'
    },
    {
      bad: 'The search went on overnight. ⟦READ ALSO: Ten facts about snow.⟧ Two men are still missing.',
      better: 'The search went on overnight. Two men are still missing.'
    },
    {
      bad: 'The port, ⟦[READ ALSO: Ferry fares to rise]⟧ once the largest of the coast, is shut.',
      better: 'The port, once the largest of the coast, is shut.'
    },
    {bad: 'The port is shut. ⟦Read more below the photo.⟧ Ships wait.', better: 'The port is shut. Ships wait.'},
    {bad: 'The port ⟦(see also: Ferry fares to rise)⟧ is shut.', better: 'The port is shut.'},
    {bad: 'The port is shut.\n⟦Click here for the news video⟧', better: 'The port is shut.'},
    {bad: 'The port is shut. ⟦Click on the photo to enlarge⟧', better: 'The port is shut.'},
    {good: 'Teachers want children to read more at home.'},
    {good: 'The judge will continue reading the verdict on Monday.'},
    {near: 'Pupils who click here and there learn little, the study found.'},
    {near: 'She asked voters to read more: books, papers, anything.'},
    {near: 'Read more books and watch less television, doctors say.'},
    {near: 'He promised more details in the coming weeks.'}
  ],
  message: 'label',
  line: goOn,
  tail: goOn,
  lead: [
    /READ MORE|CONTINUE READING|Continue reading(?: below)?(?= (?:The|A|In|On|At|He|She|It|They|But)\b)/u,
    /(?:Read more|(?:The )?(?:text|story|article) continues|Continue reading|Continue) (?:below|under|beneath|after)(?: the)? (?:photo|picture|image|video|map|graphic|gallery|poll)s?\.?/iu
  ],
  aside:
    /\[(?:READ|WATCH|SEE|LISTEN|RELATED|Read|Watch|See|Related)(?: (?:ALSO|MORE|NEXT|NOW|also|more|next|now|story|stories))?: [^\]\n]{3,140}\]|\((?:READ|SEE|Read|See|read|see) (?:ALSO|MORE|also|more): [^)\n]{3,140}\)/u,
  unless: label => label.startsWith('More:') && label.endsWith('.')
})
