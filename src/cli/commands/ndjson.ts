/** `wireproof check --ndjson`: one story a line in, one answer a line out, in order, a few lines in memory at a time. */
import {isUtf8} from 'node:buffer'
import type {RuleError} from '../../core/run-rules.js'
import {letEventsIn} from '../../core/turns.js'
import type {Report} from '../../core/types.js'
import {type Format, formats} from '../../formats/index.js'
import {addReport, emptyTally} from '../../reporters/tally.js'
import type {Tally} from '../../reporters/types.js'
import {Configs} from '../configs.js'
import {collectEarly, expectMany, optimiseAsUsual, veryManyStories} from '../engine.js'
import {readLines} from '../io/lines.js'
import {oversize} from '../io/read.js'
import {refusalOf} from '../kept-files.js'
import {openOutput, outputFile, refuseOutput} from '../output.js'
import {complain, failuresOn, storyTrouble, tellOnce} from '../session.js'
import {type Flags, fails, maxSizeOf, refuseTogether, verdictOf} from '../settings.js'
import {storyFormat} from '../story-format.js'
import {Trouble} from '../trouble.js'
import type {ExitCode, World} from '../world.js'

interface Request {
  /** JSON, as written where a number is not one that JavaScript can count to. */
  id: string
  text: string
  format?: Format
}

/** Checks the story of a line. */
type Check = (request: Request, onFailure: (failure: RuleError) => void) => Promise<Report>

/** Answers each `{"id", "text"}` with `{"id", "findings"}`, or `{"id", "error"}` and exit code 2 at the end. */
export async function runNdjson(paths: readonly string[], flags: Flags, world: World): Promise<ExitCode> {
  refuseOthers(paths, flags)
  expectMany()
  const here = {}
  const configs = new Configs(flags, world)
  const {settingsOf} = await configs.settle([here])
  const settings = settingsOf(here)
  const checker = await settings.checker()
  // Lines are short: by rules alone there is room for V8 to collect as seldom as it likes, which takes a twelfth less time.
  if (settings.fluency) collectEarly()
  const check: Check = ({text, format}, onFailure) =>
    checker.check(text, {...storyFormat({...settings, ...(format && {format})}, text, undefined), onFailure})
  const file = outputFile(flags)
  if (file !== undefined) {
    const refuse = refusalOf({stories: [here], settings: await configs.files()}, flags, world)
    await refuseOutput(refuse, file, `--output ${file}`)
  }
  const output = await openOutput(flags, world, file)
  const tally = emptyTally()
  const answering: Answering = {check, flags, tally, tell: tellOnce(world), world, incomplete: false}
  const answers = new Turns(settings.fluency ? forModel : forRules)
  try {
    let number = 0
    for await (const line of readLines(world.stdin, maxSizeOf(flags))) {
      const place = ++number
      if (number === veryManyStories) optimiseAsUsual()
      if (world.signal.aborted || (world.stdout.readerGone && file === undefined)) break
      if (line !== undefined && isBlank(line)) continue
      // Lines that are there already begin together.
      const answer = letEventsIn().then(() => answerLine(line, place, answering))
      await answers.take(line?.length ?? 0, async () => output.write(`${await answer}\n`))
    }
    await answers.done()
  } catch (error) {
    if (!world.signal.aborted) throw error
  } finally {
    await output.close()
  }
  if (world.signal.aborted) return 130
  if (tally.unread > 0 || answering.incomplete) return 2
  return fails(tally, verdictOf(flags, settings.failOn ?? 'warning')) ? 1 : 0
}

/** Throws a `Trouble` for what makes no sense with lines of JSON. */
function refuseOthers(paths: readonly string[], flags: Flags): void {
  if (paths.some(path => path !== '-'))
    throw new Trouble('--ndjson reads standard input; write `wireproof check --ndjson < stories.ndjson`')
  refuseTogether(flags, 'ndjson', 'reporter', 'its answers have a shape of their own')
  refuseTogether(flags, 'ndjson', 'changed', 'Git knows nothing of standard input')
  refuseTogether(flags, 'ndjson', 'updateBaseline', 'a baseline names stories by their files')
  refuseTogether(flags, 'ndjson', 'stdinFilename', 'each line names its story by its id')
  refuseTogether(flags, 'ndjson', 'encoding', 'JSON lines are UTF-8')
  refuseTogether(flags, 'ndjson', 'printConfig', 'its stories have no place')
  refuseTogether(flags, 'ndjson', 'failOnStale', 'a baseline names stories by their files')
  if (flags.baseline) refuseTogether(flags, 'ndjson', 'baseline', 'a baseline names stories by their files')
  for (const name of ['cache', 'cacheLocation', 'concurrency', 'timing'] as const)
    refuseTogether(flags, 'ndjson', name, 'that is for files')
}

