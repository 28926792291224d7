/** Nouns whose own number does not tell whether their verb is one of many. */
import {collectives} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Singulars that take a plural verb in British copy, that stand for many, or that are quantities. */
export const collective: ReadonlySet<string> = new Set([
  ...collectives,
  ...wordSet(
    'union police court agency commission parliament senate navy community choir institute association organisation organization federation regiment authority service airline embassy charity hospital country nation city town village industry electorate press cast household block mixture tenth fifth score hundred thousand million billion multitude plethora raft slew swathe litany chain spectrum assortment people enemy rabble trade sample boar bison grouse salmon trout cod tuna elk moose squid shrimp swine pheasant quail antelope buffalo carp herring mackerel reindeer sheep deer fish coalition alliance movement unit troupe ensemble orchestra brand label magazine newspaper tagliatelle spaghetti linguine penne fettuccine ravioli gnocchi lasagne'
  )
])
/** Sums and names of one thing: plural nouns with a singular verb. */
export const sums = wordSet(
  'years days weeks months hours minutes seconds dollars euros pounds miles metres meters kilometres kilometers tonnes tons points goals cents yen percent times votes seats runs wickets laps quarters thirds degrees games sports works arms politics economics lots links sales headquarters barracks species series means herpes rabies measles diabetes mathematics maths physics ethics whereabouts crossroads lens chess mumps gallows odds customs analytics logistics dynamics statistics athletics gymnastics mechanics robotics electronics graphics tactics basics acoustics genetics aerobics ours theirs yours hers gigalitres gigawatts megawatts savings litres acres hectares millimetres centimetres kilograms feet inches grams shots lengths strokes sets bars stars united states people'
)
