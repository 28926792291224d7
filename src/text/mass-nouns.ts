/** Nouns that are never counted in the news, in no sense: no plural, no `a`, no number. */
import {wordSet} from './word-set.js'

export const massNouns = wordSet(
  'information advice evidence equipment research furniture luggage baggage homework machinery knowledge progress infrastructure legislation traffic money damage electricity ammunition weaponry clothing jewellery jewelry footage software hardware rubbish garbage sewage wreckage rubble debris bloodshed unemployment corruption pollution poverty misinformation propaganda vandalism looting livestock rainfall housing aid luck fun harm mud dust smoke bread rice wheat flour milk petrol gasoline'
)
