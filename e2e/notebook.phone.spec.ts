import { openCell } from './notebook'
import { expectAccessible } from './pages'
import { expect, test } from './test'

test('a tap runs a cell of a chapter, another opens the editor; nothing widens the page at 320 px', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 320, height: 740 })
  const cell = await openCell(page, 'worked-example', '/zh/convolution/')
  await cell.getByRole('button', { name: '运行' }).tap()
  await expect(cell.locator('[data-outputs]')).toContainText('486', { timeout: 20_000 })
  await expect(cell.getByRole('table')).toHaveCount(5)
  await cell.locator('[data-code]').tap()
  await expect(cell.locator('.cm-content')).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  for (const name of ['运行', '复制链接', '嵌入'])
    expect((await cell.locator('button', { hasText: name }).boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(';sh')
  await cell.getByRole('option', { name: 'show' }).tap()
  await expect(cell.locator('.cm-line').last()).toHaveText(/;show$/)
  await expectAccessible(page, info, { within: '[data-cell=worked-example]' })
})
