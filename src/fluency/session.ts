/** What runs the encoder: onnxruntime by its native build where it is installed, else by WebAssembly. Both give the same findings. */

/** `rows` texts of `pieces` word pieces each, padded. */
export interface Batch {
  rows: number
  pieces: number
  /** rows × pieces × width: embedded pieces for the first layers, for the others what those have made of them. */
  vectors: Float32Array
  /** rows × pieces; 0 for padding. */
  mask: BigInt64Array
}

/** What the first layers make of a batch. */
export interface Glance {
  /** rows × pieces × width. */
  vectors: Float32Array
  /** rows × pieces × (heads + 1), each 0 to 1: what the whole encoder may say, and how sure a word of it may become. */
  opinions: Float32Array
}

export interface Outcome {
  /** rows × pieces × heads, each 0 to 1. */
  chances: Float32Array
  /** places × width. */
  queries: Float32Array
}

export interface EncoderSession {
  /** Reads with the first layers. */
  glance(batch: Batch): Promise<Glance>
  /** Reads on with the others; `places` are indexes into rows × pieces for which to return a query, at least one. */
  readOn(batch: Batch, places?: BigInt64Array): Promise<Outcome>
  /** Lets go of the memory. */
  close(): Promise<void>
}

/** The files of `models/` that hold the encoder: its first layers, and the others. */
export const encoderFiles = ['encoder-first.onnx', 'encoder-rest.onnx'] as const
export type EncoderFiles = Readonly<Record<(typeof encoderFiles)[number], Uint8Array>>

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

const onePlace = new BigInt64Array([0n])

/** Opens the encoder in a runtime. Rejects with the runtime's error for a broken model. */
export async function openSession(
  runtime: Runtime,
  files: EncoderFiles,
  options: Record<string, unknown> = {}
): Promise<EncoderSession> {
  // The graph is written as it is to run: the runtime's own changes would take time and make it no faster.
  const all = {graphOptimizationLevel: 'disabled', ...options}
  const first = await runtime.InferenceSession.create(files['encoder-first.onnx'], all)
  const rest = await runtime.InferenceSession.create(files['encoder-rest.onnx'], all)
  // No closure below may name the files: the runtime has copied them, and they would be kept for good.
  const {Tensor} = runtime
  // WebAssembly has one memory: two stories that are checked side by side must not run in it together.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = last.then(run)
    last = mine.catch(() => {})
    return mine
  }
  const tensors = ({rows, pieces, vectors, mask}: Batch) => ({
    vectors: new Tensor('float32', vectors, [rows, pieces, vectors.length / (rows * pieces)]),
    mask: new Tensor('int64', mask, [rows, pieces])
  })
  return {
    glance: batch =>
      inTurn(async () => {
        const {vectors, mask} = tensors(batch)
        const {halfway, glance} = await first.run({embedded: vectors, mask})
        return {vectors: halfway!.data as Float32Array, opinions: glance!.data as Float32Array}
      }),
    readOn: (batch, places = onePlace) =>
      inTurn(async () => {
        const {vectors, mask} = tensors(batch)
        const asked = new Tensor('int64', places, [places.length])
        const {chances, queries} = await rest.run({halfway: vectors, mask, places: asked})
        return {chances: chances!.data as Float32Array, queries: queries!.data as Float32Array}
      }),
    async close() {
      await first.release()
      await rest.release()
    }
  }
}
