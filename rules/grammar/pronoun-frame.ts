import {patternRule} from '../../src/core/kinds.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isPerson} from '../../src/text/agents.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import {personNoun} from '../../src/text/person-nouns.js'
import {genderOfGiven, mayBePerson} from '../../src/text/persons.js'

const bodies =
  'parliament|government|cabinet|company|firm|bank|party|committee|commission|council|court|army|navy|union|club|team|ministry|university|hospital|school|church|airline|newspaper|museum|theatre|theater|orchestra|band|city|town|village|country|region|state|island|coalition|opposition|assembly|senate|agency|group|association|federation|charity|start-up|startup|rocket|satellite|ship|ferry|plane|train|storm|hurricane|typhoon|volcano|fire|river|sea|sun|moon|planet|system|virus|machine|robot|economy|market|industry|currency|brewery|factory|mill|plant'
const reflexive =
  'dissolved|declared|committed|found|proved|called|described|presented|established|distanced|defended|distinguished|financed|funded|isolated|limited|opened|positioned|prepared|protected|reinvented|repeated|restricted|saw|sees|sold|transformed|turned|extended|exhausted|showed|revealed|destroyed|rebuilt|governs|finances|defends|calls|considers|restricts|distances|commits|declares|presents|describes|prepares|protects'
const sky =
  'moon|sun|earth|planet|comet|asteroid|meteorite|satellite|probe|spacecraft|telescope|rocket|capsule|tide|glacier|lake|river|volcano|storm|hurricane|typhoon|cyclone|earthquake|bridge|tunnel|tower|dam|road|railway|tree|law|treaty|vaccine|drug|virus|disease|painting|novel|film|festival|economy|currency|museum|castle|church|cathedral|factory|mine|reactor|pipeline|plane|helicopter|train|bus|lorry|truck|book|song|album|series|game|phone|app|opera|play|musical|restaurant|hotel|stadium|statue|monument|manuscript|ship|ferry|boat'
const vehicles =
  'lorry|truck|car|van|bus|tram|train|motorcycle|motorbike|scooter|tractor|taxi|bicycle|ambulance|tanker|ship|ferry|boat|yacht|plane|aircraft|helicopter|drone|rocket|missile|storm|hurricane|typhoon|tornado|flood|earthquake|volcano|avalanche|landslide|river|virus|disease|vaccine|drug|law|treaty|bill|bomb|blast|explosion|fire|blaze|bullet|shell|tree|wall|roof|bridge|tower|dam|building|house|painting|film|novel|book|song|play|report|study|letter|email|document'
const countries =
  'Japan|China|India|Norway|Sweden|Finland|Denmark|Iceland|Poland|Germany|Austria|Switzerland|France|Spain|Portugal|Italy|Greece|Turkey|Russia|Ukraine|Belarus|Moldova|Romania|Bulgaria|Serbia|Croatia|Slovenia|Slovakia|Hungary|Albania|Kosovo|Montenegro|Estonia|Latvia|Lithuania|Belgium|Luxembourg|Ireland|Britain|Canada|Mexico|Brazil|Argentina|Chile|Peru|Bolivia|Colombia|Venezuela|Ecuador|Uruguay|Paraguay|Cuba|Egypt|Libya|Tunisia|Algeria|Morocco|Sudan|Ethiopia|Kenya|Uganda|Tanzania|Rwanda|Nigeria|Ghana|Senegal|Mali|Niger|Angola|Zambia|Zimbabwe|Mozambique|Botswana|Namibia|South Africa|Israel|Syria|Iraq|Iran|Qatar|Kuwait|Oman|Yemen|Saudi Arabia|Pakistan|Afghanistan|Bangladesh|Nepal|Sri Lanka|Myanmar|Thailand|Vietnam|Laos|Cambodia|Malaysia|Indonesia|Philippines|South Korea|North Korea|Taiwan|Mongolia|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Georgia|Armenia|Azerbaijan|Australia|New Zealand|Berlin|Paris|London|Moscow|Kyiv|Ankara|Beijing|Tokyo|Washington|Brussels|Tehran|Warsaw'
