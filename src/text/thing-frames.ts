/** The places of a sentence that news copy gives to people, offices and documents, by what stands before and after. */
import type {Repair} from '../core/rule.js'
import type {Span} from '../core/types.js'

export interface Frame {
  /** What stands before the noun; ends at it. */
  left: RegExp
  /** What stands after it. */
  right?: RegExp
  /** Classes of things that do stand there: people adopt animals. */
  except?: readonly string[]
  /** What the source may have. */
  expected: string
  suggest?: readonly string[]
  repair?(before: string, span: Span): Repair[]
}

const opener = '(?:^|[.,;:“"—–] ?|(?:^| )(?:and|but|that|when|after|as|because|while|where|if|before|since) )\\s*'
const count =
  '(?:(?:[Aa]bout|[Ss]ome|[Aa]round|[Nn]early|[Aa]lmost|[Mm]ore than|[Oo]ver|[Aa]t least|[Uu]p to|[Aa]nother|[Dd]ozens of|[Hh]undreds of|[Tt]housands of|[Tt]ens of thousands of|[Mm]illions of|[Ss]cores of) )?(?:(?:\\d[\\d.,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]wenty|[Dd]ozens of|[Hh]undreds of|[Tt]housands of|[Mm]illions of) )?(?:(?:hundred|thousand|million) )?'
const numbered =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens of|hundreds of|thousands of|scores of) (?:more |other |hundred |thousand |million )?'
const adjectives = '(?:(?!(?:of|with|in|on|at|for|who|to|by|from|his|her|their|that|which|and)[ ])[\\p{Ll}-]+ ){0,2}'
const auxiliaries = '(?: (?:has|have|had|will|would|also|later|then|reportedly|already))*'
const speaks =
  'told (?:reporters|journalists|parliament|the|state|local)|announced (?:that|on|plans|the|a|his|her)|warned (?:that|of|against)|declared (?:that|war|victory)|den(?:ied|y) (?:the|any|that|having)|resign(?:ed)?|vot(?:ed?|ing)|vowed|urged|apologi[sz]ed|testified|pleaded (?:not )?guilty|insisted|accused|condemn(?:ed)?|criticised|criticized|protest(?:ed)?|negotiat(?:ed?|ing)|called (?:for|on)|march(?:ed)? (?:in|through|to|on)|demonstrat(?:ed?|ing)|rallied|fled|went on strike|ruled (?:that|in favo)|took (?:office|power)|said (?:on|that|in a|at a|the|he|she|it|they|there|no)|(?:declined|refused) to comment|met (?:with )?\\p{Lu}|arrived in \\p{Lu}|attended|gathered (?:in|outside|at)'
const undergoes =
  '(?:was|were|been|be|is|are) (?:(?:re-)?elected|sworn in|arrested|detained|charged with|convicted|jailed|sentenced|acquitted|interrogated|questioned|inaugurated|deported|extradited|appointed|taken hostage|held hostage|imprisoned|indicted|impeached|ousted|assassinated|infected|vaccinated|hospitali[sz]ed|homeless|unemployed|dismissed as|summoned)'

