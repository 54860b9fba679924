import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { largestFit } from '@/lib/nn/fit'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { budgetOf, halfOf, limitOn, searchable } from './budget'
import { chart, placeOf, stopAt } from './chart'
import { choicesOf, chosenValues } from './options'
import { counted } from './counted'
import { deviations } from './deviation'
import { computedPoints, dialsOf, lawAt } from './laws'
import { accuraciesAt, nearestPublished } from './published'
import { accuracyText, sourceText } from './say'
import { multipliersWords } from './words'

const network = (id: string, given: AnyKnobValues = {}) => {
  const found = findNetwork(id)
  const values: AnyKnobValues = { ...defaults(found.knobs), ...given }
  return { found, values, dial: (name: string) => dialsOf(found).find((dial) => dial.name === name)! }
}

test('each network has its own knobs with a slider', () => {
  const names = (id: string) => dialsOf(findNetwork(id)).map(({ name }) => name)
  assert.deepEqual(names('mobilenet'), ['alpha', 'resolution'])
  assert.deepEqual(names('shufflenet'), ['scale', 'resolution'])
  assert.deepEqual(names('squeezenet'), ['resolution', 'squeezeRatio', 'share3x3'])
  assert.deepEqual(names('xception'), ['resolution'])
})

test('the law for α: a quarter of 568,740,352 at 0.5, while the count is 149,497,088', () => {
  const { found, values, dial } = network('mobilenet')
  const law = lawAt(found, values, dial('alpha'), 'macs')!
  assert.equal(law(0.5), 142_185_088)
  assert.equal(law(1), 568_740_352)
  const points = computedPoints(found, values, dial('alpha'), 'macs')
  assert.equal(points.find(({ x }) => x === 0.5)!.y, 149_497_088)
})

/**
 * By hand at α = 0.5: what grows with α has half left where α² leaves a quarter. At α = 1 depthwise has
 * 9 · 1,931,776, conv1 10,838,016 and fc 1,024,000.
 */
test('where α² and the count part: depthwise, first convolution and classifier, a quarter of each', () => {
  const { found, values, dial } = network('mobilenet', { alpha: 0.5 })
  assert.deepEqual(deviations(found, values, dial('alpha'), 'macs'), [
    { kind: 'depthwise', excess: (9 * 1_931_776) / 4, reason: 'perChannel' },
    { kind: 'standard', excess: 10_838_016 / 4, reason: 'inputChannels' },
    { kind: 'dense', excess: 1_024_000 / 4, reason: 'classes' },
  ])
})

test('where ρ² and the count part at 128: the classifier only, since 224 : 128 divides every map', () => {
  const { found, values, dial } = network('mobilenet', { resolution: 128 })
  const [first, ...others] = deviations(found, values, dial('resolution'), 'macs')
  assert.deepEqual([first!.kind, first!.reason, others.length], ['dense', 'onePixel', 0])
  assert.ok(Math.abs(first!.excess - 1_024_000 * (1 - 16 / 49)) < 1)
})

test('parameters do not depend on the resolution: nothing to explain', () => {
  const { found, values, dial } = network('mobilenet', { resolution: 128 })
  assert.deepEqual(deviations(found, values, dial('resolution'), 'parameters'), [])
  assert.equal(lawAt(found, values, dial('resolution'), 'parameters')!(128), 4_231_976)
})

test('the squeeze ratio: six times as wide would be 7,490,544 parameters, counted are 4,841,704', () => {
  const { found, values, dial } = network('squeezenet')
  assert.equal(lawAt(found, values, dial('squeezeRatio'), 'parameters')!(0.75), 7_490_544)
  assert.equal(counted(found, { ...values, squeezeRatio: 0.75 })!.parameters, 4_841_704)
})

test('a setting that cannot be built counts nothing', () => {
  const { found, values } = network('shufflenet', { conv1: 25 })
  assert.equal(counted(found, values), null)
})

test('accuracies stand at their settings only, each with paper and table', () => {
  const words = multipliersWords.en
  const { found, values } = network('mobilenet', { alpha: 0.75, resolution: 224 })
  const [first] = accuraciesAt(found, values)
  assert.equal(accuracyText(first!, words).replaceAll('\u00a0', ' '), 'top-1 accuracy 68.4 %')
  assert.match(sourceText(first!, words, 'en'), /^MobileNet, Table \d$/)
  assert.match(sourceText(first!, words, 'zh'), /^MobileNet，表 \d$|^MobileNet, 表 \d$/)
  assert.deepEqual(accuraciesAt(found, { ...values, alpha: 0.74 }), [])
})

