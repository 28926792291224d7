/** One thread of --concurrency: looks at the stories that it is sent, and sends back what it found. */
import {PassThrough} from 'node:stream'
import {parentPort, workerData} from 'node:worker_threads'
import {Configs} from './configs.js'
import {makeLook, openCache} from './look.js'
import {storyTrouble} from './session.js'
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

parentPort!.on('message', async ({id, input}: Errand) => {
  let answer: Answer
  try {
    const looked = await (await ready)(input)
    answer = {id, looked, costs: timing?.take() ?? []}
  } catch (error) {
    answer = {id, error: storyTrouble(error, input.shown, flags.debug), costs: timing?.take() ?? []}
  }
  parentPort!.postMessage(answer)
})
