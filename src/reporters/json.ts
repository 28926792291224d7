/** For programs: the shape that schema/report.schema.json describes, one file a line so that it can be written as it goes. */
import {version} from '../version.js'
import {joinParts} from './tally.js'
import type {PlainReporter, ReporterParts, Result} from './types.js'

const schema = `https://unpkg.com/wireproof@${version}/schema/report.schema.json`

export const jsonParts: ReporterParts = {
  begin: () => `{"$schema":${JSON.stringify(schema)},"version":${JSON.stringify(version)},"files":[`,
  file: (result, _, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(fileEntry(result))}`,
  end: tally => `\n],"summary":${JSON.stringify(tally)}}\n`
}

/** All findings with every field, and the counts. */
export const json: PlainReporter = joinParts(() => jsonParts)

function fileEntry(result: Result): object {
  if ('error' in result) return result
  const {findings, stats, score, notices} = result.report
  return {path: result.path, findings, stats, score, ...(notices && {notices})}
}
