import assert from 'node:assert/strict'
import { test } from 'vitest'
import { references, works } from './lineage'
import { papers } from './papers'

test('works stand by date, the four at their first versions on arXiv', () => {
  const dates = works.map(({ date }) => date)
  assert.deepEqual(dates, dates.toSorted())
  const four = works.filter(({ light }) => light).map(({ id, date }) => [id, date])
  assert.deepEqual(four, [
    ['squeezenet', '2016-02'],
    ['xception', '2016-10'],
    ['mobilenet', '2017-04'],
    ['shufflenet', '2017-07'],
  ])
})

test('only Xception and ShuffleNet appeared at a conference', () => {
  assert.deepEqual(
    papers.map(({ id, venue }) => [id, venue && `${venue.name} ${venue.year}`]),
    [
      ['squeezenet', null],
      ['xception', 'CVPR 2017'],
      ['mobilenet', null],
      ['shufflenet', 'CVPR 2018'],
    ],
  )
})

test('who cites whom: ShuffleNet all three others, MobileNet the two before it; nothing later unless forthcoming', () => {
  const cited = (from: string) =>
    references
      .filter((one) => one.from === from)
      .map(({ to }) => to)
      .sort()
  assert.deepEqual(cited('shufflenet'), ['alexnet', 'mobilenet', 'resnet', 'resnext', 'squeezenet', 'xception'])
  assert.deepEqual(cited('mobilenet'), ['inceptionv3', 'squeezenet', 'xception'])
  assert.deepEqual(cited('xception'), ['inceptionv3', 'mobilenet', 'resnet'])
  const dateOf = (id: string) => works.find((work) => work.id === id)!.date
  for (const { from, to, why, forthcoming } of references) {
    assert.ok(why.en && why.zh, `${from} ${to}`)
    assert.equal(dateOf(to) > dateOf(from), forthcoming, `${from} ${to}`)
  }
})
