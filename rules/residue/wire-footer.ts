import {residueRule} from '../../src/core/residue.js'

export default residueRule({
  id: 'residue/wire-footer',
  summary: 'Find end marks, slugs and desk notes that a wire left in the story.',
  why: 'Such marks tell the desk where a take ends or which story it belongs to; they are never printed.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {mark: 'Wire mark `{label}` left in the story: delete it'},
  examples: [
    {bad: 'The vote is on Friday.\n⟦ENDS⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦(End)⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n\n⟦-30-⟧\n', better: 'The vote is on Friday.\n'},
    {bad: 'The vote is on Friday. ⟦Enditem⟧', better: 'The vote is on Friday.'},
    {
      bad: 'OSLO, May 4, 2019 ⟦/PRNewswire/⟧ -- The vote is on Friday.',
      better: 'OSLO, May 4, 2019 -- The vote is on Friday.'
    },
    {bad: '⟦BC-EU--Norway-Vote, 2nd Ld-Writethru⟧\nThe vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦For immediate release⟧'},
    {bad: '⟦^BC-Norway-Vote, 1st Ld<⟧\nThe vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦AP-WF-05-04-19 0914GMT⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦dpa/kl/mn⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦End of news/⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦End of message/ 3041⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦rag/ssb/jrh⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦(A.S / M.K)⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday.\n⟦DHA / Ordanlı / Haber Merkezi⟧', better: 'The vote is on Friday.'},
    {near: 'The vote is on Friday.\nA.S. Lind v M.K. Holm'},
    {near: 'The vote is on Friday.\nhis/her'},
    {bad: 'The vote is on Friday. ⟦(MORE) kb/tp⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦/ENDS/ kb/tp⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦kb/tp/al⟧', better: 'The vote is on Friday.'},
    {
      bad: 'The vote is on Friday. ⟦(MORE)⟧ Both parties expect to win.',
      better: 'The vote is on Friday. Both parties expect to win.'
    },
    {bad: 'The vote is on Friday. ⟦(END/2019) kb@desk⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦(END) jsh@⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦//MORE//⟧', better: 'The vote is on Friday.'},
    {bad: 'The vote is on Friday. ⟦***⟧ Two men ran.', better: 'The vote is on Friday. Two men ran.'},
    {bad: 'The vote is on Friday. ⟦(kb/tp)⟧', better: 'The vote is on Friday.'},
    {bad: '⟦MORE TO COME⟧ The vote is on Friday.', better: 'The vote is on Friday.'},
    {good: 'The week ends with a vote.'},
    {good: 'Everything has an end.'},
    {near: 'The End of the Road'},
    {near: 'The deal (the end of a long fight) was signed.'},
    {near: 'It was -30 in the hills.'},
    {near: 'More!'},
    {near: 'The vote is on Friday. Bring a passport and/or visa.'}
  ],
  message: 'mark',
  line: [
    /(?:ENDS?|Ends|End|ends)(?: ?(?:text|of (?:text|story|article|report|item|message|release|document|news|transcript|update|statement)))?|(?:the )?[Ee]nd of (?:the )?(?:text|story|article|report|item|message|news|release|document|transcript|statement)(?: ?\/ ?\d{3,6}\*{0,3})?|end ?item|enditem|endit|-30-|xxx+|xxxx?end|ENDITEM|ENDALL/u,
    /MORE|-more-|more|MTF|\(?more to (?:come|follow)\)?|more follows|continued|cont['’]?d\.?|FIRST TAKE|\d(?:st|nd|rd|th) take/u,
    /(?:BC-|AM-|PM-|AP-|EU-|ML-|ZCZC-|NNNN-)[\p{L}\d-]+(?:-[\p{L}\d-]+)*(?:,? (?:\d+(?:st|nd|rd|th) )?(?:Ld|Lead|Add|Sub|Writethru|Insert|Take|Bjt|Corrective).{0,40})?(?:,? ?\d{2,5}(?:[ECMP][SD]T|GMT|UTC|CET)?)?/u,
    /[a-z] [a-z](?: BC-| AM-| PM-)[\p{L}\d-]+[\d -]{0,20}|[a-z]\d{4}/u,
    /(?:afp|ansa|apa|bbc|dpa|efe|epd|kna|lusa|pap|reuters|sid|tanjug|tass)(?:\/\p{Ll}{2,4}){1,3}|\p{Ll}\.\p{Ll}\.\//u,
    /(?:\d+(?:st|nd|rd|th) (?:Ld|Lead|Add|Sub|Writethru|Update|Roundup)|(?:LEAD|ROUNDUP|WRITETHRU|ADD|CORRECTED|REFILE|UPDATE) ?\d{1,2})(?:[-, ].{0,60})?/u,
    /\p{Lu}\. ?\p{Lu}\.? ?\/ ?\p{Lu}\. ?\p{Lu}\.?/u,
    /\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){2,3}|(?!\p{Ll}*[aeiouy])\p{Ll}{2,4}\/\p{Ll}{2,4}/u,
    /(?:İHA|IHA|DHA|ANKA|AA|BHA|IGF)(?: ?[/|] ?\p{Lu}[\p{L} ]{1,30}){1,3}|\p{Lu}\p{L}{2,20} ?\/ ?(?:İHA|IHA|DHA|ANKA|BHA|IGF)(?: ?[/|] ?\p{Lu}[\p{L} ]{1,30})?|Haber Merkezi/u,
    /(?:NNNN|ZCZC|EOM|EOF|STOP PRESS|KILL KILL)/u,
    /for (?:immediate )?release(?: .{2,40})?|for immediate release.{0,40}|embargo(?:ed)? (?:until|till|for)\b.{2,60}|notes? to editors?:?.{0,80}|(?:media|press|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office):.{0,120}|for (?:more|further|additional) information,? (?:please )?(?:contact|visit|see|call|go to|e-?mail)\b.{2,140}|(?:editor['’]?s['’]? note|ed(?:itor)?s?['’]? ?note|note to desks?|attention editors|advisory to editors|eds):.{0,160}/iu,
    /SOURCE:? \p{Lu}.{2,60}|View (?:original )?content(?: with multimedia| to download multimedia)?:? ?.{0,120}|(?:about|\/)? ?(?:PRNewswire|Business ?Wire|GlobeNewswire|Marketwired|AccessWire|PR Newswire)(?:\/|-.{0,40})?/u
  ],
  tail: [
    /[(（[【/]\s*(?:the )?(?:END|End|end|ENDS|Ends|ends|Enditem|over|Over|finish|Finish|FIN|fin)s?\s*[)）\]】/]/u,
    /\/{2} ?(?:MORE|ENDS?|KRAJ|FIN|FUND) ?\/{2}|ENDS?|Enditem|ENDITEM|Endit|-30-|-0-|#{3,}|-ends-|-end-|- ?(?:ENDS|Ends) ?-|—END—|EndItem|\/ ?ENDS/u,
    /(?:Media|Press) contacts?: .{2,100}|For (?:more|further) information,? (?:please )?(?:contact|call|e-?mail)\b.{2,140}/u
  ],
  lead: /MORE TO (?:COME|FOLLOW)|(?:MORE|DETAILS) (?:FOLLOW|SOON)|\((?:MORE|ENDS?)\)|\/{1,2}(?:MORE|ENDS?)\/{1,2}|\*{3,}|-(?:30|0|MORE|ENDS?)-|#{3,}/u,
  suffix: [
    /(?<=[.!?]["”]?\s)[([]\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,3}[)\]]/u,
    /(?<=[.!?]["”]?\s)(?:[([/-]\s?(?:MORE|ENDS?|Ends|more|ends|30)\s?[)\]/-]\s)?\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,3}/u,
    /(?<=[.!?]["”]?\s)[([/-]\s?(?:MORE|ENDS?|Ends|more|ends|30)\s?[)\]/-]\s(?:\p{Ll}{2,3}|\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,3})/u,
    /(?<=[.!?]\s)(?:dpa|afp|apa|efe|sid)(?: \p{Ll}{1,2}\/?\p{Ll}{0,2}\d?){1,4}/u,
    /(?<=[.!?]\s)(?:MORE|END|ENDS)\/\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*(?:\s\d{4}\s(?:GMT|UTC))?/u,
    /[(（[【](?:END|End|Ends|ENDS)[)）\]】]\s*[\w.+-]+@(?:[\w-]+(?:\.[\w-]+)+)?(?![\w.-])/u,
    /[(（[【](?:END|End)\/\d{2,4}[)）\]】](?:\s\S+@\S+)?/u,
    /[(（[【](?:END|End|Ends|ENDS|Finish|FINISH)[)）\]】]\.?/u
  ],
  aside: [
    /\((?:editors?|eds?|note to editors|desk|desks)\s?:[^()\n]{3,80}\)/iu,
    /\((?:adds?|updates?|recasts?|corrects?|edits?|rewrites?|clarifies|repeats?|releads?|writethru|new throughout|changes dateline|fixes typo)(?:,? [\p{L}\d-]+){1,8}(?:, [\p{L}\d -]+)*\)/iu,
    / ?\/(?:PRNewswire|PRNewswire-\w+|CNW|GLOBE NEWSWIRE|BUSINESS WIRE|NOTIMEX|Xinhua-AsiaNet|Xinhua-PRNewswire|PR Newswire|COMTEX|PRNewsAsia|Medianet International-AsiaNet|ACCESSWIRE|EIN Presswire|EINPresswire\.com)(?: ?-- ?[\p{L}-]+)?\//u
  ]
})
