/** What lies in a repository: kinds of files by folder, files that are no stories, and what the formats of the rest can be told. */
import {open} from 'node:fs/promises'
import {basename, extname, resolve} from 'node:path'
import {frontMatterFields} from '../formats/usual-names.js'
import {oneLine} from '../reporters/paint.js'
import type {InputFile} from './io/inputs.js'

export interface Survey {
  /** `40 .txt in stories` */
  places: string[]
  /** Files that a repository has besides stories. */
  ignored: string[]
  /** Lines of the setting `formats`. */
  formats: string[]
  /** What tables are to be checked in, where that is not the same for all: files, and columns. */
  tables: {files: string[]; fields: string[]}[]
}

/** Names of files that no story has. */
const noStory =
  /^(?:readme|changelog|changes|contributing|code_of_conduct|security|licen[cs]e|copying|notice|authors|humans|robots|ads|llms|cmakelists|(?:dev-)?requirements[\w.-]*|constraints)\.(?:md|markdown|txt|text|html?)$/iu

/** Files of each kind whose beginning is looked at. */
const mostRead = 20
const mostBytes = 16_384

/** The columns of a table that hold stories, by their names. */
export async function storyColumns(path: string): Promise<string[]> {
  return columnsOf(await beginning(path))
}

/** Looks at the files of a folder. @param otherTables whether it has tables without stories, too. */
export async function survey(files: readonly InputFile[], folder: string, otherTables = false): Promise<Survey> {
  const ignored = files.map(({shown}) => shown).filter(shown => noStory.test(basename(shown)))
  const stories = files.filter(({shown}) => !ignored.includes(shown))
  const counts = new Map<string, number>()
  for (const {shown} of stories) {
    const where = shown.includes('/') ? `in ${oneLine(shown.slice(0, shown.indexOf('/')))}` : 'here'
    const key = `${oneLine(extname(shown).toLowerCase()) || 'without ending'} ${where}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const places = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([key, count]) => `${count.toLocaleString('en')} ${key}`)
  const tables = await tablesOf(stories, folder)
  const columns = tables.length === 1 && !otherTables ? tables[0]!.fields : []
  return {
    places,
    ignored,
    formats: await formatLines(stories, folder, columns),
    tables: columns.length > 0 ? [] : tables
  }
}

/** Tables by their columns with stories. */
async function tablesOf(stories: readonly InputFile[], folder: string): Promise<Survey['tables']> {
  const byColumns = new Map<string, {files: string[]; fields: string[]}>()
  for (const {path, shown} of stories) {
    if (!/\.[ct]sv$/iu.test(shown)) continue
    const fields = await storyColumns(resolve(folder, path))
    const table = byColumns.get(fields.join()) ?? {files: [], fields}
    table.files.push(shown)
    byColumns.set(fields.join(), table)
  }
  return [...byColumns.values()].filter(({fields}) => fields.length > 0)
}

async function formatLines(stories: readonly InputFile[], folder: string, columns: string[]): Promise<string[]> {
  const fields = await sample(stories, /\.(?:md|markdown|mdx)$/iu, folder, text => {
    const front = /^\uFEFF?---\r?\n(.*?)\r?\n---/su.exec(text)?.[1] ?? ''
    return frontMatterFields.filter(field => new RegExp(`^${field}:`, 'mu').test(front))
  })
  return [
    ...(fields.length > 0 ? [`markdown: {fields: [${fields.join(', ')}]}`] : []),
    ...(columns.length > 0 ? [`csv: {fields: [${columns.join(', ')}]}`] : [])
  ]
}

/** Columns that hold stories, by custom. */
const bodies = ['body', 'text', 'content', 'story', 'article']

function columnsOf(text: string): string[] {
  const names = text
    .split(/\r?\n/u)[0]!
    .split(/[,;\t]/u)
    .map(name => name.replaceAll(/["\uFEFF]/gu, '').trim())
  return bodies.filter(body => names.includes(body))
}

/** What the beginnings of some files of a kind tell, each thing once. */
async function sample(
  stories: readonly InputFile[],
  kind: RegExp,
  folder: string,
  read: (text: string) => string[]
): Promise<string[]> {
  const some = stories.filter(({shown}) => kind.test(shown)).slice(0, mostRead)
  const told = new Set<string>()
  for (const {path} of some) for (const each of read(await beginning(resolve(folder, path)))) told.add(each)
  return [...told]
}

async function beginning(path: string): Promise<string> {
  const handle = await open(path).catch(() => undefined)
  if (!handle) return ''
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(mostBytes), 0, mostBytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
