/** Reports of ours that lie among the stories: a search of a folder leaves them out. */

/** What each kind begins with. */
const beginnings: Readonly<Record<string, RegExp>> = {
  html: /<meta name="generator" content="wireproof[ "]/u,
  md: /^<!-- wireproof -->\n### wireproof: /u,
  json: /^\{"\$schema":"[^"]*\/wireproof@[^"]*\/report\.schema\.json"|^\{"path":"(?:[^"\\]|\\.)*","(?:rule|error)":"|^\{"id":(?:"(?:[^"\\]|\\.)*"|[-+.\de]+|null),"(?:findings":\[|error":")|^\{"source":\{"name":"wireproof"/u,
  txt: /^[^\r\n]{1,1000}\n {2}\d+:\d+ {2}\S{1,3} (?:error|warning|query) {2}\S|^[^\r\n]{1,1000}:\d+:\d+: (?:error|warning|query): [^\r\n]{1,2000} \[[a-z-]+\/[a-z\d-]+\]\n|^No findings in \d[\d,]* files? \(\d[\d,]* words?\)\./u
}

const kinds: Readonly<Record<string, string>> = {
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  json: 'json',
  ndjson: 'json',
  jsonl: 'json'
}

/** Enough of a file to tell, in bytes. */
export const ownHeadSize = 4096

/** Whether a file with this ending may be a report. */
export function mayBeReport(extension: string): boolean {
  return Object.hasOwn(kinds, extension)
}

/** Whether a file that begins so is one. */
export function isOwnReport(head: string, extension: string): boolean {
  return mayBeReport(extension) && beginnings[kinds[extension]!]!.test(head)
}
