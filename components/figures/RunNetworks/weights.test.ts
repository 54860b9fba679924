import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { PretrainedError, type PretrainedKind } from '@/lib/weights/pretrained/error'
import { offerFor } from '@/lib/weights/pretrained/offer'
import { findSource, pretrainedSources } from '@/lib/weights/pretrained/sources'
import { pretrainedMessage, wasStopped } from './pretrainedMessage'
import { rowSetting, rowWeights, withId } from './rowWeights'
import { sourceTitle } from './sourceTitle'
import { weightsWords } from './weightsWords'

type Trained = NonNullable<Parameters<typeof rowWeights>[3]>
const device = (...there: string[]) =>
  ({ offerFor, library: { has: ({ id }: { id: string }) => there.includes(id) } }) as unknown as Trained

const mobilenet = findNetwork('mobilenet')
const small: AnyKnobValues = { ...defaults(mobilenet.knobs), alpha: 0.25, resolution: 128 }

test('a row runs trained weights where they are wanted, here, and of this very setting', () => {
  const used = (wanted: boolean, there: Trained | null, values = small) =>
    rowWeights(mobilenet, values, wanted, there).used?.source.id ?? null
  assert.equal(used(true, device('mobilenet-0.25-128')), 'mobilenet-0.25-128')
  assert.equal(used(false, device('mobilenet-0.25-128')), null)
  assert.equal(used(true, device('mobilenet-0.25-160')), null)
  assert.equal(used(true, device('mobilenet-0.25-128'), { ...small, form: 'shallow' }), null)
  assert.equal(used(true, null), null)
})

test('ShuffleNet’s row runs the stand-in while its weights are used, else the paper’s network', () => {
  const shufflenet = findNetwork('shufflenet')
  const values = { ...defaults(shufflenet.knobs), groups: 8 }
  const here = rowWeights(shufflenet, values, true, device('shufflenet-zoo'))
  assert.equal(rowSetting(shufflenet, values, here).network.id, 'zooshufflenet')
  const gone = rowWeights(shufflenet, values, true, device())
  assert.deepEqual(rowSetting(shufflenet, values, gone), { network: shufflenet, values })
})

test('a row takes trained weights, or its own again', () => {
  assert.deepEqual(withId(['a', 'b'], 'a', false), ['b'])
  assert.deepEqual(withId(['a'], 'a', true), ['a'])
})

test('every set of weights has a name and a collection', () => {
  assert.equal(sourceTitle(findSource('mobilenet-0.25-128')!), 'MobileNet, α\u00a00.25, 128\u00a0×\u00a0128')
  assert.equal(sourceTitle(findSource('squeezenet-1.1')!), 'SqueezeNet 1.1, 224\u00a0×\u00a0224')
  assert.equal(new Set(pretrainedSources.map(sourceTitle)).size, pretrainedSources.length)
  for (const { network } of pretrainedSources) assert.ok(network.id in weightsWords.zh.collections)
})

const file = 'https://example.org/models/a.onnx'
const faults: readonly (readonly [
  PretrainedKind,
  ConstructorParameters<typeof PretrainedError>[1],
  readonly RegExp[],
])[] = [
  ['not-json', { file, reason: 'html' }, [/a\.onnx/]],
  ['not-found', { file, status: 404 }, [/example\.org/, /404/]],
  ['not-found', { file: 'group9-shard1of1' }, [/group9-shard1of1/]],
  ['network', { file, status: 503 }, [/503/]],
  ['network', { file, cause: 'Failed to fetch' }, [/example\.org/]],
  ['truncated', { file, tensor: 't', bytesExpected: 2048, bytesFound: 1024 }, [/1\.00.KiB/, /2\.00.KiB/]],
  ['format', { file, reason: 'offsets' }, [/a\.onnx/]],
  [
    'missing',
    { file, tensor: 'conv/kernel', layer: 'conv1 kernel', expected: [1, 2], count: 3 },
    [/conv\/kernel \[1, 2\]/, /2/],
  ],
  ['shape', { file, tensor: 't', expected: [1, 2], found: [2, 1] }, [/\[2, 1\]/, /\[1, 2\]/]],
  ['not-finite', { file, tensor: 'conv/kernel' }, [/conv\/kernel/]],
  ['left-over', { file, tensor: 'extra', found: [7] }, [/extra \[7\]/]],
  ['no-match', { file, count: 12 }, [/12/]],
  ['aborted', {}, []],
]

for (const [kind, details, parts] of faults) {
  test(`${kind}: a sentence with what is known, in both languages`, () => {
    const error = new PretrainedError(kind, details)
    for (const locale of ['en', 'zh'] as const) {
      const message = pretrainedMessage(error, locale)
      for (const part of parts) assert.match(message, part)
      assert.doesNotMatch(message, /undefined|null|NaN,|https:/)
    }
    assert.match(pretrainedMessage(error, 'zh'), /\p{Script=Han}/u)
    assert.equal(wasStopped(error), kind === 'aborted')
  })
}

test('anything else that is thrown has a sentence too', () => {
  assert.match(pretrainedMessage(new TypeError('x is not a function'), 'en'), /unexpected/)
})
