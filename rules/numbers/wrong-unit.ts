import {figureRule} from '../../src/core/figure-rule.js'
import {isWeather} from '../../src/text/temperatures.js'

export default figureRule({
  id: 'numbers/wrong-unit',
  summary: 'Find units that cannot measure what they stand with (`140 square kilometres per hour`, `€4,200 zlotys`).',
  why: 'The engine took the unit from a neighbour, or left the sign of one currency and the name of another.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    square: '`square` counts an area, not a speed or a volume: check the unit',
    cold: 'It does not get colder to {printed} degrees Celsius: minus {printed}?',
    hot: 'No weather is {printed} degrees Celsius warm: check the figure',
    degrees: 'A temperature is not measured in {unit}: check the unit',
    speed: 'A wind of {printed} has no speed: print `{right}`',
    pace: 'Neither winds nor vehicles go at that many {printed}: print `{right}`?',
    length: 'No {thing} is {printed} long: check the unit',
    height: 'Nothing that people build is {printed} {side}: check the unit',
    money: '`{sign}` and `{word}` are two currencies: check which is meant',
    fahrenheit: '{celsius} degrees Celsius are {right} degrees Fahrenheit, not {printed}'
  },
  examples: [
    {bad: 'The gusts reached 140 ⟦square kilometres per hour⟧ at noon.'},
    {bad: 'A flat costs ⟦€4,200 zlotys⟧ here.'},
    {bad: 'It reached ⟦42 degrees Celsius (76 degrees Fahrenheit⟧) on Sunday.'},
    {
      bad: 'Temperatures in the valley fell to ⟦46 degrees Celsius⟧ on Friday.',
      better: 'Temperatures in the valley fell to minus 46 degrees Celsius on Friday.'
    },
    {bad: 'Temperatures in the valley reached ⟦93 degrees Celsius⟧ on Friday.'},
    {bad: 'The night was cold: ⟦minus 38 kilometres⟧ in Omsk.'},
    {
      bad: 'The storm brought gusts of ⟦up to 150 kilometres⟧ to the coast.',
      better: 'The storm brought gusts of up to 150 kilometres per hour to the coast.'
    },
    {
      bad: 'Gusts of up to 31 ⟦metres per hour⟧ tore off roofs.',
      better: 'Gusts of up to 31 metres per second tore off roofs.'
    },
    {bad: 'The city built a wall ⟦7 kilometres⟧ high.', better: 'The city built a wall 7 metres high.'},
    {
      bad: 'It fell to minus 40 ⟦degrees kilometres⟧ at night.',
      better: 'It fell to minus 40 degrees Celsius at night.'
    },
    {
      bad: 'The new footbridge, ⟦412 kilometres⟧ long, opens in May.',
      better: 'The new footbridge, 412 metres long, opens in May.'
    },
    {near: 'The wall is 7 kilometres long and 4 metres high, and the ash rose 7 kilometres high.'},
    {near: 'Winds of 150 kilometres per hour and gusts of up to 90 mph hit the coast.'},
    {good: 'The gusts reached 140 kilometres per hour at noon, and it was minus 38 degrees.'},
    {
      bad: 'It may reach ⟦40 degrees Celsius (72 Fahrenheit⟧) today.',
      better: 'It may reach 40 degrees Celsius (104 Fahrenheit) today.'
    },
    {bad: 'The boat cost ⟦€4.2 million dollars⟧ in May.', better: 'The boat cost €4.2 million in May.'},
    {
      bad: 'It was ⟦30C (75F⟧) in the shade.',
      better: 'It was 30C (86F) in the shade.'
    },
    {near: 'The sea has warmed by 2°C (3.6°F), and it was 30C (86F).'},
    {near: 'It is kept at minus 20 degrees Celsius (minus 4 degrees Fahrenheit).'},
    {near: 'Winds of 40 miles (64 kilometres) an hour and gusts of up to 90 km (56 miles) per hour hit the cape.'},
    {near: 'A bid of $3 million won the contract, and $2 won the jackpot.'},
    {near: 'Temperatures in the valley dropped to 38 degrees Celsius after rain.'},
    {near: 'Temperatures in the oven reached 220 degrees Celsius, and her temperature fell to 37 degrees Celsius.'},
    {near: 'Winds at 120 metres are steadier, and the slick covered 12 square kilometres of water.'},
    {near: 'It was 28 degrees Celsius (50 degrees Fahrenheit) above normal on the cape.'},
    {near: 'The lake covers 140 square kilometres of the plain, and a flat costs €4,200.'}
  ],
  checks: [
    {
      needs: /[Tt]emperature|[Tt]hermometer|as low as/u,
      pattern:
        /(?:\b(?:temperatures?|thermometers?)\s(?:(?:in|at|across|on|over|near|around)\s[\p{L}' -]{2,40}\s)?(?:have\s|has\s|had\s|will\s|could\s|may\s)?(?:(?<down>fell|fall|fallen|dropped|drop|plunged?|plummeted|sank|sunk|sink|dipped|dip)|(?<up>rose|risen|rise|reached|reach|hit|climbed|soared))(?:\s(?:as\slow\sas|to))?|\b(?<low>as\slow\sas))\s(?:about\s|around\s|nearly\s|almost\s)?(?<mark>(?<a>\d{2,3})(?:\.\d+)?(?:\sdegrees\s(?:Celsius|centigrade)|\s?°\s?C))\b/giu,
      found({a = '', up, mark = ''}, {sentence}) {
        // In a hot country rain brings it down to 38.
        if (Number(a) < (up ? 61 : isCold.test(sentence) ? 36 : 44) || !isWeather(sentence)) return undefined
        return {message: up ? 'hot' : 'cold', data: {printed: a}, suggest: up ? [] : [`minus ${mark}`]}
      }
    },
    {
      needs: /[Ww]ind|[Gg]ust/u,
      pattern:
        /\b(?:winds?|gusts|gusting)\s(?:of|reaching|to|(?<=gust\p{L}{1,3}\s)at|blowing\sat)?\s?(?<mark>(?:(?:up\sto|about|around|nearly|over|more\sthan|at\sleast|almost)\s)?\d{2,3}\s(?<unit>kilomet(?:re|er)s|miles|met(?:re|er)s|km))(?!(?:\s\([^()]{2,24}\))?\s?(?:per|an?|each|\/|ph|away|from|off|north|south|east|west|inland|wide|high|up|above|below|over)\b|\/|\p{L})/giu,
      found({mark = '', unit = ''}) {
        const right = `${mark} per ${unit.startsWith('met') ? 'second' : 'hour'}`
        return {message: 'speed', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: / per (?:hour|second|minute)| an hour/u,
      pattern:
        /\b(?:(?:winds?|gusts|gusting)\b[^.;:"“”]{0,40}?\d{2,3}\s(?<mark>met(?:re|er)s\s(?:per|an)\shour|kilomet(?:re|er)s\s(?:per|a)\s(?:second|minute))|(?:cars?|trains?|bus(?:es)?|lorry|lorries|trucks?|drivers?|motorcyclists?|vehicles?|vans?|motorists?)\b[^.;:"“”]{0,60}?\d{2,3}\s(?<ride>met(?:re|er)s\s(?:per|an)\shour|kilomet(?:re|er)s\s(?:per|a)\s(?:second|minute)))\b/giu,
      found({mark, ride}) {
        const printed = mark ?? ride ?? ''
        const right = mark?.startsWith('met')
          ? printed.replace(/(?:per|an)\shour/u, 'per second')
          : `${printed.replace(/\s.*/u, '').replace(/^met/u, 'kilomet')} per hour`
        return {message: 'pace', data: {printed, right}, suggest: [right]}
      }
    },
    {
      needs: /\b(?:high|tall|thick)\b/u,
      pattern:
        /\b(?:walls?|fences?|towers?|buildings?|statues?|trees?|dams?|barriers?|monuments?|sculptures?|columns?|masts?|embankments?|levees?|pyramids?|spires?)\s(?:that\sis\s|is\s|was\s|about\s|around\s|nearly\s|almost\s|some\s|up\sto\s|of\s){0,3}(?<mark>\d+(?:\.\d+)?\s(?:kilo|centi)?(?<unit>met(?:re|er)s))(?<=kilomet(?:re|er)s)\s(?<side>high|tall|thick)\b/giu,
      found({mark = '', unit = '', side = ''}) {
        return {message: 'height', data: {printed: mark, side}, suggest: [mark.replace(/kilomet\p{L}+/u, unit)]}
      }
    },
    {
      needs: / kilomet(?:re|er)s long/u,
      pattern:
        /\b(?<thing>footbridge|swimming pool|pool|pier|jetty|ship|ferry|boat|yacht|tanker|freighter|submarine|whale|snake|crocodile|shark|runway|stage|hall|lorry|truck|bus|aircraft|plane|banner|flag|boat|raft|statue)(?:,| is| was| that is| of| about| some| nearly| almost){1,3} (?<mark>(?<size>\d+(?:\.\d+)?) kilomet(?:re|er)s) long\b/giu,
      found({thing = '', mark = '', size = ''}) {
        const most = {runway: 8, footbridge: 4, pier: 8, jetty: 8, flag: 5, banner: 5}[thing.toLowerCase()] ?? 1
        const right = mark.replace(/kilomet/u, 'met')
        return Number(size) > most ? {message: 'length', data: {thing, printed: mark}, suggest: [right]} : undefined
      }
    },
    {
      needs: /degrees? /u,
      pattern:
        /\d\s(?<mark>degrees\s(?<unit>kilomet(?:re|er)s|met(?:re|er)s|kilograms|per\s?cent|euros|miles|lit(?:re|er)s))\b/giu,
      found: ({unit = ''}) => ({message: 'degrees', data: {unit}, suggest: ['degrees Celsius']})
    },
    {
      needs: /Celsius.*Fahrenheit|C \(.*F\)/u,
      pattern:
        /(?<mark>(?<a>(?:minus\s|[-−])?\d+(?:\.\d+)?)(?:\s?(?:degrees\s|°\s?)(?:Celsius|C)|C(?=\s\())\b[^.;\d]{0,12}?\(?(?<b>(?:minus\s|[-−])?\d+(?:\.\d+)?)\s?(?:degrees\s|°\s?)?(?:Fahrenheit|F))\b/gu,
      found({a = '', b = '', mark = ''}, {after}) {
        const right = Math.round(degrees(a) * 1.8 + 32)
        return Math.abs(right - degrees(b)) <= 2 || isDifference(degrees(a), degrees(b), after)
          ? undefined
          : {message: 'fahrenheit', data: {celsius: a, printed: b, right}, suggest: degreeRepairs(mark, a, b, right)}
      }
    },
    {
      needs: /temperature|minus/u,
      pattern:
        /\b(?:temperatures?|thermometers?)\s[^.;\d]{0,30}(?:minus\s|-)?\d+(?:\.\d+)?\s(?<unit>kilomet(?:re|er)s|met(?:re|er)s|kilograms|per\s?cent|euros|hours|litres)\b|\bminus\s\d+\s(?<other>kilomet(?:re|er)s|kilograms)\b/giu,
      found: ({unit = '', other = ''}) => ({message: 'degrees', data: {unit: unit || other}})
    },
    {
      needs: /[$€£¥]/u,
      pattern:
        /(?<mark>(?<a>[$€£¥])\d[\d,.]*(?:\s(?:million|billion|thousand))?\s(?<b>euros|dollars|pounds(?!\s(?:away|at|the|his|its)\b)|yuan|yen|zlotys|roubles|rubles|hryvnias|lira|lei|forints|crowns|rupees|won(?=[.,;:)]|\s(?:in|for|on|to|from|by|last|this|a\syear|per|each|and|at)\b|$)|dirhams|dinars))\b/gu,
      found: ({a = '', b = '', mark = ''}) =>
        (({'€': 'euros', '£': 'pounds', '¥': 'yen yuan', $: 'dollars'})[a] ?? '').split(' ').includes(b)
          ? undefined
          : {message: 'money', data: {sign: a, word: b}, suggest: moneyRepairs(mark, b)}
    },
    {
      needs: /square/u,
      pattern:
        /(?<mark>\bsquare\s(?:kilomet(?:re|er)s?|met(?:re|er)s?|feet|miles?)\s(?:per\s(?:hour|second)|of\s(?:water|gas|oil|petrol|fuel|timber|wood|concrete|earth|sewage)(?!\s(?:paint|palm|meadow|field|slick|floor|panel)\p{L}*)))\b/giu,
      found({mark = ''}, {before}) {
        // A slick covers square metres of water, and a house has them of wood.
        if (/\sof\s(?:water|timber|wood|concrete|earth|oil)$/iu.test(mark) && !moved.test(before)) return undefined
        const right = /\sper\s/u.test(mark) ? mark.replace(/^square\s/iu, '') : mark.replace(/^square/iu, 'cubic')
        return {message: 'square', data: {}, suggest: [right]}
      }
    }
  ]
})

/** `has warmed by 2°C (3.6°F)`: what lies between two temperatures. */
const isDifference = (celsius: number, fahrenheit: number, after: string): boolean =>
  (Math.abs(celsius) < 12 ||
    /^\)?\s(?:above|below|warmer|colder|cooler|hotter|higher|lower|more|less)\b/u.test(after)) &&
  Math.abs(celsius * 1.8 - fahrenheit) < 1

const isCold =
  /\b(?:cold(?:er|est)?|frost\p{L}*|snow\p{L}*|ic[ey]|freez\p{L}+|frozen?|winter|Siberia\p{L}*|Arctic|Antarctic\p{L}*|Yakut\p{L}*)\b/iu

/** What is done to a mass of something, and never to a surface. */
const moved =
  /\b(?:pump|releas|stor(?:e|ed|ing)\b|hold|held\b|contain|discharg|consum|deliver|suppl|pour|carr(?:y|ie)|export|import|produc|drain|excavat|mov(?:e|ing)|remov|dug\b|dig|fell(?:ed|ing)|spill|leak|dump|extract|draw|us(?:e|ed|es|ing)\b)\p{L}*/iu

/** The number of `minus 20`, `−20` and `20`. */
const degrees = (printed: string): number => Number(printed.replace(/^(?:minus\s|−)/u, '-'))

/** The two scales in each other's place, or the second figure worked out. */
function degreeRepairs(mark: string, celsius: string, fahrenheit: string, right: number): string[] {
  const isSwapped = Math.abs(Math.round(degrees(fahrenheit) * 1.8 + 32) - degrees(celsius)) <= 2
  const at = mark.lastIndexOf(fahrenheit)
  const end = mark.slice(at + fahrenheit.length)
  if (isSwapped) return [fahrenheit + mark.slice(celsius.length, at) + celsius + end]
  return [mark.slice(0, at) + String(right) + end]
}

/** The word is more often the right one where the sign is the dollar's, which engines print for any money. */
function moneyRepairs(mark: string, word: string): string[] {
  const [byWord, bySign] = [mark.slice(1), mark.slice(0, -word.length).trimEnd()]
  return mark.startsWith('$') ? [byWord, bySign] : [bySign, byWord]
}
