import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/code/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=code]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('tabpanel')).toContainText('trainable parameters', { timeout: 30_000 })
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with MobileNet for Keras; arrows go from library to library, and the address keeps the choice', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(/^Keras source of MobileNet: \d+ lines, 4,231,976 trainable parameters\.$/)
  await figure.getByRole('tab', { name: 'Keras' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure.getByRole('tab', { name: 'PyTorch' })).toBeFocused()
  await expect(figure.getByRole('tabpanel', { name: 'PyTorch' })).toContainText('from torch import')
  await expect(page).toHaveURL(/code=torch/)
  await page.reload()
  await expect(figure.getByRole('tabpanel', { name: 'PyTorch' })).toContainText('from torch import', {
    timeout: 30_000,
  })
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/code=/)
})

test('follows the setting of the page; what is saved and copied is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const figure = await open(page, '/en/embed/code/?net=squeezenet&set=version:1.1&code=tfjs')
  await expect(announced(figure)).toContainText('TensorFlow.js source of SqueezeNet')
  await expect(announced(figure)).toContainText('1,235,496 trainable parameters')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('squeezenet.mjs')
  const saved = readFileSync((await file.path())!, 'utf8')
  expect(saved).toContain('SqueezeNet: version 1.1')
  await figure.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved)
  expect((await figure.getByRole('tabpanel').textContent())!).toBe(saved)
})

test('a bad address falls back; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/code/?code=fortran')
  await expect(figure.getByRole('tab', { name: 'Keras' })).toHaveAttribute('aria-selected', 'true')
  await expect(announced(figure)).toHaveText(/^MobileNet 的 Keras 源代码：\d+ 行，4,231,976 个可训练参数。$/)
})
