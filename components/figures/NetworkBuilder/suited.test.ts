import assert from 'node:assert/strict'
import { test } from 'vitest'
import { problemOf } from '@/lib/nn/design/check'
import { planDesign } from '@/lib/nn/design/plan'
import { stage, stageKinds } from '@/lib/nn/design/stage'
import { suited, suitedAt } from './suited'

test('what the palette adds can be built behind any map whose channels can be quartered, or of the picture', () => {
  for (const block of stageKinds) {
    for (const channels of [3, 8, 16, 24, 28, 32, 48, 100, 240, 728, 1024]) {
      for (const side of [1, 2, 7, 112]) {
        if (block === 'unit' && side === 1 && channels === 3) continue
        const one = suited(block, channels, side)
        assert.equal(problemOf(one, [side, side, channels]), null, `${JSON.stringify(one)} on ${side}²·${channels}`)
      }
    }
  }
})

test('a block put behind the last stage takes the network further: the map is halved, the channels doubled', () => {
  const plan = planDesign({
    resolution: 64,
    classes: 10,
    head: 'dense',
    stages: [stage('conv', { width: 16, stride: 2 }), stage('conv', { width: 40 })],
  })
  assert.deepEqual(suitedAt(plan, 2, 'separable'), stage('separable', { width: 80, stride: 2 }))
  assert.deepEqual(
    suitedAt(planDesign({ ...plan.design, stages: [] }), 0, 'separable'),
    stage('separable', { width: 8, stride: 2 }),
  )
})

test('a block put among the stages keeps map and channels, so that those behind stand as they did; pools halve', () => {
  for (const width of [8, 12, 16, 30, 33, 240]) {
    const design = planDesign({
      resolution: 64,
      classes: 10,
      head: 'dense',
      stages: [stage('conv', { width, stride: 2 }), stage('conv', { width: 40 })],
    })
    for (const block of stageKinds) {
      const one = suitedAt(design, 1, block)
      const { stages, buildable } = planDesign({ ...design.design, stages: design.design.stages.toSpliced(1, 0, one) })
      assert.equal(buildable, 3, JSON.stringify(one))
      const halves = block === 'pool' || (block === 'unit' && width % 4 !== 0)
      if (!halves) assert.deepEqual(stages[1]!.output, [32, 32, width], JSON.stringify(one))
      else assert.equal(stages[1]!.output[0], 16)
    }
    assert.deepEqual(suitedAt(design, 1, 'separable'), stage('separable', { width, stride: 1 }))
  }
})

test('a block put before all others keeps the picture’s size', () => {
  const plan = planDesign({
    resolution: 64,
    classes: 10,
    head: 'dense',
    stages: [stage('conv', { width: 16, stride: 2 })],
  })
  assert.deepEqual(suitedAt(plan, 0, 'conv'), stage('conv', { width: 8, stride: 1 }))
  for (const block of stageKinds) {
    assert.equal(
      planDesign({ ...plan.design, stages: [suitedAt(plan, 0, block), ...plan.design.stages] }).buildable,
      2,
      block,
    )
  }
})
