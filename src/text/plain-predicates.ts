/** What somebody or something is, without an article, and what is also the plain form of a verb (`is head of`, `was well`, `are open`). */
export const plainPredicates: readonly string[] =
  'head host captain coach pilot guard chair referee boss champion judge witness partner guide cook nurse doctor star let key core fit fine well like worth party heir leader master clean close free dry clear live right open wrong slow cool warm ready present content fast calm level last past double square home light mean short tender complete correct mature secure separate moderate subject alert appropriate elaborate'.split(
    ' '
  )
