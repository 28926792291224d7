/** What runs the encoder: onnxruntime by its native build where it is installed, else by WebAssembly. Both give the same findings. */

/** `rows` texts of `pieces` word pieces each, padded. */
export interface Batch {
  rows: number
  pieces: number
  /** rows × pieces × width. */
  embedded: Float32Array
  /** rows × pieces; 0 for padding. */
  mask: BigInt64Array
  /** Indexes into rows × pieces for which to return a query; at least one. */
  places: BigInt64Array
}

export interface Outcome {
  /** rows × pieces × heads, each 0 to 1. */
  chances: Float32Array
  /** places × width. */
  queries: Float32Array
}

export interface EncoderSession {
  run(batch: Batch): Promise<Outcome>
  /** Lets go of the memory. */
  close(): Promise<void>
}

/** The part of onnxruntime that both builds have. */
export interface Runtime {
  /** Settings of the WebAssembly build, to be made before the first session. */
  env: {wasm?: {numThreads?: number}}
  InferenceSession: {
    create(model: Uint8Array, options: Record<string, unknown>): Promise<RuntimeSession>
  }
  Tensor: new (type: 'float32' | 'int64', data: Float32Array | BigInt64Array, dims: readonly number[]) => RuntimeTensor
}

interface RuntimeTensor {
  data: unknown
}

interface RuntimeSession {
  run(feeds: Record<string, RuntimeTensor>): Promise<Record<string, RuntimeTensor>>
  release(): Promise<void>
}

/** Opens the encoder in a runtime. Rejects with the runtime's error for a broken model. */
export async function openSession(
  runtime: Runtime,
  model: Uint8Array,
  options: Record<string, unknown> = {}
): Promise<EncoderSession> {
  // The graph is written as it is to run: the runtime's own changes would take time and make it no faster.
  const session = await runtime.InferenceSession.create(model, {graphOptimizationLevel: 'disabled', ...options})
  const {Tensor} = runtime
  const run = async ({rows, pieces, embedded, mask, places}: Batch): Promise<Outcome> => {
    const outputs = await session.run({
      embedded: new Tensor('float32', embedded, [rows, pieces, embedded.length / (rows * pieces)]),
      mask: new Tensor('int64', mask, [rows, pieces]),
      places: new Tensor('int64', places, [places.length])
    })
    return {chances: outputs.chances!.data as Float32Array, queries: outputs.queries!.data as Float32Array}
  }
  // WebAssembly has one memory: two stories that are checked side by side must not run in it together.
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(batch) {
      const mine = last.then(() => run(batch))
      last = mine.catch(() => {})
      return mine
    },
    close: () => session.release()
  }
}
