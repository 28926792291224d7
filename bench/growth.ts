/** Words per second as one story grows: time must grow linearly with the text. */
import {createChecker} from '../src/checker.js'

const paragraph =
  'The council said on Tuesday that the bridge would stay closed until the spring, because two of its piers had moved. ' +
  '"We will not take risks," said the mayor, who had had no warning. About 4,200 drivers use it every day.\n\n'
const words = paragraph.split(/\s+/u).filter(Boolean).length
const checker = await createChecker()
await checker.check(paragraph.repeat(20))
for (const target of [1_000, 10_000, 60_000, 240_000]) {
  const text = paragraph.repeat(Math.ceil(target / words))
  const began = performance.now()
  const {stats} = await checker.check(text)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${stats.words.toLocaleString('en').padStart(8)} words  ${Math.round(stats.words / seconds)
      .toLocaleString('en')
      .padStart(9)} words/s`
  )
}
