/**
 * For the command line: patterns with character properties, and those that rules are made of, are made when they are first used.
 * V8 checks a literal pattern whenever it scans the code around it, used or not, and `\p{L}` takes it 0.03 ms or more each time;
 * what is handed to `RegExp` it looks at only when that is called.
 */

export function latePatterns() {
  return {
    name: 'late-patterns',
    transform: {
      filter: {id: /[\\/](?:src|rules)[\\/].*\.ts$/, code: /\\p\{|new RegExp/},
      handler(code) {
        return {code: withLatePatterns(code, this.parse(code, {lang: 'ts'})), map: null}
      }
    }
  }
}

function withLatePatterns(code, program) {
  const {literals, calls, identifiers} = read(program)
  const variables = []
  const edits = [
    ...literals.flatMap(literal => editsOfLiteral(literal, identifiers, variables)),
    ...calls.filter(isOfRule).flatMap(({node}) => editsOfCall(node))
  ]
  const edited = edit(code, edits)
  return variables.length === 0 ? edited : `${edited}\nvar ${variables.join(', ')};\n`
}

/** The literal patterns with properties, the calls of `new RegExp` and all identifiers, each with the nodes around it from the program inwards. */
function read(program) {
  const literals = []
  const calls = []
  const identifiers = []
  const visit = (node, parents) => {
    if (node.type === 'Literal' && node.regex?.pattern.includes('\\p{')) literals.push({node, parents})
    if (node.type === 'NewExpression' && node.callee.name === 'RegExp') calls.push({node, parents})
    if (node.type === 'Identifier') identifiers.push({node, parents})
    const around = [...parents, node]
    for (const value of Object.values(node).flat()) if (typeof value?.type === 'string') visit(value, around)
  }
  visit(program, [])
  return {literals, calls, identifiers}
}

function editsOfLiteral({node, parents}, identifiers, variables) {
  const {pattern, flags} = node.regex
  const made = `RegExp(${JSON.stringify(pattern)}, '${flags}')`
  if (isOfRule({node, parents}))
    return [{...spanOf(node), text: `{source: ${JSON.stringify(pattern)}, flags: '${flags}'}`}]
  const [, declaration, declarator] = parents
  const uses = isConstant(parents) ? usesOf(declarator.id, identifiers) : undefined
  if (uses) {
    const {name} = declarator.id
    const late = uses.map(use => ({...spanOf(use), text: `(${name} ??= ${made})`}))
    return [{...spanOf(declaration), text: `let ${name};`}, ...late]
  }
  // One that remembers where it stopped is made anew for each call of its function, as a literal is.
  if (!parents.some(isFunction) || /[gy]/.test(flags)) return [{...spanOf(node), text: made}]
  const name = `pattern$${variables.length}`
  variables.push(name)
  return [{...spanOf(node), text: `(${name} ??= ${made})`}]
}

/** `new RegExp(source, 'flags')` becomes what it would be made of. */
function editsOfCall({start, end, arguments: [source, flags]}) {
  if (typeof flags?.value !== 'string') return []
  return [
    {start, end: source.start, text: '{source: '},
    {start: source.end, end, text: `, flags: '${flags.value}'}`}
  ]
}

/** Kinds of rule that take a `Pattern` and compile it themselves. */
const kinds = new Set(['patternRule', 'figureRule', 'retellingRule'])

function isOfRule({node, parents}) {
  const {type, key, value} = parents.at(-1)
  if (type !== 'Property' || key.name !== 'pattern' || value !== node || parents.some(isFunction)) return false
  return parents.some(({callee}) => kinds.has(callee?.name))
}

const isFunction = ({type}) => type.includes('Function')

/** Whether the nodes around a literal are those of `const name = /…/`, at the top of a module and not exported. */
function isConstant(parents) {
  const [, declaration, declarator] = parents
  return parents.length === 3 && declarator.type === 'VariableDeclarator' && declaration.declarations.length === 1
}

/** Where a constant is read; nothing where its name also stands in a place of which that is not sure, as another variable's does. */
function usesOf(name, identifiers) {
  const others = identifiers.filter(
    ({node, parents}) => node.name === name.name && node !== name && !isKey(node, parents.at(-1))
  )
  return others.every(isRead) ? others.map(({node}) => node) : undefined
}

const isKey = (node, {type, property, key, computed, shorthand}) =>
  !computed &&
  !shorthand &&
  ((type === 'MemberExpression' && property === node) || (type === 'Property' && key === node))

function isRead({node, parents}) {
  const parent = parents.at(-1)
  // What takes its place begins with a bracket, which would go with the line before.
  if (parents.some(({type, start}) => type === 'ExpressionStatement' && start === node.start)) return false
  return parent.type === 'MemberExpression'
    ? parent.object === node
    : parent.type === 'CallExpression' && parent.callee !== node
}

const spanOf = ({start, end}) => ({start, end})

function edit(code, edits) {
  let edited = ''
  let at = 0
  for (const {start, end, text} of edits.toSorted((one, other) => one.start - other.start)) {
    edited += code.slice(at, start) + text
    at = end
  }
  return edited + code.slice(at)
}