/** How many lines are checked at a time, and how many must be answered before others begin. */
interface Abreast {
  most: number
  atOnce: number
}

/** Enough that sentences of like length can be read together; while the model reads some lines, rules look at others. */
const forModel: Abreast = {most: 64, atOnce: 1}
/** Those that begin together meet each rule together (`rulesInARow`). */
const forRules: Abreast = {most: 16, atOnce: 16}
const mostBytes = 2 ** 18

/** Lines are answered one after another, and checked several at a time. */
class Turns {
  readonly #abreast: Abreast
  readonly #turns: {bytes: number; written: Promise<void>}[] = []
  #last: Promise<void> = Promise.resolve()

  constructor(abreast: Abreast) {
    this.#abreast = abreast
  }

  /** Writes in its turn; returns at once unless too much is waiting. Rejects where writing failed. */
  async take(bytes: number, write: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(write)
    this.#last.catch(() => {})
    this.#turns.push({bytes, written: this.#last})
    while (this.#isFull()) await this.#turns.splice(0, this.#abreast.atOnce).at(-1)!.written
  }

  done(): Promise<void> {
    return this.#last
  }

  #isFull(): boolean {
    if (this.#turns.length >= this.#abreast.most) return true
    return this.#turns.length > 1 && this.#turns.reduce((sum, turn) => sum + turn.bytes, 0) > mostBytes
  }
}

interface Answering {
  check: Check
  flags: Flags
  tally: Tally
  tell(notices?: readonly string[]): Promise<void>
  world: World
  /** Whether a rule failed on a story. */
  incomplete: boolean
}

async function answerLine(line: Buffer | undefined, number: number, answering: Answering): Promise<string> {
  const {check, flags, tally, tell, world} = answering
  let id = 'null'
  try {
    if (line === undefined) throw new Trouble(`line ${number} ${oversize(maxSizeOf(flags))}`)
    const request = await parseRequest(line, number, known => {
      id = known
    })
    const {failures, onFailure} = failuresOn(`line ${number}`, flags.debug)
    const report = await check(request, onFailure)
    for (const failure of failures) await complain(world, failure)
    answering.incomplete ||= failures.length > 0
    addReport(tally, report)
    await tell(report.notices)
    const findings = flags.quiet ? report.findings.filter(finding => finding.severity === 'error') : report.findings
    return `{"id":${id},"findings":${JSON.stringify(findings)}}`
  } catch (error) {
    tally.unread++
    const trouble = storyTrouble(error, `line ${number}`, flags.debug)
    return `{"id":${id},"error":${JSON.stringify(trouble)}}`
  }
}

/** Tells the id as soon as it is known, so that an answer about a bad text can carry it. */
async function parseRequest(line: Buffer, number: number, tellId: (id: string) => void): Promise<Request> {
  const value = parseJson(line, number)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Trouble(`line ${number}: expected {"id": …, "text": …}`)
  const {id, text, format} = value as {id?: unknown; text?: unknown; format?: unknown}
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Trouble(`line ${number}: "id" must be a string or a number`)
  const written = typeof id === 'string' || Number.isSafeInteger(id) ? JSON.stringify(id) : await idAsWritten(line)
  tellId(written)
  if (typeof text !== 'string') throw new Trouble(`line ${number}: "text" must be a string`)
  if (format !== undefined && !formats.includes(format as Format))
    throw new Trouble(`line ${number}: "format" must be one of ${formats.join(', ')}`)
  return {id: written, text, ...(format !== undefined && {format: format as Format})}
}

/** Of a line that is JSON and has one. */
async function idAsWritten(line: Buffer): Promise<string> {
  const {membersOf, parseJson} = await import('../../formats/json.js')
  const source = textOf(line)
  const {start, end} = membersOf(parseJson(source)).get('id')!.loc
  return source.slice(start.offset, end.offset)
}

function textOf(line: Buffer): string {
  return line.toString().replace(/^\uFEFF/u, '')
}

function parseJson(line: Buffer, number: number): unknown {
  if (!isUtf8(line)) throw new Trouble(`line ${number}: not valid UTF-8`)
  try {
    return JSON.parse(textOf(line))
  } catch {
    throw new Trouble(`line ${number}: not valid JSON`)
  }
}

function isBlank(line: Buffer): boolean {
  return line.every(byte => byte === 32 || byte === 9 || byte === 13)
}
