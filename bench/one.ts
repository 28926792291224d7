import {createChecker} from '../src/checker.js'
const c=await createChecker()
for (const t of process.argv.slice(2)) for (const f of (await c.check(t)).findings) console.log(f.rule,JSON.stringify(f.quote),f.message)
