import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {RE2JS} from 're2js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {createChecker} from '../../src/checker.js'
import {runRules} from '../../src/core/run-rules.js'
import {parseHouseRules} from '../../src/house/parse.js'
import {compilePattern, matchesOf, type Pattern, Steps} from '../../src/house/pattern.js'
import {choices, exampleKeys, fileKeys, kindKeys, kinds, neverFlagKeys} from '../../src/house/schema.js'
import {tryExamples} from '../../src/house/try-examples.js'
import {loadResources} from '../../src/resources.js'
import {createStory} from '../../src/text/story.js'
import {HouseError} from '../../src/user-files/problems.js'

const guide = await readFile(new URL('../../docs/house-rules.md', import.meta.url), 'utf8')
const example = /```yaml\n(# wireproof\.rules\.yaml\n.*?)```/su.exec(guide)![1]!
const schema = JSON.parse(await readFile(new URL('../../schema/house-rules.schema.json', import.meta.url), 'utf8'))

function problemsOf(text: string): string {
  try {
    parseHouseRules(text, 'h.yaml')
  } catch (error) {
    if (error instanceof HouseError) return error.message
    throw error
  }
  return ''
}

const rule = (lines: string) => `rules:\n  - id: house/x\n    why: Because.\n${lines.replaceAll(/^/gmu, '    ')}\n`

describe('the guide', () => {
  it('shows rules whose examples hold', async () => {
    const trials = await tryExamples(parseHouseRules(example.replace('extends: []', ''), 'h.yaml'))
    expect(trials.filter(trial => trial.failure !== undefined)).toEqual([])
    expect(trials.length).toBeGreaterThan(12)
  })

  it('shows what the schema allows', () => {
    const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)
    expect(validate(parse(example)) || validate.errors).toBe(true)
    expect(validate({rules: [{id: 'house/x', kind: 'phrase', why: 'y', phrase: ['z']}]})).toBe(false)
  })
})

describe('the schema file', () => {
  it('knows the keys that the reader knows', () => {
    const keys = (definition: {properties: object}) => Object.keys(definition.properties).toSorted()
    expect(keys(schema)).toEqual(fileKeys.toSorted())
    for (const kind of kinds) expect(keys(schema.$defs[kind])).toEqual(kindKeys[kind].toSorted())
    expect(keys(schema.properties['never-flag'].items.anyOf[1])).toEqual(neverFlagKeys.toSorted())
    const shapes: {properties: object}[] = schema.$defs.examples.items.anyOf
    expect(shapes.flatMap(keys).toSorted()).toEqual(exampleKeys.toSorted())
    for (const key of ['severity', 'fix', 'case', 'quoted'] as const)
      expect(schema.$defs[key].enum).toEqual([...choices[key]])
  })
})

