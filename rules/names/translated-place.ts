import {defineRule} from '../../src/core/rule.js'
import {isCapital} from '../../src/text/capitalised.js'
import {wordSet} from '../../src/text/word-set.js'

interface Rendering {
  name: string
  /** Lower-case words of which one in the story settles that this place is meant. */
  near: ReadonlySet<string>
}

/** What a place is called word for word, where the words alone could name another. */
const renderings = new Map<string, Rendering>([
  [
    'Black Mountain',
    {
      name: 'Montenegro',
      near: wordSet('podgorica serbia kotor budva adriatic balkans balkan kosovo albania croatia bosnia serbian')
    }
  ],
  [
    'White Church',
    {name: 'Bila Tserkva', near: wordSet('kyiv ukraine ukrainian ukrainians kharkiv zelensky zelenskyy russian')}
  ],
  [
    'White Russia',
    {name: 'Belarus', near: wordSet('minsk lukashenko moscow vilnius warsaw eu sanctions putin belarusian')}
  ],
  ['White City', {name: 'Belgorod', near: wordSet('ukraine ukrainian moscow russian putin kharkiv gladkov')}],
  [
    'Columbia',
    {
      name: 'Colombia',
      near: wordSet('bogotá bogota medellín medellin petro farc cali venezuela ecuador cartagena barranquilla cúcuta')
    }
  ],
  ['Green Cape', {name: 'Cape Verde', near: wordSet('praia senegal african africa portugal portuguese mindelo')}],
  ['Holy Jacob', {name: 'Santiago', near: wordSet('chile chilean spain galicia boric')}],
  ['Saint Jacob', {name: 'Santiago', near: wordSet('chile chilean galicia boric')}],
  ['Saint Saviour', {name: 'San Salvador', near: wordSet('bukele salvadoran honduras guatemala')}],
  ['Good Airs', {name: 'Buenos Aires', near: wordSet('argentina argentine argentinian milei')}],
  ['New Delhi City', {name: 'New Delhi', near: wordSet('india indian modi')}],
  ['White House Cape', {name: 'Casablanca', near: wordSet('morocco moroccan rabat')}],
  ['White Home', {name: 'White House', near: wordSet('washington trump biden president american us')}],
  ['Port Prince', {name: 'Port-au-Prince', near: wordSet('haiti haitian gangs')}],
  ['Prince Port', {name: 'Port-au-Prince', near: wordSet('haiti haitian gangs')}],
  ['Big Novgorod', {name: 'Veliky Novgorod', near: wordSet('russia russian moscow')}],
  ['Steel Horn', {name: 'Kryvyi Rih', near: wordSet('ukraine ukrainian dnipro')}],
  ['Sea Poplar', {name: 'Mariupol', near: wordSet('ukraine ukrainian azov russian')}]
])
/** A name in front or behind makes another place of the two: `British Columbia`, `Columbia University`. */
const openers = wordSet('in from to of the and near for with by on but while when as after before')
const firsts = new Set([...renderings.keys()].map(key => key.split(' ')[0]!))

export default defineRule({
  id: 'names/translated-place',
  summary: 'Find places that were translated word for word (`Black Mountain` for Montenegro).',
  why: 'The words could name another place; what else the story names shows which one is meant.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {place: '`{name}` is `{right}` here, to go by the rest of the story'},
  examples: [
    {
      bad: 'Tourists left ⟦Black Mountain⟧ for Serbia.',
      better: 'Tourists left Montenegro for Serbia.'
    },
    {bad: '⟦Columbia⟧’s bank in Bogotá cut rates.', better: 'Colombia’s bank in Bogotá cut rates.'},
    {good: 'Tourists left Montenegro for Serbia.'},
    {near: 'Tourists left Black Mountain for Asheville.'},
    {near: 'A student from Bogotá left Columbia University.'}
  ],
  check(context) {
    const {words, text} = context
    for (const [at, word] of words.entries()) {
      const first = word.text.replace(/['’]s$/u, '')
      if (!firsts.has(first)) continue
      const last = renderings.has(first) ? word : words[at + 1]
      const name = text.slice(word.start, last?.end).replace(/['’]s$/u, '')
      const found = renderings.get(name)
      if (!found || !last || !words.some(({lower}) => found.near.has(lower.replace(/['’]s$/u, '')))) continue
      if (/\b(?:District|University|Knights|at) (?:of )?$/u.test(text.slice(Math.max(0, word.start - 15), word.start)))
        continue
      const [before, after] = [words[at - 1], words[words.indexOf(last) + 1]]
      if (before && before.sentence === word.sentence && isCapital(before.text) && !openers.has(before.lower)) continue
      if (after && after.sentence === word.sentence && isCapital(after.text)) continue
      const span = [word.start, word.start + name.length] as const
      context.report({message: 'place', span, data: {name, right: found.name}, suggest: [found.name]})
    }
    return undefined
  }
})
