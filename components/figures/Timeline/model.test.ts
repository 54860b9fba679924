import assert from 'node:assert/strict'
import { test } from 'vitest'
import { references } from '@/lib/facts/lineage'
import { chart, workAt } from './chart'
import { citedBy, citesOf, ids, paperOf, workOf } from './model'

test('what a paper cites, by date; what cites it; team and venue of the four only', () => {
  assert.deepEqual(
    citesOf('shufflenet').map(({ to }) => workOf(to).name),
    ['AlexNet', 'ResNet', 'SqueezeNet', 'Xception', 'ResNeXt', 'MobileNet'],
  )
  assert.deepEqual(
    citedBy('squeezenet')
      .map(({ from }) => from)
      .sort(),
    ['mobilenet', 'shufflenet'],
  )
  assert.deepEqual(citesOf('alexnet'), [])
  assert.equal(paperOf('shufflenet')?.team.en, 'Megvii (Face++)')
  assert.equal(paperOf('resnext'), undefined)
})

for (const width of [288, 720])
  test(`at ${width} px rows go down by date with room between, and arrows stay left of the line and inside`, () => {
    const { rows, arcs, line, text, height } = chart(width)
    assert.deepEqual(
      rows.map(({ work }) => work.id),
      ids,
    )
    rows.slice(1).forEach((row, index) => assert.ok(row.y - rows[index]!.y >= 46))
    assert.deepEqual(
      rows.flatMap(({ year }) => year ?? []),
      ['2012', '2014', '2015', '2016', '2017'],
    )
    assert.equal(arcs.length, references.length)
    const yOf = (id: string) => rows.find(({ work }) => work.id === id)!.y
    for (const { reference, path, head } of arcs) {
      const [x, y1, control, , , , end, y2] = path.match(/-?[\d.]+/g)!.map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      assert.ok(Math.abs(y1 - yOf(reference.from)) <= 3 && Math.abs(y2 - yOf(reference.to)) <= 3)
      // A cubic goes three quarters of the way to its control points.
      assert.ok(x - 0.75 * (x - control) >= 0 && Math.max(x, end) < line, `${reference.from} ${reference.to}`)
      assert.ok(head.startsWith(`M${x} `))
    }
    assert.ok(text < width && rows.at(-1)!.y < height)
  })

test('a tap chooses the row that it is nearest to', () => {
  const drawn = chart(288)
  const { y } = drawn.rows[5]!
  assert.equal(workAt(drawn, y + 20).id, 'squeezenet')
  assert.equal(workAt(drawn, -50).id, 'alexnet')
  assert.equal(workAt(drawn, 1e5).id, 'shufflenet')
})