describe('problems', () => {
  it.each([
    [
      'an unknown key',
      rule('kind: phrase\nphrases: [a]\nmesage: b'),
      'h.yaml:6:5: unknown key `mesage` in a phrase rule; did you mean `message`?'
    ],
    ['an unknown key of the file', 'rule: []', 'h.yaml:1:1: unknown key `rule` in a house file; did you mean `rules`?'],
    [
      'an unknown kind',
      rule('kind: phrases'),
      'h.yaml:4:11: `kind` must be phrase, pattern, spelling or names, not `phrases`'
    ],
    ['no kind', rule('phrases: [a]'), 'h.yaml:2:5: a rule needs `kind`: phrase, pattern, spelling, names'],
    ['no phrases', rule('kind: phrase'), 'h.yaml:2:5: a phrase rule needs `phrases`'],
    [
      'a name among its variants',
      rule('kind: names\nnames: {Lviv: [Lvov, Lviv]}'),
      'h.yaml:5:26: `Lviv` is the name itself; list the ways not to print it'
    ],
    [
      'names that forbid each other',
      rule('kind: names\nnames: {Lviv: Lvov, Lvov: Lemberg}'),
      'h.yaml:5:19: `Lvov` is a name of its own here; take one of the two out'
    ],
    [
      'a broken regex',
      rule("kind: pattern\npattern: 'a['"),
      'h.yaml:5:14: the regular expression is broken: missing closing ]: `[`'
    ],
    [
      'lookbehind',
      rule("kind: pattern\npattern: '(?<=a)b'"),
      'h.yaml:5:14: lookbehind is not supported: match what stands before as well, and mark the fault with (?<mark>…)'
    ],
    [
      'lookahead',
      rule("kind: pattern\npattern: 'a(?!b)'"),
      'h.yaml:5:14: lookahead is not supported: match what follows as well, and mark the fault with (?<mark>…)'
    ],
    [
      'a backreference',
      rule("kind: pattern\npattern: '(a)\\1'"),
      'h.yaml:5:14: backreferences are not supported: write the words out, or make a rule of each'
    ],
    [
      'a possessive repeat',
      rule("kind: pattern\npattern: '(?:a|b){2,3}+c'"),
      'h.yaml:5:14: possessive and atomic groups are not needed here: no pattern can run away'
    ],
    [
      'a script named at length',
      rule("kind: pattern\npattern: '\\p{Script=Greek}+'"),
      'h.yaml:5:14: a script is named alone, as in `\\p{Greek}`'
    ],
    [
      'an empty match',
      rule("kind: pattern\npattern: 'a*'"),
      'h.yaml:5:14: the pattern matches the empty text; replace a `*` by `+`, or `?` by nothing'
    ],
    [
      'a huge pattern',
      rule("kind: pattern\npattern: '(?:abcdefghij){900}'"),
      'h.yaml:5:14: the pattern is too large; use smaller repeat counts, or make several rules of it'
    ],
    [
      'a hole without group',
      rule("kind: pattern\npattern: '(?<day>a)'\nreplace: '{dai}'"),
      'h.yaml:6:14: the pattern has no group `dai`; did you mean `{day}`?'
    ],
    [
      'a built-in group',
      'rules: [{id: wording/x, why: y, kind: phrase, phrases: [a]}]',
      'h.yaml:1:14: `wording/x` is in a group of wireproof’s own rules; call it `house/x`'
    ],
    [
      'a bad id',
      'rules: [{id: My Rule, why: y, kind: phrase, phrases: [a]}]',
      'h.yaml:1:14: `id` must be group/name in lower case with hyphens, as in `house/my-rule`'
    ],
    [
      'punctuation in a phrase',
      rule('kind: phrase\nphrases: ["so, then"]'),
      'h.yaml:5:15: `so,` is no word: phrases are made of words and spaces; use a rule of kind pattern'
    ],
    [
      'a confidence of 90',
      rule('kind: phrase\nphrases: [a]\nconfidence: 90'),
      'h.yaml:6:17: `confidence` must be a number from 0 to 1'
    ],
    [
      'an unmarked example',
      rule('kind: phrase\nphrases: [a]\nexamples:\n- bad: a'),
      'h.yaml:7:7: a `bad` example marks the fault once, as in `They met in ⟦Kiev⟧.`'
    ],
    [
      'an example of two sorts',
      rule('kind: phrase\nphrases: [a]\nexamples:\n- good: a\n  near: b'),
      'h.yaml:7:7: an example is `bad` (with `better` if you like), or `good`, or `near`: one of them'
    ],
    ['extends in a text', 'extends: ./other.yaml', 'h.yaml:1:10: `extends` needs files: use loadHouseRules'],
    ['a spelling rule of nothing', rule('kind: spelling'), 'h.yaml:2:9: a spelling rule needs `accept` or `reject`'],
    [
      'a hole of the message that nothing fills',
      rule('kind: phrase\nphrases: [a]\nmessage: "no {txet}, no {replacement}"'),
      'h.yaml:6:14: nothing fills `{txet}`; did you mean `{text}`?'
    ],
    [
      'an accepted word that is two',
      rule('kind: spelling\naccept: [snorfling, new snorfling, 7]'),
      'h.yaml:5:25: an entry of `accept` must be one word, not `new snorfling`\nh.yaml:5:40: an entry of `accept` must be one word, not `7`'
    ],
    [
      'a phrase that comes twice',
      rule('kind: phrase\nphrases:\n  alas: oh\n  well: oh\n  alas: ah'),
      'h.yaml:8:7: YAML: Map keys must be unique; `alas` comes twice'
    ],
    [
      'a second document',
      'never-flag: [a]\n---\nnever-flag: [b]',
      'h.yaml:2:1: YAML: a second document begins here; take the line `---` out'
    ],
    [
      'a url that is none',
      rule('kind: phrase\nphrases: [a]\nurl: intranet'),
      'h.yaml:6:10: `url` must begin with https://'
    ],
    [
      'whole-words of another sort',
      rule("kind: pattern\npattern: a\nwhole-words: 'yes'"),
      'h.yaml:6:18: `whole-words` must be true or false'
    ],
    [
      'never-flag without text',
      'never-flag: [{rule: wording/loop}]',
      'h.yaml:1:14: an entry of `never-flag` needs `text`'
    ],
    ['a list for a file', '- a', 'h.yaml:1:1: a house file must be a map of extends, rules, never-flag'],
    ['a text for a rule', 'rules: [a]', 'h.yaml:1:9: a rule must be a map with `id`, `kind` and `why`']
  ])('tells of %s', (_, text, problem) => {
    expect(problemsOf(text)).toBe(problem)
  })

  it('tells of two rules of one id', () => {
    const twice = rule('kind: phrase\nphrases: [a]') + rule('kind: phrase\nphrases: [b]').replace('rules:\n', '')
    expect(problemsOf(twice)).toBe('h.yaml:6:5: there are two rules `house/x`; give one another id')
  })

  it('tells of broken YAML, of several problems in order, and of at most twenty', () => {
    expect(problemsOf('rules:\n  - id: "house')).toMatch(/^h\.yaml:\d+:\d+: YAML: /u)
    expect(problemsOf('a: 1\nb: 2').split('\n').length).toBe(2)
    const many = Array.from({length: 30}, (_, at) => `key${at}: 1`).join('\n')
    expect(problemsOf(many).split('\n').at(-1)).toBe('h.yaml: and 10 more')
  })

  it('tells of alias bombs and of files that are too long', () => {
    const levels = Array.from({length: 8}, (_, at) => `- &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`)
    const bomb = `rules:\n- &l0 [a]\n${levels.join('\n')}`
    expect(problemsOf(bomb)).toMatch(/^h\.yaml:\d+:\d+: YAML: Excessive alias count/u)
    expect(problemsOf(`#${'x'.repeat(1_000_001)}`)).toMatch(
      /^h\.yaml:1:1: the file is longer than 1,000,000 characters/u
    )
  })

  it('reads a map of many phrases fast', () => {
    const lines = Array.from({length: 20_000}, (_, at) => `  phrase${at}: other`).join('\n')
    const started = performance.now()
    parseHouseRules(rule(`kind: phrase\nphrases:\n${lines}`))
    expect(performance.now() - started).toBeLessThan(8000)
  }, 60_000)

  it('takes an empty file for no rules', () => {
    expect(parseHouseRules('# nothing yet\n').rules).toEqual([])
    expect(parseHouseRules('rules:\n').rules).toEqual([])
  })
})

