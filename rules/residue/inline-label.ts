import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'residue/inline-label',
  summary:
    'Find the label of a link, a gallery or a film in the middle of a sentence (`next week READ ALSO: … for talks`, `PHOTO+VIDEO`).',
  why: 'A box within the text of the page was read as part of its paragraph; where its own text ends only the page can tell.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.93,
  messages: {
    link: 'Link label `{label}` in the sentence; delete it with the headline behind it',
    media: 'Label `{label}` left in the text; delete it'
  },
  needs: /[:»+/&|)\]]/u,
  pattern:
    /(?<=[\p{Ll}\d,’] )(?<link>(?:READ ALSO|ALSO READ|SEE ALSO|READ MORE|READ NEXT|WATCH ALSO|READ|WATCH|RELATED|RECOMMENDED|DON['’]T MISS|Read also|Also read|Read more|Read next|See also|Related|Related article|Related story|Recommended|More on this|You may also like|Editor['’]s pick|Must read) ?[:»|])(?= ?["“‘]?[\p{Lu}\d])|(?<![\p{L}+])(?<media>(?:PHOTOS?|FOTOS?|VIDEO|AUDIO|GALLERY)\s?[+/&]\s?(?:PHOTOS?|FOTOS?|VIDEO|AUDIO|GALLERY))(?![\p{L}+])|(?<aside>[([](?:[Cc]lick|[Tt]ap) to (?:enlarge|zoom|expand|view|play|watch|listen|read more)[)\]]|\[(?:image|photo|picture|caption|gallery|graphic|infographic|map|advert|ad|embed|tweet|[Aa]dvertisement|[Ss]ponsored(?: content)?|[Rr]ead more|[Cc]ontinue reading|[Ss]ee also|(?:[Ss]how|[Ss]ee|[Vv]iew|[Hh]ide|[Rr]ead) (?:the )?(?:original|translation|more|less|all|full (?:text|story|article)|comments?|transcript)|[Tt]ranslated by \p{Lu}\p{L}+|[Mm]achine translation|[Aa]uto-?translated|[Ll]oading(?: \p{Ll}+)?)\]|\((?:[Ss]how|[Ss]ee|[Vv]iew|[Hh]ide) (?:original|translation|less|comments?)\)|[([](?:[Cc]lick|[Tt]ap|[Ss]wipe|[Cc]lick on) (?:the |this |on )?(?:photo|image|picture|map|graphic|here)[^)\]\n]{0,40}[)\]])/gu,
  found({groups}) {
    const {link, media, aside} = groups as Record<string, string | undefined>
    return link
      ? {message: 'link', data: {label: link}}
      : {message: 'media', data: {label: media ?? aside!}, suggest: ['']}
  },
  examples: [
    {bad: 'The minister will fly to Oslo next week ⟦READ ALSO:⟧ Ferry fares to rise for talks on fish.'},
    {bad: 'The pier is shut. ⟦PHOTO+VIDEO⟧ Nobody was hurt.'},
    {bad: 'The mayor, ⟦(click photo to enlarge)⟧ Ana Lind, left.'},
    {bad: 'The mayor opened ⟦[image]⟧ the new pier.'},
    {bad: 'The mayor said the pier was ⟦[Show original]⟧ open again.'},
    {bad: 'The mayor opened the new pier ⟦(click to enlarge)⟧.'},
    {good: 'The minister will fly to Oslo next week for talks on fish.'},
    {near: 'She asked them to read more: books, papers, anything.'},
    {near: 'The firm sells photo/video gear.'}
  ]
})
