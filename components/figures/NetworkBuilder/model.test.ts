import assert from 'node:assert/strict'
import { test } from 'vitest'
import { presets } from '@/lib/nn/design/presets'
import { stage, type Design } from '@/lib/nn/design/stage'
import { factsOf, mixingOf, operationsOf, references, times } from './model'
import { builderWords } from './words'
import { problemText } from './problemWords'
import { verdicts } from './Verdict'

const preset = (id: string) => presets.find((one) => one.id === id)!.design
const of = (...stages: Design['stages']): Design => ({ resolution: 64, classes: 10, head: 'dense', stages })

test('the four networks to compare with are the published ones', () => {
  assert.deepEqual(
    references().map(({ network, parameters }) => [network.id, parameters]),
    [
      ['squeezenet', 1_248_424],
      ['mobilenet', 4_231_976],
      ['shufflenet', 1_865_728],
      ['xception', 22_855_952],
    ],
  )
})

test('how many times, with two or three digits', () => {
  assert.deepEqual([0, 0.00407, 0.0996, 0.934, 1, 9.96, 123.4].map(times), [
    '0.00',
    '0.0041',
    '0.10',
    '0.93',
    '1.00',
    '10.0',
    '123',
  ])
})

test('what a stage sees of the picture: by hand 3, then 3 + 2·2, then 7 + 4·2', () => {
  const design = of(stage('conv', { width: 8, stride: 2 }), stage('separable', { width: 8, stride: 2 }), stage('pool'))
  assert.deepEqual(factsOf(design).fields, [3, 7, 15])
})

test('a stage mixes at once, later, never, or is not there for it', () => {
  const design = of(
    stage('conv', { width: 12 }),
    stage('conv', { width: 12, groups: 3 }),
    stage('pool'),
    stage('conv', { width: 24, kernel: 1 }),
    stage('depthwise'),
  )
  const { flow, plan } = factsOf(design)
  assert.deepEqual(
    plan.stages.map((one, index) => mixingOf(flow, index, one.stage.block !== 'pool')),
    ['whole', 'later', 'none', 'whole', 'starved'],
  )
  assert.equal(flow.stages[1]!.complete, 3)
})

test('colors say what a stage is made of', () => {
  assert.deepEqual(operationsOf(stage('conv', { kernel: 1 })), ['pointwise'])
  assert.deepEqual(operationsOf(stage('conv', { groups: 2, shuffle: true })), ['grouped', 'shuffle'])
  assert.deepEqual(operationsOf(stage('unit', { groups: 1 })), ['pointwise', 'depthwise', 'pointwise'])
})

test('the check in words', () => {
  const [first, , remedy] = verdicts(factsOf(preset('withoutShuffle')).flow, builderWords.en)
  assert.match(first!, /^Stage 5 starves: some of its channels see 66\.7.% of what came in/)
  assert.equal(remedy, builderWords.en.remedy)
  assert.equal(verdicts(factsOf(preset('mobilenet')).flow, builderWords.en)[0], builderWords.en.fine)
})

test('a problem offers numbers that work', () => {
  const { plan } = factsOf(of(stage('conv', { width: 24, stride: 2 }), stage('unit', { width: 100 })))
  const text = problemText(plan.stages[1]!.problem!, 'en')
  assert.match(text, /multiple of 12, such as 96 or 108, not 100/)
})
