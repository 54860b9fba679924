import assert from 'node:assert/strict'
import { test } from 'node:test'
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

test('a block put among the stages reads the stage before it; the first reads the picture', () => {
  const plan = planDesign({ resolution: 64, classes: 10, head: 'dense', stages: [stage('conv', { width: 16, stride: 2 }), stage('conv', { width: 40, stride: 1 })] })
  assert.deepEqual(suitedAt(plan, 0, 'separable'), stage('separable', { width: 8, stride: 2 }))
  assert.deepEqual(suitedAt(plan, 1, 'separable'), stage('separable', { width: 32, stride: 2 }))
  assert.deepEqual(suitedAt(plan, 2, 'separable'), stage('separable', { width: 80, stride: 2 }))
})
