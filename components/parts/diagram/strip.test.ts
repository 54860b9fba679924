import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import type { Rectangle } from '@/lib/nn/layout'
import { cards } from './cards'
import { hitCards, hitStrip } from './hit'
import { labelOf, inputLabel } from './labels'
import { textWidth } from './names'
import { placesOf, viewOf, type Place } from './places'
import { strip } from './strip'
import { tilesOf } from './tiles'
import { timeBars } from './timeBars'
import { diagramWords } from './words'
import { wrap } from './wrap'

const WIDTHS = [288, 358, 720, 1100]

const stripOf = (id: string, at: string, width: number, bars = false) => {
  const { layers, input } = instantiate(findNetwork(id))
  const view = viewOf(placesOf(layers).get(at)!)
  return {
    view,
    drawn: strip(tilesOf(view, input), { width, height: width < 600 ? 900 : 560, bars, nameOf: (name) => name }),
  }
}

const apart = (a: Rectangle, b: Rectangle) =>
  a.x + a.width <= b.x + 1e-6 ||
  b.x + b.width <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6

const within = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6

test('lines are as few as possible and about equally full', () => {
  assert.deepEqual(wrap([4, 4, 4, 4, 4, 4], 20), [
    [0, 3],
    [3, 6],
  ])
  assert.deepEqual(wrap([30, 10, 10], 20), [
    [0, 1],
    [1, 3],
  ])
  assert.deepEqual(wrap([], 20), [])
})

for (const { id } of networks) {
  test(`${id}: every layer once, tiles apart, within the page, and large enough to tap`, () => {
    for (const width of WIDTHS) {
      const { view, drawn } = stripOf(id, '', width)
      const boxes = drawn.tiles.flatMap((tile) => tile.boxes)
      assert.deepEqual(boxes.map((box) => box.id).sort(), ['input', ...view.layers.map((layer) => layer.id)].sort())
      drawn.tiles.forEach((tile, index) => {
        assert.ok(
          within(tile, { x: 0, y: 0, width, height: drawn.height }),
          `${width}: ${tile.tile.id} leaves the page`,
        )
        assert.ok(tile.width >= 24 && tile.height >= 24, `${width}: ${tile.tile.id} is too small`)
        for (const box of tile.boxes) assert.ok(within(box, tile), `${width}: ${box.id} leaves its tile`)
        for (const other of drawn.tiles.slice(index + 1))
          assert.ok(apart(tile, other), `${width}: ${tile.tile.id} covers ${other.tile.id}`)
        const band = drawn.bands.find((one) => one.id === tile.tile.band && within(tile, one))
        assert.equal(band === undefined, tile.tile.band === null, `${width}: ${tile.tile.id} is not in its stage`)
      })
    }
  })

  test(`${id}: modules as cards fit the page, and so do their texts`, () => {
    const { layers } = instantiate(findNetwork(id))
    const scopes = [...placesOf(layers).values()].filter(
      (place: Place) => viewOf(place).form === 'cards' && viewOf(place).scope === place,
    )
    for (const width of [274, 880]) {
      for (const place of scopes) {
        const drawn = cards(viewOf(place), {
          width,
          areaName: (name) => name.slice(-8),
          label: (layer, beside) =>
            layer
              ? labelOf(
                  layer,
                  layer.blocks.map((block) => block.id),
                  null,
                  beside,
                  diagramWords.en,
                )
              : inputLabel('before', [7, 7, 64], diagramWords.en),
        })
        assert.ok(drawn.width <= width, `${place.id} is ${drawn.width} wide on ${width}`)
        for (const card of drawn.cards) {
          assert.ok(within(card.slab, card), `${card.id}: its box leaves the card`)
          for (const text of [card.title, card.note])
            assert.ok(textWidth(text) <= card.width - (drawn.beside ? 44 : 0), `${card.id}: ${text}`)
        }
      }
    }
  })
}

test('a point in a tile means its nearest layer, one on a stage’s name the stage', () => {
  const { drawn } = stripOf('xception', '', 1100)
  const box = drawn.tiles.flatMap((tile) => tile.boxes).find(({ id }) => id === 'block5_sepconv2/dw')!
  assert.equal(hitStrip(drawn, box.x + 1, box.y + box.height + 2), 'block5_sepconv2/dw')
  const band = drawn.bands.find(({ id }) => id === 'middle flow')!
  assert.equal(hitStrip(drawn, band.x + 20, band.y + 10), 'middle flow')
  assert.equal(hitStrip(drawn, -10, -10), null)
})

test('a point on a card means its layer, one between the cards of a separable convolution the convolution', () => {
  const { layers } = instantiate(findNetwork('xception'))
  const view = viewOf(placesOf(layers).get('block5')!)
  const drawn = cards(view, { width: 600, areaName: () => 'name', label: () => ({ titles: ['a'], notes: ['b'] }) })
  const [dw, pw] = ['dw', 'pw'].map((name) => drawn.cards.find(({ id }) => id === `block5_sepconv1/${name}`)!)
  assert.equal(hitCards(drawn, pw!.x + 5, pw!.y + 5), 'block5_sepconv1/pw')
  assert.equal(hitCards(drawn, dw!.x + 5, (dw!.y + dw!.height + pw!.y) / 2), 'block5_sepconv1')
  assert.equal(hitCards(drawn, 2, 2), null)
})

test('bars of time: the longest fills the room, layers side by side are stacked', () => {
  const { drawn } = stripOf('squeezenet', '', 1100, true)
  const times = new Map([
    ['conv1', 4],
    ['fire2/expand1x1', 1],
    ['fire2/expand3x3', 1],
  ])
  const bars = new Map(timeBars(drawn, times, 28).map((bar) => [bar.id, bar]))
  assert.equal(bars.size, 3)
  assert.equal(bars.get('conv1')!.height, 28)
  const [one, three] = [bars.get('fire2/expand1x1')!, bars.get('fire2/expand3x3')!]
  assert.deepEqual([one.height, three.height], [7, 7])
  assert.ok(Math.abs(three.y + three.height - one.y) < 1e-9)
})
