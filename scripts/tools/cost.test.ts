import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'vitest'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./cost.ts', import.meta.url))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('cost --json prints the documented object', () => {
  const { status, stdout, stderr } = run('shufflenet', '--groups', '3', '--scale=1.5', '--conv1', '24', '--json')
  assert.equal(stderr, '')
  assert.equal(status, 0)
  const { layers, ...rest } = JSON.parse(stdout) as Record<string, unknown> & { layers: unknown[] }
  assert.deepEqual(Object.keys(rest), ['network', 'knobs', 'input', 'parameters', 'parametersWithStatistics', 'macs'])
  // Megvii's widths with the paper's classifier bias: the 292 M of ShuffleNet's Table 5.
  assert.deepEqual(
    { ...rest },
    {
      network: 'shufflenet',
      knobs: { groups: 3, scale: 1.5, conv1: 24, shuffle: true, bias: true, resolution: 224 },
      input: [224, 224, 3],
      parameters: 3_442_168,
      parametersWithStatistics: 3_478_888,
      macs: 292_443_552,
    },
  )
  // 24 · 3 · 9 weights and 2 · 24 of normalization; 648 · 112² MACs.
  assert.deepEqual(layers[0], { id: 'conv1', op: 'conv', output: [112, 112, 24], parameters: 696, macs: 8_128_512 })
})

test('cost prints an aligned table and the totals', () => {
  const { status, stdout } = run('squeezenet', '--version', '1.1')
  assert.equal(status, 0)
  const lines = stdout.trimEnd().split('\n')
  const rows = lines.slice(2, lines.indexOf('', 2))
  assert.equal(new Set(rows.map((row) => row.length)).size, 1)
  assert.match(stdout, /^fire2\/squeeze1x1 +conv +55 × 55 × 16 +1,040 +3,097,600$/m)
  assert.match(stdout, /^parameters +1,235,496$/m)
  assert.match(stdout, /^MACs +349,151,936$/m)
})

test('cost --help lists every network and setting', () => {
  const { status, stdout } = run('--help')
  assert.equal(status, 0)
  assert.match(stdout, /squeezenet[\s\S]*--version +1\.0, 1\.1 \(default 1\.0\)[\s\S]*inceptionv3/)
})

const WRONG: readonly (readonly [words: string, message: RegExp])[] = [
  ['', /name one first: squeezenet, mobilenet/],
  ['lenet', /^lenet: no such network; there are squeezenet, mobilenet, shufflenet, xception, alexnet/],
  ['xception --residual maybe', /^--residual: maybe is not possible; allowed: true, false/],
  ['shufflenet --conv1 25', /^conv1: stage 2 has 240 channels.*215 cannot be split into 3 equal groups/],
]

for (const [words, message] of WRONG) {
  test(`cost ${words} fails and says what is right`, () => {
    const { status, stdout, stderr } = run(...words.split(' ').filter(Boolean))
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, message)
  })
}
