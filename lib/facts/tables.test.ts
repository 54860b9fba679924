import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { errata, errataOf } from './errata'
import { findSource, papers, releases, sourceUrl } from './papers'
import type { Label, PublishedTable } from './published'
import type { Text } from '@/lib/i18n/words'
import { findTable, tables } from './tables'

/** Each is `true` only while TypeScript refuses a table without that part. */
const refused: [
  Omit<PublishedTable, 'paper'> extends PublishedTable ? false : true,
  Omit<PublishedTable, 'table'> extends PublishedTable ? false : true,
] = [true, true]

test('a published figure without its paper or its table does not compile', () => {
  assert.deepEqual(refused, [true, true])
})

test('every table names a known source and its place there; ids are unique', () => {
  const sources = [...papers, ...releases].map(({ id }) => id)
  assert.equal(new Set(sources).size, sources.length)
  assert.equal(new Set(tables.map(({ id }) => id)).size, tables.length)
  for (const table of tables) {
    assert.ok(sources.includes(table.paper), table.id)
    assert.match(sourceUrl(findSource(table.paper)), /^https:\/\//)
    assert.ok(table.table.length > 0 && table.rows.length > 0, table.id)
    assert.equal(new Set(table.rows.map(({ id }) => id)).size, table.rows.length, table.id)
    assert.equal(new Set(table.columns.map(({ id }) => id)).size, table.columns.length, table.id)
  }
})

test('every row has a plain number or nothing in each column, and a blank is explained', () => {
  for (const table of tables) {
    for (const row of table.rows) {
      assert.equal(row.cells.length, table.columns.length, `${table.id} ${row.id}`)
      for (const cell of row.cells) assert.match(cell ?? '0', /^\d+(\.\d+)?$/, `${table.id} ${row.id}`)
      assert.ok(
        row.cells.some((cell) => cell !== null),
        `${table.id} ${row.id}`,
      )
      assert.ok(!row.cells.includes(null) || row.note || table.notes.length > 0, `${table.id} ${row.id}`)
    }
  }
})

test('every row that is a network of ours can be built at its settings', () => {
  const ids = networks.map(({ id }) => id)
  for (const table of tables) {
    for (const { id, of } of table.rows) {
      if (!of) continue
      assert.ok(ids.includes(of.network), `${table.id} ${id}`)
      for (const values of of.values) {
        for (const added of [undefined, ...table.columns.map((column) => column.values)]) {
          assert.doesNotThrow(() => instantiate(findNetwork(of.network), { ...values, ...added }), `${table.id} ${id}`)
        }
      }
    }
  }
})

const isText = (label: Label): label is Text => typeof label !== 'string'

test('words are there in both languages', () => {
  const labels: Label[] = [
    ...tables.flatMap((table) => [
      table.title,
      ...table.notes,
      ...table.columns.map(({ title }) => title),
      ...table.rows.flatMap(({ label, note }) => (note ? [label, note] : [label])),
    ]),
    ...errata.flatMap(({ printed, meant, why }) => [printed, meant, why]),
    ...papers.flatMap(({ cites }) => cites.flatMap(({ note }) => note ?? [])),
  ]
  for (const { en, zh } of labels.filter(isText)) {
    assert.match(zh, /\p{Script=Han}/u, en)
    assert.doesNotMatch(en, /\p{Script=Han}/u)
  }
})

test('every table the site’s chapters name is there', () => {
  const wanted = {
    squeezenet: [2, 3],
    mobilenet: [2, 3, 4, 5, 6, 7, 8, 9],
    shufflenet: [1, 2, 3, 4, 5, 6, 7, 8],
    xception: [1, 2, 3],
  }
  for (const [paper, numbers] of Object.entries(wanted)) {
    for (const number of numbers) assert.equal(findTable(`${paper}/${number}`).table, `Table ${number}`)
  }
  assert.throws(() => findTable('mobilenet/99'), /no published table mobilenet\/99; there are squeezenet\/1/)
})

test('an erratum points at a source, and at its table where that is listed', () => {
  for (const { paper } of errata) assert.ok(findSource(paper))
  assert.deepEqual(
    errataOf(findTable('mobilenet/2')).map(({ meant }) => meant),
    ['1.91 %'],
  )
  assert.equal(errataOf(findTable('mobilenet/9')).length, 2)
  assert.deepEqual(errataOf(findTable('mobilenet/6')), [])
})

test('papers: months of their first versions, who published them, whom they cite', () => {
  const found = papers.map(({ id, arxiv, date, venue, cites }) => {
    return [id, arxiv, date, venue?.year ?? null, cites.map(({ of }) => of)]
  })
  assert.deepEqual(found, [
    ['squeezenet', '1602.07360', '2016-02', null, []],
    ['xception', '1610.02357', '2016-10', 2017, ['mobilenet']],
    ['mobilenet', '1704.04861', '2017-04', null, ['squeezenet', 'xception']],
    ['shufflenet', '1707.01083', '2017-07', 2018, ['squeezenet', 'xception', 'mobilenet']],
  ])
})

test('papers agree with the networks’ own sources', () => {
  for (const { id, arxiv, date, title } of papers) {
    const { source } = findNetwork(id)
    assert.deepEqual([source.arxiv, source.date, source.title], [arxiv, date, title])
    // An arXiv number begins with the year and month of the first version.
    assert.equal(`20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`, date)
  }
})
