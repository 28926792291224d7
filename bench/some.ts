import {readFileSync} from 'node:fs'
import {allRules} from '../rules/index.js'
import {createChecker} from '../src/checker.js'
const [pattern='', ...files]=process.argv.slice(2)
const re=new RegExp(pattern)
const rules=Object.fromEntries(allRules.map(({id,stage})=>[id, re.test(id) ? 'on':'off'] as const)) as never
const checker=await createChecker({rules, minConfidence:0.5})
for (const file of files){ let n=0,w=0,i=0,hit=0
  for (const line of readFileSync(file,'utf8').split('\n')) { if(!line) continue
    if (file.includes('clean-en') && (i++)%4) continue
    const row=JSON.parse(line); const r=await checker.check(row.text); w+=r.stats.words
    for (const f of r.findings){ n++
      let on=''; if(row.spans?.length){ const cp=[...row.text.slice(0,f.start)].length, ce=[...row.text.slice(0,f.end)].length; const h=row.spans.some(([a,b]:number[])=>cp<Math.max(b!,a!+1)&&a!<Math.max(ce,cp+1)); if(h)hit++; on=h?'+':'-'} else if (!row.clean) on='-'
      console.log(on,f.rule,f.confidence,'|',row.text.slice(Math.max(0,f.start-60),f.start)+'⟦'+f.quote+'⟧'+row.text.slice(f.end,f.end+40),'=>',f.suggestions[0]?.text) } }
  console.log('##',file.split('/').at(-1),n,'flags',(1000*n/w).toFixed(3),'/1k', 'hit',hit) }
