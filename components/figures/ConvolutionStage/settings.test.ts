import assert from 'node:assert/strict'
import { test } from 'vitest'
import { seededRandom } from '@/lib/tensor/random'
import { stageOf } from './model'
import {
  channelStops,
  dilationStops,
  example,
  filterStops,
  fit,
  groupStops,
  kernelStops,
  kinds,
  MOST,
  paddings,
  paddingStops,
  sideStops,
  withGroups,
  withKernel,
  withKind,
  type Sizes,
} from './settings'

const sizes = (changes: Partial<Sizes>): Sizes => ({ ...example, ...changes })

test('whatever is wanted, what comes out can be computed, is among the stops and fits as it is', () => {
  const random = seededRandom(5)
  const whole = (most: number) => 1 + Math.floor(random() * most)
  const oneOf = <T>(list: readonly T[]) => list[whole(list.length) - 1]!
  for (let time = 0; time < 1000; time++) {
    const wanted: Sizes = {
      kind: oneOf(kinds),
      groups: whole(MOST.channels),
      channels: whole(MOST.channels),
      filters: whole(MOST.filters),
      side: whole(MOST.side),
      kernel: whole(MOST.kernel),
      stride: whole(MOST.stride),
      dilation: whole(MOST.dilation),
      padding: oneOf(paddings),
    }
    const fitted = fit(wanted)
    const about = JSON.stringify(wanted)
    assert.deepEqual(fit(fitted), fitted, about)
    assert.ok(channelStops(fitted.kind).includes(fitted.channels), about)
    assert.ok(groupStops(fitted).includes(fitted.groups), about)
    assert.ok(filterStops(fitted).includes(fitted.filters), about)
    assert.ok(sideStops(fitted).includes(fitted.side), about)
    assert.ok(kernelStops(fitted).includes(fitted.kernel), about)
    assert.ok(dilationStops(fitted).includes(fitted.dilation), about)
    assert.ok(paddingStops(fitted).includes(fitted.padding), about)
    assert.ok(stageOf(fitted, { input: 'spot', kernel: 'blur', seed: 0 }, {}, 'position').frames.length > 0, about)
  }
})

test('the worked example and other possible sizes stay as they are', () => {
  for (const possible of [
    { groups: 1 },
    { kind: 'grouped', groups: 3, channels: 6, filters: 9 },
    { groups: 1, side: 12, kernel: 5, padding: '2' },
  ] as const) {
    assert.deepEqual(fit(sizes(possible)), sizes(possible))
  }
})

test('groups are the divisors of M: 1 to 12 for one convolution, those between for a stack, M itself for a separable', () => {
  assert.deepEqual(groupStops(sizes({ channels: 12 })), [1, 2, 3, 4, 6, 12])
  assert.deepEqual(groupStops(sizes({ kind: 'stack', channels: 12 })), [2, 3, 4, 6])
  assert.deepEqual(groupStops(sizes({ kind: 'separable', channels: 12 })), [12])
})

test('N is a multiple of the groups, M has a divisor to group by', () => {
  assert.deepEqual(filterStops(sizes({ kind: 'depthwise', channels: 6, groups: 6 })), [6, 12])
  assert.deepEqual(channelStops('grouped'), [4, 6, 8, 9, 10, 12, 14, 15, 16])
  assert.deepEqual([channelStops('separable')[0], channelStops('pointwise')[0]], [2, 1])
})

test('the groups slider goes from standard through grouped to depthwise and back; N is what was wanted where it can be', () => {
  let wanted = sizes({ channels: 6, filters: 4 })
  const seen = [1, 2, 3, 6, 3, 1].map((groups) => {
    wanted = { ...wanted, ...withGroups(fit(wanted), groups) }
    const now = fit(wanted)
    return `${now.kind} ${now.groups}, N = ${now.filters}`
  })
  assert.deepEqual(seen, [
    'standard 1, N = 4',
    'grouped 2, N = 4',
    'grouped 3, N = 3',
    'depthwise 6, N = 6',
    'grouped 3, N = 3',
    'standard 1, N = 4',
  ])
})

test('a stack keeps its kind when its groups change, and 1 × 1 without groups is pointwise', () => {
  assert.deepEqual(withGroups(sizes({ kind: 'stack', channels: 12 }), 4), { groups: 4 })
  assert.equal(withGroups(sizes({ kind: 'depthwise', kernel: 1, channels: 6, groups: 6 }), 1).kind, 'pointwise')
})

test('a kernel of 1 makes standard pointwise, and standard gets a kernel back', () => {
  assert.deepEqual(withKernel(sizes({}), 1), { kind: 'pointwise' })
  assert.deepEqual(withKernel(sizes({ kind: 'pointwise' }), 2), { kind: 'standard', kernel: 2 })
  assert.deepEqual(withKernel(sizes({ kind: 'depthwise' }), 1), { kernel: 1 })
  assert.deepEqual(withKind(sizes({ kernel: 1 }), 'standard'), { kind: 'standard', kernel: 3 })
  assert.deepEqual(withKind(sizes({ kernel: 5 }), 'standard'), { kind: 'standard' })
  assert.equal(fit(sizes({ kernel: 1 })).kind, 'pointwise')
})

test('a window must fit, and must not stand on padding alone', () => {
  assert.deepEqual(paddingStops(sizes({ kernel: 3 })), ['valid', 'same', '1', '2'])
  assert.deepEqual(paddingStops(sizes({ kernel: 2 })), ['valid', 'same', '1'])
  assert.deepEqual(paddingStops(sizes({ kernel: 1 })), ['valid'])
  assert.equal(sideStops(sizes({ kernel: 5 }))[0], 5)
  assert.equal(sideStops(sizes({ kernel: 5, padding: '1' }))[0], 3)
  assert.equal(sideStops(sizes({ kernel: 5, padding: 'same' }))[0], 1)
  // Three taps two pixels apart cover 5 pixels, three apart 7.
  assert.deepEqual(dilationStops(sizes({ side: 5 })), [1, 2])
  assert.deepEqual(kernelStops(sizes({ side: 5, dilation: 2 })), [1, 2, 3])
})

test('too small a side, too wide a dilation and padding around 1 × 1 give way to the nearest that is possible', () => {
  assert.equal(fit(sizes({ kernel: 5, side: 2 })).side, 5)
  const pointwise = fit(sizes({ kind: 'pointwise', padding: '2', dilation: 3 }))
  assert.deepEqual([pointwise.padding, pointwise.dilation, pointwise.side], ['valid', 1, 5])
  // Five taps three pixels apart cover 13 of at most 12.
  assert.equal(fit(sizes({ kernel: 5, dilation: 3 })).dilation, 2)
})
