/** Nouns that are never counted in the news, in no sense: no plural, no `a`, no number. */
import {wordSet} from './word-set.js'

export const massNouns = wordSet(
  'information advice evidence equipment research furniture luggage baggage homework machinery knowledge progress infrastructure legislation traffic money damage electricity ammunition weaponry clothing jewellery jewelry footage software hardware rubbish garbage sewage wreckage rubble debris bloodshed unemployment corruption pollution poverty misinformation propaganda vandalism looting livestock rainfall housing aid luck fun harm mud dust smoke bread rice wheat flour milk petrol gasoline'
)

/** Plurals that nouns of one form are given by mistake, with that form. */
export const massPlurals: ReadonlyMap<string, string> = new Map(
  'informations=information advices=advice evidences=evidence equipments=equipment furnitures=furniture luggages=luggage homeworks=homework legislations=legislation machineries=machinery traffics=traffic violences=violence assistances=assistance softwares=software footages=footage ammunitions=ammunition baggages=baggage clothings=clothing knowledges=knowledge feedbacks=feedback hardwares=hardware weaponries=weaponry jewelleries=jewellery garbages=garbage sewages=sewage sceneries=scenery wreckages=wreckage rubbles=rubble livestocks=livestock corruptions=corruption pollutions=pollution unemployments=unemployment electricities=electricity vandalisms=vandalism tourisms=tourism agricultures=agriculture propagandas=propaganda slangs=slang fundings=funding guidances=guidance'
    .split(' ')
    .map(pair => pair.split('=') as [string, string])
)

/** Whether a noun is one of these plurals: once it is put right, a verb in the singular agrees with it. */
export const isMassPlural = (word: string): boolean =>
  massPlurals.has(word) || /^(?:staffs|aircrafts|sheeps)$/u.test(word)
