import {residueRule} from '../../src/core/residue.js'

const agency =
  '(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty(?: Images)?|Xinhua|TASS|Shutterstock|iStock(?:photo)?|Unsplash|Pixabay|Wikimedia(?: Commons)?|Alamy|Bloomberg|DPA|dpa|PA(?: Media| Wire)?|ANSA|Kyodo|Yonhap|PTI|ANI|IANS|VCG|CFP|CNS|CNSphoto|China Daily|Zuma Press|NurPhoto|Anadolu(?: Agency)?|Sputnik|RIA Novosti|Flickr|NASA|SWNS|Rex|Abaca|BelTA|ITAR-TASS|Depositphotos|Pexels)'
const thing =
  '(?:photos?|photographs?|images?|pictures?|pics?|illustrations?|graphics?|cartoon|infographic|video|screenshot|screen ?grab|fotos?|fotograf[ií]a|photographie|bild(?:er)?|imagen)'
const who = String.raw`[\p{L}\p{N}@©][\p{L}\p{N}.,'’@/&|() –-]{1,70}`
const plain = [
  new RegExp(
    `(?:(?:cover|file|featured?|lead|main|header|top|stock|undated|handout|representative|representational|illustrative) )?${thing}(?: (?:credits?|source|copyright|courtesy(?: of)?|caption|by|rights))?\\s*:\\s*${who}`,
    'iu'
  ),
  /(?:Photos?|PHOTO|Photographs?|Images?|Pictures?|Illustrations?|Cartoon|Graphics?|Video)(?: by| courtesy of| courtesy| from| via| provided by| supplied by|\/| ©|,) ?(?:\p{Lu}|@)[\p{L}\p{N}.'’@/&-]*(?:(?:,| and| of| for|\/)? [\p{Lu}@/&][\p{L}\p{N}.'’@/&-]*){0,6}/u,
  new RegExp(
    `(?:representative|representational|file|stock|illustrative|archive|archival|handout|undated|featured|cover) ${thing}(?: (?:only|used for representation|for (?:illustration|representation)(?: purposes)?(?: only)?))?`,
    'iu'
  ),
  /(?:image|picture|photo|media) (?:source|caption|copyright|credit),? ?.{2,120}/iu,
  new RegExp(
    `(?:${agency}|AP Photo|Pool)(?: ?/ ?(?:\\p{Lu}[\\p{L}.'’-]*|[A-Z]{2,})(?: \\p{Lu}[\\p{L}.'’-]*){0,3}){1,3}(?:/(?:File(?: Photo)?|Pool|Handout))?`,
    'u'
  ),
  new RegExp(`(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?(?:/ ?|via |for )${agency}(?:/.{2,30})?(?: via ${agency})?`, 'u'),
  new RegExp(`(?:credit|courtesy|caption credit|image by)(?: of)?\\s*:\\s*${who}`, 'iu'),
  /(?:getty images|istockphoto|shutterstock|ap photo|reuters file photo|afp photo|file)/iu,
  /photo ?\/ ?\p{Lu}.{1,50}/iu
]
const bracketed = [
  new RegExp(
    `[(\\[【（](?:${thing}|file ${thing}|image credit|photo credit|photo source|picture|source of photo|credit|illustration|screenshot)(?: (?:credits?|source|by|courtesy(?: of)?|from|via|provided by|taken by|copyright))?\\s*[:/： ] ?[^()\\[\\]]{2,80}[)\\]】）]`,
    'iu'
  ),
  new RegExp(`[(\\[](?:${agency}|AP Photo)(?: ?(?:/|via) ?[^()\\[\\]]{2,60})?(?:/(?:File|Pool))?[)\\]]`, 'u'),
  new RegExp(
    `[(\\[](?:file|stock|representative|representational|illustrative|archive) ${thing}[^()\\[\\]]{0,40}[)\\]]|\\[(?:${thing})\\]`,
    'iu'
  ),
  /[([](?:Handout|File|Pool|Supplied|Courtesy|Archive)(?: ?[/|] ?[\p{L} .-]{2,40}){1,3}[)\]]/iu
]
/** Before a caption or the next sentence of the story. */
const mixed = [
  new RegExp(`${agency}(?: ?[/|] ?${agency}){1,3}`, 'u'),
  new RegExp(`(?:AP Photo|${agency})/\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+`, 'u'),
  new RegExp(`\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+ ?/ ?${agency}(?:/${agency})?`, 'u'),
  new RegExp(
    `(?:Photo|Photograph|Image|Picture)s?(?: (?:credit|by|source))?: ?(?:${agency}(?: ?/ ?(?:${agency}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+))?(?: (?:archive|file|pool))?|[\\p{L}]+ (?:archives?|file|handout|pool)|Supplied|supplied|Handout|handout|[Aa]rchives?|[Ff]ile|Courtesy|courtesy|[Ii]nternet|[Ii]llustration|[Ss]creenshot|[Ss]ocial media)\\.?`,
    'u'
  )
]
const afterSentence = [
  /(?:Foto|FOTO|Fotografi[aeë]|Fotoğraf|Zdjęcie|Bild|Imagen|Φωτό|Фото)(?: [Aa]rchiv\p{Ll}*)?\s?[:/] ?[\p{L}@©][\p{L}\p{N}.,'’@/&| -]{1,50}/u,
  /(?:Photo|PHOTO|Image|Picture|Image source|Photo source|Photo credit|Image credit|Picture credit|Photo courtesy|Credit|Illustration|File photo)(?: of| by)?\s*[:,]? ?(?:by |©|Courtesy of )?[\p{Lu}@©][\p{L}\p{N}.,'’@/&| -]{1,60}/u,
  new RegExp(
    `(?:${agency}|AP Photo)/\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?:/(?:File(?: Photo)?|Pool|Handout))?`,
    'u'
  ),
  /(?:File photo|FILE PHOTO|Representative image|Representational image|Getty Images|Stock photo|Stock image|Handout photo)\.?/u
]

export default residueRule({
  id: 'residue/photo-credit',
  summary: 'Find picture credits left in the body of the story.',
  why: 'A credit belongs with its picture; in the body it breaks the text. Move it to the caption if the picture runs.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {credit: 'Picture credit `{label}` left in the body: delete it, or move it to the caption'},
  examples: [
    {
      bad: 'The bridge was closed for a week.\n⟦Photo: Ana Lind⟧\nBuses took another road.',
      better: 'The bridge was closed for a week.\nBuses took another road.'
    },
    {bad: 'The bridge was closed for a week. ⟦(Photo by Ana Lind)⟧', better: 'The bridge was closed for a week.'},
    {bad: 'The bridge was closed for a week ⟦[Getty Images]⟧', better: 'The bridge was closed for a week'},
    {bad: 'The bridge was closed for a week. ⟦Xinhua/Lin Dao⟧', better: 'The bridge was closed for a week.'},
    {bad: 'The bridge was closed for a week. ⟦File photo⟧', better: 'The bridge was closed for a week.'},
    {bad: '⟦Illustrative photo: archive⟧ The bridge was closed.', better: 'The bridge was closed.'},
    {bad: 'The bridge was closed for a week. ⟦Foto: Arkivi⟧', better: 'The bridge was closed for a week.'},
    {bad: '⟦Photo: archive.⟧ The bridge is shut.', better: 'The bridge is shut.'},
    {bad: '⟦Photo: Archive.⟧ The bridge was closed.', better: 'The bridge was closed.'},
    {bad: '⟦Image source, Getty Images⟧\nThe bridge was closed for a week.'},
    {
      bad: 'The bridge was closed for a week. ⟦EPA/Shutterstock⟧ Cars queue at the toll. It opens on Monday.',
      better: 'The bridge was closed for a week. Cars queue at the toll. It opens on Monday.'
    },
    {
      bad: 'The bridge was closed. ⟦(Photo: agency/archive)⟧ It opens on Monday.',
      better: 'The bridge was closed. It opens on Monday.'
    },
    {
      bad: 'The mayor came to the bridge ⟦Photo: Ana Lind/Fjord Images⟧ with two ministers.',
      better: 'The mayor came to the bridge with two ministers.'
    },
    {
      bad: 'The mayor came to the bridge ⟦Image source, Getty Images⟧ with two ministers.',
      better: 'The mayor came to the bridge with two ministers.'
    },
    {near: 'The mayor told the magazine Picture: Ana Lind was there.'},
    {
      bad: '⟦Photo: press service of the port.⟧ Crews have begun to drain the dock.',
      better: 'Crews have begun to drain the dock.'
    },
    {good: 'The photo was taken by a tourist.'},
    {good: 'Reuters reported the closure on Monday.'},
    {near: 'Photo by photo, the curator explained the show.'},
    {near: 'Picture this: a bridge without cars.'},
    {near: 'He chose a picture (the photo he liked best).'},
    {near: 'The show (photo by photo) was dull.'},
    {near: 'The closure was reported by AFP and Reuters.'}
  ],
  message: 'credit',
  line: [...plain, ...bracketed],
  tail: [...bracketed, ...afterSentence],
  lead: [
    ...mixed,
    /(?:Photo|Photograph|Image|Picture|Photos|Pictures)(?: ?: ?| by )(?:the )?\p{L}[\p{L}’'-]*(?: (?:of|for|and|the|\p{L}[\p{L}’'-]*)){0,7}\./u,
    /(?:Illustrative|File|Archive|Stock|Representative|Representational|Archival) (?:photo|image|picture)(?:: ?(?:archive|file|courtesy|internet|\p{Lu}[\p{L}]+)| ?[-–|] ?\p{L}+)?/u
  ],
  suffix: bracketed,
  aside: [
    new RegExp(
      `(?<=[\\p{Ll}\\d],? )(?:(?:Photo|Photograph|Image|Picture)(?: (?:credit|source|courtesy|by))?(?::|,(?= ${agency}\\b)) ?|Credits?: )(?:${agency}|\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+)(?:(?: ?[/|] ?|, | via )(?:${agency}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)){0,2}(?= (?:with|at|in|on|to|and|for|from|as|after|before|by|when|while|who|which|during|near|of|where|but)\\b)`,
      'u'
    ),
    /\((?:photo|image|picture|illustration|photos)\s?[:/–-]\s?(?:archive|agenc(?:y|ies)|file|illustration|illustrative|internet|screenshot|stock|social media|courtesy|handout|private)[^()\n]{0,40}\)/iu,
    bracketed.at(-1)!,
    new RegExp(`(?<=[.!?]["”]?\\s)[(\\[]${agency}[)\\]](?=\\s\\p{Lu})`, 'u'),
    /\[(?:Photo|PHOTO|Image|Picture|File [Pp]hoto)s?(?: ?[:/|-] ?| by | courtesy of )[^\]\n]{2,40}\]/u,
    /\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile photo|[Pp]hoto credit|[Ii]mage credit)(?: credit)?(?: by|:|\/) ?[\p{Lu}@©][^()\n]{1,60}\)/u
  ],
  unless: label =>
    /^(?:picture this|video)\b|\b(?:was|were|has|have|will)\b/iu.test(label) || /[a-z]{2}\.["”]? \S/u.test(label)
})