const national =
  '(?:finance|foreign|prime|defence|defense|interior|health|trade|energy|agriculture|economy|culture) (?:minister|ministry)|ambassadors?|envoys?|embassy|consulate|troops|army|navy|air force|soldiers|armed forces|warships|borders?|airspace|exports|imports|economy|nuclear|coast|territory|territorial|waters|citizens|nationals|athletes|delegation|parliament|constitution|currency|central bank|gas|oil|military|neighbou?rs?|allies|coal|forces|defences|defenses|budget|debt|debts|peacekeepers|diplomats|first'
const theirs =
  'homes|houses|phones|hands|arms|heads|faces|eyes|jobs|families|children|wives|husbands|parents|belongings|cars|clothes|shoes|bags|suitcases|luggage|wages|salaries|savings|tents|beds|passports|neighbou?rs|relatives|livestock|cattle|herds|villages|weapons|lives|fields|crops|land|boats|studies|flats|apartments|names|views|votes|rights|doctors|teachers|employers|landlords'
const share = 'few|many|most|some|none|all|both|several|two|three|four|half|hundreds|dozens|thousands|each'
const anybody =
  'tourist|visitor|passenger|driver|customer|guest|patient|pupil|student|worker|citizen|resident|traveller|traveler|cyclist|pedestrian|player|buyer|seller|tenant|user|voter|applicant|refugee|migrant|parent|pilgrim|hiker|fan|motorist|person|woman|man|child|farmer|employee|employer|lawyer|prisoner|soldier|couple|family|company'
const sendings =
  'sent|took|handed|shipped|flew|brought|returned|gave|transferred|donated|delivered|exported|smuggled|released|buried|burned|burnt|destroyed|sold|exhibited|auctioned|put|placed|hung|kept|hid|threw|loaded|stored'
const female =
  'women|girls|mothers|sisters|daughters|widows|actresses|nuns|wives|grandmothers|waitresses|midwives|schoolgirls'
const male = 'men|boys|fathers|brothers|sons|widowers|monks|husbands|grandfathers|waiters|schoolboys|priests'
const aWoman =
  'widow|woman|mother|girl|grandmother|daughter|sister|actress|nun|princess|queen|schoolgirl|bride|housewife|waitress|midwife|wife|niece|aunt'
const aMan = 'widower|father|boy|grandfather|son|brother|monk|prince|king|schoolboy|bridegroom|uncle|nephew|husband'
const judged =
  'thanked|thanks|thanking|praised|praises|praising|congratulated|congratulating|criticised|criticized|blamed|condemned|honoured|honored|rebuked|sued|fined|jailed|arrested|scolded|mocked|attacked'
const role =
  'replacement|successor|lawyers?|wife|husband|widow|family|mother|father|deputy|assistant|contract|trial|career|brother|sister|son|daughter|daughters|sons|parents|coach|agent|predecessor|spokesman|spokeswoman|salary|team-mates|teammates|teammate|funeral|body|friends|colleagues|supporters|fans'
const many =
  'prices|wages|rents|exports|imports|sales|shares|temperatures|profits|rates|costs|stocks|fares|figures|sanctions|reserves|yields|harvests|bookings|earnings|tariffs|deliveries|supplies|visitors|tourists|refugees|residents|farmers|workers|players|fans'

