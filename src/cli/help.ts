/** What --help says below the options, in lines of at most 80 letters. */

export const pathsHelp =
  'files of any name, folders (their texts, pages and news items), globs, or - for standard input'

const rest = `
  2    something could not be read, written or understood
  130  interrupted; the report holds what was found so far`

const exitCodes = `
Exit codes:
  0    nothing at or over --fail-on
  1    findings${rest}`

export const examples = `
Examples:
  $ wireproof check story.txt            check one story
  $ wireproof check stories "wire/*.nws" check a folder and a glob
  $ wireproof fix story.txt              show what would be repaired
  $ wireproof fix --write stories        repair it
  $ wireproof explain wording/repeated-word
${exitCodes}`

export const rulesExamples = `
Examples:
  $ wireproof rules --pack ap   which rules a style pack switches on
  $ wireproof rules test        try the examples of wireproof.rules.yaml

Exit codes of rules test:
  0  all examples hold
  1  some do not
  2  the file cannot be used`

export const checkExamples = `
Examples:
  $ wireproof check story.txt
  $ pbpaste | wireproof check
  $ wireproof check --reporter json --output report.json stories
  $ wireproof check -r pretty -r sarif=out.sarif -r html=out.html stories
  $ wireproof check --fail-on error --rule wording/repeated-word=off stories
  $ wireproof check --ndjson < stories.ndjson > findings.ndjson

A .wireproofignore file in the working folder or beside the configuration lists
what not to check, as .gitignore does. Names that begin with a dot, and
node_modules, are left out of folders; .xml and .json files count if they are
news items.
${exitCodes}`

export const fixExamples = `
Examples:
  $ wireproof fix story.txt           show a diff; exit code 1 if there is one
  $ wireproof fix --write stories     repair in place
  $ pbpaste | wireproof fix | pbcopy  repair what is piped in

Only repairs that cannot change the meaning are made; words in quotation marks
are left as they are.

Exit codes:
  0    nothing to repair, or all of it repaired (--write, standard input)
  1    a diff is shown; or findings at or over --fail-on are left over${rest}`
