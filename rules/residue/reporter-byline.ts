import {residueRule} from '../../src/core/residue.js'

const role =
  '(?:special |staff |chief |our |local |trainee |intern |senior |all-media |headquarters )*(?:reporters?|correspondents?|journalists?|newsmen|press correspondents?|interns?|photographers?|photojournalists?|bureau)'
const name = String.raw`\p{Lu}[\p{L}.'’-]*`
/** Without a full stop, behind which a sentence begins. */
const word = String.raw`\p{Lu}[\p{L}’'-]*`
const names = `${name}(?:(?:,| and| &|、|;)? ${name}){0,12}`
const bracketed = [
  /\((?:Additional )?(?:Reporting|Written|Writing|Compiled|Filed|Report) (?:by|from) (?:our |the )?(?:own |special |staff |local )*(?:corr(?:espondents?)?|reporters?|staff|newsroom|desk|bureau)\b[^()\n]{0,40}\)/u,
  new RegExp(
    `[(（\\[【](?:[Tt]his |[Oo]ur |[Tt]he |[Ss]pecial |[Ss]taff |[Tt]rainee |[Hh]eadquarters |[A-Z][\\p{L}]+ (?:News )?(?:Agency |Service |Daily )?)?(?:[Rr]eporters?|REPORTERS?|[Cc]orrespondents?|[Jj]ournalists?|[Ii]ntern(?: reporter)?|[Pp]hotographers?)(?: |: ?|：|/| - )(?:${names}|from (?:this|our|the) [\\p{L} ]{2,30}|of (?:this|our|the) [\\p{L} ]{2,30})(?:,? (?:and |[Ii]ntern |[Cc]orrespondents? |[Rr]eporters? |[Pp]hoto(?:grapher)? |[Tt]rainee ){1,3}${names}){0,3}(?:(?:,)? (?:reports?|reporting|in|from) [\\p{L}, ]{2,30})?[)）\\]】]`,
    'u'
  ),
  /[(（[【](?:(?:this|our|the|staff|special|own) )?(?:reporter|correspondent|journalist)s?(?: (?:of|from) (?:this|our|the) [\p{L} ]{2,30})?[)）\]】]/iu,
  new RegExp(
    `[(（\\[](?![^)]*; ?[Ee]diting by)(?:(?:[Rr]eported|[Ww]ritten|[Ss]tory|[Tt]ext|[Rr]eporting|[Cc]ompiled|[Ww]ords)(?: by)?:? (?:by )?)${names}(?:[;,] ?[\\p{L} ]{2,30} by:? ${names}){0,4}[)）\\]]`,
    'u'
  )
]
/** `Reporter Ma Tae-ho taeho@example.com`, as Korean papers sign. */
const mailed = new RegExp(
  `(?:${names}[,|/]? )?(?:\\p{Lu}\\p{Ll}+ ){0,2}(?:[Rr]eporters?|[Cc]orrespondent|[Jj]ournalist|[Ii]ntern|[Ee]ditor|[Ss]taff [Rr]eporter)?[,:]? ?(?:${name}(?: ${name}){0,3}[ ,|/=]{1,3})?[(<]?[a-zA-Z0-9._-]{2,40}@[a-z0-9-]{2,40}(?:\\.[a-z]{2,10}){1,3}[)>]?`,
  'u'
)
const signed = new RegExp(`[(（\\[][Bb][Yy]:? ${names}[)）\\]]`, 'u')

