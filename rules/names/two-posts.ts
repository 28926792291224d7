import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {bareName} from '../../src/text/names.js'
import {wordSet} from '../../src/text/word-set.js'

const head =
  '(?:[Dd]irector|[Pp]resident|[Cc]hair(?:man|woman)|[Ss]ecretary|[Mm]anager|[Mm]inister|[Mm]ayor|[Gg]overnor|[Cc]ommissioner|[Ee]ditor|[Cc]oach|[Pp]rincipal|[Hh]eadmaster|[Rr]ector|[Dd]ean|[Hh]ead|[Cc]hief|[Ss]pokes(?:man|woman)|[Tt]reasurer)'
const word = String.raw`\p{Lu}\p{L}*(?:['’-]\p{L}+)*`
const name = `(?<name>${word}(?: (?:al-|de |van |von |da |del |el-|bin )?${word}){0,2})`
const post = String.raw`(?<post>(?:(?<before>\p{L}+)[ -])?(?<head>${head}))`
const body = String.raw`(?<body>(?:\p{L}[\p{L}'’-]* ){0,4}\p{L}[\p{L}-]+)`
/** `Deputy director Ana Lind`, `Ana Lind, the head of the harbour board`, `The head of the board, Ana Lind, said`. */
const ways = [
  new RegExp(String.raw`(?<![\p{L}-])(?<!\band )${post} ${name}`, 'dgu'),
  new RegExp(String.raw`(?<![\p{L}'’-])${name}, (?:the )?${post} (?:of|at) (?:the )?${body}(?=[,.;])`, 'dgu'),
  new RegExp(
    String.raw`\b[Tt]he ${post} (?:of|at) (?:the )?${body}, (?:Dr |Major |Colonel )?${name}(?=[,.;]| (?:said|says|told|has|had|was|added)\b)`,
    'dgu'
  )
]
const lower = wordSet('deputy vice')
/** Fields of one post: nobody has two of them by turns. */
const fields = wordSet(
  'managing medical technical sporting sports artistic musical commercial financial nursing marketing clinical scientific foreign interior defence defense health education justice agriculture transport culture'
)
const changes =
  /\b(?:became|become|becomes|promoted|elected|appointed|former|ex|then-\p{L}+|sworn|previously|once|resigned|succeed\w*|acting|interim|designate|elect|late|demoted|replaced)\b/iu

interface Post {
  names: readonly string[]
  before: string
  head: string
  body: readonly string[]
  printed: string
  span: readonly [number, number]
}

export default defineRule({
  id: 'names/two-posts',
  summary:
    'Find a person whose post is another the next time (`Director Ida Lund … deputy director Lund`, `Ida Lund, president of the council … Lund, the secretary of the council`).',
  why: 'An engine guesses anew in each sentence which post an ambiguous word means; readers take the two for two people.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {post: '`{post}` does not go with `{first}`, as the story calls {name} before: check the post'},
  examples: [
    {
      bad: 'Port director Ida Lund opened the pier. ⟦Deputy director⟧ Lund praised the crew.',
      better: 'Port director Ida Lund opened the pier. Port director Lund praised the crew.'
    },
    {
      bad: 'Technical director Ida Lund opened the pier. ⟦Medical director⟧ Lund praised the crew.',
      better: 'Technical director Ida Lund opened the pier. Technical director Lund praised the crew.'
    },
    {
      bad: 'Ida Lund, president of the guild, spoke. Snow fell. Ida Lund, the ⟦secretary⟧ of the guild, then left.',
      better: 'Ida Lund, president of the guild, spoke. Snow fell. Ida Lund, the president of the guild, then left.'
    },
    {bad: 'Wen Bo, deputy head of the tax bureau, spoke. Wen, the ⟦director⟧ of the forest bureau, then left.'},
    {good: 'Port director Ida Lund opened the pier. Director Lund praised the crew.'},
    {near: 'Port director Ida Lund opened the pier. Deputy director Knut Lund praised the crew.'},
    {near: 'Port director Ida Lund opened the pier. Deputy director Lund was promoted in May.'},
    {near: 'Deputy director Ida Lund opened the pier. Director Lund praised the crew.'},
    {near: 'Health minister Ida Lund spoke. Deputy Prime Minister Lund then left.'}
  ],
  patterns: ways,
  check(context) {
    const posts = postsOf(context)
    const kept: Post[] = []
    for (const post of posts) {
      const first = kept.find(other => isOnePerson(other, post))
      kept.push(post)
      if (!first || !isOther(first, post) || hasNamesake(posts, post) || tellsChange(context, [first, post])) continue
      const data = {post: post.printed, first: first.printed, name: first.names.join(' ')}
      context.report({message: 'post', span: post.span, data, suggest: [first.printed]})
    }
    return undefined
  }
})

