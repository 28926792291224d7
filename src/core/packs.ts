/** Named sets of settings for house styles that many papers share; none of them is an agency's style book. */
import type {RuleSetting} from './options.js'

/** A house style that many papers share. */
export type Pack = 'ap' | 'reuters' | 'american' | 'british'

export interface PackDefinition {
  /** What it makes of a story, in a sentence. */
  summary: string
  rules: Readonly<Record<string, RuleSetting>>
}

/** Switches all of them on. */
function on(...rules: readonly string[]): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(rules.map(rule => [`style/${rule}`, 'on'] as const))
}

const agency = on(
  'percent-sign',
  'number-words',
  'month-abbreviation',
  'ordinal-dates',
  'american-dates',
  'american-quotes',
  'oxford-comma',
  'time-format',
  'title-case',
  'dollar-sign'
)

/** What each pack asks for. */
export const packs: Readonly<Record<Pack, PackDefinition>> = {
  ap: {
    summary: 'AP-like: 5%, seven people, Aug. 18, 4 p.m., no comma before the last “and”, American spelling.',
    rules: {...agency, ...on('american-spelling', 'toward')}
  },
  reuters: {
    summary: 'Reuters-like: figures, dates, times and titles as wire copy prints them, in either spelling.',
    rules: agency
  },
  american: {
    summary: 'American spelling, dates and quotation marks.',
    rules: on('american-spelling', 'american-quotes', 'american-dates', 'ordinal-dates', 'toward')
  },
  british: {
    summary: 'British spelling, dates and quotation marks.',
    rules: on(
      'british-spelling',
      'british-quotes',
      'british-dates',
      'ordinal-dates',
      'oxford-comma',
      'title-case',
      'towards'
    )
  }
}
