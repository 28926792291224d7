/** `--changed`: the stories that a diff touches, and what in them touches its lines. */
import type {Report} from '../core/types.js'
import type {Changed} from './git.js'
import type {Input} from './session.js'
import type {Flags} from './settings.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

/** Throws a `Trouble` where the option took a path for a commit. */
export function refuseSwallowed(paths: readonly string[], {changed}: Flags): void {
  if (typeof changed !== 'string' || paths.length > 0) return
  throw new Trouble(
    `nothing to check: --changed took "${changed}" for a commit; write it last, as in: wireproof check ${changed} --changed`
  )
}

/** The stories that have changed; all of them without the option. Throws a `Trouble` where Git cannot tell. */
export async function onlyChanged(
  inputs: readonly Input[],
  {changed: ref}: Flags,
  {cwd}: World
): Promise<{inputs: readonly Input[]; changed?: Changed}> {
  if (ref === undefined) return {inputs}
  if (inputs.some(({path}) => path === undefined))
    throw new Trouble('--changed needs files: Git knows nothing of standard input')
  const {changesOf, changesSince} = await import('./git.js')
  const changed = await changesSince(ref === true ? 'HEAD' : ref, cwd)
  return {inputs: inputs.filter(({path}) => changesOf(path!, changed).length > 0), changed}
}

/** The report without what lies in lines that are as they were. */
export async function inChangedLines(report: Report, path: string, source: string, changed: Changed): Promise<Report> {
  const {changesOf, touching} = await import('./git.js')
  return {...report, findings: touching(report.findings, source, changesOf(path, changed))}
}
