/** A newsroom's own rules: `wireproof/house`. */
export type {HouseRules, NeverFlag} from '../core/house.js'
export {findHouseFile, houseFileName} from '../user-files/find.js'
export {HouseError, type Problem} from '../user-files/problems.js'
export {type LoadOptions, loadHouseRules} from './load.js'
export {parseHouseRules} from './parse.js'
export {type Trial, tryExamples} from './try-examples.js'
