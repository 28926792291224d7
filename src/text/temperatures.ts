/** Tells what the temperature of a sentence is of: the weather, or something that is heated or cooled. */

const heated =
  /\b(?:furnaces?|ovens?|kilns?|fires?|blazes?|reactors?|engines?|volcan\p{L}*|lava|magma|rockets?|stars?|planets?|steel|melt\p{L}*|burn\p{L}*|Venus|Mars|Moon|Jupiter|Saturn|cores?|tunnels?|saunas?|space|surfaces?|turbines?|plasma|nuclear|pipes?|pipelines?|brakes?|tyres?|tires|exhausts?|grills?|chambers?|craters?|wells?|boilers?|re-entry|shields?|probes?|spacecraft|satellites?|tanks?|welding|water|tea|coffee|blood|bodies|body|patients?|fever|freezers?|fridges?|vaccines?|cars?|rooms?|greenhouses?|food|meat|warehouses?|attics?|cockpits?|factor(?:y|ies)|asphalt|sand|rails?|roofs?|metal)\b/u

/** `Her temperature fell to 37`, `temperatures in the oven`. */
const own = /\b(?:her|his|body|patient['’]s|core|cooking|operating|storage|surface|water|sea|oven)\stemperatures?\b/iu

/** Whether the temperatures that a sentence tells of are those of the air outside. */
export const isWeather = (sentence: string): boolean => !heated.test(sentence) && !own.test(sentence)
