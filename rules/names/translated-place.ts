import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isCapital} from '../../src/text/capitalised.js'
import {capitalsOf} from '../../src/text/capitals.js'
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
  [
    'Saint Lawrence',
    {name: 'San Lorenzo', near: wordSet('buenos argentina argentine argentinian boedo rosario paraguay')}
  ],
  ['Saint Sebastian', {name: 'San Sebastián', near: wordSet('bilbao basque spain spanish gipuzkoa vitoria')}],
  ['Holy Cross', {name: 'Santa Cruz', near: wordSet('bolivia bolivian cochabamba tenerife morales')}],
  ['Saint Paul', {name: 'São Paulo', near: wordSet('brazil brazilian bolsonaro lula campinas')}],
  ['Saint Joseph', {name: 'San José', near: wordSet('rican rica limón puntarenas')}],
  ['Saint Dominic', {name: 'Santo Domingo', near: wordSet('dominican haiti haitian')}],
  ['Saint Martha', {name: 'Santa Marta', near: wordSet('colombia colombian barranquilla bogotá bogota')}],
  ['Saint Nicholas', {name: 'San Nicolás', near: wordSet('argentina argentine monterrey')}],
  ['Saint Ferdinand', {name: 'San Fernando', near: wordSet('trinidad argentina argentine philippine philippines')}],
  ['Silver River', {name: 'Río de la Plata', near: wordSet('argentina argentine uruguay uruguayan montevideo buenos')}],
  ['White Bay', {name: 'Bahía Blanca', near: wordSet('argentina argentine buenos')}],
  ['New Lion', {name: 'Nuevo León', near: wordSet('mexico mexican monterrey')}],
  ['New Leon', {name: 'Nuevo León', near: wordSet('mexico mexican monterrey')}],
  ['Low California', {name: 'Baja California', near: wordSet('mexico mexican tijuana')}],
  ['Big Canary', {name: 'Gran Canaria', near: wordSet('spain spanish canary tenerife')}],
  ['Great Canary', {name: 'Gran Canaria', near: wordSet('spain spanish canary tenerife')}],
  ['True Cross', {name: 'Veracruz', near: wordSet('mexico mexican')}],
  ['Little Poland', {name: 'Lesser Poland', near: wordSet('poland polish kraków krakow warsaw')}],
  ['Great Poland', {name: 'Greater Poland', near: wordSet('poland polish poznań poznan warsaw')}],
  ['Low Saxony', {name: 'Lower Saxony', near: wordSet('germany german hanover hannover')}],
  ['Independent', {name: 'Independiente', near: wordSet('avellaneda libertadores boca racing')}],
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

/** What the story must have one of: the first words of these, and what first words are translated as. */
let wanted: ReadonlySet<string> | undefined

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
    {
      bad: 'Snow cut power to Nova Brezna. Crews reached ⟦New Brezna⟧ by noon.',
      better: 'Snow cut power to Nova Brezna. Crews reached Nova Brezna by noon.'
    },
    {good: 'Tourists left Montenegro for Serbia.'},
    {near: 'Tourists left Black Mountain for Asheville.'},
    {near: 'Snow fell in Nova Brezna and in New Brest.'},
    {near: 'A student from Bogotá left Columbia University.'}
  ],
  concerns(word) {
    wanted ??= new Set([...firsts, ...heads.values()].map(first => first.toLowerCase()))
    return wanted.has(word.replace(/'s$/u, ''))
  },
  check(context) {
    const {words, text} = context
    for (const {name, right, at} of translatedHeads(context))
      context.report({message: 'place', span: [at, at + name.length], data: {name, right}, suggest: [right]})
    let told: ReadonlySet<string> | undefined
    for (const at of context.concerned) {
      const word = words[at]!
      if (!isCapital(word.text)) continue
      const first = word.text.replace(/['’]s$/u, '')
      if (!firsts.has(first)) continue
      const last = renderings.has(first) ? word : words[at + 1]
      const name = text.slice(word.start, last?.end).replace(/['’]s$/u, '')
      const found = renderings.get(name)
      if (!found || !last) continue
      told ??= new Set(words.map(({lower}) => lower.replace(/['’]s$/u, '')))
      if (![...found.near].some(near => told!.has(near))) continue
      if (/\b(?:District|University|Knights|at) (?:of )?$/u.test(text.slice(Math.max(0, word.start - 15), word.start)))
        continue
      const [before, after] = [words[at - 1], words[last === word ? at + 1 : at + 2]]
      if (before && before.sentence === word.sentence && isCapital(before.text) && !openers.has(before.lower)) continue
      if (after && after.sentence === word.sentence && isCapital(after.text)) continue
      const span = [word.start, word.start + name.length] as const
      context.report({message: 'place', span, data: {name, right: found.name}, suggest: [found.name]})
    }
    return undefined
  }
})

/** First words of place names, with what each means. */
const heads = new Map(
  Object.entries({
    New: 'Nova Novi Novo Nove Novy Nowy Nowa Nové Nový Nouveau Nouvelle Nueva Nuevo Neu Yeni Novaya Novyi Baru Shin Xin',
    Old: 'Stara Stari Staro Stare Stary Staraya Vieux Vieille Viejo Vieja Alt Eski Lama',
    Upper: 'Gornji Gornja Gornje Verkhny Verkhnyaya Alto Ober Yukarı Haut',
    Lower: 'Donji Donja Donje Nizhny Nizhnyaya Baixo Nieder Unter Aşağı Bas',
    Great: 'Veliki Velika Veliko Veliky Velikaya Wielki Wielka Groß',
    Little: 'Mali Mala Malo Maly Malaya Kleine Klein Petit',
    White: 'Bela Beli Belo Bijelo Bijela Bila Bílá Biała Belaya',
    Black: 'Crna Crni Chorna Chorny Chernaya Czarna Černá',
    Red: 'Crvena Crveni Chervona Krasnaya Czerwona Červená',
    Saint: 'Sveti Sveta San Santa Santo São Sant',
    Port: 'Puerto Porto',
    Fort: 'Fuerte Forte'
  }).flatMap(([english, own]) => own.split(' ').map(head => [head, english] as const))
)
const headed = /(?<![\p{L}-])(?<head>\p{Lu}\p{Ll}+) (?<name>\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu

/** `Nova Varos … New Varos`: one place, of which the second time the first word was translated. */
function* translatedHeads(context: StoryViews): Generator<{name: string; right: string; at: number}> {
  const {words, pairs} = context.view(capitalsOf)
  if (pairs < 2 || !words.some(word => heads.has(word))) return
  const own = new Map<string, string>()
  for (const {0: full, index, groups} of context.matches(headed)) {
    const {head = '', name = ''} = groups!
    const english = heads.get(head)
    if (english) own.set(`${english} ${name}`, full)
    const right = own.get(full)
    if (right) yield {name: full, right, at: index}
  }
}