export default patternRule({
  id: 'grammar/pronoun-frame',
  summary:
    'Find pronouns that what stands around them rules out (`The council dissolved himself`, `nurses, most of which`, `found the guns and sent it to`, `a widow whose …, his husband`).',
  why: 'Gender, number and person of pronouns differ from language to language; the engine guesses where its source does not say.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {pronoun: 'Unexpected `{pronoun}` for `{noun}`, expected `{right}`'},
  scope: 'sentence',
  needs: /\b(?:him|himself|her|herself|his|he|she|it|its|which|who|you|I|we|us|me|they)\b/u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b[Tt]he (?:[\p{L}-]+ ){0,2}?(?<body>${bodies}) (?:has |had |also |then )?(?:${reflexive}) )(?<self>himself|herself)(?=\b)`,
      String.raw`(?<=\b(?<people>\p{Ll}+), (?:most|many|some|all|both|none|half|several|two|three|four|five|a few|hundreds|dozens|\d+) of )(?<which>which)(?= (?:have|has|are|were|had|was|will|would|is|came|come|live|lived|work|want|never|did|do|died|later|could|can|\p{Ll}+ed)\b)`,
      String.raw`(?<=\b(?:by|of|from|with|for|into|and|, |a|hit|struck) (?:a|an|the|one) (?:(?!(?:driver|owner|captain|pilot|crew|man|woman|people)\b)[\p{Ll}-]+ ){0,2}?(?<thing>${vehicles})) (?<who>who)(?= (?:had|has|was|were|is|will|would|failed|ran|hit|killed|crashed|swept|struck|carried|came|drove|skidded|veered|overturned|tore|blew|broke|fell|sank|exploded|caught|left|took|made|flew)\b)`,
      String.raw`(?<=^(?:The )?(?<country>${countries}) (?:will|has|had|is|would|plans to|wants to|\p{Ll}+(?:ed|ew|ut|ent|ook|ave)) (?:[\p{Ll}\d,-]+ ){0,6}?)(?<his>his|her)(?= (?:new |former |own |entire |remaining |two |three |last )?(?:${national})\b)`,
      String.raw`(?<=\b(?:${share.replaceAll(/(?<=^|\|)\p{Ll}/gu, letter => `[${letter.toUpperCase()}${letter}]`)}) of them (?:(?!(?:and|but|that|which|it|the)\b)[\p{L}-]+ ){0,6}?)(?<its>its)(?= (?:own )?(?:${theirs})\b)`,
      String.raw`(?<=(?:^|[^“"] )(?:When|If|Once|Before|After|Unless|Whenever|when|if) (?:an?|any|every) (?<any>${anybody}) [^,.“”"]{3,60}, )(?<you>you)(?= (?:must|should|can|have|need|may|will|are|cannot|do)\b)`,
      String.raw`(?<=\b(?:found|seized|bought|recovered|confiscated|discovered|collected|caught|captured|stole|rescued|packed|loaded|dug up|gathered|picked|removed|photographed|painted|published) (?:the|two|three|four|five|six|several|dozens of|hundreds of|some|these|many|\d+) (?:[\p{Ll}-]+ )?(?<things>\p{Ll}+s)(?: (?:in|at|from|on|near|under) (?:a|an|the) (?!(?:box|bag|car|van|truck|lorry|boat|suitcase|container|case|crate|ship|parcel|house)\b)\p{Ll}+)? and (?:later |then )?(?:${sendings}) )(?<it>it)(?= (?:to|into|back|from|away|over|for|at|in|on|under|behind)\b|[.,])`,
      String.raw`(?<=^The (?:[\p{Ll}-]+ )?(?<sky>${sky}) (?:will|has|had|was|is|can|would|rose|fell|passed|hit|\p{Ll}+ed) [^“”";]{3,90}?(?:\b(?:when|where|because|until|before|after|as|but|and|although)) )(?<she>she|he)(?= (?:will|can|is|was|has|had|would|could|may|might)\b)`,
      String.raw`(?<=^(?<given>\p{Lu}\p{Ll}+) \p{Lu}[\p{L}-]+ (?:was|is|has been|will be|had been|has|had|died|resigned|left) (?:(?!(?:team|club|company|firm|bank|dog|horse|school|party|band)\b)[\p{L}\d-]+ ){1,9}?(?:(?<=\p{L} )|)[\p{L}\d-]+, (?:and|but|while) )(?<own>its)(?= (?:new |former |young |elder )?(?:${role})\b)`,
      String.raw`(?<=^(?:[Ee]ach|[Oo]ne|[Nn]one|[Ee]very one) of the (?:[\p{L}\d-]+ )?(?<women>${female}) (?:(?!(?:she|man|men|boy|son|husband|father|brother|mayor|president|minister|who)\b)[\p{Ll}\d-]+ ){1,9}?)(?<him>him|his|he|himself)(?=\b)`,
      String.raw`(?<=^(?:[Ee]ach|[Oo]ne|[Nn]one|[Ee]very one) of the (?:[\p{L}\d-]+ )?(?<men>${male}) (?:(?!(?:he|woman|women|girl|daughter|wife|mother|sister|mayor|president|minister|who)\b)[\p{Ll}\d-]+ ){1,9}?)(?<her>her|she|herself)(?=\b)`,
      String.raw`(?<=\b(?:a|the|of an?|young|old) (?<wife>${aWoman})\b(?!.*\b(?:gay|partner|same-sex)\b)[^“”".]{3,110}? )(?<husband>his)(?= (?:late |ex-|former |dead |murdered |missing |first |second )?(?:husband|boyfriend|ex-husband|fiancé|unborn child|pregnancy|wedding dress|maiden name))`,
      String.raw`(?<=\b(?:a|the|of an?|young|old) (?<man>${aMan})\b(?!.*\b(?:gay|partner|same-sex)\b)[^“”".]{3,110}? )(?<girlfriend>her)(?= (?:late |ex-|former |dead |murdered |missing |first |second )?(?:wife|girlfriend|ex-wife|fiancée|beard|moustache)\b)`,
      String.raw`(?<=\b(?:${judged}) (?:[\p{L}’',-]+ ){0,7}?(?<judged>\p{Lu}\p{Ll}+) \p{Lu}[\p{L}-]+,? (?:warmly |publicly )?for )(?<for>his|her)(?= (?:\p{Ll}+ )?(?:hospitality|support|help|work|service|role|efforts?|courage|patience|kindness|remarks|comments|handling|criticism|part|generosity|leadership|loyalty|contribution|commitment|dedication|silence|honesty|performance|conduct|behaviou?r|decision|friendship|bravery|actions?|attitude|absence|failure|refusal|visit|advice|warmth|professionalism|welcome|speech|cooking)\b)`,
      String.raw`(?<=^(?:The|A|Her|His) (?:mother|grandmother|wife|widow|sister|aunt)(?: of [^,.“”"]{3,40})? (?:said|says|told police|told reporters) (?:that )?)(?<he>he)(?= (?:had|has|was|did|last|never) [^.,“”"]{0,40}\bher (?:son|daughter|child|children|husband|baby|boy|girl)\b)`,
      String.raw`(?<=^(?:The|A|Her|His) (?:father|grandfather|husband|widower|brother|uncle)(?: of [^,.“”"]{3,40})? (?:said|says|told police|told reporters) (?:that )?)(?<she2>she)(?= (?:had|has|was|did|last|never) [^.,“”"]{0,40}\bhis (?:son|daughter|child|children|wife|baby|boy|girl)\b)`,
      String.raw`(?<=\bM(?:s|rs|iss)\.? \p{Lu}[^;“”"]{5,120}; )(?<he2>he)(?= (?:[\p{Ll}]+ ){1,3}her\b)`,
      String.raw`(?<=\bMr\.? \p{Lu}[^;“”"]{5,120}; )(?<she3>she)(?= (?:[\p{Ll}]+ ){1,3}his\b)`,
      String.raw`(?<=^(?:\p{Lu}\p{Ll}+ |The \p{Ll}+ )?(?:[\p{Ll}]+ )?(?<many>${many}|(?:\p{Lu}\p{Ll}+ )?(?:[Pp]rices|[Ww]ages|[Rr]ents|[Ee]xports|[Ss]ales|[Ss]hares)) (?:have|had|are|were|rose|fell|doubled|\p{Ll}+ed) [^,;.“”"]{3,60}, (?:but|and|although|though|yet) (?:(?:\p{Ll}+ ){1,3}(?:say|said|warn|warned|believe|expect|think|complain|note)s? (?:that )?)?)(?<one>it (?:has|had))(?= (?:yet to (?!be (?:seen|decided|known|determined)\b)|still not \p{Ll}+ed|never \p{Ll}+ed|not (?:yet )?(?:recovered|kept|risen|fallen|made|returned|reached)))`,
      String.raw`(?<=\b(?<told>[Rr]esidents|[Vv]illagers|[Dd]rivers|[Pp]eople|[Pp]assengers|[Pp]arents|[Ss]tudents|[Ww]orkers|[Ff]armers|[Vv]isitors|[Ff]ans|[Tt]ravellers|[Cc]itizens|[Hh]ouseholds|[Tt]enants|[Vv]oters|[Cc]ustomers|[Pp]upils|[Cc]hildren|[Gg]uests|[Mm]igrants)(?: (?:in|of|near|from) (?:the )?[\p{L}-]+)? (?:were|was|are|have been|had been) (?:told|urged|asked|advised|ordered|warned|forced|allowed|encouraged) (?:not )?to \p{Ll}+ )(?<boil>its|his|her)(?= (?:water|tap water|drinking water|windows?|doors?|homes?|houses?|cars?|phones?|luggage|bags?|seats?|children|names?|masks?|passports?|identity|documents|livestock|cattle|curtains|belongings|hands|shoes|lights|engines|fields|crops|villages)\b)`,
      String.raw`(?<=^(?:The )?(?<police>[Pp]olice)(?: in \p{Lu}\p{Ll}+)? (?:said|say|announced|confirmed)(?: on \p{Lu}\p{Ll}+)?(?: that)? )(?<it2>it)(?= (?:had|have|has) (?:arrested|detained|seized|questioned|found|recovered|launched|opened|identified|received|released|charged|fired|used|confiscated|searched|raided)\b)`,
      String.raw`(?<=\b(?:husband|father|brother|son|uncle|grandfather|boyfriend|nephew|grandson), (?:\d+, )?(?<he3>who) (?:has |had |have |recently |also )?(?:lost|broke|injured|quit|gave up|finished|lose|broken|hurt) )(?<job>her)(?= (?:own )?(?:job|life|leg|arm|sight|career|post|memory|licence|license|hearing|eyesight|balance|voice|foot|hand|fingers?|knee|studies|degree|left|right)\b)`,
      String.raw`(?<=\b(?:wife|mother|sister|daughter|aunt|grandmother|girlfriend|niece|granddaughter), (?:\d+, )?(?<she4>who) (?:has |had |have |recently |also )?(?:lost|broke|injured|quit|gave up|finished|lose|broken|hurt) )(?<job2>his)(?= (?:own )?(?:job|life|leg|arm|sight|career|post|memory|licence|license|hearing|eyesight|balance|voice|foot|hand|fingers?|knee|studies|degree|left|right)\b)`,
      String.raw`(?<=^(?:The|A|Her|His|My) (?<knit>mother|grandmother|wife|widow|sister|aunt|actress)(?: of [^,.“”"]{3,40})? (?:said|says|told police|told reporters) (?:that )?)(?<he4>he)(?= [^.,“”"]{3,60}\bherself\b)`,
      String.raw`(?<=\b(?:given|handed|sent|offered|shown|sold) (?<toys>(?!(?:access|fuss|news|chess|business|progress)\b)\p{Ll}+s) and (?:asked|told|allowed|ordered|forced|encouraged) to \p{Ll}+ )(?<it3>it)(?= \p{Ll}|[.,])`,
      String.raw`(?<=^(?:The|Two|Three|Four|Five|Six|Several|Dozens of|Hundreds of|Some) (?:[\p{Ll}-]+ )?(?<goats>goats|sheep|cows|horses|dogs|cats|wolves|bears|birds|elephants|lions|tigers|monkeys|pigs|hens|geese|bees|snakes|prisoners|inmates|children|boys|girls|men|women|climbers|hikers|paintings|weapons|letters|coins|documents|diamonds|rings|keys|phones|bicycles|cars|boats|drones|balloons|parcels|books|statues|bones|bodies) (?!(?:of|who|which|that)\b)[^“”";]{5,70}, (?:and|but) (?:(?:the|a|police|his|her|its|their) ?)(?:[\p{Ll}-]+ ){0,2}?(?:(?:could|did) not (?:find|catch|see|reach|save)|found|caught|captured|shot|recovered|freed|rescued|released|returned|seized|identified) )(?<it4>it)(?= (?:two|three|a|the next|on|in|at|near|until|after|later|only|safe|alive|unharmed|before|by)\b|[.,])`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found, index, input}, context) {
    const all = groups as Record<string, string | undefined>
    const {body, people, thing, country, things, sky, given, judged} = all
    const report = (noun: string, right: string) => ({
      message: 'pronoun' as const,
      data: {pronoun: found.trim(), noun, right},
      suggest: [found.startsWith(' ') ? ` ${right}` : right]
    })
    if (body) return report(body, 'itself')
    if (people)
      return ((isPerson(people) && looksPlural(people)) ||
        trades.test(people) ||
        personNoun(singularOf(people) ?? '')?.kind === 'person') &&
        !firms.test(people)
        ? report(people, 'whom')
        : undefined
    if (thing) return asking.test(input.slice(0, index)) ? undefined : report(thing, 'which')
    if (country) return hasMan(input.slice(0, index), context) ? undefined : report(country, 'its')
    if (all.its) return report('them', 'their')
    if (all.any)
      return /\b(?:[Yy]ou|[Yy]our)\b/u.test(`${context.text.replace(input, '')}`) ? undefined : report(all.any, 'they')
    if (things) return looksPlural(things) ? report(things, 'them') : undefined
    if (sky) return hasMan(input.slice(0, index), context) ? undefined : report(sky, 'it')
    if (given) {
      const gender = genderOfGiven(given)
      return report(given, gender === 'female' ? 'her' : 'his')
    }
    if (all.women) return report(all.women, found === 'he' ? 'she' : found === 'himself' ? 'herself' : 'her')
    if (all.men) {
      const isOwner = found === 'her' && /^ (?!(?:for|in|to|on|at|and|with|from)\b)\p{Ll}/u.test(input.slice(index + 3))
      return report(all.men, found === 'she' ? 'he' : found === 'herself' ? 'himself' : isOwner ? 'his' : 'him')
    }
    if (all.wife)
      return new RegExp(`\\b(?:${aMan}|he|him)\\b`, 'u').test(input.slice(0, index))
        ? undefined
        : report(all.wife, 'her')
    if (all.man)
      return new RegExp(`\\b(?:${aWoman}|she)\\b`, 'u').test(input.slice(0, index)) ? undefined : report(all.man, 'his')
    if (judged) {
      const gender = genderOfGiven(judged)
      if (!gender || (gender === 'female') === (found === 'her')) return undefined
      return report(judged, gender === 'female' ? 'her' : 'his')
    }
    if (all.he || all.he2) return report('her', 'she')
    if (all.she2 || all.she3) return report('his', 'he')
    if (all.told) return report(all.told, 'their')
    if (all.police) return report('police', 'they')
    if (all.he3) return report('who', 'his')
    if (all.she4) return report('who', 'her')
    if (all.knit) return report(all.knit, 'she')
    const several = all.toys ?? all.goats
    if (several) return report(several, 'them')
    if (all.one) return report(all.many ?? '', found.endsWith('has') ? 'they have' : 'they had')
    return undefined
  },
  examples: [
    {bad: 'The council dissolved ⟦himself⟧ in May.', better: 'The council dissolved itself in May.'},
    {
      bad: 'The union speaks for 90 nurses, most of ⟦which⟧ have left.',
      better: 'The union speaks for 90 nurses, most of whom have left.'
    },
    {
      bad: 'The monk was hit by a lorry⟦ who⟧ had no lights.',
      better: 'The monk was hit by a lorry which had no lights.'
    },
    {bad: 'Japan will send ⟦his⟧ envoy to Oslo.', better: 'Japan will send its envoy to Oslo.'},
    {bad: 'Few of them want to leave ⟦its⟧ homes.', better: 'Few of them want to leave their homes.'},
    {
      bad: 'When a guest enters the hall, ⟦you⟧ must bow.',
      better: 'When a guest enters the hall, they must bow.'
    },
    {
      bad: 'Guards found the rifles in a cellar and sent ⟦it⟧ to Oslo.',
      better: 'Guards found the rifles in a cellar and sent them to Oslo.'
    },
    {
      bad: 'The moon will rise at six, when ⟦she⟧ will hide a star.',
      better: 'The moon will rise at six, when it will hide a star.'
    },
    {
      bad: 'Peter Moe was sacked as coach on Sunday, and ⟦its⟧ replacement is his brother.',
      better: 'Peter Moe was sacked as coach on Sunday, and his replacement is his brother.'
    },
    {
      bad: 'Each of the women got a letter thanking ⟦him⟧ for the soup.',
      better: 'Each of the women got a letter thanking her for the soup.'
    },
    {
      bad: 'It tells of a widow who seeks the sailor who killed ⟦his⟧ husband.',
      better: 'It tells of a widow who seeks the sailor who killed her husband.'
    },
    {
      bad: 'The king thanked his old aide, Helena Moe, for ⟦his⟧ cooking.',
      better: 'The king thanked his old aide, Helena Moe, for her cooking.'
    },
    {
      bad: 'The mother of the lost boy said ⟦he⟧ had last spoken to her son in May.',
      better: 'The mother of the lost boy said she had last spoken to her son in May.'
    },
    {
      bad: 'Rye prices have doubled since May, but growers say ⟦it has⟧ yet to catch up.',
      better: 'Rye prices have doubled since May, but growers say they have yet to catch up.'
    },
    {bad: 'Guests were told to boil ⟦its⟧ water.', better: 'Guests were told to boil their water.'},
    {bad: 'Her father, who lost ⟦her⟧ job in May, paints.', better: 'Her father, who lost his job in May, paints.'},
    {
      bad: 'The goats left the inn at dawn, and the monks found ⟦it⟧ on Monday.',
      better: 'The goats left the inn at dawn, and the monks found them on Monday.'
    },
    {good: 'The council dissolved itself in May, and few of them want to leave their homes.'},
    {near: 'The judge asked on the bus who had rung. The king himself dissolved the council.'},
    {near: 'The king thanked Mr Moe for his help, and guards found the bell in a cellar and sent it to Oslo.'}
  ]
})

