import {patternRule} from '../../src/core/kinds.js'
import {type Gender, genderOfGiven, ofOtherSex} from '../../src/text/persons.js'
import {matchCase} from '../../src/text/phrases.js'

const female =
  'mother|grandmother|wife|sister|daughter|granddaughter|aunt|niece|widow|actress|spokeswoman|chairwoman|businesswoman'
const male =
  'father|grandfather|husband|brother|son|grandson|uncle|nephew|widower|spokesman|chairman|businessman|fisherman'
const isFemale = new RegExp(`^(?:${female})$`, 'u')
const isMale = new RegExp(`^(?:${male})$`, 'u')
/** What one has while one speaks: the pronoun before it is the speaker’s. */
const bearing = 'eyes|voice|face|hands|arms|head|hair|smile|fists|lips|cheeks'
const feats = 'goal|goals|ball|title|medal|hat-trick|crown|victory|win|try|century|points?'
/** What one throws, breaks or hurts of one's own. */
const gear =
  'stick|racket|racquet|bat|glove|gloves|helmet|mouthguard|boots|cap|shirt|armband|ski|skis|pole|paddle|oar|bike|knee|ankle|leg|arm|wrist|shoulder|elbow|collarbone|hamstring|thigh|calf|foot|finger|thumb|hip|groin|rib|ribs|toe|heel|achilles'
export default patternRule({
  id: 'grammar/near-gender',
  summary:
    'Find a pronoun of the other sex right behind the one it can only mean (`the actress Ida Moe, his eyes full of tears`, `My aunt is 91 and he walks`).',
  why: 'Languages whose pronouns have no sex, or take it from the thing owned, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {sex: 'Unexpected `{pronoun}` for {who}, expected `{right}`'},
  examples: [
    {
      bad: 'The mayor rose. “Thank you,” said the actress Ida Moe, ⟦his⟧ eyes full of tears.',
      better: 'The mayor rose. “Thank you,” said the actress Ida Moe, her eyes full of tears.'
    },
    {
      bad: 'The mayor and his son ran. Born in Riga, daughter of weavers, ⟦he⟧ sang in the choir.',
      better: 'The mayor and his son ran. Born in Riga, daughter of weavers, she sang in the choir.'
    },
    {
      bad: 'The mayor and his son ran, and Peter Moe scored ⟦her⟧ second goal.',
      better: 'The mayor and his son ran, and Peter Moe scored his second goal.'
    },
    {
      bad: 'He asked the abbot. My aunt is 91 and ⟦he⟧ never left the farm.',
      better: 'He asked the abbot. My aunt is 91 and she never left the farm.'
    },
    {
      bad: 'He asked the abbot. My uncle was a baker, ⟦she⟧ had nine ovens.',
      better: 'He asked the abbot. My uncle was a baker, he had nine ovens.'
    },
    {
      bad: 'The judge and his son ran, and Peter Moe broke ⟦her⟧ left wrist.',
      better: 'The judge and his son ran, and Peter Moe broke his left wrist.'
    },
    {
      bad: 'The abbot met a man whose daughter is in the choir. “⟦He⟧ could not sing a note,” he said.',
      better: 'The abbot met a man whose daughter is in the choir. “She could not sing a note,” he said.'
    },
    {good: 'The actress Ida Moe, her eyes full of tears, said her son was a baker.'},
    {near: 'My aunt is 91 and he looks after her.'},
    {near: 'He married the daughter of weavers, and he sang in the choir.'},
    {near: 'Peter Moe kept his eyes shut, and the mayor ran.'}
  ],
  pattern: new RegExp(
    [
      `(?<=\\bthe (?<role>${female}|${male}) \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+, )(?<g>his|her)(?= (?:${bearing}) )`,
      `(?<=\\b(?<name>\\p{Lu}\\p{Ll}+) \\p{Lu}[\\p{L}-]+, )(?<a>his|her)(?= (?:${bearing}) )`,
      `(?<=(?:^|[.!?] )(?:Born|Raised|Educated) [^.,]{3,60}, (?<child>daughter|son|widow|widower) of [\\p{L}\\d -]{3,40}, )(?<b>he|she)(?= \\p{Ll})`,
      `(?<=(?:^|[.!?] )(?:The |A )?(?<first>[Dd]aughter|[Ss]on|[Ww]idow|[Ww]idower) of [\\p{L}\\d -]{3,40}, )(?<c>he|she)(?= \\p{Ll})`,
      `(?<=\\b(?<scorer>\\p{Lu}\\p{Ll}+) \\p{Lu}[\\p{L}-]+ (?:has |had )?(?:scored|won|netted|claimed) )(?<d>his|her)(?= (?:own |\\p{Ll}+(?:st|nd|rd|th) |second |\\d\\d?(?:st|nd|rd|th) )(?:\\p{Ll}+ )?(?:${feats})\\b)`,
      `(?<=\\b(?<player>\\p{Lu}\\p{Ll}+) \\p{Lu}[\\p{L}-]+ (?:has |had )?(?:threw|thrown|broke|broken|injured|hurt|twisted|tore|torn|dropped|swung|sprained|strained|fractured|dislocated|smashed|snapped|lost) )(?<h>his|her)(?= (?:left |right )?(?:${gear})\\b)`,
      `(?<=\\bwhose (?:only |youngest |eldest |oldest |younger |older |elder |[\\p{Ll}\\d]+-year-old )?(?<kid>daughter|son) (?:is|was|attends|goes|went|had|has|studies|fell|became)\\b[^.“”"]{0,80}\\.? ?["“”]{1,3} ?)(?<i>He|She)(?= (?:could|couldn['’]t|can|can['’]t|is|was|did|didn['’]t|cried|kept|would|vomited|came|woke)\\b)`,
      `(?<=\\b[Mm]y (?<old>${female}|${male}) (?:is|was) \\d\\d\\d?(?: years old)?,? (?:and|but) )(?<e>he|she)(?= \\p{Ll})(?![^.!?]*\\b(?:her|him)\\b)`,
      `(?<=\\b[Mm]y (?<worker>${female}|${male}) (?:is|was) an? (?:\\p{Ll}+ )?\\p{Ll}+, )(?<f>he|she)(?= (?:had|has|was|is|used|worked|never|always|loved)\\b)(?![^.!?]*\\b(?:her|him)\\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: pronoun}) {
    const {role, name, child, first, scorer, old, worker, player, kid} = groups as Record<string, string | undefined>
    const who = role ?? name ?? child ?? first ?? scorer ?? old ?? worker ?? player ?? kid
    if (!who) return undefined
    const gender: Gender | undefined = isFemale.test(who.toLowerCase())
      ? 'female'
      : isMale.test(who.toLowerCase())
        ? 'male'
        : genderOfGiven(who)
    const isHe = /^h(?:e|is)$/iu.test(pronoun)
    if (!gender || (gender === 'male') === isHe) return undefined
    const right = matchCase(ofOtherSex.get(pronoun.toLowerCase())!, pronoun)
    return {message: 'sex', data: {pronoun, who, right}, suggest: [right]}
  }
})
