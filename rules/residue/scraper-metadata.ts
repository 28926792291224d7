import {residueRule} from '../../src/core/residue.js'

const token = String.raw`(?:\d[\d:/.,+-]*(?:[ap]m|st|nd|rd|th|h|min)?(?:T[\d:.]+)?(?:Z|[+-]\d\d:?\d\d)?|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?\.?|july?\.?|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?|[ap]\.?m\.?|hours|hrs?|utc|gmt|bst|cet|cest|est|edt|pst|pdt|ist|msk|eet|local|time|at|on|of|the|an?|about|ago|just|now|today|yesterday|last|min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[–—-])`
const date = String.raw`${token}(?:[\s,|()·•]+${token}){0,11}\)?`
const iso = String.raw`(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?`
const stamp =
  '(?:(?:first |originally |last |date |time )?(?:published|posted|updated|modified|created|released|edited|uploaded|revised|issued|crawled|scraped)(?: (?:on|at|date|time))?|(?:publish(?:ing)?|publication|posting|release|update|upload|pub|article|creation|crawl|issue)[ _-]?(?:date|time)|date ?(?:and|&|/) ?time|date|time ?stamp|datetime|last (?:update|modification|edit))'
const name = String.raw`[\p{L}][\p{L}\p{N}.'’_-]*(?: [\p{L}&][\p{L}\p{N}.'’_-]*){0,4}`
const field =
  '(?:original (?:title|headline|source|link|article|url|text|post)|(?:article |page |story )?(?:title|headline)|article (?:source|link|url)|(?:news |information )?source(?: link| url)?|(?:source|original) (?:article|website|media)|link|url|authors?|author name|writer|tags?|tagged(?: in| with| under)?|(?:seo |meta |news )?key ?words?|hashtags?|categor(?:y|ies)|section|sub-?section|(?:archived|filed) (?:under|in|to)|posted (?:in|under|to)|labels?|article (?:id|code|number)|news (?:id|code|number)|code of (?:the )?news|doc(?:ument)?[ _-]?id|guid|slug(?:line)?|meta description|og:\\w+|sku|topics?|word count|content type|language|editor-?in-?chief|related tags)'
/** `Entry: 04.11.2021 07:15 / Update: 08:40`, `Input 2021.11.04 07:15 Edit …`: stamps of Turkish, Korean, Arabic and other pages, word for word. */
const stampWord =
  '(?:[Ee]ntry|[Ii]nput|[Ee]dit(?:ed)?|[Rr]egistered|[Rr]egistration|[Ss]ubmitted|[Ss]ubmission|[Ii]nserted|[Aa]pproved|[Aa]pproval|[Mm]odified|[Mm]odification|[Cc]orrected|[Cc]orrection|[Uu]pdated?|[Rr]evised|[Pp]ublished|[Pp]ublication|[Uu]ploaded|[Aa]dded|[Cc]reated|[Pp]osted|[Ss]tand|[Ss]tatus|[Ss]ent|[Tt]ransmitted|[Aa]s of|[Ll]ast [Uu]pdate|[Ll]ast [Ee]dit(?:ed)?|[Ff]inal [Ee]dit)(?: (?:[Dd]ate|[Tt]ime|on|at))?'
const stampDate = String.raw`(?:(?:\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:,? ?(?:at |- ?|\| ?)?(?:[ap]m )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?|\d{1,2}:\d\d)(?: \p{Lu}{3,4})?`
const stamped = `${stampWord}\\s?[:：]?\\s?${stampDate}`
/** `2021/11/04 07:15 Sent`, as Korean and Japanese agencies have it. */
const sentLast = `${stampDate}\\s${stampWord}`
const wholeLine = [
  new RegExp(`${stamp}\\s*(?:[:：|–—-]\\s*)?${date}`, 'iu'),
  new RegExp(`${stamped}(?:\\s*[|/·•,;–—-]?\\s*${stamped}){0,3}`, 'u'),
  new RegExp(`${sentLast}(?:\\s?[|/·•,;–—-]?\\s?${sentLast})?`, 'u'),
  new RegExp(`${iso}(?:[\\s|,·•-]+(?:source|author|editor|from|by)[: ].{1,80})?`, 'iu'),
  /(?:about |almost |over )?(?:\d+|an?) (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now/iu,
  new RegExp(
    `(?:posted|published|uploaded|submitted|added|created|released|shared|updated)(?: (?:on )?${date})? by:? ${name}(?:[\\s,|·•–—-]+(?:on )?${date})?`,
    'iu'
  ),
  /by:? (?:admin(?:istrator)?|staff|web ?desk|news ?desk|webmaster|editor|guest|user\d*|root)(?:[\s,|·•–—-]+.{2,40})?/iu,
  /\d\d:\d\d\s*(?:>>|->|→|»|\|)\s*\d\d:\d\d/u,
  new RegExp(`${field}\\s*[:：]\\s*\\S.{0,160}`, 'iu'),
  /(?:(?:estimated |average |approx(?:imate)? )?(?:reading|read|listening|viewing) time|time to read)\s*:?\s*(?:~|about |under |less than )?(?:\d+|an?|one|two|three|four|five)[ -]?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?)?(?: read)?|(?:\d+|one|two|three|four|five)[ -]?min(?:ute)?s?(?: \d+ sec(?:ond)?s?)? (?:read|reading|listen|watch)(?: time)?/iu
]
/** `Published 14/02 at 11:36`, in the languages of pages that get translated. */
const published =
  '(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ll]ast updated|[Mm]odified|Publié le|[Mm]is à jour le|Publicado el|Publicado em|[Aa]ctualizado el|[Aa]tualizado em|Veröffentlicht am|[Aa]ktualisiert am|Pubblicato il|[Aa]ggiornato il|Yayınlanma(?: Tarihi)?|Güncelleme(?: Tarihi)?|Opublikowano|Objavljeno)(?: on| at)?'
