import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { afterEach, describe, test, vi } from 'vitest'
import { CLASSES, LABELS_PATH, loadLabels } from './labels'
import { refused } from './testing/faults'

const text = await readFile(new URL(`../../../public${LABELS_PATH}`, import.meta.url), 'utf8')
const labels: string[] = JSON.parse(text)

describe('names of ImageNet’s classes', () => {
  afterEach(() => vi.restoreAllMocks())

  test('a thousand, in order', () => {
    assert.equal(labels.length, CLASSES)
    const known = {
      0: 'tench',
      207: 'golden retriever',
      281: 'tabby',
      282: 'tiger cat',
      504: 'coffee mug',
      657: 'missile',
      999: 'toilet tissue',
    }
    for (const [index, name] of Object.entries(known)) assert.equal(labels[Number(index)], name)
  })

  test('none is empty, and only the two known pairs are alike', () => {
    assert.ok(labels.every((label) => label.trim() === label && label.length > 0))
    const twice = labels.flatMap((label, index) =>
      labels.indexOf(label) < index ? [[label, labels.indexOf(label), index]] : [],
    )
    assert.deepEqual(twice, [
      ['crane', 134, 517],
      ['maillot', 638, 639],
    ])
  })

  test('loaded from the site; anything else is refused', async () => {
    const answer = (body: string, status = 200) =>
      vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, { status }))
    const fetched = answer(text)
    assert.deepEqual(await loadLabels('/base'), labels)
    assert.equal(fetched.mock.calls[0]![0], '/base/weights/imagenet-labels.json')
    answer('', 404)
    await refused(() => loadLabels(''), 'network', { status: 404 })
    answer('<html>')
    await refused(() => loadLabels(''), 'not-json')
    answer('["tench"]')
    await refused(() => loadLabels(''), 'not-json', { reason: 'structure' })
  })
})
