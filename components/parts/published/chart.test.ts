import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findTable, tables } from '@/lib/facts/tables'
import { textWidth } from '@/lib/viz/labels'
import { chart } from './chart'
import { columnName } from './conventions'
import { viewOf } from './model'
import { publishedWords } from './words'

const draw = (id: string, width: number, locale: 'en' | 'zh' = 'en') =>
  chart(viewOf(findTable(id)), width, locale, ({ column }) => columnName(column, publishedWords[locale], locale))

test('bars begin at zero: twice the printed value is twice as long', () => {
  const operations = draw('mobilenet/6', 900).panels.find(({ id }) => id === 'operations')!
  const length = (printed: string) =>
    operations.marks.find(({ cell }) => cell.printed === printed)!.printed! - operations.zero
  assert.ok(Math.abs(length('569') / length('149') - 569 / 149) < 0.01)
})

test('where the range is wide the axis is logarithmic: 240 MB to 0.47 MB', () => {
  const sizes = draw('squeezenet/2', 900).panels.find(({ id }) => id === 'size')!
  assert.equal(sizes.scale, 'log')
})

test('the errors of all numbers of groups share one scale, those of other quantities do not', () => {
  const [complexity, ...errors] = draw('shufflenet/2', 1100).panels
  const ticks = (panel: (typeof errors)[number]) =>
    panel.ticks.map(({ value, position }) => [value, Math.round(position - panel.left)])
  for (const panel of errors)
    assert.deepEqual(
      ticks(panel).map(([value]) => value),
      ticks(errors[0]!).map(([value]) => value),
    )
  assert.notDeepEqual(ticks(complexity!), ticks(errors[0]!))
})

for (const table of tables) {
  test(`${table.id}: marks, names and numbers stay in their places at every width, in both languages`, () => {
    for (const width of [288, 358, 720, 1100]) {
      for (const locale of ['en', 'zh'] as const) {
        const drawn = draw(table.id, width, locale)
        assert.equal(drawn.panels.length, table.columns.length)
        for (const { left, right, numbers, marks, title, top, bottom } of drawn.panels) {
          assert.ok(title.length <= 2 && right > left + 30)
          for (const { cell, printed, computed, y } of marks) {
            assert.ok(y > top && y < bottom)
            for (const x of [printed, ...(computed ?? [])])
              assert.ok(x === null || (x >= left - 0.1 && x <= right + 0.1))
            const text = drawn.narrow
              ? (cell.printed ?? '')
              : `${cell.printed ?? '–'}${cell.computedText ? `◆ ${cell.computedText}` : ''}`
            assert.ok(numbers + textWidth(text, 12) <= drawn.width + 6, `${width}: ${text}`)
          }
        }
        for (const { text } of drawn.labels)
          assert.ok(textWidth(text, 13) <= (drawn.narrow ? drawn.width : 0.26 * drawn.width))
      }
    }
  })
}