function postsOf(context: StoryViews): readonly Post[] {
  const found: Post[] = []
  for (const way of ways)
    for (const {groups, indices} of context.matches(way)) {
      const {before = '', head: noun = '', post: printed = '', body: of = ''} = groups!
      const names = groups!.name!.split(' ').map(bareName)
      const isPart = /^(?:the|a|an|his|her|its|their|new|and|of)$/iu.test(before)
      const from = indices!.groups!.post![0] + (isPart ? before.length + 1 : 0)
      found.push({
        names,
        before: isPart ? '' : before.toLowerCase(),
        head: noun.toLowerCase(),
        body: of.toLowerCase().split(' '),
        printed: printed.slice(isPart ? before.length + 1 : 0),
        span: [from, indices!.groups!.post![1]]
      })
    }
  return found.toSorted((one, other) => one.span[0] - other.span[0])
}

/** The same full name, or a name alone that a full one before ends with, or begins with as in China and Korea. */
function isOnePerson({names: first}: Post, {names}: Post): boolean {
  if (first.length < 2) return false
  if (names.length === 1) return names[0] === first.at(-1) || (first[0]!.length < 6 && names[0] === first[0])
  return names.join(' ') === first.join(' ') || (names.at(-1) === first.at(-1) && isAlike(names[0]!, first[0]!))
}

/** `Khaled` and `Khalid`. */
const isAlike = (one: string, other: string): boolean => one[0] === other[0] && one.at(-1) === other.at(-1)

function isOther(first: Post, post: Post): boolean {
  if (lower.has(post.before) && !lower.has(first.before) && post.head === first.head && isOneBody(first, post))
    return true
  if (first.head === post.head && fields.has(first.before) && fields.has(post.before))
    return first.before !== post.before
  if (first.body[0] === '' || post.body[0] === '') return false
  if (isOneBody(first, post)) return rankOf(first) !== rankOf(post)
  return (
    first.body.at(-1) === post.body.at(-1) &&
    first.body.length > 1 &&
    post.body.length > 1 &&
    /^(?:bureau|ministry|department|office|directorate|committee)$/u.test(post.body.at(-1)!) &&
    !first.body.slice(0, -1).some(each => post.body.includes(each))
  )
}

const isOneBody = (first: Post, post: Post): boolean =>
  first.body[0] === '' || post.body[0] === '' || first.body.join(' ') === post.body.join(' ')

const rankOf = ({before, head: noun}: Post): string =>
  lower.has(before) ? 'deputy' : /^(?:secretary|treasurer|spokes.*)$/u.test(noun) ? noun : 'head'

const hasNamesake = (posts: readonly Post[], {names}: Post): boolean =>
  new Set(
    posts
      .filter(other => other.names.length > 1 && other.names.at(-1) === names.at(-1))
      .map(other => other.names[0]![0])
  ).size > 1

/** Whether a sentence of either tells of a change, or of a second post. */
const tellsChange = ({sentences}: StoryViews, posts: readonly Post[]): boolean =>
  posts.some(({span, names}) =>
    sentences.some(
      ({start, text}) =>
        ((start <= span[0] && span[0] < start + text.length) || text.includes(names.at(-1)!)) && changes.test(text)
    )
  )
