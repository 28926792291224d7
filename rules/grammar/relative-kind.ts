import type {Context} from '../../src/core/context.js'
import {placeRule} from '../../src/core/place-rule.js'
import {isAgent, isPerson} from '../../src/text/agents.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import {mayBePerson, titleAt} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {isPast, isThird} from '../../src/text/verbs.js'
import {collectives, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Whom `who` may mean instead of the thing before it (`those in the hall, who …`). */
const asides = wordSet(
  'those they them people men women children others all many some several few anyone everyone we us i you my our your me him it there ask asked asks know knew knows decide police crew staff family families passengers survivors dead folk folks public youth elderly poor rich side'
)
/** Animals and bodies, of which `who` is said now and then, and things that persons are called. */
const likePersons = wordSet(
  'service seed unit astronaut animal dog cat horse bird cow chimpanzee ape monkey gorilla elephant whale dolphin wolf bear lion tiger pet puppy kitten newspaper magazine paper label studio website channel brand force troop startup business store shop hospital clinic church lab laboratory ship vessel institution tribe squadron brigade gender nationality minority half household one name voice face other number result vet spouse midwife bride groom orphan hermit novice convict felon inmate fugitive nominee coward genius fool villain comrade acolyte delegate graduate candidate advocate magistrate laureate associate surrogate expatriate pirate acrobat diplomat athlete hostage sage savage heavyweight rookie cop addict architect subject prefect adult recruit expat mascot pundit bandit scout guru mum dad alien human virgin cousin assassin offspring nomad rebel disciple couple uncle model apostle juvenile idol consul friend husband ward bard steward wizard bastard drunkard shepherd child lad maid aid kid ally enemy foe rival peer elder senior junior captain chieftain hero heroine queen witch bully aide boss ace pro champion thug twin orphan soul mob gang squad outfit star voice brand name duo trio quartet cast choir tsar czar sheriff deputy attendee escapee trainee'
)
/** Things that nobody takes for persons. */
const things = wordSet(
  'ship ferry tanker trawler freighter submarine yacht barge boat aircraft plane helicopter jet drone train bus tram lorry truck van car taxi bicycle motorcycle tractor satellite rocket missile probe spacecraft telescope asteroid comet cyclone hurricane typhoon storm earthquake tornado volcano glacier lighthouse castle palace cathedral mosque temple monastery tower bridge dam tunnel canal railway motorway road runway pipeline factory plant refinery mine warehouse mill brewery reactor stadium museum library theatre hotel restaurant airport station port building skyscraper house villa farm vineyard reservoir river lake island mountain valley forest beach reef tree vaccine drug virus disease book novel film painting statue sculpture manuscript report study survey law treaty bill budget currency software app bomb explosion blast fire blaze avalanche landslide flood drought crash festival tournament exhibition pipe wire cable tank engine machine device tool pump valve battery lamp phone computer chip sensor camera screen robot molecule atom cell gene protein enzyme bacterium bacteria hormone antibody tissue organ bone tooth brain muscle skin blood egg leaf flower fruit crop vegetable grain wheat rice cotton wool meat milk cheese bread wine beer oil gas coal iron steel metal gold silver copper uranium hydrogen oxygen carbon water soil sand rock stone dust ash smoke cloud rain snow ice wind wave tide ocean sea coast shore bay cape desert field garden park street square house roof wall floor door window room kitchen bed chair table box bottle bag coat dress shirt shoe hat ring coin note stamp letter message email document paper page chapter poem song album tune dance play game match race goal point score price cost tax fee fare rent wage loan debt bond share fund grant prize award medal trophy cup rule right law order plan project programme program scheme system method theory idea concept problem question answer reason cause effect result risk threat danger crisis war battle attack raid strike protest march election vote poll deal contract agreement talk meeting summit visit trip tour flight journey route path track trail line border fence gate lock key code word sentence language dialect name list table chart map photo picture video recording sound noise voice tone colour color shape size weight length height width depth speed rate level number amount estimate figure share percentage year month week day hour minute decade century season summer winter spring autumn market industry sector trade export import product good sale brand crystal particle nanoparticle polymer fibre fiber fabric sheet disc disk layer surface ring orbit planet moon galaxy universe fossil skull skeleton tool footprint tomb grave ruin site'
)
/** Several who do something. */
const doers = /.{2}(?:[^aeiou]er|or|crat|mate|naut|ling|phile|path|ic|al|eur|ist|ian|ee|eer|ant|ent|man|men|yst|ar)s?$/u
const kinds = /(?:tion|ment|ness|ity|ism|ance|ence|logy)$/u
const near = 8

export default placeRule({
  id: 'grammar/relative-kind',
  summary:
    'Find `, who` behind any thing and `, which` behind the name of a person (`the trees, who are`, `says Lund, which`).',
  why: 'Most languages have one relative pronoun for people and things, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    person: 'Unexpected `which` for {noun}, expected `who`',
    thing: 'Unexpected `who` for the thing `{noun}`, expected `which`'
  },
  examples: [
    {
      bad: 'A frost has cracked the pipes, ⟦who⟧ were new.',
      better: 'A frost has cracked the pipes, which were new.'
    },
    {bad: '“It was dark,” says Lund, ⟦which⟧ runs the mill.', better: '“It was dark,” says Lund, who runs the mill.'},
    {bad: 'Botanist Anna Brandt, ⟦which⟧ led it, left.', better: 'Botanist Anna Brandt, who led it, left.'},
    {good: 'A frost has cracked the pipes, which were new.'},
    {near: 'A frost has hurt the growers, who were new, and the cats, who were not.'},
    {near: 'She is the owner of the pipes, who was not amused.'},
    {near: 'She beat the No. 12 seed, who was ill, and the African champions, who were not.'},
    {near: 'They read a book by Anna Brandt, which was new, and the ship Anna Brandt, which sank.'}
  ],
  concerns: word => word === 'who' || word === 'which',
  found(place, context) {
    const {sentence, index} = place.here
    const last = sentence.words[index - 1]
    if (!last || place.word(-1) !== '' || !isClause(place.word(1)) || !place.textBefore.endsWith(', ')) return undefined
    if (place.word() === 'which')
      return isNamed(place, sentence.words.slice(0, index)) ? report(place, 'person', last.text, 'who') : undefined
    const words = sentence.words.slice(0, index)
    return isThing(words, context) ? report(place, 'thing', last.text, 'which') : undefined
  }
})

