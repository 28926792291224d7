/** Forms in -ing that are the names of what is done, so that they stand where nouns do: `wanted training`, `the right to fishing`. */

const names =
  /^(?:building|training|housing|funding|spending|shopping|fishing|farming|mining|drilling|banking|parking|hearing|meeting|trading|gambling|smoking|drinking|cooking|cycling|swimming|boxing|racing|sailing|climbing|walking|running|living|reading|writing|teaching|learning|manufacturing|engineering|marketing|advertising|planning|processing|printing|publishing|painting|acting|dancing|singing|fighting|killing|bombing|shooting|voting|policing|recycling|shipping|testing|beginning|standing|saving|feeding|clothing|lighting|heating|cooling|drawing|recording|ruling|understanding|wedding|setting|seating|hunting|breeding|logging|nursing|counselling|coaching|mustering|gaming|sentencing|being|bearing|backing|financing|pricing|licensing|staffing|something|schooling|opening|closing|warning|briefing|listing|filing|finding|offering|rating|blessing|handling|lending|timing|scheduling|screening|monitoring|lobbying|sharing|bidding)$/u

/** Whether a form in -ing may be a noun. */
export const isActivity = (word: string): boolean => names.test(word)
