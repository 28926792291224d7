import {defineRule} from '../../src/core/rule.js'
import {acts} from '../../src/text/family-spellings.js'
import {folded} from '../../src/text/full-names.js'
import {type Name, namesOf} from '../../src/text/names.js'

const titles = /^(?:Mrs?|Ms|Dr|Prof|President|Minister|Governor|Mayor|Senator|Judge|Captain|Colonel|General|Coach)\.?$/u

export default defineRule({
  id: 'names/stripped-accents',
  summary: 'Find a name that a story prints with its accents and without (`Şahinbaş … Sahinbas`).',
  why: 'An engine keeps the letters of the source in one sentence and spells them anew in the next.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {two: '`{name}` stands before as `{first}`; choose one'},
  examples: [
    {
      bad: 'Nermin Şahinbaş won. ⟦Sahinbas⟧ sang and left.',
      better: 'Nermin Şahinbaş won. Şahinbaş sang and left.'
    },
    {bad: 'Jonas Köhler won. ⟦Koehler⟧ sang and left.', better: 'Jonas Köhler won. Köhler sang and left.'},
    {bad: 'Renée Lacombe won. ⟦Renee⟧ Lacombe sang.', better: 'Renée Lacombe won. Renée Lacombe sang.'},
    {bad: 'Lara Núñez Piña won. ⟦Pina⟧ has sung for a year.', better: 'Lara Núñez Piña won. Piña has sung for a year.'},
    {good: 'Nermin Şahinbaş won. Şahinbaş sang and left.'},
    {near: 'Luis Peréz met Ana Perez.'},
    {near: 'Álex Côté won. Cote d’Azur hotels said no, and Lara Cote has left.'},
    {near: 'Every café of the Cafe Oslo chain closed.'}
  ],
  mayFind: ({text}) => /[À-ſ]/u.test(text),
  check(context) {
    const seen = new Map<string, Name>()
    for (const name of context.view(namesOf)) {
      const key = folded(name.text)
      const first = seen.get(key)
      if (!first) seen.set(key, name)
      else if (
        hasAccent(first, name) &&
        (isAlone(name) || isOnePerson(first, name)) &&
        (isIntroduced(first, name) || (key.length > 4 && !context.speller.isWord(name.text.toLowerCase())))
      ) {
        const {start} = name.words[0]!
        const span = [start, start + name.text.length] as const
        context.report({message: 'two', span, data: {name: name.text, first: first.text}, suggest: [first.text]})
      }
    }
    return undefined
  }
})

const hasAccent = (...names: readonly Name[]): boolean => names.some(({text}) => /[^\0-\x7F]/u.test(text))

/** `Iván Cruz Peña … Pena said`: a surname told before, and somebody who acts; so a short one may be a word. */
const isIntroduced = (first: Name, {words}: Name): boolean =>
  first.before.size > 0 && words.every(({sentence, index}) => acts(sentence.words[index + 1]))

/** `Céline Delacroix … Celine Delacroix`: one surname behind both. */
function isOnePerson(first: Name, name: Name): boolean {
  const [one, other] = [first, name].map(({words: [word]}) => word!.sentence.words[word!.index + 1]?.text ?? '')
  return one === other && /^\p{Lu}\p{Ll}{2,}$/u.test(one ?? '')
}

/** No given name before it and no surname behind it, which may be of two people. */
function isAlone({before, words}: Name): boolean {
  if ([...before].some(word => !titles.test(word))) return false
  return words.every(({sentence, index}) => !/^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? ''))
}