const trades =
  /^(?:dockers|miners|nurses|teachers|workers|employees|students|pupils|patients|prisoners|inmates|detainees|hostages|civilians|protesters|demonstrators|rioters|migrants|refugees|pilgrims|passengers|tourists|settlers|soldiers|recruits|conscripts|volunteers|fishermen|women|men|children|people|orphans|widows|veterans|pensioners|commuters|bakers|builders|drivers|farmers|shepherds|villagers|residents|voters|delegates|lawmakers|deputies|senators|scientists|researchers|doctors|surgeons|engineers|journalists|reporters|actors|dancers|musicians|singers|writers|poets|painters|climbers|hikers|cyclists|runners|athletes|swimmers|players|fans|supporters|graduates|apprentices|interns|trainees|staff|survivors|victims|mourners|evacuees|officers|policemen|firefighters|sailors|pilots|monks|nuns|priests|bishops)$/u

/** Whom `which` may mean: firms and the like. */
const firms =
  /(?:maker|operator|provider|retailer|lender|insurer|developer|producer|supplier|builder|brewer|broadcaster|distributor|exporter|importer|owner|publisher|manufacturer|carrier|contractor|employer|buyer|seller|bidder|member|investor|creditor|shareholder|sponsor|dealer)s$|^(?:companies|firms|banks|countries|parties|unions|clubs|teams|groups|agencies|governments|ministries|schools|hospitals|armies|nations|states|airlines|universities|authorities|families|households|organisations|organizations|newspapers|councils|regulators|courts|committees|associations|charities|forces|administrations|institutions|embassies|communities|villages|tribes|boards|factions|militias|delegations|bodies|municipalities|crews)$/u
const asking =
  /\b(?:ask|asks|asked|asking|know|knows|knew|see|tell|told|decide|wonder|wondered|say|said|establish|find out|those|people|anyone|everyone|one|man|woman|men|women|driver|owner|son|daughter|head|members?|passengers?|crew|author|director|hero|star|victims?|survivors?)\b[^,]*$/u

/** Whether somebody stands before whom the pronoun may mean, in the sentence or the story. */
function hasMan(before: string, context: StoryViews): boolean {
  const {words} = context
  const end = context.text.indexOf(before) + before.length
  return words.some(
    (word, at) => word.end <= end && at > 0 && mayBePerson(words, at, context) && !/^(?:the|its)$/u.test(word.lower)
  )
}
