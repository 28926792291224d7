/** Word lists, styles and scripts of pages are imported as text; `tools/text-modules.mjs` teaches the bundler and the test runner how. */
declare module '*.tsv' {
  const text: string
  export default text
}
declare module '*.txt' {
  const text: string
  export default text
}
declare module '*?raw' {
  const text: string
  export default text
}
