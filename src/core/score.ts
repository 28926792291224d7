/** One number for a story, so that a queue can be sorted: how far from print it is, by all that was found in it. */
import type {Finding, Severity} from './types.js'

/** From 80, from 45, and below. */
export type ScoreLabel = 'publishable' | 'needs an editor' | 'do not publish'

/** How far from print a story is. */
export interface StoryScore {
  /** 0 to 100, whole; 100 where nothing speaks against it. */
  value: number
  label: ScoreLabel
}

/** What a finding weighs, if it is right. A query is the gravest: what it asks about changes what readers are told. */
const weights: Readonly<Record<Severity, number>> = {error: 0.8, warning: 0.8, query: 1}

/** All findings by weight and confidence. */
export function weigh(findings: readonly Finding[]): number {
  return findings.reduce((sum, {severity, confidence}) => sum + weights[severity] * confidence, 0)
}

/** What each fault in 100 words costs, by weight; a straight line, so that means over stories keep their order. */
const perFault = 6

const least: Readonly<Record<Exclude<ScoreLabel, 'do not publish'>, number>> = {publishable: 80, 'needs an editor': 45}

/** Scores a story of so many words. `doubt` says how many of them the model expects to be wrong. */
export function scoreStory(findings: readonly Finding[], words: number, doubt = 0): StoryScore {
  const faults = (100 * (weigh(findings) + doubt)) / Math.max(words, leastWords)
  const value = Math.max(0, Math.round(100 - perFault * faults))
  return {value, label: labelOf(value)}
}

/** One fault in a headline does not make it a third of a story. */
const leastWords = 40

function labelOf(value: number): ScoreLabel {
  if (value >= least.publishable) return 'publishable'
  return value >= least['needs an editor'] ? 'needs an editor' : 'do not publish'
}
