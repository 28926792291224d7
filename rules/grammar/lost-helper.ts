import {patternRule} from '../../src/core/kinds.js'

const roles =
  'paediatrician|pediatrician|teacher|nurse|doctor|farmer|engineer|lawyer|surgeon|biologist|chemist|economist|historian|professor|journalist|baker|driver|student|scientist|researcher|volunteer|shopkeeper|fisherman|architect|mechanic|pharmacist|vet|midwife|widow|resident|analyst|activist|trader|photographer|writer|painter'
const linked = 'and|but|when|after|because|before|as|while|until|which|who|that|whose|where|if|than|what|it|he|she|they'

export default patternRule({
  id: 'grammar/lost-helper',
  summary:
    'Find `are`, `been`, `up`, `it` and `who` lost from clauses that stand on them (`once inspectors certain that`, `we asking for`).',
  why: 'These words carry no meaning of their own; languages that need none of them leave the engine without one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:once|if|when|because|until|although) (?:the )?(?:inspectors|officials|experts|residents|doctors|engineers|investors|parents|police|farmers|authorities|families) )(?<are>certain|sure|ready|unable|able|willing|unwilling|aware|worried|afraid|satisfied|confident)(?= (?:that|to|of|about|with)\b)`,
      String.raw`(?<=(?:[;,] |^|\band |\bbut |\bbecause |["“])(?:[Ww]e|[Tt]hey) )(?<ing>asking|going|looking|trying|waiting|working|doing|planning|hoping|calling|living|fighting|talking|preparing|demanding)(?= (?:for|to|on|in|with|hard|at|the|a|about)\b)`,
      String.raw`(?<=\b(?:believed|thought|feared|reported|known|said|understood) to have )(?<been>trapped|killed|injured|arrested|detained|kidnapped|infected|displaced|stranded|wounded|buried|poisoned|abducted)(?= (?:in|at|by|under|since|when|on|near|below|inside|some \d+ metres)\b|\.)`,
      String.raw`(?<=\b(?:villages?|towns?|district|valley|island|roads?|areas?|city|residents|families)(?: in [^,.]{3,30})? (?:have|has) )(?<cut>cut)(?= off (?:since|by|for|after)\b)`,
      String.raw`(?<=\b(?:inquiry|commission|committee|fund|task force|hotline|agency|roadblocks?|checkpoints?|camps?|tents) (?:was|were|has been|have been) )(?<up>set)(?= (?:after|following|in \d{4}|across|along|outside)\b)`,
      String.raw`(?<=\b(?:told \p{Ll}+(?: in \p{Lu}\p{L}+)?|said|warned|stressed|admitted|insisted|added) that )(?<it>is|was|would be)(?= (?:too early|too late|impossible|necessary|unclear|important|essential|premature) (?:to|whether|that)\b)`,
      String.raw`(?<=^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+, an? (?:[\p{Ll}-]+ )?(?:${roles}) )(?<whose>works|lives|teaches|runs|owns|studies|heads|grows|lived|worked|taught)(?= (?:at|in|for|the|a|an|near|on|with|as)\b[^,]{3,60}, (?:said|says|is|was|has|had|told|will)\b)`,
      String.raw`(?<=^An? (?:\d+-year-old )?(?:[\p{Ll}-]+ )?(?:man|woman|teenager|boy|girl|driver|soldier|teacher|student) )(?<who>had|has|was|lives|works|stole|drove|claimed|escaped)(?= (?!(?:\p{Ll}+[ ,])*?(?:${linked})\b)[^,;:.“”"()]{8,70} (?:was|has been) (?:arrested|detained|killed|found|rescued|charged|sentenced|released|injured|taken|jailed)\b)`,
      String.raw`(?<=\b(?:since|when|while|because|although) (?:he|she) )(?<was>an?)(?= (?:child|boy|girl|student|teenager|young|baby|teacher|minister|schoolboy|schoolgirl|pupil|soldier)\b)`,
      String.raw`(?<=^(?:Nobody|No one) )(?<hurt>hurt|injured|killed|wounded|arrested)(?= (?:in|by|during|when|after)\b)`,
      String.raw`(?<=\b(?:tried|tries|trying|managed|attempted) )(?<to>escape|flee|enter|stop|save|rescue|climb|contact|persuade|reach|cross)(?= (?:through|the|a|an|from|to|his|her|its|their|by|into|over|him|them)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found}) {
    const {are, ing, been, cut, up, it, was, hurt, to} = groups!
    const word =
      are || ing ? 'are' : been || cut ? 'been' : it ? 'it' : up ? 'up' : was || hurt ? 'was' : to ? 'to' : 'who'
    return {message: 'missing', data: {word, next: found}, suggest: [up ? `${found} up` : `${word} ${found}`]}
  },
  examples: [
    {
      bad: 'The pool opens once inspectors ⟦certain⟧ that it is safe.',
      better: 'The pool opens once inspectors are certain that it is safe.'
    },
    {
      bad: 'They say that they work, but they ⟦asking⟧ for more.',
      better: 'They say that they work, but they are asking for more.'
    },
    {
      bad: 'Two men are believed to have ⟦trapped⟧ in a shaft.',
      better: 'Two men are believed to have been trapped in a shaft.'
    },
    {
      bad: 'A 34-year-old man ⟦had⟧ been hiding in a barn near Oslo was arrested.',
      better: 'A 34-year-old man who had been hiding in a barn near Oslo was arrested.'
    },
    {
      bad: 'Ida Lund, a nurse ⟦works⟧ at a clinic, said it was full.',
      better: 'Ida Lund, a nurse who works at a clinic, said it was full.'
    },
    {good: 'A 34-year-old man who had been hiding in a barn near Oslo was arrested.'},
    {near: 'A man had told police that a boat was found.'},
    {near: 'They are asking for more, and a committee was set to meet.'}
  ]
})
