/** The fluency detector by itself, for browsers and for sessions of one's own: `createChecker({fluency: createFluency(files, session)})`. */
export {createFluency, type Fluency, type Judgement, type ModelFiles, modelFiles} from './fluency.js'
export {checkHash, FluencyError} from './hashes.js'
export {
  type Batch,
  type EncoderFiles,
  type EncoderSession,
  encoderFiles,
  type Glance,
  type Outcome,
  openSession,
  type Runtime
} from './session.js'
export type {JudgedWord} from './spots.js'
