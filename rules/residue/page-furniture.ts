import {residueRule} from '../../src/core/residue.js'

const noun = '(?:article|story|text|page|report|news|post)'

/** How a sentence of a story begins, where a label might be the head of a name. */
const opens =
  '(?:The|A|An|In|On|At|For|But|He|She|It|They|This|That|According|After|When|While|Police|Officials)\\b|\\p{Lu}\\p{Ll}+ \\p{Ll}{3,} (?:the|an?|to|on|in|that|of|by|with|his|her|its|their)\\b'
const software =
  '(?:machine|software|(?:an? )?(?:automatic|automated|online|machine) (?:translator|translation|tool|system)|(?:the help of )?(?:AI|artificial intelligence)|Google(?: Translate)?|DeepL|ChatGPT)'

/** What a translating machine says of its work. */
const machineMade = new RegExp(
  `(?:this|the) ${noun} (?:has been|was|is|were) (?:(?:automatically|machine)[- ]?translated\\b.{0,80}|translated (?:automatically|(?:by|with|using|via|through) ${software})\\b.{0,80})`,
  'iu'
)

export default residueRule({
  id: 'residue/page-furniture',
  summary:
    'Find what a page or a translating machine says around a story: `Skip to content`, `Here is the translated text:`, `Home > News > World >`.',
  why: 'It belongs to the page, the player or the conversation with the engine, and was copied with the story.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {furniture: '`{label}` is not part of the story: delete it'},
  message: 'furniture',
  line: [
    new RegExp(
      `(?:skip to (?:main )?content|listen to (?:this )?${noun}|play (?:video|audio)|report (?:a|an) (?:typo|error|mistake)|add to favou?rites|accept (?:all )?cookies|loading(?:(?:\\.{3}|…) ?(?:please wait)?)?(?:\\.{3}|…)?|breaking news alerts|views: ?[\\d,.]+[km]?)`,
      'iu'
    ),
    /(?:sure|certainly|of course)[,!.] here (?:is|are) .{3,80}:/iu
  ],
  lead: [
    new RegExp(`${machineMade.source.replaceAll('.{0,80}', '[^.]{0,80}')}\\.`, 'iu'),
    new RegExp(
      `(?:(?:sure|certainly|of course)[,!.] )?here(?:['’]s| is) (?:the|a|your) (?:english )?(?:translation|translated ${noun}|${noun} (?:in|translated into) english|revised (?:version|${noun})|corrected (?:version|${noun}))(?: of the ${noun})?(?: (?:in|into) english)?:`,
      'iu'
    ),
    /(?:english )?translation(?: (?:in|into) english)?:|translated (?:text|version):/iu,
    /Home(?:\s?[>»›/|]\s?\p{Lu}[\p{L} &]{1,18}){1,4}\s?[>»›/|]/u,
    new RegExp(`skip to (?:main )?content|listen to (?:this )?${noun}|play (?:video|audio)(?!\\p{L})`, 'iu'),
    new RegExp(
      `advertisement ?[-–—:|]? ?(?:scroll (?:down )?to continue(?: reading)?|${noun} continues (?:below|after(?: this)? ad(?:vertisement)?))|${noun} continues (?:below|after|beneath)(?: (?:this|the))? (?:ad|advert|advertisement)`,
      'iu'
    ),
    new RegExp(
      `(?:(?:[Ss]kip past|[Aa]fter) newsletter promotion|Back to top|(?:Was|Is) this ${noun} (?:helpful|useful)\\?(?: Yes(?: ?[|/])? No)?|Rate this (?:article|translation)|(?:Report|Flag) (?:an? )?(?:error|typo|mistake)|Powered by Disqus|Original text Rate this translation|Your feedback will be used to help improve Google Translate|Recommended [Ss]tories(?: list of \\d+ items(?: end of list)?)?|End of (?:Twitter|X|Facebook|Instagram|YouTube|TikTok) (?:post|content)(?: by .{2,30}?)?|Allow (?:Twitter|X|Facebook|Instagram|YouTube|TikTok) content\\?)`,
      'u'
    ),
    new RegExp(
      `(?:Most (?:Popular|Read|read|popular)|Trending [Nn]ow|Related (?:[Ss]tories|[Aa]rticles)|Editors['’] [Pp]icks|Leave a (?:comment|reply)|Get alerts(?: for this topic)?|Key (?:events|Events)(?: Show key events only)?|Search for:|Sign in|Continue [Rr]eading|Choose your plan|Text size)(?= (?:${opens}))`,
      'u'
    ),
    /(?:Machine[- ])?[Tt]ranslated (?:with|by|using) (?:www\.)?(?:DeepL(?:\.com)?(?:\/Translator)?|Google(?: Translate)?|ChatGPT|Microsoft Translator|Yandex(?: Translate)?)(?: \(free version\))?/u,
    /(?:[Pp]ublished|[Pp]osted|[Uu]pdated):? \d{1,2} (?:minutes?|hours?|days?) ago|\d{1,2}(?:h|m|hr|min) ago(?: \d{1,2}[.:]\d\d [A-Z]{3,4})?|(?:WATCH|LISTEN|LIVE|VIDEO) ?\|/u
  ],
  tail: [
    machineMade,
    /(?:machine )?translated (?:with|by|using) (?:DeepL|Google Translate|ChatGPT)\b.{0,30}/iu,
    /(?:this )?audio is (?:auto-?|automatically |AI[- ]|computer[- ])generated\b.{0,40}|(?:you are|you['’]re) (?:using|on|viewing) an? (?:outdated|unsupported|old) browser\b.{0,80}/iu,
    /(?:i )?hope (?:this|the|that) translation .{3,60}|let me know if you(?:['’]d| would| need| have).{3,80}|please let me know if .{3,80}/iu,
    /(?:report (?:a|an) (?:typo|error|mistake)|(?:have you |did you )?(?:found|find|noticed?|spotted|see|spot) (?:a|an) (?:mistake|error|typo)(?: in (?:the|this) (?:text|article|story))?[?:,.]? ?.{0,80}|select (?:it|the text|a fragment).{0,20} and press ctrl.{0,20}|null|undefined|add to favou?rites|accept (?:all )?cookies|loading(?:\.{3}|…)(?: ?please wait(?:\.{3}|…)?)?|breaking news alerts|skip to (?:main )?content|views: ?[\d,.]+[km]?|our (?:telegram|whatsapp|viber) channel:? ?.{0,40})/iu,
    /(?:Topics|Keywords|Filed under|Categories|Category|Labels): ?\p{Lu}.{2,80}|(?:Text|Words|Infographic|Graphic|Illustration|Video): \p{Lu}[\p{L}.’'-]+(?: (?:of|for|the|de|van|von|\p{Lu}[\p{L}.’'-]+)){1,4}/u,
    /\[?(?:machine )?translated (?:from|by) (?:the )?(?:\p{Lu}\p{L}+|[\p{Ll} ]{4,20})(?: (?:translate|by \p{Lu}\p{L}+|original))?\]?|\(translated from (?:the )?\p{L}+\)/iu,
    /(?:(?:see|view) (?:the |all )?(?:photos|pictures|images|gallery|video)(?: (?:below|here))?|(?:video|photos?|gallery|pictures|map|infographic|poll) (?:below|above|at the link|inside)|(?:watch|see) the video(?: below)?|(?:more )?details (?:are )?in (?:the|our) (?:video|photo|report)s?(?: below)?\.?|(?:in|on) the (?:photo|picture|image): \S.{3,80})/iu,
    /(?:long[- ]press(?: and)? |please )?scan (?:the|this|our) (?:QR|two-dimensional) code(?: (?:below|above|to|and|with|for|of)\b.{0,80})?|long[- ]press (?:the|to) .{3,60}|(?:follow|subscribe to|pay attention to|click to follow) (?:our|the) (?:official|public|WeChat|Telegram)(?: \p{L}+)? (?:account|channel|number).{0,40}/iu,
    /Our Standards: ?.{5,80}|Subscribe(?: now| here| today)?(?: (?:for|to) .{3,60})?/u
  ],
  suffix: [/(?<=[.!?”"]\s)\(?(?:ENDS?|Ends)\)?\s\p{Ll}{1,3}(?:\/\p{Ll}{1,3}){0,3}(?:\/\d{3,4})?/u],
  aside: [
    /(?<=\p{L} )undefined(?= (?:\p{Ll}{3,}s|people|men|women)\b)/u,
    /\[object Object\]/u,
    /\[(?:sp\??|cq|check(?: spelling| name| date)?|verify|fact[- ]check|tk|name\?|date\?|translator['’]s note:? [^\]]{0,80})\]/iu,
    /\(TagsToTranslate\)(?:\S+)?/u
  ],
  examples: [
    {bad: 'The bridge reopens on Sunday.\n⟦Loading... Please wait⟧', better: 'The bridge reopens on Sunday.'},
    {bad: '⟦Here is the translated text:⟧ The lira slipped on Friday.', better: 'The lira slipped on Friday.'},
    {bad: '⟦Home > News > World >⟧ Finland will close two crossings.', better: 'Finland will close two crossings.'},
    {
      bad: 'The port is open. ⟦Advertisement - scroll to continue⟧ Trains are late.',
      better: 'The port is open. Trains are late.'
    },
    {bad: 'The port is open. ⟦Report a typo⟧', better: 'The port is open.'},
    {bad: 'The port is open, the minister said. ⟦(ENDS) tk/mv/1412⟧', better: 'The port is open, the minister said.'},
    {bad: 'The mayor of Orla ⟦[check spelling]⟧ resigned.', better: 'The mayor of Orla resigned.'},
    {bad: 'The port is open. ⟦Video below⟧', better: 'The port is open.'},
    {bad: 'The port is open. ⟦[Translated from Norse]⟧', better: 'The port is open.'},
    {bad: 'The port is open. ⟦In the photo: warden Ana Lind⟧', better: 'The port is open.'},
    {bad: 'The port is open. ⟦Did you find a mistake? Select it and press Ctrl+Enter⟧', better: 'The port is open.'},
    {bad: 'The port is open. ⟦Scan the QR code to join our readers⟧', better: 'The port is open.'},
    {bad: 'The port is open. ⟦null⟧', better: 'The port is open.'},
    {
      bad: 'The port is open. ⟦Back to top⟧ Trains are late.',
      better: 'The port is open. Trains are late.'
    },
    {
      bad: 'The port is open. ⟦Most Popular⟧ Trains crossed the border late.',
      better: 'The port is open. Trains crossed the border late.'
    },
    {
      bad: 'The port is open. ⟦This article was automatically translated.⟧ Trains crossed the border late.',
      better: 'The port is open. Trains crossed the border late.'
    },
    {
      bad: '⟦Translated with DeepL.com (free version)⟧ The port is open.',
      better: 'The port is open.'
    },
    {bad: '⟦Posted 2 hours ago⟧ The port is open.', better: 'The port is open.'},
    {near: 'The port is open. Most Popular Science readers knew.'},
    {near: 'The port is open. Continue Reading Partnership said so.'},
    {good: 'The lira slipped on Friday, and the translation of the novel is due.'},
    {near: 'Here is what the minister said.'},
    {near: 'The topics were fish and rain. Home is where the harbour is.'},
    {near: 'He hopes that the translation of the novel helps.'}
  ]
})
