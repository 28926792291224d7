/** The fluency detector by itself, for browsers and for sessions of one's own: `createChecker({fluency: createFluency(files, session)})`. */
export type {Expert} from './calibration.js'
export {
  createFluency,
  type Fluency,
  type FluencyParts,
  type JudgeAids,
  type Judgement,
  type ModelFiles,
  modelFiles,
  type OwnFluency
} from './fluency.js'
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
export type {JudgedWord, Spot, SpotKind} from './spots.js'
export type {Proposal, Proposals} from './suggest.js'
export type {Window, WindowWord} from './windows.js'
