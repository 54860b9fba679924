import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs every `*.test.ts(x)` outside e2e with node's runner, or those whose path contains an argument; writes the counts. */
const root = join(import.meta.dirname, '..')
const FOLDERS = ['components', 'content', 'lib', 'scripts', 'training']
const wanted = process.argv.slice(2)

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => /\.test\.tsx?$/.test(path) && (wanted.length === 0 || wanted.some((part) => path.includes(part))))

const options = ['--import', './scripts/css-modules.mjs', '--test', '--test-reporter=spec']
const tests = spawn('npx', ['tsx', ...options, ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
let output = ''
const count = (name: string) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
tests.stdout.setEncoding('utf8').on('data', (text: string) => {
  output += text
  process.stdout.write(text)
})
tests.on('close', (code) => {
  const counts = { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') }
  mkdirSync(join(root, 'test-results'), { recursive: true })
  writeFileSync(join(root, 'test-results/unit.json'), JSON.stringify(counts))
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
  process.exitCode = code ?? 1
})
