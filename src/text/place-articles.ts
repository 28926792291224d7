/** Names of two words that need an article, and those that have none. */

/** Names of countries that need the article: second word by first. */
export const articled = new Map([
  ['united', /^(?:states|kingdom|nations)$/u],
  ['soviet', /^union$/u],
  ['european', /^(?:union|parliament|commission|council)$/u],
  ['czech', /^republic$/u],
  ['dominican', /^republic$/u],
  ['black', /^sea$/u],
  ['red', /^(?:sea|cross)$/u],
  ['caspian', /^sea$/u],
  ['baltic', /^sea$/u],
  ['mediterranean', /^sea$/u],
  ['pacific', /^ocean$/u],
  ['atlantic', /^ocean$/u],
  ['indian', /^ocean$/u],
  ['middle', /^east$/u],
  ['west', /^bank$/u],
  ['gaza', /^strip$/u],
  ['persian', /^gulf$/u],
  ['world', /^(?:cup|bank)$/u],
  ['white', /^house$/u],
  ['supreme', /^court$/u],
  ['security', /^council$/u],
  ['netherlands', /^/u],
  ['balkans', /^/u],
  ['kremlin', /^/u],
  ['pentagon', /^/u],
  ['vatican', /^/u],
  ['alps', /^/u],
  ['philippines', /^/u],
  ['maldives', /^/u],
  ['bahamas', /^/u]
])

const regions = /^(?:africa|asia|america|europe)$/u
/** Names without an article: second word by first. */
export const bareCompounds = new Map([
  ['west', /^(?:africa|asia)$/u],
  ['east', /^(?:africa|asia)$/u],
  ['north', /^(?:africa|america|korea|macedonia)$/u],
  ['south', /^(?:africa|america|korea|asia)$/u],
  ...['central', 'eastern', 'western', 'northern', 'southern', 'southeast', 'latin'].map(
    word => [word, regions] as const
  ),
  ['saudi', /^arabia$/u],
  ['new', /^zealand$/u],
  ['sri', /^lanka$/u],
  ['lake', /^(?!district|placid|house)/u]
])
