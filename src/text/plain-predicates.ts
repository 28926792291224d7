import {wordSet} from './word-set.js'

/** What somebody or something is, without an article, and what is also the plain form of a verb (`is head of`, `was well`, `are open`). */
export const plainPredicates: readonly string[] =
  'head host captain coach pilot guard chair referee boss champion judge witness partner guide cook nurse doctor star let key core fit fine well like worth party heir leader master clean close free dry clear live right open wrong slow cool warm ready present content fast calm level last past double square home light mean short tender complete correct mature secure separate moderate subject alert appropriate elaborate'.split(
    ' '
  )

/** Forms of `be` that a verb or a predicate follows, denied ones too. */
export const be = wordSet("is are was were be been being isn't aren't wasn't weren't")

/** With these before it a plain verb may be what is done: `All they can do is wait`. */
export const doings = wordSet("do does did done doing don't doesn't didn't all what thing things nothing way trick job")