test('the nearest published setting', () => {
  const near = (id: string, given: AnyKnobValues) => nearestPublished(findNetwork(id), network(id, given).values)
  assert.deepEqual(near('mobilenet', { alpha: 0.52 }), { alpha: 0.5, resolution: 224, form: 'separable' })
  assert.deepEqual(near('mobilenet', { alpha: 1.3, form: 'shallow' }), { alpha: 1, resolution: 224, form: 'shallow' })
  assert.equal(near('shufflenet', { scale: 0.9, groups: 8 })!.scale, 1)
  assert.equal(near('squeezenet', { squeezeRatio: 0.7 })!.squeezeRatio, 0.75)
})

test('ShuffleNet’s groups: widths of Table 1 and errors of Table 2', () => {
  const { found, values } = network('shufflenet')
  const groups = choicesOf(found, values).find(({ name }) => name === 'groups')!
  assert.deepEqual(
    groups.options.map(({ value, widths }) => [value, widths[0]]),
    [
      [1, 144],
      [2, 200],
      [3, 240],
      [4, 272],
      [8, 384],
    ],
  )
  assert.deepEqual(
    groups.options.map(({ published }) => published[0]!.top1!.printed),
    ['33.6', '32.7', '32.6', '32.8', '32.4'],
  )
})

test('SqueezeNet’s bypasses: the paper’s accuracies, the complex one’s own parameters', () => {
  const { found, values } = network('squeezenet')
  const { options } = choicesOf(found, values).find(({ name }) => name === 'bypass')!
  assert.deepEqual(
    options.map(({ published }) => published[0]!.top1!.printed),
    ['57.5', '60.4', '58.8'],
  )
  assert.deepEqual(
    options.map(({ cost }) => cost!.parameters),
    [1_248_424, 1_248_424, 1_589_672],
  )
  assert.deepEqual(chosenValues(found, values), { version: '1.0', bypass: 'none', conv10pad: 0 })
})

test('a budget in FLOPs is half as many MACs; one in MiB stands on the axis of parameters', () => {
  assert.deepEqual(budgetOf('operations', 300, 'flops'), { macs: 150e6 })
  assert.deepEqual(budgetOf('bytes', 4, 'macs'), { bytes: 4 * 1024 * 1024 })
  assert.equal(limitOn('parameters', { bytes: 4096 }, 'fp16'), 2048)
  assert.equal(limitOn('macs', { bytes: 4096 }, 'fp32'), null)
})

test('the first budget is half of the published network: 280 million MACs of MobileNet, 570 FLOPs', () => {
  const published = { macs: 568_740_352, parameters: 4_231_976 }
  assert.equal(halfOf('operations', published, 'macs', 'fp32'), 280)
  assert.equal(halfOf('operations', published, 'flops', 'fp32'), 570)
  assert.equal(halfOf('bytes', published, 'macs', 'fp16'), 4)
})

test('a network with one size of input is searched at every size of its slider', () => {
  const { found, values } = network('xception')
  const fixed = chosenValues(found, values)
  const fit = largestFit(searchable(found), { macs: 4.2e9 }, { fixed })
  assert.deepEqual([fit.offered, fit.largest[0]!.values.resolution], [9, 192])
  assert.equal(largestFit(searchable(network('mobilenet').found), {}, { fixed: { form: 'full' } }).offered, 16)
})

test('on log axes the law is a straight line, and every stop is found again', () => {
  const { found, values, dial } = network('mobilenet')
  const alpha = dial('alpha')
  const points = computedPoints(found, values, alpha, 'macs')
  const law = lawAt(found, values, alpha, 'macs')!
  const drawn = chart({
    width: 500,
    spacing: 'log',
    dial: alpha,
    points,
    published: points,
    law,
    low: 0.1,
    high: 1.5,
    limit: 1,
  })
  const slope = (from: number, to: number) =>
    (drawn.y.at(law(to)) - drawn.y.at(law(from))) / (drawn.x.at(to) - drawn.x.at(from))
  assert.ok(Math.abs(slope(0.2, 0.4) - slope(0.7, 1.4)) < 1e-9)
  assert.equal(alpha.stops[stopAt(drawn, alpha.stops, drawn.x.at(0.37))], 0.37)
  assert.equal(drawn.limit, null)
  const now = placeOf(drawn, { x: 0.5, y: 149_497_088 }, law)
  assert.ok(now.law! > now.y, 'counted lies above the law')
})
