import {patternRule} from '../../src/core/kinds.js'
import {singularOf} from '../../src/text/nouns.js'
import {endsPhrase} from '../../src/text/word-classes.js'

const time = /^(?:last|next|year|month|compared|annually|overall)$/u

/** `rose a 11 percent`: how much something changes is told without an article. */
const changed =
  /\b(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grows?|growing|grown|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|slid|slides?|shrank|shrunk|shrinks?|slump(?:s|ed)?|plung(?:e|es|ed|ing)|up|down|by)(?: by)? $/iu

export default patternRule({
  id: 'grammar/article-before-figure',
  summary:
    'Find `a` before a figure that is spoken with a vowel, and `an` before another (`a 18-year-old`, `an 30-metre mast`).',
  why: 'The engine chose the article for the word that the figure stood for in the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {sound: 'Unexpected `{word}`, expected `{right}`'},
  needs: /[Aa]n? \d/,
  pattern:
    /(?<![\p{L}\p{N}'’.-])(?:(?:a|^A) (?=\d)(?:8\d{0,2}|11|18)(?:,\d{3})*(?:\.\d+)?(?=(?:-| )\p{Ll}|%)|(?:an|^An) (?=\d)(?:[2-79]\d{0,2}|1[02-79]|1\d\d)(?:,\d{3})*(?=(?:-| )\p{Ll}|%))/gu,
  found({0: word, index, input}) {
    const rest = /^ ?(?:percent|per cent|%)(?: (?<next>\p{Ll}+)|(?![\p{L}-]))/u.exec(input.slice(index + word.length))
    const isChange = rest && (endsPhrase(rest.groups?.next ?? '') || time.test(rest.groups!.next!))
    const [, noun = '', after = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(input.slice(index + word.length)) ?? []
    const isMany = (noun === 'people' || singularOf(noun) !== undefined) && endsPhrase(after)
    const isPlain = isMany || (isChange && changed.test(input.slice(Math.max(0, index - 20), index)))
    const right = isPlain
      ? word.replace(/^an? /u, '')
      : /^an/iu.test(word)
        ? word.replace(/n/u, '')
        : word.replace(/ /u, 'n ')
    return {message: 'sound', data: {word, right}, suggest: [right]}
  },
  examples: [
    {bad: 'They held ⟦a 18⟧-year-old man.', better: 'They held an 18-year-old man.'},
    {bad: 'It has ⟦an 30⟧-metre mast.', better: 'It has a 30-metre mast.'},
    {bad: 'Rents rose ⟦a 11⟧ percent last May.', better: 'Rents rose 11 percent last May.'},
    {bad: 'Sales fell by ⟦an 20⟧%.', better: 'Sales fell by 20%.'},
    {bad: 'He grew ⟦a 11⟧ percent stake to twice that.', better: 'He grew an 11 percent stake to twice that.'},
    {bad: 'The flood drove ⟦a 18⟧ people from their homes.', better: 'The flood drove 18 people from their homes.'},
    {good: 'They held an 18-year-old man and a 30-year-old woman.'},
    {near: 'It is an 11,000-tonne ship with a 1.8-metre mast and an 8% stake.'}
  ]
})
