import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'untranslated/foreign-and',
  summary:
    'Find an `and` of another language between English names or words (`Bavaria und Saxony`, `drought ve frost`).',
  why: 'Between two capitals an engine takes the small word for a part of a name and copies it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {and: '`{word}` is “and” in another language; translate it'},
  needs: / (?:und|dhe|ve|y|et|și|och|és|oraz|dan|e|i) /u,
  pattern:
    /(?<=(?<![\p{Lu}]\p{L}* |[\p{L}’'-])(?<one>\p{Lu}\p{Ll}{3,}) )(?<between>und|dhe|ve|și|och|és|oraz|dan)(?= (?<two>\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu}))|(?<=(?<![\p{L}’'-])(?!(?:we|they|you|who|should|could|would|must|might|may)\b)\p{Ll}{3,} )(?<small>ve)(?= (?:an?|the|\p{Ll}{4,})(?![\p{L}’'-]))|(?<=(?<![\p{L}’'-])(?!(?:will|would|could|should|might|must|they|that)\b)(?<left>\p{Ll}{4,}) )(?<latin>y|et|e|i)(?= (?<right>(?!ceter|seq)\p{Ll}{4,})(?![\p{L}’'-]))/gu,
  found({0: word, groups}, {speller, text}) {
    const {one, two, small, latin, left, right} = groups as Record<string, string | undefined>
    if (latin) {
      const isLetter = word !== 'et' && (/(?<!\p{L})x(?!\p{L})/iu.test(text) || named.test(left!) || named.test(right!))
      const isEnglish = [left!, right!].every(each => speller.isWord(each))
      return isEnglish && !isLetter ? {message: 'and', data: {word}, suggest: ['and']} : undefined
    }
    if (!small && ![one!, two!].every(name => speller.isWord(name))) return undefined
    return {message: 'and', data: {word}, suggest: ['and']}
  },
  examples: [
    {bad: 'Growers in Bavaria ⟦und⟧ Saxony fear a frost.', better: 'Growers in Bavaria and Saxony fear a frost.'},
    {bad: 'Growers fear drought ⟦ve⟧ a late frost.', better: 'Growers fear drought and a late frost.'},
    {good: 'Growers in Bavaria and Saxony fear a frost.'},
    {near: 'The firm Meier und Sohn sold the Sturm und Drang edition.'},
    {bad: 'The ministers of finance ⟦y⟧ energy will meet.', better: 'The ministers of finance and energy will meet.'},
    {near: 'The crews should ve a light.'},
    {bad: 'Local fishermen ⟦e⟧ processors backed it.', better: 'Local fishermen and processors backed it.'},
    {near: 'The vertical y axis shows how the value y grew.'},
    {near: 'Smith et al. studied it, et cetera.'},
    {near: 'The firm sells ropes, nets, sails et cetera to crews.'}
  ]
})

/** What a letter stands beside. */
const named =
  /^(?:ax[ei]s|chromosomes?|coordinates?|directions?|equals|values?|components?|variables?|generation|vertical|letters?|factor|where|when|point|plus|minus|times|number|group|type|person|country|team|company)$/u