export default residueRule({
  id: 'residue/reporter-byline',
  summary: 'Find a reporter’s name in brackets left inside the story.',
  why: 'Chinese and Russian wires name the reporter in brackets in the text; English copy puts the name in the byline, or nowhere.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.85,
  messages: {byline: 'Reporter credit `{label}` left in the text: delete it, or move it to the byline'},
  notes: 'Annotators of translated news rarely mark these: on MQM news 2021 a seventh of them lies on a marked span.',
  examples: [
    {
      bad: 'The market fell by 2 percent. ⟦(Reporter Ana Lind)⟧',
      better: 'The market fell by 2 percent.'
    },
    {
      bad: 'Luhai News, May 4 ⟦(Reporters Wen Bo, Ana Lind)⟧ The market fell by 2 percent.',
      better: 'Luhai News, May 4 The market fell by 2 percent.'
    },
    {
      bad: 'OSLO, December 3. ⟦/Corr. Ana Lind/.⟧ The market fell by 2 percent.',
      better: 'OSLO, December 3. The market fell by 2 percent.'
    },
    {bad: 'The market fell by 2 percent.\n⟦(Our correspondent)⟧', better: 'The market fell by 2 percent.'},
    {
      bad: 'The market fell by 2 percent.\n⟦Reported by: Wen Bo⟧\nTraders were calm.',
      better: 'The market fell by 2 percent.\nTraders were calm.'
    },
    {bad: 'The market fell by 2 percent. ⟦(Correspondent: Wen Bo)⟧'},
    {
      bad: 'The market fell by 2 percent.\n\n⟦Reporter Ma Tae-ho taeho@luhai.example⟧',
      better: 'The market fell by 2 percent.'
    },
    {near: 'The market fell by 2 percent. Write to the editor at desk@luhai.example with tips.'},
    {
      bad: 'The market fell by 2 percent. ⟦(Reporting by our special corr., 1410 GMT)⟧ Traders were calm.',
      better: 'The market fell by 2 percent. Traders were calm.'
    },
    {
      bad: '⟦[Luhai = Harbour News] Reporter Wen Bo =⟧ The market fell by 2 percent.',
      better: 'The market fell by 2 percent.'
    },
    {
      bad: 'The market fell by 2 percent⟦, reports the correspondent of Luhai News⟧.',
      better: 'The market fell by 2 percent.'
    },
    {
      bad: 'The firm⟦, Luhai News reports with reference to the ministry,⟧ will close.',
      better: 'The firm will close.'
    },
    {
      bad: 'The market fell⟦, reports the correspondent of Luhai News from Oslo⟧. Traders were calm.',
      better: 'The market fell. Traders were calm.'
    },
    {
      bad: '⟦By Ana Lind, Staff Writer 3 min read⟧ The market fell by 2 percent.',
      better: 'The market fell by 2 percent.'
    },
    {bad: '⟦By Ana Lind and Wen Bo 4 minute read⟧ The market fell by 2 percent.'},
    {near: 'By Ana Lind, Staff Writer\n\nThe market fell by 2 percent.'},

    {good: 'Ana Lind, a reporter for the paper, was freed.'},
    {good: 'Reporter Ana Lind was freed on Monday.'},
    {near: 'The group (reporters and cameramen) was freed.'},
    {near: 'The reporter (Lind) was freed.'},
    {near: 'She joined Reporters Without Borders (RSF).'},
    {near: 'The market fell by 2 percent.\n(Reporting by Ana Lind; Editing by Wen Bo)'},
    {near: 'The play (by Ana Lind) opens in May.'}
  ],
  message: 'byline',
  // Whose report it is.
  telling: /^,|^By /u,
  lead: [
    new RegExp(
      `By ${word}(?: ${name}){1,2}(?:(?:,| and| &) ${word}(?: ${name}){1,2})?,?(?: ?[|•·-])?(?: (?:(?:Staff|Senior|Chief|Special|Contributing|Political|Business|Health|Science|Sports?|News) )+(?:Writer|Reporter|Correspondent|Editor)(?: ?[|•·-])?)?(?: \\d{1,2}[- ]min(?:ute)?s?[- ][Rr]ead)?`,
      'u'
    ),
    new RegExp(
      `[[(]${name}(?: ${name})?(?: ?= ?)${name}(?: ${name}){0,2}[\\])](?: ?(?:Reporter |Correspondent )?${name}(?: ${name}){0,2}(?: reporter| correspondent)? ?=)?`,
      'u'
    )
  ],
  line: [
    mailed,
    ...bracketed,
    signed,
    new RegExp(
      `(?:${role}|reported by|reporting by|text by|words by|written by|interview by|compiled by|report by|story by)\\s*[:：]\\s*[\\p{L}.'’ ,&/、-]{3,80}`,
      'iu'
    ),
    new RegExp(
      `(?![^)]*; ?[Ee]diting by)(?:[Rr]eport(?:ed|ing)|Text|Words|Story|Compiled|Photographs and text|Additional reporting) by ${names}(?:[;,] ?[\\p{L} ]{2,30} by:? ${names}){0,4}`,
      'u'
    )
  ],
  tail: [
    mailed,
    signed,
    new RegExp(`(?:Reporters?|Correspondents?|Reported by|Reporting by|Text by)\\s*[:：]\\s*${names}`, 'u'),
    new RegExp(
      `(?![^)]*; ?[Ee]diting by)(?:Reporting|Additional reporting|Reported) by ${names}(?: in [\\p{L} ]{2,30})?(?:[;,] ?[\\p{L} ]{2,30} by:? ${names}){0,4}`,
      'u'
    )
  ],
  unless: label => label.startsWith('By ') && !/(?:Writer|Reporter|Correspondent|Editor|[Rr]ead)\W*$/u.test(label),
  aside: [
    ...bracketed,
    new RegExp(`/(?:\\p{Lu}+ )?(?:[Ss]pecial )?[Cc]orr(?:espondent)?s?\\.? ${names}/\\.?`, 'u'),
    /, (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}|the (?:news )?agency) (?:reports?|writes|informs|reported|said) with reference to (?:the )?[\p{L} .'’-]{3,60}?(?:,(?= \p{Ll})|(?=[,.]))/u,
    new RegExp(
      `,? (?:reports?|informs|writes|transmits) (?:the|our|a) (?:own |special )?correspondent of (?:the )?${word}(?: ${word}){0,2}(?: (?:from|in) ${word})?(?:,(?= \\p{Ll}))?`,
      'u'
    )
  ]
})
