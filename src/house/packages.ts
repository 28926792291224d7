/** Finds the house file of an npm package without running any of its code. */
import {readFile, realpath, stat} from 'node:fs/promises'
import path from 'node:path'

type Fail = (text: string) => never

/** The file of `name` or `name/file.yaml`, from the `node_modules` of a folder or of those above it. */
export async function findPackageFile(name: string, from: string, standard: string, fail: Fail): Promise<string> {
  const parts = name.split('/')
  const length = name.startsWith('@') ? 2 : 1
  const [packageName, inside] = [parts.slice(0, length).join('/'), parts.slice(length).join('/')]
  if (parts.length < length || parts.some(part => part === '' || part === '..'))
    return fail('no such file; a package is named as in @paper/wireproof-house, a file as in ./house.yaml')
  const folder = await findPackage(packageName, from)
  if (!folder) return fail(`package not found; run npm install ${packageName}, or write ./${name} for a file`)
  const file = path.resolve(folder, inside || ((await namedRules(folder, fail)) ?? standard))
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

/** The field `wireproof.rules` of its package.json. */
async function namedRules(folder: string, fail: Fail): Promise<string | undefined> {
  const json = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}')
  let manifest: {wireproof?: {rules?: unknown}} | null
  try {
    manifest = JSON.parse(json)
  } catch {
    return fail('the package’s package.json is not valid JSON')
  }
  const rules = manifest?.wireproof?.rules
  if (rules === undefined) return undefined
  return typeof rules === 'string' ? rules : fail('`wireproof.rules` in the package’s package.json must be a file name')
}
