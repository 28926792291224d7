/** Makes the chunks of the command line what its own loader runs (`src/cli/start/chunks.ts`). */

/**
 * What is still imported, the loader imports: V8 forgets who did when it takes code that it compiled before.
 * And V8 reads text in ASCII faster than any other, and keeps it in half the room; strings and patterns are all that is not.
 */
export function loadedChunks() {
  return {
    name: 'loaded-chunks',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = inAscii(withHostImports(chunk.code, code => this.parse(code)))
    }
  }
}

function withHostImports(code, parse) {
  if (!code.includes('import(')) return code
  let edited = ''
  let at = 0
  for (const start of importsIn(parse(code)).toSorted((one, other) => one - other)) {
    edited += `${code.slice(at, start)}hostImport`
    at = start + 'import'.length
  }
  return edited + code.slice(at)
}

const importsIn = node => [
  ...(node.type === 'ImportExpression' ? [node.start] : []),
  ...Object.values(node)
    .flat()
    .filter(value => typeof value?.type === 'string')
    .flatMap(importsIn)
]

const inAscii = code => code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
