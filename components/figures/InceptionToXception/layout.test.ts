import assert from 'node:assert/strict'
import { test } from 'vitest'
import { frameOf, layoutModule, type ModuleScene } from './layout'
import { channelStops, moduleModel, steps, type Settings } from './model'

const base: Settings = { step: 'inception', channels: 24, segments: 3, order: 'pointwise', between: 'relu' }
function scenesOf(width: number, changes: Partial<Settings> = {}): ModuleScene[] {
  const models = steps.map((step) => moduleModel({ ...base, ...changes, step }))
  const frame = frameOf(models, width)
  return models.map((model) => layoutModule(model, frame))
}

test('maps are as wide as their channels, on one scale for all steps', () => {
  const scenes = scenesOf(620)
  for (const { slabs, channel } of scenes) {
    assert.equal(channel, scenes[0]!.channel)
    for (const { width, shape } of slabs) assert.ok(Math.abs(width - shape[2] * channel) < 1e-9)
  }
})

test('every step fills the same height, so that nothing below the picture moves', () => {
  const [first, ...others] = scenesOf(620).map(({ slabs }) => Math.max(...slabs.map(({ y, height }) => y + height)))
  for (const other of others) assert.ok(Math.abs(other - first!) < 1e-6)
  assert.ok(scenesOf(620).every(({ height }) => height > first!))
})

test('everything stays inside, down to 288 pixels and up to 728 channels', () => {
  for (const width of [288, 358, 620]) {
    for (const channels of channelStops) {
      for (const { slabs, labels } of scenesOf(width, { channels, segments: 6 })) {
        assert.ok(slabs.every((slab) => slab.x >= 0 && slab.x + slab.width <= width))
        assert.ok(labels.every(({ x }) => x >= 0 && x < width))
      }
    }
  }
})

const starts = ({ slabs }: ModuleScene, slot: string) =>
  slabs.filter(({ key }) => key.startsWith(`${slot}/`)).map(({ key }) => Number(key.split('/')[1]))

test('towers become segments become channels: the same keys, so that they slide and split', () => {
  const [, simplified, segments, extreme] = scenesOf(620)
  assert.deepEqual(starts(simplified!, 'map0'), [0, 8, 16])
  assert.deepEqual(starts(segments!, 'map0'), [0, 8, 16])
  assert.equal(starts(extreme!, 'map0').length, 24)
})

test('keys are unique within a step', () => {
  for (const { slabs, bands, labels } of scenesOf(620)) {
    for (const items of [slabs, bands, labels]) assert.equal(new Set(items.map(({ key }) => key)).size, items.length)
  }
})

test('a segment is read by its own ribbon only; the 1 × 1 reads all channels', () => {
  const { bands, slabs } = scenesOf(620)[2]!
  const input = slabs.find(({ key }) => key === 'input')!
  const [point] = bands.filter(({ kind }) => kind === 'pointwise')
  assert.deepEqual(point?.pieces[0]?.from, [input.x, input.x + input.width])
  const spaces = bands.filter(({ kind }) => kind === 'grouped').map(({ pieces }) => pieces[0]!)
  assert.equal(spaces.length, 3)
  spaces.forEach(({ from, to }, index) => {
    const left = input.x + (input.width * index) / 3
    for (const span of [from, to]) assert.ok(span[0] >= left && span[1] <= left + input.width / 3 + 1e-9)
  })
})
