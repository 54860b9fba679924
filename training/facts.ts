import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedFacts } from './shippedFacts'

/** Writes `lib/facts/pocketShipped.json` from the results: `npx tsx training/facts.ts`, after `train.py --ship`. */
const results = readFileSync(join(import.meta.dirname, 'results/pocket.jsonl'), 'utf8')
const target = join(import.meta.dirname, '../lib/facts/pocketShipped.json')
writeFileSync(target, `${JSON.stringify(shippedFacts(results), null, 2)}\n`)