const dayAndHour = String.raw`(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,?(?: (?:at|à|a las|às|um|alle|saat|-))? )?\d{1,2}[:.h]\d\d(?: (?:Uhr|hs))?`
const duration =
  /(?:(?:estimated |average )?(?:reading|read|listening) time)\s*:?\s*(?:\d+|an?|one|two|three|four|five)[ -]?(?:min(?:ute)?s?)|(?:\d+|one|two|three|four|five)[ -]min(?:ute)?s?[ -](?:read|listen|watch)/iu
const tails = [
  duration,
  /\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d,? \d{1,2}:\d\d(?::\d\d)?/u,
  /#\p{L}[\p{L}\p{N}_]{2,}(?: #\p{L}[\p{L}\p{N}_]{2,})+/u,
  /Posted by (?:admin(?:istrator)?|staff|editor|[\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+){0,2})/u,
  new RegExp(
    `(?:first |originally |last )?(?:published|posted|updated|modified|edited)(?: (?:on|at))?\\s*[:：]\\s*${date}`,
    'iu'
  ),
  /(?:Original (?:title|headline|source|link|article)|Article source|Source(?: link| URL)?|Tags|Keywords|Key words|Category|Categories|Filed under|Tagged(?: in| with| under)?|Posted (?:in|under)|Author)\s*[:：]\s*\S.{0,120}/u
]

export default residueRule({
  id: 'residue/scraper-metadata',
  summary: 'Find fields of a page’s metadata, such as its date, source or tags, left in the story.',
  why: 'Scrapers copy the fields around a story along with its text; readers cannot make sense of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {field: 'Page metadata `{label}` left in the story: delete it'},
  examples: [
    {
      bad: ' ⟦date 2017-03-02⟧ OSLO, March 2 - Norway will widen its coastal road.',
      better: 'OSLO, March 2 - Norway will widen its coastal road.'
    },
    {
      bad: '⟦2019/11/05⟧ Norway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {
      bad: '⟦Published: 12 Mar 2021, 10:41⟧\nNorway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {
      bad: '⟦Posted by admin on 4 May 2018⟧\n\nNorway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {
      bad: 'Norway will widen its coastal road.\n⟦Tags: Norway, roads, coast⟧',
      better: 'Norway will widen its coastal road.'
    },
    {bad: 'Norway will widen its coastal road. ⟦Source: Fjord Daily⟧', better: 'Norway will widen its coastal road.'},
    {bad: '⟦Original title: A road along the sea⟧\nNorway will widen its coastal road.'},
    {
      bad: 'Norway will widen its coastal road.\n⟦Reading time: 4 minutes⟧',
      better: 'Norway will widen its coastal road.'
    },
    {bad: 'Norway will widen its coastal road. ⟦12.03.2024 14:30⟧', better: 'Norway will widen its coastal road.'},
    {bad: 'Norway will widen its coastal road. ⟦#Norway #roads⟧', better: 'Norway will widen its coastal road.'},
    {
      bad: 'Norway will widen its coastal road.\n⟦News code: 1402041006⟧',
      better: 'Norway will widen its coastal road.'
    },
    {bad: 'Norway will widen its coastal road.\n⟦Archived in: Roads · Coast⟧'},
    {
      bad: '⟦Registered: 04.11.2021 07:15 | Corrected: 04.11.2021 08:40⟧\nNorway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {
      bad: '⟦Input 2021-11-04 07:15 Modified 2021-11-04 08:40⟧ Norway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {
      bad: 'Norway will widen its coastal road.\n⟦2021/11/04 07:15 Sent⟧',
      better: 'Norway will widen its coastal road.'
    },
    {bad: '⟦Updated 3 hours ago⟧\nNorway will widen its coastal road.'},
    {
      bad: '⟦Published 12/03 at 10:41, updated at 11:20⟧ Norway will widen its coastal road.',
      better: 'Norway will widen its coastal road.'
    },
    {good: 'OSLO, March 2 - Norway will widen its coastal road.'},
    {good: 'The road was last updated in 2009.'},
    {near: 'Published in 2009, the plan was dropped.'},
    {near: 'Updated figures show traffic rising.'},
    {near: '2021 was the wettest year on record.'},
    {near: 'Date palms line the road.'},
    {near: 'The source: a clerk who had seen the file.'}
  ],
  message: 'field',
  line: wholeLine,
  lead: [
    new RegExp(`${stamped}(?:\\s*[|/·•,;–—-]?\\s*${stamped}){1,3}\\s+(?=\\p{Lu})`, 'u'),
    new RegExp(`${stamp}\\s*:?\\s*${iso}\\s+`, 'iu'),
    new RegExp(`${iso}\\s+`, 'u'),
    new RegExp(`${published}:? ${dayAndHour}(?:,? (?:${published}:? )?${dayAndHour})?\\s+(?=\\p{Lu})`, 'u'),
    new RegExp(
      `(?:${stamp}\\s*:\\s*|(?:last )?updated:?\\s+(?=(?:\\d+|an?) \\w+ ago)|(?:posted|published|last updated) on (?=[^.]{3,20} (?:19|20)\\d\\d ))${date}\\s+(?!\\s*${token}\\b)`,
      'iu'
    )
  ],
  tail: tails
})
