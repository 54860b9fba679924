import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'vitest'
import { root, type Step } from './step'
import { steps } from './steps'

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/** What a step reads although only later ones write it: `step: path`. */
const tooEarly = (list: readonly Pick<Step, 'name' | 'reads' | 'writes'>[]) =>
  list.flatMap(({ name, reads }, index) => {
    const early = (path: string) => {
      const writers = list.flatMap(({ writes }, place) => (writes.some((made) => inside(path, made)) ? [place] : []))
      return writers.length > 0 && Math.min(...writers) >= index
    }
    return reads.filter(early).map((path) => `${name}: ${path}`)
  })

test('no step of the build reads what is only written after it', () => {
  assert.deepEqual(tooEarly(steps), [])
  assert.deepEqual(tooEarly(steps.toReversed()).slice(0, 2), ['offline: .next/BUILD_ID', 'offline: out'])
})

test('what a step reads and no step writes is in the project', () => {
  const written = steps.flatMap(({ writes }) => writes)
  const sources = steps.flatMap(({ reads }) => reads).filter((path) => !written.some((made) => inside(path, made)))
  assert.deepEqual([...new Set(sources)].toSorted(), [
    'app',
    'components',
    'content',
    'content/chapters.ts',
    'lib',
    'lib/offline/serviceWorker.ts',
    'lib/run/notebook/worker.ts',
    'mdx-components.tsx',
    'next.config.mjs',
    'node_modules/@fontsource-variable',
    'node_modules/@tensorflow/tfjs-backend-wasm/dist',
    'node_modules/katex/dist',
    'public',
    'scripts/mdx',
  ])
})

/** Runs TypeScript or a file of it in the project. */
function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } } as const
  return spawnSync(process.execPath, ['--import', 'tsx', ...words], options)
}
const command = join('scripts', 'build', 'build.ts')

test('the list names each step with what it reads and writes', () => {
  const { status, stdout } = run([command, '--list'])
  assert.equal(status, 0)
  assert.match(stdout, /^runtime\n  reads   lib \S+\n  writes  public\/notebook\/runtime\.js$/m)
  assert.deepEqual(
    stdout.match(/^\S+$/gm),
    steps.map(({ name }) => name),
  )
})

test('a step that there is not is refused with the names of those there are', () => {
  const { status, stdout, stderr } = run([command, '--before', 'nextt'])
  assert.deepEqual([status, stdout], [1, ''])
  assert.match(stderr, /^--before nextt: there are .* libraries, fonts, runtime, next, search,/)
})

test('the folder that the site is hosted below reaches what is written after Next', () => {
  const text = "import('./lib/site.ts').then(({ BASE_PATH }) => console.log(BASE_PATH))"
  assert.equal(run(['--eval', text], { BASE_PATH: '/below' }).stdout, '/below\n')
})
