import assert from 'node:assert/strict'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { seededRandom } from '@/lib/tensor/random'
import { decodePicture, MAX_SIDE, PictureError, type PictureFault } from './picture'
import { damaged } from '@/lib/weights/pretrained/testing/mutations'
import { emptyPng, smallPictures } from './testing/pictures'

/** A browser that reads nothing: what is left is what the header says. */
const decode = vi.fn(() =>
  Promise.reject(new DOMException('The source image could not be decoded.', 'InvalidStateError')),
)

beforeEach(() => Object.assign(globalThis, { createImageBitmap: decode }))
afterEach(() => decode.mockClear())

async function faultOf(bytes: Uint8Array): Promise<PictureFault> {
  try {
    await decodePicture(new Blob([new Uint8Array(bytes)]))
  } catch (error) {
    assert.ok(error instanceof PictureError, String(error))
    return error.fault
  }
  return assert.fail('decoded')
}

test('a file that a browser should read is damaged; HEIC, TIFF and SVG are no pictures for a browser', async () => {
  const faults = await Promise.all([...smallPictures].map(async ([name, bytes]) => [name, await faultOf(bytes)]))
  assert.deepEqual(Object.fromEntries(faults), {
    JPEG: 'broken',
    'CMYK JPEG': 'broken',
    WebP: 'broken',
    'animated GIF': 'broken',
    BMP: 'broken',
    AVIF: 'broken',
    HEIC: 'not-image',
    TIFF: 'not-image',
    SVG: 'not-image',
  })
})

test('what announces too many pixels is not decoded', async () => {
  for (const [width, height] of [
    [MAX_SIDE + 1, 1],
    [1, 20_000],
    [16_000, 16_000],
    [0xffffffff, 0xffffffff],
  ] as const) {
    assert.equal(await faultOf(emptyPng(width, height)), 'too-large')
  }
  assert.equal(decode.mock.calls.length, 0)
  assert.equal(await faultOf(emptyPng(1, MAX_SIDE)), 'broken')
})

test('3,000 damaged pictures and noise: each has its fault', async () => {
  const random = seededRandom(8)
  const pictures = [...smallPictures.values(), emptyPng(8, 8)]
  const seen = new Set<PictureFault>()
  for (let round = 0; round < 3000; round++) {
    let bytes = pictures[round % pictures.length]!
    for (let more = Math.floor(random() * 4); more >= 0 && bytes.length > 0; more--) bytes = damaged(random, bytes)
    if (random() < 0.05) bytes = Uint8Array.from({ length: Math.floor(random() * 300) }, () => random() * 256)
    seen.add(await faultOf(bytes))
  }
  assert.deepEqual([...seen].sort(), ['broken', 'empty', 'not-image', 'too-large'])
})
