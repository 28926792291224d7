import {phraseRule} from '../../src/core/kinds.js'
import {irregularVerbs} from '../../src/text/verb-forms.js'
import {wordSet} from '../../src/text/word-set.js'

const plurals =
  'childs=children womans=women mans=men policemans=policemen firemans=firemen foots=feet tooths=teeth mouses=mice gooses=geese wifes=wives knifes=knives thiefs=thieves wolfs=wolves shelfs=shelves sheeps=sheep oxes=oxen phenomenons=phenomena criterions=criteria crisises=crises analysises=analyses staffs=staff aircrafts=aircraft'
/** Regular pasts of irregular verbs that are words of their own or of another verb: `wounded`, `felled`, `putted`. */
const printable = wordSet(
  'flied leaded ringed seed singed sited spited teared wined winded wounded felled founded grounded hided costed broadcasted forecasted bided lighted speeded heaved rived fitted betted quitted wedded weaved waked hanged shined sewed sowed mowed proved swelled dived dreamed leaned leaped learned burned spelled spilled spoiled smelled kneeled pleaded beated bended knitted splitted putted setted letted hitted cutted shutted hurted bursted casted spreaded shedded ridded trodded treaded lied laid payed rended stringed runned banned winned sheared'
)

export default phraseRule({
  id: 'grammar/irregular-form',
  summary: 'Find regular forms of irregular words (`childs`, `rised`, `leaved`).',
  why: 'An engine that builds its words from pieces puts the usual ending on a word that has its own form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {form: 'Unexpected `{phrase}`, expected `{replacement}`'},
  message: 'form',
  phrases: () => [...pairs(), ...verbs()],
  unless: ({text}) => /^\p{Lu}/u.test(text),
  choose({text, start}, context) {
    const [form = ''] = text.split(/\s/u, 1)
    const participle = participles().get(form)
    return participle && helped.test(context.text.slice(Math.max(0, start - 30), start))
      ? [participle + text.slice(form.length)]
      : undefined
  },
  examples: [
    {bad: 'Several ⟦childs⟧ were treated for burns.', better: 'Several children were treated for burns.'},
    {bad: 'Sales ⟦rised⟧ by a tenth in May.', better: 'Sales rose by a tenth in May.'},
    {bad: 'The Dane ⟦leaded the⟧ race at noon.', better: 'The Dane led the race at noon.'},
    {bad: 'Sales have ⟦rised⟧ since May.', better: 'Sales have risen since May.'},
    {bad: 'The ring was ⟦hided in⟧ a jar.', better: 'The ring was hidden in a jar.'},
    {bad: 'The bell was ⟦casted⟧ in Riga.', better: 'The bell was cast in Riga.'},
    {bad: 'Crews ⟦digged⟧ through the night.', better: 'Crews dug through the night.'},
    {bad: 'The striker ⟦leaved⟧ the club in June.', better: 'The striker left the club in June.'},
    {good: 'Several children were treated for burns.'},
    {near: 'The Childs family and the Rised company were named.'},
    {near: 'The wounded were flown out, and the court founded its ruling on law.'}
  ]
})

/** Pasts that are words of their own, with what follows where they are none. */
const sure: readonly (readonly [form: string, right: string, next: string])[] = [
  ['leaded', 'led', 'the a to his by from'],
  [
    'costed',
    'cost',
    'taxpayers them him her us about more nearly almost around over some up millions billions only just less two three four five ten'
  ],
  ['payed', 'paid', 'the a for to more by in about off his her their its'],
  ['hided', 'hid', 'in behind from under the his her their it'],
  ['putted', 'put', 'them up forward pressure an end on'],
  ['flied', 'flew', 'to over from into home with back across'],
  ['tooked', 'took', 'the a part to place'],
  ['borned', 'born', 'in on to at into'],
  ['bitted', 'bitten', 'by'],
  ['datas', 'data', 'show from on of are were']
]

/** Verbs whose past is their plain form. */
const unchanged =
  'casted=cast bursted=burst hurted=hurt cutted=cut hitted=hit letted=let setted=set spreaded=spread beated=beat shutted=shut splitted=split thrusted=thrust winned=won'

function pairs() {
  const followed = sure.flatMap(([form, right, next]) =>
    next.split(' ').map(word => ({phrase: `${form} ${word}`, replacements: [`${right} ${word}`]}))
  )
  return followed.concat(alone())
}

function alone() {
  return `${plurals} ${unchanged}`
    .split(' ')
    .map(pair => pair.split('='))
    .map(([phrase, right]) => ({phrase: phrase!, replacements: [right!]}))
}

/** Behind these stands a participle: `had rised`, `was not hided`. */
const helped =
  /(?<!\p{L})(?:am|is|are|was|were|be|been|being|has|have|had|(?:is|are|was|were|has|have|had)n['’]t)\s(?:(?:not|never|\p{Ll}+ly)\s)?$/u

let made: ReadonlyMap<string, string> | undefined

/** The participles of the forms on the list, where they are not the past. */
function participles(): ReadonlyMap<string, string> {
  made ??= new Map([
    ['hided', 'hidden'],
    ['flied', 'flown'],
    ['tooked', 'taken'],
    ['beated', 'beaten'],
    ...verbs().map(({phrase, participle}) => [phrase, participle] as const)
  ])
  return made
}

/** The base with -ed, where the verb has other forms alone. */
function verbs() {
  return irregularVerbs
    .trim()
    .split(/[|\n]/u)
    .map(row => row.trim().split(' '))
    .flatMap(([base = '', past = '', participle = '']) => {
      const phrase = base.endsWith('e')
        ? `${base}d`
        : `${base.replace(/([^aeiou])y$/u, '$1i').replace(/^([^aeiou]+[aiou]([gmn]))$/u, '$1$2')}ed`
      const isOwn = `${past}/${participle}`.split('/').includes(phrase)
      return isOwn || printable.has(phrase) || base.length < 3
        ? []
        : [{phrase, replacements: [past.split('/')[0]!], participle: participle.split('/')[0]!}]
    })
}
