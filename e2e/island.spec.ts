import { expect, test, type Page } from '@playwright/test'

/*
 * Figures of a chapter come to life when they are needed. These tests load the page as a reader does, without the wait
 * of `./test`, which asks for every figure.
 */
const island = (page: Page, id: string) => page.locator('[data-island]', { has: page.locator(`#${id}`) })

test('a figure out of sight is the server’s picture; it lives when it is scrolled to, and when a setting changes what it shows', async ({ page }) => {
  await page.goto('/en/mobilenet/')
  await expect(island(page, 'reach')).toHaveAttribute('data-island', 'served')
  await expect(page.locator('#reach').getByRole('heading')).toHaveCount(1)
  await page.locator('#reach').scrollIntoViewIfNeeded()
  await expect(island(page, 'reach')).toHaveAttribute('data-island', 'live')
  await expect(island(page, 'multipliers')).toHaveAttribute('data-island', 'served')

  await page.goto('/en/mobilenet/?mobilenet.alpha=0.5')
  await expect(page.locator('[data-island=served]')).toHaveCount(0)
})

test('a click on the picture is not lost, nor is the focus in it', async ({ page }) => {
  await page.goto('/en/mobilenet/')
  const picture = page.locator('[data-island=served] #ratio')
  await expect(picture).toBeAttached()
  await picture.locator('summary').evaluate((summary: HTMLElement) => {
    summary.focus({ preventScroll: true })
    summary.click()
  })
  await expect(island(page, 'ratio')).toHaveAttribute('data-island', 'live')
  await expect(page.locator('#ratio details')).toHaveAttribute('open', '')
  await expect(page.locator('#ratio summary')).toBeFocused()
})