/** The first that fits is reported. */
export const frames: readonly Frame[] = [
  {
    left: new RegExp(`${opener}${count}${adjectives}$`, 'u'),
    right: new RegExp(`^${auxiliaries} (?:${speaks})(?![\\p{L}-])`, 'u'),
    expected: 'who did this',
    repair: peopleAfterNumber
  },
  {
    left: new RegExp(`${opener}(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|${numbered}) ${adjectives}$`, 'u'),
    right: new RegExp(`^${auxiliaries} (?:${speaks}|${undergoes})(?![\\p{L}-])`, 'u'),
    expected: 'who did or suffered this',
    repair: peopleAfterNumber
  },
  {
    left: new RegExp(`${opener}${count}${adjectives}$`, 'u'),
    right: new RegExp(`^${auxiliaries} (?:${undergoes})(?![\\p{L}-])`, 'u'),
    except: ['animal'],
    expected: 'who suffered this',
    repair: peopleAfterNumber
  },
  {
    left: new RegExp(
      `(?:killed|killing|kills|injur(?:ed|ing)|wound(?:ed|ing)|arrested|arresting|detain(?:ed|ing)|jailed|deported|evacuat(?:ed|ing)|laid off|lay off|displac(?:ed|ing)|recruit(?:ed|ing)|execut(?:ed|ing)) (?:about |some |nearly |almost |more than |at least |over |another |up to |around )?${numbered}$`,
      'u'
    ),
    except: ['animal'],
    expected: 'who they were',
    suggest: ['people']
  },
  {
    left: new RegExp(`(?:left|leaving|leaves) (?:at least |about |more than |some )?${numbered}$`, 'u'),
    right: /^ (?:dead|injured|wounded|homeless|missing|trapped)\b/u,
    except: ['animal'],
    expected: 'who they were',
    suggest: ['people']
  },
  {
    left: /(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Aa]|[’']s|s[’']|\p{Lu}\p{Ll}+|former|deputy|new) (?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Jj]ustice) $/u,
    right:
      /^(?:$|[.,]| (?:said|says|told|will|would|resigned|of \p{Lu}\p{Ll}+|has|had|met|arrived|called|warned|denied|announced|visited|was|after|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|and|in|\p{Lu}\p{Ll}+)\b)/u,
    expected: '`minister` or `ministry`',
    suggest: ['minister']
  },
  {
    left: /(?:[Tt]he|[Aa]|of|in|for|[Nn]ew) (?:[Cc]entral) $/u,
    right: /^ (?:raised|cut|kept|lowered|held|left|governor|said|has|will|hiked)\b/u,
    expected: '`bank`',
    suggest: ['bank']
  },
  {
    left: /(?:^|[^\p{L}])(?:[Pp]eace|[Cc]ease-?fire|[Tt]ruce|[Ss]uicide|[Rr]oadside) $/u,
    except: ['animal'],
    right: /^(?! (?:stand|stands|shop|shops|vendor|vendors|stall|stalls|seller|sellers))/u,
    expected: 'talks, agreement or the like',
    repair: (before, span) => (/[Pp]eace $/u.test(before) ? [{text: 'talks', edits: [{span, text: 'talks'}]}] : [])
  },
  {
    left: /(?:[Uu]nited [Nn]ations|UN|U\.N\.|[Tt]he) Security $/u,
    expected: '`Council`',
    suggest: ['Council']
  },
  {
    left: /(?:(?:re-)?elected|appointed|sworn in as|inaugurated as|elected as|appointed as|nominated as) (?:the |a |an |its |their |as )?(?:new |first |next |acting |interim |deputy )?$/u,
    right: /^(?: (?:of|by|with|for|on|in|last|after|to)\b|[.,]|$)/u,
    expected: 'the office',
    suggest: ['president']
  },
  {
    left: /(?:sentenced|jailed|imprisoned)[^.;]{0,40} (?:years|months|life|days|time) in (?:a |the )?$/u,
    expected: '`prison`',
    suggest: ['prison']
  },
  {
    left: /(?:[Ss]ign(?:ed|s|ing)?|[Rr]atif(?:y|ied|ies|ying)|negotiat(?:e|ed|ing)|violat(?:e|ed|ing)|broker(?:ed|ing)?) (?:a|an|the) (?:[\p{Ll}-]+ ){0,2}?$/u,
    right: /^ (?:on|with|to|between|in|of|for|that|which|aimed)\b/u,
    except: ['garment', 'tool', 'household', 'instrument'],
    expected: 'agreement, law or the like',
    repair: agreement
  },
  {
    left: /(?:[Pp]arliament|[Ss]enate|[Ll]awmakers|MPs|[Dd]eputies|[Cc]ongress|[Aa]ssembly|[Gg]overnment|[Cc]abinet) (?:has |have |had |will |unanimously |narrowly )?(?:pass(?:ed)?|approv(?:ed?|ing)|adopt(?:ed)?|reject(?:ed)?|debat(?:ed?|ing)|ratif(?:y|ied)|backed|endorsed) (?:a|an|the) (?:[\p{Ll}-]+ ){0,2}?$/u,
    right: /^(?: (?:on|to|that|which|for|by|in|banning|allowing|of)\b|[.,]|$)/u,
    expected: 'bill, law or the like',
    suggest: ['bill']
  },
  {
    left: /(?:[Pp]olice|[Tt]roops|[Ss]oldiers|[Ff]orces|[Aa]rmy|[Oo]fficers|[Gg]unmen|[Rr]ebels|[Mm]ilitants|[Gg]uards|[Aa]rtillery|[Jj]ets|[Dd]rones) (?:have |had |has |also )?(?:fired|launched|bombed|shelled|besieged|stormed|opened|liberated|dropped|detonated|blew up) (?:a |an |the |several |dozens of )?(?:[\p{Ll}-]+ )?$/u,
    right: /^(?: (?:on|at|into|near|against|in|overnight|over|to|from|late|early|and|after)\b|[.,]|$)/u,
    expected: 'the weapon or the place'
  },
  {
    left: /(?:[Ii]mpos(?:e|ed|es|ing)|lift(?:ed|s|ing)?|eas(?:e|ed|ing)) (?:new |fresh |tough |further |strict |economic )?$/u,
    right: /^ (?:on|against|imposed)\b/u,
    expected: 'sanctions, curbs or the like',
    suggest: ['sanctions']
  },
  {
    left: /declar(?:ed?|es|ing) (?:a |the )?(?:state|day|days) of (?:national )?$/u,
    expected: '`emergency`',
    suggest: ['emergency']
  },
  {
    left: /(?:[Vv]oters|[Cc]itizens|[Pp]eople|\p{Lu}\p{Ll}+(?:ns|ians|ese|is)) (?:will )?(?:go|went|head|headed|return|returned|are going|flocked) (?:back )?to the $/u,
    right: /^(?: (?:on|in|for|to|this|next|today|again|as|after|amid)\b|[.,]|$)/u,
    except: ['animal'],
    expected: '`polls`',
    suggest: ['polls']
  },
  {
    left: /(?:[Aa]ccus(?:ed|es|ing)|[Bb]lam(?:ed|es|ing)|[Dd]enounc(?:ed|es|ing)|[Ss]entenced|[Cc]onvicted|[Ss]ued|[Aa]cquitted) (?:the|a|an|his|her|its|their) (?:[\p{Ll}-]+ )?$/u,
    right:
      /^ (?:of \p{Ll}+ing|of (?:fraud|murder|treason|corruption|lying|theft)|to (?:\p{L}+|\d+) (?:years|months)|to death|to life)\b/u,
    expected: 'the person or body'
  },
  {
    left: /(?:[Ss]pokes(?:man|woman|person)|[Ll]awyers?) (?:for|of) (?:the )?(?:[\p{Ll}-]+ )?$/u,
    right: /^,? (?:said|declined|told|confirmed|denied|did not)\b/u,
    expected: 'the body that speaks'
  },
  {
    left: /(?:prisoners?|crimes?|acts?|laws?) of $/u,
    right: /^(?: (?:in|by|on|were|was|and|against|to)\b|[.,]|$)/u,
    except: ['animal'],
    expected: '`war`'
  },
  {
    left: /(?:wave|waves|influx|flood|exodus|flow|flows|number) of (?:new |more |illegal |desperate )?$/u,
    right: /^(?: (?:from|fleeing|crossing|arriving|seeking|who|into Europe|heading)\b)/u,
    except: ['animal', 'produce'],
    expected: 'refugees, migrants or the like',
    suggest: ['people']
  },
  {
    left: /(?:\d[\d.,]*|hundred|thousand|million) (?:new |confirmed |active |more )$/u,
    right: /^ of (?:the |a )?(?:disease|virus|infection|coronavirus|covid|flu|cholera|infections)\b/iu,
    expected: '`cases`',
    suggest: ['cases']
  },
  {
    left: /(?:holds?|won|win|wins|lost|loses?|took|gained|controls?) (?:about |some |at least |only )?\d+ $/u,
    right:
      /^ in (?:the )?(?:\d+-(?:seat|member) )?(?:parliament|assembly|senate|lower house|upper house|congress|house of|bundestag|knesset|duma)/iu,
    expected: '`seats`',
    suggest: ['seats']
  }
]

function peopleAfterNumber(before: string, _: Span): Repair[] {
  return /(?:\d|(?:dozens|hundreds|thousands|millions|scores) of|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{Ll}-]+ )?$/iu.test(
    before
  )
    ? ['people']
    : []
}

/** Takes the article along: `a pancake` → `an agreement`. */
function agreement(before: string, [start, end]: Span): Repair[] {
  if (!/ a $/u.test(before)) return ['agreement']
  return [
    {
      text: 'agreement',
      edits: [
        {span: [start - 2, start - 1], text: 'an'},
        {span: [start, end], text: 'agreement'}
      ]
    }
  ]
}