describe('rules', () => {
  async function found(house: string, text: string): Promise<string[]> {
    const checker = await createChecker({house, fluency: false})
    const {findings} = await checker.check(text)
    return findings.map(
      ({rule, quote, suggestions}) => `${rule} ${quote} → ${suggestions.map(({text}) => text).join('|')}`
    )
  }

  it('find phrases over line ends, in the case of the text, and quoted ones where wanted', async () => {
    const house = rule('kind: phrase\nquoted: skip\nphrases:\n  white house: Presidency')
    expect(await found(house, 'The White House met. She said: “The White House met.”')).toEqual([
      'house/x White House → Presidency'
    ])
  })

  it('heed case where asked', async () => {
    const house = rule("kind: phrase\ncase: exact\nphrases:\n  Internet: internet\n  the chan*: ''")
    expect(
      await found(house.replace(": ''", ':'), 'On the Internet, the channel said, The change and internet.')
    ).toEqual(['house/x Internet → internet', 'house/x the channel → '])
  })

  it('find names as they are written, and none within the right one', async () => {
    const house = rule("kind: names\nnames:\n  Sean O'Kane: [Shaun O’Kane, O'Kane Sean, Sean]")
    expect(await found(house, 'Sean O’Kane met Shaun O’Kane. Later SHAUN O’KANE left.')).toEqual([
      'house/x Shaun O’Kane → Sean O’Kane',
      'house/x SHAUN O’KANE → SEAN O’KANE'
    ])
  })

  it('find phrases and names in the possessive, and names within compounds', async () => {
    const names = rule('kind: names\nnames:\n  Ivan Dvořák: [Ivan Dvorak]\n  Lviv: Lvov\n  Sean: Shaun')
    expect(
      await found(names, 'Ivan Dvorak’s wife met Ivan Dvorak in Lvov-based firms, pro-Lvov circles and LVOV’S centre.')
    ).toEqual([
      'house/x Ivan Dvorak → Ivan Dvořák',
      'house/x Ivan Dvorak → Ivan Dvořák',
      'house/x Lvov → Lviv',
      'house/x Lvov → Lviv',
      'house/x LVOV → LVIV'
    ])
    expect(
      await found(names, 'Ivan Dvorak-Hala met Maria Hala-Lvov, Shaun-Paul Roy, the Lvovs and Sean’s aide.')
    ).toEqual([])
    const hyphened = rule('kind: names\nnames:\n  al-Nusrah: [al-Nusra, an-Nusra]\n  Lviv: lviv')
    expect(
      await found(
        hyphened,
        'Al-Nusra’s men, pro-al-Nusra crowds, an-Nusra-led forces and anti-an-Nusra-led ones met Tal-an-Nusra and Hala-al-Nusra in LVIV; al-Nusra’s men left.'
      )
    ).toEqual([
      'house/x al-Nusra → al-Nusrah',
      'house/x an-Nusra → al-Nusrah',
      'house/x an-Nusra → al-Nusrah',
      'house/x al-Nusra → al-Nusrah'
    ])
    const phrases = rule(
      "kind: phrase\nphrases:\n  Lvov*: Lviv\n  counsellor: adviser\n  that: which\n  men's room: toilet"
    )
    expect(
      await found(
        phrases,
        'Lvov’s counsellor, a counsellor’s aide and that’s it; the counsellor-aide saw the men’s room.'
      )
    ).toEqual([
      'house/x Lvov → Lviv',
      'house/x counsellor → adviser',
      'house/x counsellor → adviser',
      'house/x men’s room → toilet'
    ])
  })

  it('leave the capitals of a name with the name', async () => {
    const house = rule('kind: phrase\nphrases:\n  Holland: the Netherlands\n  EU: European Union\n  Handy: iPhone')
    expect(
      await found(
        house,
        'Holland won in Holland and the EU. “Holland won,” she said: “Holland did.” Handy owners fled. HOLLAND LOST.'
      )
    ).toEqual([
      'house/x Holland → The Netherlands',
      'house/x Holland → the Netherlands',
      'house/x EU → European Union',
      'house/x Holland → The Netherlands',
      'house/x Holland → The Netherlands',
      'house/x Handy → iPhone',
      'house/x HOLLAND → THE NETHERLANDS'
    ])
    expect(await found(house, 'ROTTERDAM (X) — Holland won.')).toEqual(['house/x Holland → The Netherlands'])
    const exact = rule('kind: phrase\ncase: exact\nphrases:\n  Holland: the Netherlands\n  Web: web')
    expect(await found(exact, 'Holland won in Holland, on the Web. Web pages fell.')).toEqual([
      'house/x Holland → The Netherlands',
      'house/x Holland → the Netherlands',
      'house/x Web → web'
    ])
  })

  it('keep the full stop that is the last point of a phrase, too', async () => {
    const house = rule('kind: phrase\nfix: safe\nphrases:\n  U.S.: US\n  p.m.: pm\n  Mr.: Mr')
    expect(
      await found(
        house,
        'Mr. Roy left the U.S. The talks end at 5 p.m. Monday. He saw U.S. ships at 6 p.m., in the U.S. Doctors met. She left the U.S.'
      )
    ).toEqual([
      'house/x Mr. → Mr',
      'house/x U.S. → US.',
      'house/x p.m. → pm',
      'house/x U.S. → US',
      'house/x p.m. → pm',
      'house/x U.S. → US',
      'house/x U.S. → US.'
    ])
    expect(
      await found(
        house,
        'Was it in the U.S.? Men (in the U.S.) left (at 5 p.m.). Men left the U.S.! They wrote “the U.S.”.'
      )
    ).toEqual(['house/x U.S. → US', 'house/x U.S. → US', 'house/x p.m. → pm', 'house/x U.S. → US', 'house/x U.S. → US'])
    const checker = await createChecker({house, fluency: false})
    const {findings} = await checker.check('He spoke in the U.S. Doctors met.')
    expect(findings.map(({fix}) => fix)).toEqual(['suggest'])
  })

  it('leave a phrase alone within what is printed instead of it', async () => {
    const house = rule('kind: phrase\nphrases:\n  gas: gas station\n  Pentagon: U.S. Pentagon')
    expect(
      await found(house, 'The gas station and gas stations served gas stationmasters; the U.S. Pentagon paid.')
    ).toEqual(['house/x gas → gas station'])
    const reject = rule('kind: spelling\nreject:\n  email: e-mail email')
    expect(await found(reject, 'He wrote an e-mail email.')).toEqual([])
  })

  it('say what to do with what they find', async () => {
    const house = rule("kind: phrase\nphrases:\n  alas: ''\n  oh:\n  well: good").replace("''", '[""]')
    const pattern = rule("kind: pattern\npattern: ' alas'\nreplace: ''")
    const messages = async (text: string) => {
      const checker = await createChecker({house: text, fluency: false})
      return (await checker.check('They said oh, well, alas.')).findings.map(({message}) => message)
    }
    expect(await messages(pattern)).toEqual(['Not our style: ` alas`, take it out'])
    expect(await messages(house.replace('alas: [""]', 'ah: eh'))).toEqual([
      'Not our style: `oh`',
      'Not our style: `well`, print `good`'
    ])
  })

  it('find patterns with marks, groups and whole words', async () => {
    const house = rule(
      "kind: pattern\npattern: 'the (?<mark>(?<n>\\p{L}+)-gate)'\nreplace: '{n} affair'\nwhole-words: true\ncase: ignore"
    )
    expect(await found(house, 'The Wein-gate met the floodgate; the Wein-gates opened 🙂 the Föhn-Gate.')).toEqual([
      'house/x Wein-gate → Wein affair',
      'house/x Föhn-Gate → Föhn affair'
    ])
  })

  it('find the whole word where an alternative is a part of it', async () => {
    const house = (source: string) => rule(`kind: pattern\npattern: '${source}'\nwhole-words: true`)
    expect(await found(house('tram|trams'), 'The trams met a tram, and tramways ended.')).toEqual([
      'house/x trams → ',
      'house/x tram → '
    ])
    expect(await found(house('no (?<mark>tram|trams)'), 'He saw no trams and no tramways.')).toEqual([
      'house/x trams → '
    ])
    expect(await found(house('\\p{L}* line|ram lines'), 'It was the tram lines.')).toEqual([])
  })

  it('know accepted words and leave alone what is never flagged', async () => {
    const text = 'The Grzmotownik spoke of the the Vltavist and of snorfling.'
    expect((await found('', text)).length).toBeGreaterThan(1)
    const house = `rules: [{id: house/w, why: y, kind: spelling, accept: [snorfling, Grzmotownik]}]
never-flag: [{text: the the Vltavist, rule: wording}, Vltavist]`
    expect(await found(house, text)).toEqual([])
    expect(await found('never-flag: [Vltav, the]', 'They saw the the Vltavist.')).not.toEqual([])
    expect(await found('never-flag: [the the Malmo]', 'They saw the the Malmo\u0308 ferry.')).not.toEqual([])
  })

  it('can be switched off and regraded by their ids', async () => {
    const house = rule('kind: phrase\nphrases: [alas]')
    const off = await createChecker({house, rules: {'house/x': 'off'}})
    expect(off.rules.some(({id}) => id === 'house/x')).toBe(false)
    await expect(createChecker({house, rules: {'house/y': 'off'}})).rejects.toThrow('did you mean "house/x"?')
    const parsed = parseHouseRules(house)
    await expect(createChecker({house: [parsed, parseHouseRules(house)]})).rejects.toThrow(
      'there is a rule house/x already'
    )
    expect((await createChecker({house: [parsed, parsed]})).rules.filter(({id}) => id === 'house/x').length).toBe(1)
  })
})

