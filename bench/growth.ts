/** Words per second as one story grows, of plain copy and of tangled quotation marks: time must grow linearly with the text. */
import {createChecker} from '../src/checker.js'

const paragraph =
  'The council said on Tuesday that the bridge would stay closed until the spring, because two of its piers had moved. ' +
  '"We will not take risks," said the mayor, who had had no warning. About 4,200 drivers use it every day.\n\n'
const tangle = '"It\'s ‘so’ “far," he said. \'No\n\n'
const checker = await createChecker({fluency: false})
await checker.check(paragraph.repeat(20))
for (const [name, unit] of [
  ['plain', paragraph],
  ['tangled', tangle]
] as const) {
  const words = unit.split(/\s+/u).filter(Boolean).length
  for (const target of [1_000, 10_000, 60_000, 240_000]) {
    const text = unit.repeat(Math.ceil(target / words))
    const began = performance.now()
    const {stats} = await checker.check(text)
    const rate = Math.round(stats.words / ((performance.now() - began) / 1000))
    console.log(
      `${name.padEnd(8)} ${stats.words.toLocaleString('en').padStart(8)} words  ${rate.toLocaleString('en').padStart(9)} words/s`
    )
  }
}
