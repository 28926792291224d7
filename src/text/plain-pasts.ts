/** Pasts that are plain forms of other verbs, told apart by what they are done to: `fell an oak`, `ground the planes`. */
import type {Place} from './places.js'
import {wordSet} from './word-set.js'

const objects = new Map([
  [
    'fell',
    wordSet(
      'tree trees oak oaks pine pines beech beeches birch birches elm elms ash larch larches cedar cedars fir firs spruce spruces eucalyptus bull steer poplar poplars timber forest forests wood woods ox oxen giant giants opponent opponents them it him'
    )
  ],
  [
    'ground',
    wordSet(
      'plane planes aircraft jet jets flight flights fleet fleets helicopter helicopters airline airlines drone drones'
    )
  ]
])
const reach = 6

/** Whether the past at a place is the plain form of another verb, by its object. */
export function isPlainToo(place: Place, at: number): boolean {
  const fitting = objects.get(place.word(at))
  if (!fitting) return false
  for (let next = at + 1; next <= at + reach; next++) if (fitting.has(place.word(next))) return true
  return false
}
