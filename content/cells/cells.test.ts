import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { chapters } from '../chapters'
import { languages, locales } from '@/lib/i18n/locale'
import { LIMITS } from '@/lib/notebook/limits'
import type { Message, Output } from '@/lib/notebook/output'
import { runCell } from '@/lib/run/notebook/runCell'
import { cells } from './cells'

/** What a reader sees of an output, without its words: numbers of texts and tables, values of sheets, points. */
function seen(output: Output): unknown {
  switch (output.kind) {
    case 'text':
      return output.text
    case 'tensor':
      return output.sheets.map(({ rows }) => rows)
    case 'table':
      return output.rows.map((row) => row.filter((cell) => typeof cell === 'number'))
    case 'chart':
      return output.points.map(({ x, y }) => (typeof x === 'number' ? [x, y] : y))
  }
}

async function outputsOf(code: string): Promise<Output[]> {
  const messages: Message[] = []
  await runCell(code, (message) => messages.push(message))
  assert.equal(messages.at(-1)?.type, 'done', JSON.stringify(messages.at(-1)))
  return messages.flatMap((message) => (message.type === 'output' ? [message.output] : []))
}

/**
 * Worked out apart from the code that runs: by hand from the formulas, from the papers' tables, and for the worked
 * example by NumPy (`sum(x[i:i+3, j:j+3, :, None] * k)`).
 */
const expected: Readonly<Record<string, (outputs: readonly unknown[]) => void>> = {
  'worked-example': ([, output, macs]) => {
    assert.deepEqual(output, [
      [
        [5, 2, 5],
        [0, -3, -3],
        [0, 4, 2],
      ],
      [
        [0, 4, 4],
        [7, 3, 0],
        [-1, 3, 8],
      ],
      [
        [9, 3, 5],
        [11, 7, 11],
        [3, 1, 4],
      ],
    ])
    assert.equal(macs, '486')
  },
  // 9·32·64·14² and 9·32·14² + 32·64·14²; 1/64 + 1/9 = 73/576.
  'separable-cost': (all) => assert.deepEqual(all, ['3,612,672', '457,856', '0.126736', '0.126736']),
  'shuffle-inverse': (all) => {
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert.deepEqual(all, [[[row]], [[[0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]]], [[row]]])
  },
  // Two groups: 2 · 3·3·2·2 weights, or 3·3·4·4 with the zeros.
  'grouped-split': (all) => assert.deepEqual(all.slice(1), ['0', '72', '144']),
  // VGG-16's conv2_1, arXiv 1409.1556: 3·3·64·128 weights at 112² places.
  'count-layer': ([rows]) =>
    assert.deepEqual(rows, [
      [73728, 73728],
      [924844032, 924844032],
    ]),
  // SqueezeNet's Table 1, arXiv 1602.07360: fire3 has 12,432 parameters.
  'fire-parameters': (all) => assert.deepEqual(all, ['12,288', '12,288', '12,432', '12']),
  'separable-ratio': ([rows, whole]) => {
    const ratios = [1.11111, 0.444444, 0.236111, 0.173611, 0.126736, 0.115017, 0.112088]
    assert.deepEqual(
      rows,
      [1, 3, 8, 16, 64, 256, 1024].map((n, index) => [n, ratios[index], ratios[index]]),
    )
    // MobileNet's Table 4, arXiv 1704.04861: 4866 million against 569 million.
    assert.ok(Math.abs(Number(whole) - 4866 / 569) < 0.02)
  },
  // By hand: 4 inputs of a group see the 1, then 4 outputs each see 4 of them. Shuffled, the four stand 2, 1, 1 in the groups.
  'groups-reach': (all) =>
    assert.deepEqual(all, [[[[4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]]], [[[2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]]]]),
  'step-order': ([shared, own, first, last]) => {
    assert.equal(shared, '0.0000')
    assert.ok(Number(own) > 0.1)
    assert.deepEqual([first, last], ['24', '33'])
  },
  'count-networks': ([rows]) => {
    const table = rows as number[][]
    assert.equal(table.length, 5)
    // Keras' MobileNet: 4,231,976 trainable parameters; each works at 134 places on average.
    assert.deepEqual(table[1], [4231976, 568740352, 134])
    assert.deepEqual(
      table.map(([, macs]) => macs),
      table.map(([, macs]) => macs!).sort((a, b) => a - b),
    )
  },
  // Table 6 of MobileNet: 1.3 million parameters and 149 million MACs at α = 0.5.
  'count-network': ([parameters, macs, bars]) => {
    assert.deepEqual([parameters, macs], ['1,331,592', '149,497,088'])
    assert.equal(
      (bars as number[]).reduce((sum, one) => sum + one, 0),
      149497088,
    )
  },
  // 25·64, 64·64, and 28² times as many MACs.
  'own-block': ([rows]) =>
    assert.deepEqual(rows, [
      [1600, 1254400],
      [4096, 3211264],
      [0, 0],
    ]),
  // 1 + 2 + 1 = 4 times the step of 9, at the two columns that touch the edge.
  'by-hand': ([, mine, theirs]) => {
    const row = [0, 36, 36, 0]
    assert.deepEqual(mine, [[row, row, row]])
    assert.deepEqual(theirs, mine)
  },
  // Table 6 of MobileNet: 41, 149, 325 and 569 million.
  'alpha-chart': ([points, half]) => {
    const at = new Map(points as [number, number][])
    assert.deepEqual(
      [0.25, 0.5, 0.75, 1].map((alpha) => Math.round(at.get(alpha)!)),
      [41, 149, 325, 569],
    )
    assert.equal(half, '0.262856')
  },
  scratch: (all) => assert.deepEqual(all, ['2']),
}

for (const { id, code } of cells) {
  for (const locale of locales) {
    test(`${id} runs in ${locale} and shows what was worked out`, async () => {
      const outputs = await outputsOf(code[locale])
      assert.ok(expected[id], `nothing is expected of ${id}`)
      expected[id](outputs.map(seen))
      assert.ok(outputs.every(({ cut }) => !cut))
    })
  }
}

test('cells fit their column, and both languages have the same code', () => {
  for (const { id, code } of cells) {
    assert.ok(code.en.length < LIMITS.code)
    for (const line of code.en.split('\n')) assert.ok(line.length <= 73, `${id}: ${line}`)
    assert.doesNotMatch(code.en, /\p{Script=Han}|[«»]/u)
    assert.doesNotMatch(code.zh, /[«»]/)
    const bare = (text: string) => text.replace(/\/\/.*|'[^'\n]*'/g, '').replace(/[\w\p{Script=Han}]+(?=:)/gu, '')
    assert.equal(bare(code.zh), bare(code.en), id)
  }
})

test('every cell stands on the page that its own page leads to, and on none before it', () => {
  for (const locale of locales.filter((one) => languages[one].complete)) {
    const texts = chapters.map(
      ({ slug }) => [slug, readFileSync(join(import.meta.dirname, '..', locale, `${slug}.mdx`), 'utf8')] as const,
    )
    for (const { id, chapter } of cells)
      assert.equal(texts.find(([, text]) => text.includes(`<Cell id="${id}" />`))?.[0], chapter, id)
  }
})