describe('patterns that run away elsewhere', () => {
  it.each(['(a+)+$', '(a|a)*b', '(a*)*c', '(?:a|aa)+$'])('%s runs on the linear engine', source => {
    const pattern = compilePattern(source, {ignoreCase: false, wholeWords: false}) as Pattern
    expect(pattern.regex).toBeInstanceOf(RE2JS)
    const text = `${'a'.repeat(5000)}!`
    expect([...matchesOf(pattern, text, new Steps(pattern, text.length))]).toEqual([])
  })
})

describe('patterns that look ahead from every match', () => {
  it.each(['(?<mark>\\p{L}+)(?:.*Lisbon|.*Porto|.*Faro.*q.*r.*t)?', '(?<mark>mayor)(?:.*Lisbon)?'])(
    '%s is told of as too slow',
    async source => {
      const house = parseHouseRules(rule(`kind: pattern\npattern: '${source}'`))
      const text = 'The mayor met the other mayor in the old hall. '.repeat(1000)
      const settings = {rules: house.rules, minConfidence: 0}
      const {findings, notices} = await runRules(createStory(text), await loadResources(), settings)
      expect(findings.length).toBeGreaterThan(1)
      expect(notices).toEqual([expect.stringMatching(/^the pattern of house\/x is too slow for a text this long/u)])
    }
  )

  it.each(['\\p{L}+', '(?<mark>\\bthe [a-z]+)(?: .*? (?:Lisbon|Porto))?', '[^.]*mayor[^.]*'])(
    '%s is fast enough for a long story',
    source => {
      const pattern = compilePattern(source, {ignoreCase: true, wholeWords: true}) as Pattern
      const text = 'The mayor met the other mayor in the old hall. '.repeat(20)
      const steps = new Steps(pattern, text.length * 100)
      let found = 0
      for (let at = 0; at < 100; at++) found += [...matchesOf(pattern, text, steps)].length
      expect(found).toBeGreaterThan(1000)
    }
  )
})

describe('tryExamples', () => {
  it('tells what does not hold', async () => {
    const examples = `
- bad: 'No ⟦fault⟧ here.'
- bad: 'An alas ⟦here⟧.'
- bad: 'First ⟦alas⟧ and alas.'
- bad: 'Oh ⟦alas⟧.'
  better: 'Oh well.'
- good: 'Oh alas.'
- near: 'They saw the the mayor.'`
    const house = rule(`kind: phrase\nphrases: [alas]\nexamples:${examples}`)
    expect((await tryExamples(parseHouseRules(house))).map(trial => trial.failure)).toEqual([
      'the rule finds nothing',
      'the rule points at `alas`, not at the mark',
      'the rule finds 2 faults, not one: `alas`, `alas`',
      'nothing is suggested',
      'house/x finds `alas`: Not our style: `alas`',
      'wording/repeated-word finds `the the`: Unexpected second `the`, expected it once'
    ])
    const bare = await tryExamples(parseHouseRules(rule('kind: phrase\nphrases: [alas]')))
    expect(bare.map(trial => trial.example)).toEqual(['no `bad` example'])
  })
})
