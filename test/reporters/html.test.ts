import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, selectFixes} from '../../src/core/edits.js'
import {beforeAndAfter, cutAtFindings} from '../../src/reporters/html/pieces.js'
import {htmlPage} from '../../src/reporters/html.js'
import {plain, result, suggest} from './results.js'
import {corpusSamples, samples, wild} from './samples.js'

const real = await corpusSamples('ferry-strike', 'flood-control', 'clean-arts')
const page = htmlPage(real.results, real.options)

/** The contents of every element of a class, without its markup. */
function textsOf(markup: string, opening: RegExp, closing: string): string[] {
  return Array.from(markup.matchAll(opening), match => {
    const from = match.index + match[0].length
    return plainText(markup.slice(from, markup.indexOf(closing, from)))
  })
}

function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

const body = (markup: string) => markup.slice(markup.indexOf('<body>'), markup.indexOf('<script>'))

describe('htmlPage', () => {
  it('shows each story as it is, and what the safe repairs make of it', () => {
    const found = real.results.filter(({report}) => report.findings.length > 0)
    expect(textsOf(page, /<div class="text" role="group"[^>]*>/gu, '</div>')).toEqual(found.map(({source}) => source))
    const pairs = textsOf(page, /<h3>[^\n]*<\/h3>\s*<div class="text">/gu, '</div>')
    const both = found.flatMap(({source, report}) => {
      const edits = selectFixes(report.findings).flatMap(({suggestions}) => suggestions[0]!.edits)
      return edits.length === 0 ? [] : [source, applyEdits(source, edits)]
    })
    expect(both.length).toBeGreaterThan(0)
    expect(pairs.map(text => text.replaceAll('⏎\n', '\n'))).toEqual(both)
    expect(page).toContain('One story without findings')
  })

  it('tells the repair that is safe from what a person may choose', () => {
    const page = htmlPage([result('⟦A⟧ b.', {fix: 'safe', suggestions: suggest('a', 'an')})], plain)
    const labels = [...page.matchAll(/<div class="instead"><p>(.*?)<\/p>/gu)].map(match => match[1])
    expect(labels).toEqual(['Safe repair', 'Or perhaps'])
  })

  it('has a mark and a card for each finding, which lead to each other', () => {
    for (const [nth, {report}] of real.results.slice(0, 2).entries()) {
      expect(report.findings.length).toBeGreaterThan(0)
      for (const index of report.findings.keys()) {
        const name = `${nth + 1}-${index + 1}`
        expect(page.split(` id="m${name}"`)).toHaveLength(2)
        expect(page.split(` id="c${name}"`)).toHaveLength(2)
        expect(page).toContain(`href="#m${name}"`)
        expect(page).toContain(`href="#c${name}"`)
      }
    }
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('runs and loads nothing but what its policy names', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)![1]!.replaceAll('&#39;', "'")
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, style] = /<style>([\s\S]*?)<\/style>/u.exec(page)!
    const [, script] = /<script>([\s\S]*?)<\/script>/u.exec(page)!
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style!)}; script-src ${hash(script!)}; base-uri 'none'; form-action 'none'`
    )
    expect(body(page)).not.toMatch(/<[^>]*\s(?:style|src|srcset|on\w+|data:)=/u)
    expect(page.match(/<(?:link|img|iframe|object|base)\b/gu)).toBeNull()
    expect(style).not.toMatch(/@import|url\(/u)
  })

  it('takes no markup from stories, paths and messages', () => {
    const text = htmlPage(samples, plain)
    const tags = new Set(Array.from(body(text).matchAll(/<\/?([a-z][a-z0-9]*)/giu), ([, tag]) => tag))
    expect(tags).not.toContain('b')
    expect(text).not.toMatch(/[^\P{C}\n\t\p{Cs}]/u)
    expect(text.match(/<script/gu)).toHaveLength(1)
    expect(plainText(text)).toContain(wild.slice(0, 12))
    expect(text).toContain('Could not be checked')
  })

  it('says what is there where there is nothing', () => {
    expect(htmlPage([], plain)).toContain('<h1>No findings in 0 stories</h1>')
    expect(htmlPage(samples.slice(3, 4), plain)).not.toContain('<form')
  })

  it('shortens long stories around their findings', () => {
    const line = 'A line without a fault in it.\n'
    const text = htmlPage([result(`${line.repeat(3000)}⟦very⟧ good\n${line.repeat(3000)}`)], plain)
    expect(text.length).toBeLessThan(60_000)
    expect(text.match(/characters without findings/gu)).toHaveLength(2)
    expect(text).toMatch(/A line without a fault in it\.\n<a class="mark/u)
  })
})

describe('its colours', async () => {
  const css = await readFile(new URL('../../src/reporters/html/page.css', import.meta.url), 'utf8')
  const [light, dark, print, ...others] = Array.from(css.matchAll(/:root \{([^}]*)\}/gu), ([, text]) =>
    Object.fromEntries(Array.from(text!.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gu), ([, name, value]) => [name!, value!]))
  )
  // On paper the light colours hold, but for what is said there.
  const schemes = [light, dark, {...light, ...print}, ...others]
  const names = ['error', 'warning', 'query']
  const pairs = [
    ...['paper', 'panel'].flatMap(ground => ['ink', 'dim', ...names].map(ink => [ink, ground])),
    ...names.flatMap(name => [
      ['ink', `${name}-wash`],
      ['panel', name]
    ]),
    ['ins', 'ins-wash'],
    ['del', 'del-wash'],
    ['ins', 'panel'],
    ['ink', 'track']
  ]

  it.each(schemes.map((scheme, index) => [['light', 'dark', 'print'][index], scheme]))('%s: readable', (_, scheme) => {
    expect(schemes).toHaveLength(3)
    const low = pairs.filter(([ink, ground]) => contrast(scheme as Scheme, ink!, ground!) < 4.5)
    expect(low).toEqual([])
  })
})

type Scheme = Record<string, string>

/** As WCAG 2 counts it. */
function contrast(scheme: Scheme, one: string, other: string): number {
  const [light, dark] = [luminance(scheme[one]!), luminance(scheme[other]!)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

describe('cutAtFindings', () => {
  it('gives text to the shortest finding, and an empty piece to one that has none', () => {
    const spans = [
      {start: 0, end: 6},
      {start: 2, end: 4},
      {start: 2, end: 4},
      {start: 5, end: 5}
    ]
    expect(cutAtFindings('abcdefg', spans)).toEqual([
      {text: 'ab', finding: 0, first: true},
      {text: '', finding: 2, first: true},
      {text: 'cd', finding: 1, first: true},
      {text: 'e', finding: 0, first: false},
      {text: '', finding: 3, first: true},
      {text: 'f', finding: 0, first: false},
      {text: 'g'}
    ])
  })

  it('keeps the text and leads once to each finding', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({start, end: Math.min(30, start + length)}))
    fc.assert(
      fc.property(fc.array(span), spans => {
        const source = 'abcdefghijklmnopqrstuvwxyz1234'
        const pieces = cutAtFindings(source, spans)
        expect(pieces.map(({text}) => text).join('')).toBe(source)
        const firsts = pieces.filter(({first}) => first).map(({finding}) => finding!)
        expect(firsts.toSorted((a, b) => a - b)).toEqual([...spans.keys()])
      })
    )
  })
})

describe('beforeAndAfter', () => {
  it('marks what goes and what comes', () => {
    const edits = [
      {start: 4, end: 4, text: 'X'},
      {start: 1, end: 2, text: ''}
    ]
    expect(beforeAndAfter('abcdef', edits)).toEqual({
      before: [{text: 'a'}, {text: 'b', change: 'del'}, {text: 'cd'}, {text: 'ef'}],
      after: [{text: 'a'}, {text: 'cd'}, {text: 'X', change: 'ins'}, {text: 'ef'}]
    })
  })
})
