import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from './test'
import { watch } from './pages'
import { png } from './png'

const cat = readFileSync(join(import.meta.dirname, '../public/photos/chelsea.jpg'))

const give = (page: Page, name: string, buffer: Buffer, mimeType = 'image/png') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

/** Next has an alert of its own outside the content. */
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

/** Mean colour of the preview's canvas: tells which picture is in use. */
const shown = (page: Page) =>
  page.getByRole('img', { name: /that the networks see/ }).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const sum = [0, 0, 0]
    for (let at = 0; at < data.length; at += 4) for (const c of [0, 1, 2]) sum[c]! += data[at + c]!
    return sum.map((total) => Math.round(total / (data.length / 4)))
  })

test.beforeEach(async ({ page }) => {
  await page.goto('/en/run/')
  await expect.poll(async () => (await shown(page))[0]).toBeGreaterThan(0)
})

test('a bad file of any kind gets its message, the picture before stays, and the next good one is taken', async ({
  page,
}) => {
  const seen = watch(page)
  for (const [name, buffer, message] of [
    ['empty.png', Buffer.alloc(0), /empty \(0 bytes\)/],
    ['notes.png', Buffer.from('Dear diary, this is not a picture at all.'), /not an image/],
    ['cut.jpg', cat.subarray(0, 400), /damaged or cut off/],
    ['cut.png', png(300, 300).subarray(0, 90), /damaged or cut off/],
    ['wide.png', png(20_000, 4), /too large.*16,384/],
  ] as const) {
    const before = await shown(page)
    await give(page, name, buffer)
    await expect(alert(page)).toHaveText(message)
    expect(await shown(page)).toEqual(before)
    await give(page, 'good.png', png(64, 64))
    await expect(alert(page)).toHaveCount(0)
    await expect.poll(() => shown(page)).toEqual([127, 127, 128].map((value) => expect.closeTo(value, -1)))
  }
  expect(seen.faults).toEqual([])
})

test('the message is in the reader’s language', async ({ page }) => {
  await page.goto('/zh/run/')
  await give(page, 'notes.png', Buffer.from('not a picture'))
  await expect(alert(page)).toHaveText(/这不是浏览器能读取的图片/)
})

test('a wide picture is cut to its central square', async ({ page }) => {
  await give(page, 'wide.png', png(400, 100))
  // The left and right thirds are gone: red runs from 96 to 159 around the middle.
  await expect.poll(async () => (await shown(page))[0]).toBeGreaterThan(120)
  const edge = await page.getByRole('img', { name: /that the networks see/ }).evaluate((canvas: HTMLCanvasElement) => {
    return canvas.getContext('2d')!.getImageData(1, canvas.height / 2, 1, 1).data[0]!
  })
  expect(edge).toBeGreaterThan(90)
  expect(edge).toBeLessThan(104)
})

test('a dropped picture and a pasted one are taken', async ({ page }) => {
  const bytes = [...png(64, 64)]
  for (const kind of ['drop', 'paste'] as const) {
    await page.getByRole('radio', { name: 'A rocket' }).check({ force: true })
    await expect(page.getByRole('img', { name: /^A rocket: / })).toBeVisible()
    await page.evaluate(
      ({ bytes, kind }) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'given.png', { type: 'image/png' }))
        const target = document.querySelector('section[aria-label="The photograph"]')!
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
        target.dispatchEvent(event)
      },
      { bytes, kind },
    )
    await expect(page.getByRole('img', { name: /^Your picture: / })).toBeVisible()
  }
})

test('a refused camera says what to do, and the page keeps working', async ({ page, context }) => {
  await context.clearPermissions()
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await expect(alert(page)).toHaveText(/not allowed to use the camera/)
  await page.getByRole('radio', { name: 'A cup of coffee' }).check({ force: true })
  await expect(page).toHaveURL(/photo=coffee/)
})

test('a camera that is pulled out says so; the next time it takes a picture', async ({ page }) => {
  await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 })
    navigator.mediaDevices.getUserMedia = async () => {
      canvas.getContext('2d')!.fillRect(0, 0, 64, 64)
      const stream = canvas.captureStream(10)
      Object.assign(window, { unplug: () => stream.getTracks()[0]!.dispatchEvent(new Event('ended')) })
      return stream
    }
  })
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await expect(page.getByRole('button', { name: 'Take the picture' })).toBeEnabled()
  await page.evaluate(() => (window as unknown as { unplug: () => void }).unplug())
  await expect(alert(page)).toHaveText(/The camera stopped/)
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await page.getByRole('button', { name: 'Take the picture' }).click()
  await expect(page.getByRole('img', { name: /^Your picture: / })).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
})

test('a device without a camera says so', async ({ page }) => {
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await expect(alert(page)).toHaveText(/No camera was found|not allowed to use the camera/)
})
