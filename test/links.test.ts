/** Links in the documentation lead somewhere, in the repository and in the package. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {describe, expect, it} from 'vitest'
import {guides} from './guides.js'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const rulePages = readdirSync(new URL('docs/rules', root), {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.md'))
  .map(name => `docs/rules/${name.replaceAll('\\', '/')}`)
const others = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'corpus/README.md', 'models/MODEL_CARD.md']
const pages = [...others, ...guides, ...rulePages]

/** What a package always has, and what ours lists. */
const shipped: readonly string[] = ['README.md', 'LICENSE', 'package.json', ...JSON.parse(read('package.json')).files]
const isShipped = (file: string) => shipped.some(entry => file === entry || file.startsWith(`${entry}/`))

const prose = (page: string) => read(page).replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gmu, '')

function linksOf(page: string): {file: string; anchor: string | undefined}[] {
  const targets = Array.from(prose(page).matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/gu), ([, target]) => target!)
  return targets.map(target => {
    const [path = '', anchor] = target.split('#')
    return {file: path === '' ? page : posix.join(posix.dirname(page), path), anchor}
  })
}

/** As GitHub makes them of headings. */
const anchorsOf = (page: string) =>
  Array.from(prose(page).matchAll(/^#+ (.*)$/gmu), ([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-')
  )

describe('links', () => {
  it('lead to files and headings that are there', () => {
    const lost = pages.flatMap(page =>
      linksOf(page)
        .filter(
          ({file, anchor}) =>
            !existsSync(new URL(file, root)) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
        )
        .map(({file, anchor = ''}) => `${page}: ${file}#${anchor}`)
    )
    expect(lost).toEqual([])
  })

  it('of the package stay in the package', () => {
    expect(pages.filter(page => !isShipped(page))).toEqual([])
    const lost = pages.flatMap(page => linksOf(page).filter(({file}) => !isShipped(file)))
    expect(lost).toEqual([])
  })
})
