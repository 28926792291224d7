/** The page that GitHub shows for a step of a workflow: what does not fit into its annotations. */
import {open} from 'node:fs/promises'
import {resolve} from 'node:path'
import {markdownPartsOfBytes, mostInStepSummary} from '../reporters/markdown.js'
import {type Common, type ReportWriter, reportAsItGoes} from './report.js'
import {asTrouble} from './trouble.js'
import type {World} from './world.js'

/** Less room than this is not worth a report. */
const fewestBytes = 4096

/** The step's summary where GitHub asks for one and has room for it. What the step wrote there before stays. */
export async function openStepSummary({env, cwd}: World, common: Common): Promise<ReportWriter[]> {
  const name = env.GITHUB_STEP_SUMMARY
  if (!name) return []
  const failed = (error: unknown) => asTrouble(`GITHUB_STEP_SUMMARY ${name}: cannot write`, error)
  const handle = await open(resolve(cwd, name), 'a').catch(error => {
    throw failed(error)
  })
  const room = mostInStepSummary - (await handle.stat()).size
  const output = {
    color: false,
    columns: 80,
    write: (text: string) =>
      handle.appendFile(text).catch(error => {
        throw failed(error)
      }),
    close: () => handle.close()
  }
  if (room >= fewestBytes) return [reportAsItGoes(markdownPartsOfBytes(room), output, {...common, ...output})]
  await handle.close()
  return []
}
