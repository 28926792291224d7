/** A newsroom's own rules: `wireproof/house`. */
export type {HouseRules, NeverFlag} from '../core/house.js'
export {findHouseFile, houseFileName} from './find.js'
export {type LoadOptions, loadHouseRules} from './load.js'
export {parseHouseRules} from './parse.js'
export {HouseError, type Problem} from './problems.js'
export {type Trial, tryExamples} from './try-examples.js'
