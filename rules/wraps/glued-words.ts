import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'wraps/glued-words',
  summary: 'Find a small word printed together with the name after it (`inFrankfurt`).',
  why: 'Where lines were joined without a space, the last word of one and the first of the next become one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {glued: 'No space between `{left}` and `{right}`; add one'},
  // Whatever is neither ASCII nor one of the common marks may be a letter.
  needs:
    /^[^\0-@[-~‐-⁯]{4}|[^\0-`{-~‐-⁯][^\0-@[-~‐-⁯][^\0-`{-~‐-⁯]{2}|(?:day|ary|ril|May|une|uly|ust|ber)(?:and|to|the|by|for|with|when|but|after|before|until|that)\b|['’]s[^\0-`{-~‐-⁯]{3}/,
  pattern:
    /(?<![\p{L}\p{N}.@/_#’'-])(?<left>(?:of|in|on|to|at|by|for|from|with|and|that)the|in|on|at|of|to|from|for|and|with|by|the|near|that|said|after|between|against|its|their|his)(?<right>\p{Lu}\p{Ll}{3,}|May)(?![\p{L}\p{N}@/_]|\.\p{Ll})|(?<![\p{L}\p{N}.@/_#’'-])(?<owner>\p{L}{2,}['’]s)(?<owned>\p{Ll}{3,})(?![\p{L}\p{N}@/_’'-])|(?<![\p{L}\p{N}.@/_#’'-])(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|May|June|July|August|September|October|November|December)(?<after>and|to|the|by|for|with|when|but|after|before|until|that)(?![\p{L}\p{N}@/_’'-])|(?<=^)(?<city>\p{Lu}{4,}?)(?<opening>The|An|In|On|At|Two|Three|Four|Five|Police|Officials|More|Some|About|When|After|As|For|Its?|He|She|They)(?= \p{L})|(?<=\p{Ll} )(?<end>\p{Ll}{3,})(?<start>\p{Lu}\p{Ll}{2,})(?= \p{Ll})/gu,
  found({0: word, groups, input, index}, {speller}) {
    const {left = '', right = '', city, opening = '', owner, owned = '', end, start = '', day, after = ''} = groups!
    // What is printed so more than once is a name of its own.
    const isName = input.indexOf(word) !== index || input.includes(word, index + 1)
    if (isName) return undefined
    if (day) return {message: 'glued', data: {left: day, right: after}, suggest: [`${day} ${after}`]}
    if (city) return {message: 'glued', data: {left: city, right: opening}, suggest: [`${city} – ${opening}`]}
    if (owner)
      return speller.isWord(owned)
        ? {message: 'glued', data: {left: owner, right: owned}, suggest: [`${owner} ${owned}`]}
        : undefined
    // The last word of a headline and the first of the story.
    if (end)
      return speller.isWord(end) &&
        speller.isWord(start) &&
        speller.frequency(end) > 0 &&
        speller.isWord(start.toLowerCase())
        ? {
            message: 'glued',
            data: {left: end, right: start},
            fix: 'suggest',
            suggest: [`${end}. ${start}`, `${end}\n${start}`]
          }
        : undefined
    const apart = left.replace(/(?<=.)the$/u, ' the')
    return {message: 'glued', data: {left, right}, suggest: [`${apart} ${right}`]}
  },
  examples: [
    {bad: 'The bank opened a branch ⟦inLugano⟧ in May.', better: 'The bank opened a branch in Lugano in May.'},
    {bad: 'Talks ⟦betweenParis⟧ and Rome failed.', better: 'Talks between Paris and Rome failed.'},
    {bad: 'The head ⟦oftheMuseum⟧ of Coins left.', better: 'The head of the Museum of Coins left.'},
    {bad: "Reports say ⟦Oslo'scentral⟧ square was shut.", better: "Reports say Oslo's central square was shut."},
    {
      bad: 'Ferry strike enters second ⟦weekPassengers⟧ waited in three ports on Monday.',
      better: 'Ferry strike enters second week. Passengers waited in three ports on Monday.'
    },
    {bad: '⟦BERGENThe⟧ ferry is late.', better: 'BERGEN – The ferry is late.'},
    {bad: 'The board will meet in ⟦Mayand⟧ vote in June.', better: 'The board will meet in May and vote in June.'},
    {good: 'The bank opened a branch in Lugano in May.'},
    {near: 'The iPhone and the eBay sale were named.'},
    {near: 'The firm byDesign sued; byDesign won.'},
    {near: 'See inDrive.com for more.'}
  ]
})
