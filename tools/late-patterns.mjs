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
    ...literals.flatMap(literal => editsOfLiteral(literal, variables)),
    ...calls.filter(isOfRule).flatMap(({node}) => editsOfCall(node))
  ]
  const constants = constantsOf(program)
    .map(({statement, name, value}) => ({statement, value, name, uses: usesOf(name, identifiers)}))
    .filter(({uses}) => uses)
  const late = constants.flatMap(({statement, name, value, uses}) => [
    {
      start: statement.start,
      end: value.start,
      text: `let ${name.name};\nfunction ${makerOf(name)}() { return ${name.name} ??= `
    },
    {start: value.end, end: statement.end, text: `; }`},
    ...uses.map(use => ({...spanOf(use), text: `${makerOf(name)}()`}))
  ])
  const edited = edit(code, [...edits, ...late])
  return variables.length === 0 ? edited : `${edited}\nvar ${variables.join(', ')};\n`
}

const makerOf = ({name}) => `${name}$made`

/** The literal patterns with properties, the calls of `new RegExp` and all identifiers, each with the nodes around it from the program inwards. */
function read(program) {
  const literals = []
  const calls = []
  const identifiers = []
  const visit = (node, parents) => {
    if (isLatePattern(node)) literals.push({node, parents})
    if (isNewPattern(node)) calls.push({node, parents})
    if (node.type === 'Identifier') identifiers.push({node, parents})
    const around = [...parents, node]
    for (const value of childrenOf(node)) visit(value, around)
  }
  visit(program, [])
  return {literals, calls, identifiers}
}

const childrenOf = node =>
  Object.values(node)
    .flat()
    .filter(value => typeof value?.type === 'string')

const isLatePattern = ({type, regex}) => type === 'Literal' && regex?.pattern.includes('\\p{')
const isNewPattern = ({type, callee}) => type === 'NewExpression' && callee.name === 'RegExp'

function editsOfLiteral({node, parents}, variables) {
  const {pattern, flags} = node.regex
  const made = `RegExp(${JSON.stringify(pattern)}, '${flags}')`
  if (isOfRule({node, parents}))
    return [{...spanOf(node), text: `{source: ${JSON.stringify(pattern)}, flags: '${flags}'}`}]
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

/** The constants of a module, not exported, that are nothing but patterns, lists and tables of them, and words that they are made of. */
function constantsOf(program) {
  return program.body.flatMap(statement => {
    const [{id, init}, ...others] = statement.type === 'VariableDeclaration' ? statement.declarations : [{}]
    const isOne = statement.kind === 'const' && others.length === 0 && id.type === 'Identifier'
    return isOne && holdsPattern(init) && isPlain(init) ? [{statement, name: id, value: init}] : []
  })
}

const holdsPattern = node => isLatePattern(node) || isNewPattern(node) || childrenOf(node).some(holdsPattern)

const plain = new Set([
  'ArrayExpression',
  'Identifier',
  'Literal',
  'MemberExpression',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'TaggedTemplateExpression',
  'TemplateElement',
  'TemplateLiteral'
])

const isPlain = node =>
  plain.has(node.type) && (node.type !== 'NewExpression' || isNewPattern(node)) && childrenOf(node).every(isPlain)

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

/** For each kind of node, whether what it holds under a name is read. */
const reading = {
  ArrayExpression: () => true,
  ArrowFunctionExpression: (parent, node) => parent.body === node,
  CallExpression: (parent, node) => parent.callee !== node,
  ConditionalExpression: () => true,
  ForOfStatement: (parent, node) => parent.right === node,
  LogicalExpression: () => true,
  MemberExpression: (parent, node) => parent.object === node,
  NewExpression: (parent, node) => parent.callee !== node,
  Property: (parent, node, around) => !parent.shorthand && parent.value === node && around.type === 'ObjectExpression',
  ReturnStatement: () => true,
  SpreadElement: () => true,
  TemplateLiteral: () => true,
  VariableDeclarator: (parent, node) => parent.init === node
}

function isRead({node, parents}) {
  const parent = parents.at(-1)
  return reading[parent.type]?.(parent, node, parents.at(-2)) ?? false
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
