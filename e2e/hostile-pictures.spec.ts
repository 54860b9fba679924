import { damaged } from '../lib/weights/pretrained/testing/mutations'
import { emptyPng, smallPictures } from '../lib/run/page/testing/pictures'
import { seededRandom } from '../lib/tensor/random'
import { watch } from './pages'
import { png } from './png'
import { expect, test, type Page } from './test'

const small = (name: string) => smallPictures.get(name)!
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

/** Drops these files on the picture, one right after the other. */
const drop = (page: Page, files: readonly Uint8Array[]) =>
  page.evaluate(
    async (given) => {
      const target = document.querySelector('section[aria-label="The photograph"]')!
      for (const base64 of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], 'given', { type: 'image/png' }))
        target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
        // The page begins with it before the next one comes.
        await new Promise(requestAnimationFrame)
      }
    },
    files.map((bytes) => Buffer.from(bytes).toString('base64')),
  )

/** Whether the picture in use is the reader's, and what is said of a file that is none; once the file is read. */
async function outcome(page: Page, bytes: Uint8Array): Promise<string> {
  await page.getByRole('radio', { name: 'A rocket' }).check({ force: true })
  await drop(page, [bytes])
  const taken = page.getByRole('img', { name: /^Your picture: / })
  await expect(taken.or(alert(page))).toBeVisible()
  return (await taken.count()) > 0 ? 'taken' : (await alert(page).textContent())!
}

test('every picture is taken or refused for its reason; damaged ones and noise do no harm', async ({ page }) => {
  test.setTimeout(120_000)
  const seen = watch(page)
  await page.goto('/en/embed/run-networks/?photo=rocket')
  await expect(page.getByRole('img', { name: /^A rocket: / })).toBeVisible()
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ...['JPEG', 'CMYK JPEG', 'WebP', 'animated GIF', 'BMP', 'AVIF'].map(
      (name) => [name, small(name), /^taken$/] as const,
    ),
    ...['HEIC', 'TIFF', 'SVG'].map((name) => [name, small(name), /not an image that the browser can read/] as const),
    ['one pixel wide', png(1, 16_000), /^taken$/],
    ['too tall', png(1, 20_000), /too large.*16,384/],
    ['a bomb', emptyPng(60_000, 60_000), /too large/],
    ['no pixels', emptyPng(0, 0), /damaged or cut off|not an image/],
    ['only a header', emptyPng(8, 8), /damaged or cut off/],
    ['WebP cut off', small('WebP').subarray(0, 60), /damaged or cut off/],
    ['JPEG cut off', small('JPEG').subarray(0, 170), /damaged or cut off/],
  ]
  for (const [name, bytes, wanted] of cases) expect(await outcome(page, bytes), name).toMatch(wanted)

  const random = seededRandom(12)
  const pictures = [...smallPictures.values(), png(16, 16)]
  await drop(
    page,
    Array.from({ length: 200 }, (_, index) => {
      if (index % 10 === 0) return Uint8Array.from({ length: 200 }, () => random() * 256)
      return damaged(random, damaged(random, pictures[index % pictures.length]!))
    }),
  )
  expect(await outcome(page, png(64, 64))).toBe('taken')
  expect(seen.faults).toEqual([])
})
