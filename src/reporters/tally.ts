/** Counts what all stories come to, one story at a time, so that no story has to be kept. */
import type {Report} from '../core/types.js'
import type {PlainReporter, ReporterParts, Tally} from './types.js'
import {plurals} from './wording.js'

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return {
    files: 0,
    words: 0,
    errors: 0,
    warnings: 0,
    queries: 0,
    fixable: 0,
    hidden: 0,
    unread: 0,
    interrupted: false
  }
}

/** Adds one story's report to a tally. */
export function addReport(tally: Tally, {findings, stats}: Report): void {
  tally.files++
  tally.words += stats.words
  for (const {severity, fix} of findings) {
    tally[plurals[severity]]++
    if (fix === 'safe') tally.fixable++
  }
}

/** Makes one pure function of a reporter that writes as it goes. */
export function joinParts(make: () => ReporterParts): PlainReporter {
  return (results, options) => {
    const parts = make()
    const tally = emptyTally()
    const begin = parts.begin(options)
    const files = results.map((result, index) => {
      if ('report' in result) addReport(tally, result.report)
      else tally.unread++
      return parts.file(result, options, index)
    })
    return begin + files.join('') + parts.end(tally, options)
  }
}
