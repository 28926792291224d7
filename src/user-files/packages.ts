/** Finds a file by its path, or the file of an npm package by the package's name, without running any of its code. */
import {readFile, realpath, stat} from 'node:fs/promises'
import path from 'node:path'

export type Fail = (text: string) => never

/** What is looked for. */
export interface Kind {
  /** What a file's name ends with. */
  endings: RegExp
  /** What it is called in a package, in order of preference. */
  names: readonly string[]
  /** The key below `wireproof` of a package.json that may name it. */
  field: 'rules' | 'config'
}

/** A package name has neither a leading dot or slash nor the ending of a file. */
export async function locate(name: string, from: string, kind: Kind, fail: Fail): Promise<string> {
  const isPackage = !/^(?:\.{1,2}$|\.{0,2}[/\\]|[a-z]:[/\\])/iu.test(name) && !kind.endings.test(name)
  const scopedFile = /^@[^/]+\/[^/]+\/./u.test(name) && kind.endings.test(name)
  const there = path.resolve(from, name)
  if (await isFile(there)) return realpath(there)
  if (isPackage || scopedFile) return findPackageFile(name, from, kind, fail)
  const folder = (await stat(there).catch(() => undefined))?.isDirectory()
  return fail(
    folder ? `it is a folder; name the file, as in ${name.replace(/[/\\]$/u, '')}/${kind.names[0]}` : 'no such file'
  )
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false
}

/** The file of `name` or `name/file.yaml`, from the `node_modules` of a folder or of those above it. */
async function findPackageFile(name: string, from: string, kind: Kind, fail: Fail): Promise<string> {
  const parts = name.split('/')
  const length = name.startsWith('@') ? 2 : 1
  const [packageName, inside] = [parts.slice(0, length).join('/'), parts.slice(length).join('/')]
  if (parts.length < length || parts.some(part => part === '' || part === '..'))
    return fail('no such file; a package is named as in @paper/wireproof-house, a file as in ./house.yaml')
  const folder = await findPackage(packageName, from)
  if (!folder) return fail(`package not found; run npm install ${packageName}, or write ./${name} for a file`)
  const file = path.resolve(
    folder,
    inside || ((await namedFile(folder, kind.field, fail)) ?? (await standard(folder, kind)))
  )
  if (!file.startsWith(folder + path.sep)) return fail(`the file ${file} lies outside the package`)
  const there = await stat(file).catch(() => undefined)
  if (!there?.isFile()) return fail(`the package has no ${path.relative(folder, file)}`)
  return realpath(file)
}

async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let at = path.resolve(from); ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name)
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return realpath(folder)
    if (path.dirname(at) === at) return undefined
  }
}

async function standard(folder: string, {names}: Kind): Promise<string> {
  for (const name of names) if (await isFile(path.join(folder, name))) return name
  return names[0]!
}

/** What the field of its package.json says. */
async function namedFile(folder: string, field: Kind['field'], fail: Fail): Promise<string | undefined> {
  const json = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}')
  let manifest: {wireproof?: Partial<Record<Kind['field'], unknown>>} | null
  try {
    manifest = JSON.parse(json)
  } catch {
    return fail('the package’s package.json is not valid JSON')
  }
  const named = manifest?.wireproof?.[field]
  if (named === undefined) return undefined
  return typeof named === 'string'
    ? named
    : fail(`\`wireproof.${field}\` in the package’s package.json must be a file name`)
}
