import {figureRule} from '../../src/core/figure-rule.js'
import {isWeather} from '../../src/text/temperatures.js'

const about = String.raw`(?:about\s|around\s|some\s|nearly\s|almost\s|over\s|up\sto\s|more\sthan\s|at\sleast\s)?`
const long = '(?:(?:kilo|centi|milli)?met(?:re|er)s?|feet|foot|miles?|yards?|km|m)'
/** An area or a volume. */
const broad = String.raw`(?:\d[\d.,]*\s?(?:(?:square|cubic|sq\.?)\s${long}|k?m[²³23]))(?![\p{L}\d])`

/** What is weighed, and never measured by length. */
const substances =
  'cocaine|heroin|cannabis|hashish|marijuana|methamphetamine|opium|drugs|narcotics|explosives|gold|wheat|grain|corn|maize|rice|sugar|flour|fertili[sz]er|cement|meat|beef|pork|fruit|apples|potatoes|onions|tomatoes|ammunition|tobacco|coffee|butter|cheese|honey|milk|olive oil|petrol|diesel|fuel'

export default figureRule({
  id: 'numbers/wrong-dimension',
  summary: 'Find a depth in square metres, a weight in kilometres and a speed per square hour.',
  why: 'The engine took `square` or the unit from another figure; no depth is an area, and no hour is square.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {
    length: 'A {what} is no area and no volume: print `{right}`',
    weight: 'Nothing weighs {printed}: check the unit',
    time: 'No time is square: print `{right}`',
    unit: '`{printed}` is no measure of {what}: check the unit'
  },
  examples: [
    {
      bad: 'The wreck lies at a depth of ⟦40 square metres⟧ off the cape.',
      better: 'The wreck lies at a depth of 40 metres off the cape.'
    },
    {bad: 'The pit is ⟦30 cubic metres⟧ deep.', better: 'The pit is 30 metres deep.'},
    {bad: 'The quake struck at a depth of ⟦10 km²⟧.', better: 'The quake struck at a depth of 10 km.'},
    {
      bad: 'The wreck lies ⟦40 square metres⟧ north-west of Orla.',
      better: 'The wreck lies 40 metres north-west of Orla.'
    },
    {
      bad: 'Gusts reached 90 kilometres ⟦per square hour⟧ at noon.',
      better: 'Gusts reached 90 kilometres per hour at noon.'
    },
    {bad: 'The bell weighs ⟦900 kilometres⟧ and is cracked.'},
    {bad: 'The pier is ⟦90 litres⟧ long.'},
    {bad: 'Guards found ⟦12 kilometres of cocaine⟧ on the yacht.'},
    {bad: 'The harvest is due to reach ⟦4 million kilometres⟧.'},
    {bad: 'The jet was flying at ⟦9,000 kilometres⟧ when it iced up.'},
    {bad: 'The river rose to ⟦6.2 kilometres⟧ in the night.'},
    {bad: 'Temperatures rose to ⟦385C⟧ in the shade.'},
    {bad: 'The cub weighed ⟦2 tonnes⟧ at birth.'},
    {good: 'The wreck lies at a depth of 40 metres off the cape.'},
    {near: 'The hall of 40 square metres is deep, and the lake holds 30 cubic kilometres of water.'},
    {near: 'They cleared 40 km² east of the wood and an area of 12 square metres from the wall to the door.'},
    {near: 'They own 40 hectares of wheat and sowed 12 metres of apple trees.'},
    {near: 'The satellite flew 9,000 kilometres to the ring, and temperatures rose to 385C in the furnace.'},
    {
      near: 'The tern flew 13,560 kilometres to farms within 10 km of gold mines, and the missile reached an altitude of 6,000 kilometres.'
    },
    {near: 'Crews catch the cod at 300 metres, and the wheat harvest has reached 4 million hectares.'},
    {near: 'The wave reached 4 kilometres into the island, and temperatures on Venus reach 465 degrees Celsius.'},
    {near: 'The river reached 6 kilometres inland.'}
  ],
  checks: [
    {
      needs: /(?:square|cubic|sq\.?) |[²³]|m[23]/u,
      pattern: new RegExp(
        String.raw`\b(?<what>depth|height|width|length|altitude|elevation|distance|diameter|radius|thickness)\sof\s${about}(?<mark>${broad})`,
        'gu'
      ),
      found: ({what = '', mark = ''}) => straight(what, mark)
    },
    {
      needs: /(?:square|cubic) .* (?:deep|tall|wide|thick|long|high)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\p{L}\d.,])\d[\d.,]*\s(?:square|cubic)\s${long})\s(?<what>deep|tall|wide|thick|long|high)(?![\p{L}-])`,
        'gu'
      ),
      found: ({what = '', mark = ''}) => straight(whatIs[what] ?? what, mark)
    },
    {
      needs: /(?:square |sq\.? |[²³]|m[23]).*(?:north|south|east|west|away|from|apart)\b/u,
      pattern: new RegExp(
        String.raw`\b(?:is|was|are|were|lies|lie|lay|located|situated|cent(?:red|ered)|sank)\s(?:only\s|just\s)?${about}(?<mark>${broad})\s(?<what>(?:(?:north|south)?-?(?:east|west|north|south))(?:ern)?(?=\sof\s)|away(?=\sfrom\s)|apart\b|from(?=\s(?:the\s(?:border|coast|capital|city|town|village|epicentre|front|shore)|\p{Lu})))`,
        'gu'
      ),
      found: ({mark = ''}) => straight('distance', mark)
    },
    {
      needs: /per square /u,
      pattern: /(?<mark>\bper\ssquare\s(?:hour|second|minute|day))\b/gu,
      found({mark = ''}) {
        const right = mark.replace('square ', '')
        return {message: 'time', data: {right}, suggest: [right]}
      }
    },
    {
      needs: /\d (?:lit|kilo?g|kilos|kg|tonne|tons|dollar|hectare|acre).* (?:deep|tall|wide|thick|long|high)\b/u,
      pattern:
        /(?<mark>(?<![\p{L}\d.,])\d[\d.,]*\s(?:lit(?:re|er)s|kilograms|kilos|kg|tonnes|tons|dollars|hectares|acres))\s(?<what>deep|tall|wide|thick|long|high)(?![\p{L}-]|\s\p{Ll}+s\b)/gu,
      found: ({what = '', mark = ''}) => ({message: 'unit', data: {printed: mark, what: whatIs[what] ?? what}})
    },
    {
      needs: /\d .*(?:met(?:re|er)s|miles|km|degrees) of /u,
      pattern: new RegExp(
        String.raw`(?<!\b(?:[Ww]ithin|radius\sof)\s(?:about\s|around\s|some\s|only\s|just\s)?)(?<mark>(?<![\p{L}\d.,])\d[\d.,]*\s(?:(?:kilo|centi)?met(?:re|er)s|miles|km|degrees)\sof\s(?<what>${substances}))(?![\p{L}-]|\s(?:fields?|pipe|pipelines?|cable|road|mines?|depots?|stores?|farms?|plants?|refiner\p{L}+|terminals?|stations?|tankers?|tanks?|storage|warehouses?|silos?|dumps?|traffic)\b)`,
        'gu'
      ),
      found: ({what = '', mark = ''}) => ({message: 'unit', data: {printed: mark, what}})
    },
    {
      needs: /(?:harvest|exports|imports|shipments|catch)\b.*\d/u,
      pattern:
        /\b(?<what>harvest|exports|imports|shipments|(?<=\b(?:the|this|its|a|an|total|annual|record|fish|[’']s)\s)catch(?!\s(?:the|a|an|them|it|up|fire)\b))\b[^.;:,"“”\d]{0,40}?\b(?:reach|reached|total|totalled|totaled|to|at|was|were|exceed|exceeded)\s(?:about\s|around\s|nearly\s)?(?<mark>\d[\d.,]*\s(?:million\s|thousand\s)?(?:hectares|acres|(?:kilo)?met(?:re|er)s|degrees))\b/gu,
      // Combines count a harvest by the land they have done.
      found: ({what = '', mark = ''}) =>
        what === 'harvest' && /hectares|acres/u.test(mark)
          ? undefined
          : {
              message: 'unit',
              data: {printed: mark, what: `a ${what}`.replace(/^a (?=.*s$)/u, '')}
            }
    },
    {
      needs: /\d .*kilomet/u,
      pattern:
        /\b(?:(?:flying|flew|cruising)\sat|(?:altitude|height|elevation)\sof)\s(?:about\s|around\s)?(?<mark>(?:\d{1,3},\d{3}|\d{4,})\skilomet(?:re|er)s)(?!\s(?:per|an|away|from|to)\b)/gu,
      found: ({mark = ''}, {sentence}) =>
        space.test(sentence) ? undefined : {message: 'unit', data: {printed: mark, what: 'an altitude'}}
    },
    {
      needs: /\d .*kilomet/u,
      pattern:
        /\b(?:river|water\slevel|waves?|tide|snow|flood(?:waters?)?|lake)\s(?:\p{Ll}+\s)?(?:rose|risen|rising|climbed|swelled|reached|reaching|reach)\s(?:to\s|by\s)?(?<mark>\d{1,2}(?:\.\d+)?\skilomet(?:re|er)s)(?!\s(?:long|wide|inland|away|per|an|of|from|into|up|upstream|across|beyond|past|along|inside|downstream)\b)/gu,
      found: ({mark = ''}) => ({message: 'unit', data: {printed: mark, what: 'a level'}})
    },
    {
      needs: /\d{3} ?(?:°|C\b|degrees)/u,
      pattern:
        /\b(?:[Tt]emperatures?|[Tt]hermometers?|[Mm]ercury)\b[^.;"“”\d]{0,60}\s(?<mark>[2-5]\d\d\s?(?:°\s?C|C\b|degrees\s(?:Celsius|centigrade)))/gu,
      found: ({mark = ''}, {sentence}) =>
        isWeather(sentence) ? {message: 'unit', data: {printed: mark, what: 'the weather'}} : undefined
    },
    {
      needs: /\bweigh.*tons|\bweigh.*tonnes/u,
      pattern:
        /\b(?:baby|newborn|infant|toddler|puppy|kitten|cub)\b(?! by\b)[^.;"“”\d]{0,40}\bweigh(?:s|ed|ing)\s(?:about\s|around\s|just\s|only\s)?(?<mark>\d[\d.,]*\s(?:tonnes|tons))\b/gu,
      found: ({mark = ''}) => ({message: 'weight', data: {printed: mark}})
    },
    {
      needs: /\bweigh/u,
      pattern: new RegExp(
        String.raw`\b(?:weigh(?:s|ed|ing)?|a\s(?:total\s|combined\s)?weight\sof)\s${about}(?<mark>\d[\d.,]*\s(?:(?:kilo|centi)?met(?:re|er)s|degrees|hectares))\b`,
        'gu'
      ),
      found: ({mark = ''}) => ({message: 'weight', data: {printed: mark}})
    }
  ]
})

/** What flies higher than aircraft. */
const space =
  /missile|rocket|satellite|orbit|space|probe|capsule|\bmoon\b|\bEarth\b|planet|asteroid|meteor|comet|telescope/iu

const whatIs: Readonly<Record<string, string>> = {
  deep: 'depth',
  tall: 'height',
  high: 'height',
  wide: 'width',
  thick: 'thickness',
  long: 'length'
}

function straight(what: string, mark: string) {
  const right = mark.replace(/(?:square|cubic|sq\.?)\s|[²³]|(?<=m)[23]/u, '')
  return {message: 'length' as const, data: {what, right}, suggest: [right]}
}
