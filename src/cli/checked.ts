/** How much text this process has checked, in UTF-16 code units. */
export const checked = {units: 0}
