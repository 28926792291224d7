/** Named sets of settings for house styles that many papers share; none of them is an agency's style book. */
import type {RuleSetting} from './options.js'

export type Pack = 'ap' | 'reuters' | 'american' | 'british'

export interface PackDefinition {
  /** What it makes of a story, in a sentence. */
  summary: string
  rules: Readonly<Record<string, RuleSetting>>
}

export const packs: Readonly<Record<Pack, PackDefinition>> = {
  ap: {summary: 'Numbers, dates, times and commas as many American papers print them (AP-like).', rules: {}},
  reuters: {summary: 'r', rules: {}},
  american: {summary: 'American spelling and quotation marks.', rules: {}},
  british: {summary: 'British spelling and quotation marks.', rules: {}}
}
