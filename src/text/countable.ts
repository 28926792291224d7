/** Plurals of what is counted one by one and never measured: people, vehicles, buildings, events. */
import {singularOf} from './nouns.js'
import {wordSet} from './word-set.js'

const counted = wordSet(
  'people persons women men children kids boys girls victims migrants refugees tourists troops spectators friends guests members cars vehicles trucks lorries buses trains planes flights ships boats bicycles drones missiles rockets tanks guns houses homes flats apartments buildings schools hospitals shops hotels factories farms churches museums bridges roads streets countries cities towns villages islands companies firms banks clubs parties teams jobs animals dogs cats birds trees accidents attacks protests strikes crimes murders deaths injuries arrests complaints lawsuits mistakes errors problems questions tickets goals matches victories defeats letters books films songs phones computers patients residents students clients parents agents presidents'
)
const agents = /.{3}(?:er|or|ist|ian|ee)s$/u
const things = wordSet(
  'numbers papers matters orders powers waters letters covers offers layers rivers summers winters figures errors factors sectors colors favors borders fibers fertilizers fertilisers timbers posters corners chapters fevers cancers tumors rumors terrors mirrors reactors fees trees degrees committees coffees shoulders fingers mothers flowers sweaters towers others measures trousers'
)

/** Whether a word is the plural of what is counted one by one. */
export const isThingCounted = (word: string): boolean =>
  counted.has(word) || (agents.test(word) && singularOf(word) !== undefined && !things.has(word))
