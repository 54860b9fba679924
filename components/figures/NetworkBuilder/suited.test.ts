import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemOf } from '@/lib/nn/design/check'
import { stageKinds } from '@/lib/nn/design/stage'
import { suited } from './suited'

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
