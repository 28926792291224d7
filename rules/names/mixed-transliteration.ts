import {defineRule} from '../../src/core/rule.js'
import {capitalsOf} from '../../src/text/capitals.js'
import {readTable} from '../../src/text/table.js'
import table from './slavic-given.tsv'

type Language = 'uk' | 'be' | 'ru'
const languages: Readonly<Record<Language, string>> = {uk: 'Ukrainian', be: 'Belarusian', ru: 'Russian'}
const rows = readTable<Language | 'reason'>(table)

/** Given names that only one of the languages has, with the same name in the others. */
const givenNames = new Map<string, {language: Language; row: Record<Language, string>}>()
for (const row of rows) {
  const forms = (['uk', 'be', 'ru'] as const).map(language => [language, row[language].split('/')] as const)
  for (const [language, names] of forms) {
    for (const given of names) {
      const elsewhere = forms.some(([other, others]) => other !== language && others.includes(given))
      if (!elsewhere) givenNames.set(given, {language, row})
    }
  }
}

/** Endings that only one language has in English copy; `-sky`, `-enko` and `-ova` pass for all. */
const endings: readonly (readonly [RegExp, Language])[] = [
  [/(?:ouskaya|euskaya|ouski|euski|tskaya|ynskaya|chanka|lukashenka|enkava)$/iu, 'be'],
  [/(?:ovskaya|evskaya|inskaya)$/iu, 'ru'],
  [/(?:ovska|evska|inska|skyi|zkyi|skyy)$/iu, 'uk']
]
/** Given names of these pairs are printed together by careful papers. */
const tolerated = new Set(['ru be', 'ru uk'])

const fullName = /(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{5,})(?!\p{L})/gu

export default defineRule({
  id: 'names/mixed-transliteration',
  summary: 'Find a given name of one language before a surname spelled after another.',
  why: 'Ukrainian, Belarusian and Russian forms of one name differ; an engine that mixes them prints a name nobody bears.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {mixed: '`{given}` is a {one} form and `{surname}` a {other} one; check the name, perhaps `{better}`'},
  examples: [
    {bad: '⟦Olha⟧ Karatskaya of Minsk won the race.', better: 'Volha Karatskaya of Minsk won the race.'},
    {bad: 'The judge freed ⟦Dmytro⟧ Bandarouski on bail.', better: 'The judge freed Dzmitry Bandarouski on bail.'},
    {bad: '⟦Tatsiana⟧ Zarovska teaches in Lviv.', better: 'Tetiana Zarovska teaches in Lviv.'},
    {good: 'Volha Karatskaya of Minsk met Olha Zarovska of Lviv.'},
    {near: 'Volodymyr Malinovsky and Svetlana Barouskaya met.'},
    {near: 'Oleksandr Petrenko coached Aliaksandr Hleb.'},
    {near: 'The Hanna Ouskaya prize went to Iryna Barouskaya.'}
  ],
  mayFind: context => context.view(capitalsOf).words.some(word => givenNames.has(word)),
  check(context) {
    for (const match of context.matches(fullName)) {
      const [, given = '', surname = ''] = match
      const known = givenNames.get(given)
      const ending = known && endings.find(([pattern]) => pattern.test(surname))
      if (!ending || ending[1] === known.language || tolerated.has(`${known.language} ${ending[1]}`)) continue
      const better = known.row[ending[1]].split('/')[0]!
      if (better === given) continue
      const data = {given, surname, one: languages[known.language], other: languages[ending[1]], better}
      context.report({message: 'mixed', span: [match.index, match.index + given.length], data, suggest: [better]})
    }
    return undefined
  }
})
