/** Writes dist/THIRD-PARTY.txt: the licences of the packages whose code or words the bundles contain. */
import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Packages that no import shows: the lexicon is made of three lists, and the runtime is copied. */
const unfolded = ['dictionary-en', 'dictionary-en-gb', 'word-list', 'onnxruntime-web']

/** @param chunks what the bundler wrote. @param folder where to. */
export async function writeLicences(chunks, folder) {
  const modules = chunks.flatMap(chunk => chunk.moduleIds ?? [])
  const found = modules.map(id => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1])
  const names = [...new Set([...found.filter(Boolean), ...unfolded])].sort()
  const notices = await Promise.all(names.map(notice))
  await writeFile(path.join(folder, 'THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
}

async function notice(name) {
  const root = path.join('node_modules', name)
  const {version, license} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const file = (await readdir(root)).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? await readFile(path.join(root, file), 'utf8') : `Licence: ${license}\n`
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
