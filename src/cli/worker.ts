/** One thread of --concurrency: looks at the stories that it is sent, and sends back what it found. */
import {PassThrough} from 'node:stream'
import {parentPort, workerData} from 'node:worker_threads'
import {failed} from './ahead.js'
import {Configs} from './configs.js'
import {type Looked, makeLook, openCache} from './look.js'
import {type Input, storyTrouble} from './session.js'
import type {Answer, Brief, Errand} from './threads.js'
import {Timing} from './timing.js'
import type {World} from './world.js'

const {flags, cwd, env} = workerData as Brief
const stream = new PassThrough().resume()
const world: World = {
  stdin: stream,
  stdout: stream,
  stderr: stream,
  env,
  cwd,
  // The main thread ends this one as a whole.
  signal: new AbortController().signal
}
const configs = new Configs(flags, world, {trusted: true})
const timing = flags.timing ? new Timing() : undefined
const ready = openCache(flags, cwd).then(cache =>
  makeLook(input => configs.settingsFor(input), {...(cache && {cache}), ...(timing && {timing})}, flags, world)
)

parentPort!.on('message', async ({id, inputs}: Errand) => {
  const results = await lookAt(inputs)
  const answer: Answer = {
    id,
    results: results.map((result, at) => told(result, inputs[at]!)),
    costs: timing?.take() ?? []
  }
  parentPort!.postMessage(answer)
})

/** What keeps this thread from looking at all is told of each story. */
async function lookAt(inputs: readonly Input[]): Promise<PromiseSettledResult<Looked>[]> {
  try {
    return await (await ready)(inputs)
  } catch (error) {
    return inputs.map(() => failed(error))
  }
}

function told(result: PromiseSettledResult<Looked>, {shown}: Input): Answer['results'][number] {
  if (result.status === 'fulfilled') return {looked: result.value}
  return {error: storyTrouble(result.reason, shown, flags.debug)}
}