function report(place: Place, message: 'person' | 'thing', noun: string, right: string) {
  return {message, span: place.span(), data: {noun}, suggest: [right]}
}

const isClause = (word: string): boolean => finiteAuxiliaries.has(word) || isPast(word) || isThird(word)

/** Whether a thing stands last, and nobody before it. */
function isThing(words: readonly Word[], context: Context): boolean {
  const {text, lower} = words.at(-1)!
  if (/^\p{Lu}|['’]/u.test(text) || collectives.has(lower) || doers.test(lower)) return false
  const singular = singularOf(lower) ?? lower
  if (likePersons.has(singular) || !(things.has(singular) || kinds.test(lower))) return false
  const from = Math.max(0, words.length - near)
  return !words.some(
    (word, at) => at >= from && (asides.has(word.lower) || isAgent(word.lower) || mayBePerson(words, at, context))
  )
}

const speech = /["”’'] (?:says|said|adds|added|explains|explained) (?:\p{Lu}[\p{L}'’.-]+ ?){1,3}, $/u

/** `says Lund`, `Botanist Anna Brandt`, `Anna Brandt` at the head of the sentence. */
function isNamed(place: Place, words: readonly Word[]): boolean {
  if (speech.test(place.textBefore)) return true
  let first = words.length
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]!.text)) first--
  if (words.length - first < 2 || !isContiguous(place, words, first)) return false
  const isTitled =
    titleAt(words, words.length - 2) !== undefined ||
    words.slice(first).some(({text}) => /^(?:Dr|Professor|Mr|Mrs|Ms)\\.?$/u.test(text))
  const before = words[first - 1]?.lower
  return isTitled && (before === undefined || (isPerson(before) && pluralOf(before) !== undefined))
}

/** Whether no comma parts the name. */
const isContiguous = (place: Place, words: readonly Word[], first: number): boolean => {
  const {sentence} = place.here
  return !/[,;:“”"()]/u.test(
    sentence.text.slice(words[first]!.start - sentence.start, words.at(-1)!.end - sentence.start)
  )
}
