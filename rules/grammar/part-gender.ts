import {patternRule} from '../../src/core/kinds.js'
import {type Gender, genderOfGiven} from '../../src/text/persons.js'

const titles: Readonly<Record<string, Gender>> = {
  Mr: 'male',
  Sir: 'male',
  Mrs: 'female',
  Ms: 'female',
  Miss: 'female'
}
const nouns: Readonly<Record<string, Gender>> = {
  actress: 'female',
  spokeswoman: 'female',
  chairwoman: 'female',
  businesswoman: 'female',
  widow: 'female',
  queen: 'female',
  mother: 'female',
  spokesman: 'male',
  chairman: 'male',
  businessman: 'male',
  widower: 'male',
  father: 'male',
  king: 'male'
}

export default patternRule({
  id: 'grammar/part-gender',
  summary: 'Find `for her part` before a man and `for his part` before a woman.',
  why: 'Where the pronoun agrees with the thing owned or tells no sex, the engine has to guess it before the name comes.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {sex: 'Unexpected `{pronoun}` before `{who}`, expected `{right}`'},
  examples: [
    {
      bad: 'For ⟦her⟧ part, the abbot, Dr. Peter Lund, said the well was dry.',
      better: 'For his part, the abbot, Dr. Peter Lund, said the well was dry.'
    },
    {
      bad: 'For ⟦his⟧ part, the actress Anna Moe denied the claim.',
      better: 'For her part, the actress Anna Moe denied the claim.'
    },
    {
      bad: 'For ⟦her⟧ part, the head of the old mill, Peter Lund, denied the claim.',
      better: 'For his part, the head of the old mill, Peter Lund, denied the claim.'
    },
    {good: 'For his part, the abbot, Dr. Peter Lund, said the well was dry.'},
    {near: 'For her part, the heir of Peter Lund said the well was dry.'},
    {near: 'For her part, Peter Lund’s wife said the well was dry.'},
    {near: 'For his part, the son of the actress Anna Moe denied it.'}
  ],
  scope: 'sentence',
  pattern:
    /\b[Ff]or (?<mark>his|her|His|Her) part,? (?<role>(?:(?:the|an?) )?(?:[\p{L}-]+ ){0,6}?(?:[\p{L}-]+, )?)(?:(?:Dr|Prof|Gen|Col|Capt)\.? )?(?<who>(?:Mr|Mrs|Ms|Miss|Sir)\.? (?=\p{Lu})|\p{Lu}\p{Ll}+(?= \p{Lu})|(?<=\bthe )(?:actress|spokeswoman|chairwoman|businesswoman|widow|queen|mother|spokesman|chairman|businessman|widower|father|king)\b(?!['’]))(?<rest>[^,]*)/gu,
  found({groups}) {
    const {mark, role, who, rest} = groups as Record<string, string>
    const name = who!.trim().replace(/\.$/u, '')
    const gender = titles[name] ?? nouns[name] ?? genderOfGiven(name)
    const isHis = mark!.toLowerCase() === 'his'
    if (!gender || (gender === 'male') === isHis) return undefined
    // `Peter Lund’s wife`, `the heir of Peter Lund`
    if (
      (!role!.endsWith(', ') && /\b(?:of|to|for|by|with|in|at|from|and)\b/u.test(role!)) ||
      /['’]s?(?:\s|$)| (?:and|or) \p{Lu}/u.test(rest!)
    )
      return undefined
    const right = isHis ? 'her' : 'his'
    return {message: 'sex', data: {pronoun: mark!, who: name, right}, suggest: [right]}
  }
})
