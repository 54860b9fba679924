import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SIDE } from '@/lib/weights/pocket/fashion'
import { dab, isBlank, stroke } from './brush'
import { CLASSES, confusion, draw, hits, mistakes, pocket, predictions, ranked, taken, votes, worstPair } from './model'

test('the four in the order of the site, with the costs of their specifications', () => {
  assert.deepEqual(
    pocket.map(({ title }) => title),
    ['SqueezeNet', 'MobileNet', 'ShuffleNet', 'Xception'],
  )
  for (const { parameters, macs } of pocket)
    assert.ok(parameters > 20_000 && parameters < 60_000 && macs > 1e6 && macs < 5e6)
})

test('the largest outputs, best first; of equals the earlier class', () => {
  assert.deepEqual(ranked([0.1, 0.5, 0.1, 0.3], 3), [
    { index: 1, share: 0.5 },
    { index: 3, share: 0.3 },
    { index: 0, share: 0.1 },
  ])
})

test('votes: the most first; of equally many the answer of the first network', () => {
  const say = (...answers: number[]) => votes(answers.map((index, place) => ({ id: 'smdx'[place]!, index })))
  assert.deepEqual(say(2, 2, 6, 2), [
    { index: 2, ids: ['s', 'm', 'x'] },
    { index: 6, ids: ['d'] },
  ])
  assert.deepEqual(
    say(4, 2, 2, 4).map(({ index }) => index),
    [4, 2],
  )
  assert.deepEqual(say(), [])
})

test('a draw has two of each class, the same for the same seed, others for another', () => {
  const labels = Array.from({ length: 500 }, (_, place) => (place * 7) % CLASSES)
  const places = draw(labels, 3, 20)
  assert.equal(new Set(places).size, 20)
  for (let label = 0; label < CLASSES; label++)
    assert.equal(places.filter((place) => labels[place] === label).length, 2)
  assert.deepEqual(draw(labels, 3, 20), places)
  assert.notDeepEqual(draw(labels, 4, 20), places)
})

test('a test of four pictures: confusion, hits, the worst pair, the mistakes of a class', () => {
  const labels = [6, 6, 6, 0]
  const outputs = new Float32Array(4 * CLASSES)
  for (const [place, index] of [6, 0, 0, 0].entries()) outputs[place * CLASSES + index] = 1
  const predicted = predictions(outputs)
  assert.deepEqual([...predicted], [6, 0, 0, 0])
  const counts = confusion(labels, predicted)
  assert.equal(hits(counts), 2)
  assert.deepEqual(worstPair(counts), { label: 6, index: 0, count: 2, of: 3 })
  assert.equal(taken(counts[0]!, 0), null)
  assert.equal(worstPair(confusion([1], [1])), null)
  assert.deepEqual(mistakes(labels, predicted, 6), [1, 2])
})

const blank = () => new Uint8Array(SIDE * SIDE)
const pixel = (grey: Uint8Array, x: number, y: number) => grey[y * SIDE + x]!

test('a dab is full inside, half at its radius, nothing beyond its edge', () => {
  const grey = dab(blank(), { x: 10.5, y: 10.5 }, { radius: 2, erase: false })
  assert.deepEqual(
    [10, 11, 12, 13].map((x) => pixel(grey, x, 10)),
    [255, 255, 128, 0],
  )
  assert.ok(isBlank(blank()) && !isBlank(grey))
  assert.ok(isBlank(dab(grey, { x: 10.5, y: 10.5 }, { radius: 3, erase: true })))
})

test('a stroke leaves no gap; painting takes no light away; beyond the border nothing happens', () => {
  const brush = { radius: 1, erase: false }
  const grey = stroke(blank(), { x: 3.5, y: 5.5 }, { x: 24.5, y: 5.5 }, brush)
  for (let x = 4; x <= 24; x++) assert.equal(pixel(grey, x, 5), 255)
  assert.deepEqual(stroke(grey, { x: 3.5, y: 5.5 }, { x: 24.5, y: 5.5 }, brush), grey)
  assert.ok(isBlank(dab(blank(), { x: -9, y: 40 }, brush)))
})
