#!/usr/bin/env node
/** The command line. */
import {createInterface} from 'node:readline'
import {createChecker} from '../checker.js'

const checker = await createChecker({preset: 'desk'})
for await (const line of createInterface({input: process.stdin})) {
  if (!line) continue
  const {id, text} = JSON.parse(line)
  const report = await checker.check(text)
  console.log(JSON.stringify({id, findings: report.findings}))
}
