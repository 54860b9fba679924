import { expect, test } from './test'
import { announced, counter, onCell, openStage } from './convolution-stage'

test('a tap keeps a cell, a second one edits it', async ({ page }) => {
  const figure = await openStage(page)
  await onCell(figure, 'tap', '0.1.2.2')
  await expect(announced(figure)).toHaveText(/^Input channel 2, row 3, column 3 = 2\. It feeds 27 outputs\.$/)
  await onCell(figure, 'tap', '0.1.2.2')
  const field = figure.getByRole('textbox', { name: 'Input channel 2, row 3, column 3' })
  await expect(field).toBeFocused()
  await field.fill('9')
  await figure.getByRole('button', { name: 'Release' }).tap()
  // Its weight in the sum of this output is 1: 7 more than 3.
  await expect(announced(figure)).toHaveText('Output channel 2, row 2, column 2 = 10')
})

test('at 320 px the longest stage stays within the page, and steps through a shuffle', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  const figure = await openStage(page, '?conv=kind:stack,g:4,m:16,n:16,side:12,pad:2,k:5&conv.step=2304')
  await expect(announced(figure)).toHaveText('New channel 1 takes old channel 1')
  await figure.getByRole('button', { name: 'One step forward' }).tap()
  await expect(announced(figure)).toHaveText('New channel 2 takes old channel 5')
  await expect(counter(figure, 'ratio')).toContainText('1/4')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
