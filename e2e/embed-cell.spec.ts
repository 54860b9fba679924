import { write } from './notebook'
import { layoutFaults, SOUND } from './open/layout'
import { walk } from './open/keyboard'
import { expectAccessible, watch } from './pages'
import { expect, test } from './test'

test('an embedded cell takes changed code along, waits to be run, reports its height and leads to its page', async ({
  page,
}) => {
  const seen = watch(page)
  await page.goto('/en/embed/cell-scratch/?unit=flops')
  const cell = page.locator('[data-cell=scratch]')
  await write(page, cell, 'show(tf.ones([9, 9]), "mine")\n6 * 7')
  await page.keyboard.press('Escape')
  await cell.getByRole('button', { name: 'Embed' }).click()
  const html = await page.getByRole('dialog', { name: 'Embed: Your own' }).getByRole('textbox').inputValue()
  expect(html).toMatch(/^<iframe src="http[^"]+\/en\/embed\/cell-scratch\/\?cell\.scratch=1\.[\w-]+" title="Your own"/)

  await page.route('**/course.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Course</title>${html}` }),
  )
  await page.goto('/course.html')
  const framed = page.frameLocator('iframe').locator('[data-cell=scratch]')
  await expect(framed.locator('[data-code]')).toContainText('6 * 7')
  await expect(framed.getByRole('note')).toContainText('This code came with the link.')
  const outer = page.locator('iframe')
  const inner = page.frameLocator('iframe').locator('div:has(> main)')
  const height = () => outer.evaluate((element) => element.clientHeight)
  await expect.poll(async () => (await height()) - (await inner.evaluate((element) => element.clientHeight))).toBe(0)
  expect(page.frames().length).toBe(2)
  await expect(framed.locator('[data-outputs]')).toHaveCount(0)

  const before = await height()
  await framed.getByRole('button', { name: 'Run' }).click()
  await expect(framed.locator('[data-outputs]')).toContainText('42', { timeout: 20_000 })
  await expect.poll(height).toBeGreaterThan(before + 200)
  await expect.poll(async () => (await height()) - (await inner.evaluate((element) => element.clientHeight))).toBe(0)
  const [chapter] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').getByRole('link', { name: 'Notebook' }).click(),
  ])
  await expect(chapter).toHaveURL(/\/en\/notebook\/\?cell\.scratch=1\.[\w-]+#cell-scratch$/)
  expect(seen.faults).toEqual([])
})

test('a cell stands by itself in Chinese and dark colours: by keyboard, accessible, narrow', async ({ page }, info) => {
  const seen = watch(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/zh/embed/cell-worked-example/?lesson=1&lesson.task=Solve')
  // Lessons are of figures.
  await expect(page.getByText('Solve')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '重新开始' })).toHaveCount(0)
  await expect(page).toHaveTitle('算一遍文中的例子 · Featherweight')
  await expect(page.locator('footer a')).toHaveAttribute('href', '/zh/convolution/#cell-worked-example')
  expect(await walk(page)).toEqual([])
  await page.getByRole('button', { name: '运行' }).click()
  await expect(page.locator('[data-outputs]')).toContainText('486', { timeout: 20_000 })
  await expectAccessible(page, info)
  expect(await layoutFaults(page)).toEqual(SOUND)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await layoutFaults(page)).toEqual(SOUND)
  expect(seen.faults).toEqual([])
})
