/** `wireproof/house` where there are no files: house rules come as text. */
export type {HouseRules, NeverFlag} from '../core/house.js'
export {HouseError, type Problem} from '../user-files/problems.js'
export {parseHouseRules} from './parse.js'
export {type Trial, tryExamples} from './try-examples.js'
