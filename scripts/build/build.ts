import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, type Step } from './step'
import { steps } from './steps'

/*
 * Builds the site into out/: `npm run build`. `-- --list` says what each step reads and writes; `-- --before next`
 * stops before a step.
 */
const missing = (paths: readonly string[]) => paths.filter((path) => !existsSync(join(root, path)))

async function take(step: Step): Promise<void> {
  const begun = performance.now()
  const absent = missing(step.reads)
  if (absent.length > 0) throw new Error(`it reads ${absent.join(', ')}, which is not there`)
  await step.run()
  const unwritten = missing(step.writes)
  if (unwritten.length > 0) throw new Error(`it was to write ${unwritten.join(', ')}, and did not`)
  console.log(`✓ ${step.name}, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

const list = () =>
  steps
    .map(({ name, reads, writes }) => `${name}\n  reads   ${reads.join(' ')}\n  writes  ${writes.join(' ')}`)
    .join('\n')

/** The steps that the words ask for. */
function wanted(words: readonly string[]): readonly Step[] {
  if (words.length === 0) return steps
  const end = steps.findIndex(({ name }) => name === words[1])
  if (words[0] === '--before' && words.length === 2 && end >= 0) return steps.slice(0, end)
  const names = steps.map(({ name }) => name).join(', ')
  console.error(`${words.join(' ')}: there are --list, and --before one of ${names}`)
  process.exit(1)
}

const words = process.argv.slice(2)
if (words.join() === '--list') console.log(list())
else
  for (const step of wanted(words))
    await take(step).catch((error: unknown) => {
      console.error(`✗ ${step.name}`, error)
      process.exit(1)
    })
