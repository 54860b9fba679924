import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Runs every `*.test.ts(x)` outside e2e with node's runner, or those whose path contains an argument; writes the counts.
 * A process for each file costs more than most of the tests: files that leave nothing behind share a few.
 */
const root = join(import.meta.dirname, '..')
const FOLDERS = ['components', 'content', 'lib', 'scripts', 'training']
const wanted = process.argv.slice(2)

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => /\.test\.tsx?$/.test(path) && (wanted.length === 0 || wanted.some((part) => path.includes(part))))

/** What a file changes for others in its process: a backend of tfjs, globals, mocks, hooks for every test. */
const TRACES = /tensorflow|lib\/run|globalThis|\bmock\b|^(?:before|after)(?:Each)?\(/m
const TOGETHER = ['components', 'content', 'lib/facts', 'lib/i18n', 'lib/nn', 'lib/state', 'lib/viz', 'training']
const SHARED = 4

const shares = (file: string) =>
  TOGETHER.some((folder) => file.startsWith(join(folder, '/'))) && !TRACES.test(readFileSync(join(root, file), 'utf8'))
const together = files.filter(shares)
const groupFolder = join(root, 'test-results/unit')
rmSync(groupFolder, { recursive: true, force: true })
mkdirSync(groupFolder, { recursive: true })
const groups = Array.from({ length: SHARED }, (_, group) => {
  const path = join(groupFolder, `together-${group + 1}.test.ts`)
  const members = together.filter((__, index) => index % SHARED === group)
  writeFileSync(path, members.map((file) => `import ${JSON.stringify(join(root, file))}\n`).join(''))
  return path
}).slice(0, together.length)
const entries = [...files.filter((file) => !together.includes(file)), ...groups]

const options = ['--import', './scripts/css-modules.mjs', '--test', '--test-reporter=spec']
const tests = spawn('npx', ['tsx', ...options, ...entries], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
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
