import { expect, test } from './test'
import { chapters } from '../content/chapters'
import { watch } from './pages'

test('the first page offers both languages, remembers the choice, and asks again on request', async ({ page }) => {
  const seen = watch(page)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /English/ })).toBeVisible()
  await page.getByRole('link', { name: /简体中文/ }).click()
  await expect(page).toHaveURL('/zh/')
  await page.goto('/')
  await expect(page).toHaveURL('/zh/')
  await page.goto('/?choose')
  await expect(page.getByRole('link', { name: /English/ })).toBeVisible()
  expect(seen.faults).toEqual([])
})

test('the language switch keeps page, state and place', async ({ page }) => {
  await page.goto('/en/run/?photo=coffee&nets=mobilenet;alpha:0.5#input')
  await page.getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL('/zh/run/?photo=coffee&nets=mobilenet;alpha:0.5#input')
  await expect(page.locator('[data-network=mobilenet]')).toContainText('1,331,592')
})

test('the switch goes to the section that the reader has reached', async ({ page }) => {
  await page.goto('/en/references/')
  await page.locator('#borders').evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await page.getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL('/zh/references/#borders')
})

test('the theme is chosen, kept, and set before the first paint', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // At the first frame that has anything to show, the theme must be there already.
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('header')) return requestAnimationFrame(look)
      return Object.assign(window, { firstTheme: document.documentElement.getAttribute('data-theme') ?? 'none' })
    }
    requestAnimationFrame(look)
  })
  await page.reload()
  const first = await page.waitForFunction(() => (window as unknown as { firstTheme?: string | null }).firstTheme)
  expect(await first.jsonValue()).toBe('dark')
  await page.getByRole('radio', { name: 'As the system' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('an unknown address gets a real 404 in both languages', async ({ page, request }) => {
  expect((await request.get('/en/no-such-page/')).status()).toBe(404)
  await page.goto('/zh/no-such-page/')
  await expect(page.getByRole('heading', { name: '404' })).toBeVisible()
  await expect(page.getByText('没有这个页面。')).toBeVisible()
  await page.getByRole('link', { name: /To the front page/ }).click()
  await expect(page).toHaveURL('/en/')
})

test('previous and next follow the order of the pages', async ({ page }) => {
  const [first, second] = chapters
  await page.goto(`/en/${first!.slug}/`)
  await page.locator('a[rel=next]').click()
  await expect(page).toHaveURL(`/en/${second!.slug}/`)
  await page.locator('a[rel=prev]').click()
  await expect(page).toHaveURL(`/en/${first!.slug}/`)
})

test('the keyboard reaches the content at once, and focus can be seen', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})
