import { forcedFaults } from './open/forced'
import { expectAccessible } from './pages'
import { expect, test } from './test'

test('each dialog of a figure takes the focus, is accessible, and Escape gives the focus back', async ({
  page,
}, info) => {
  await page.goto('/en/embed/growth/')
  for (const name of ['Embed', 'Lesson link', 'Project']) {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    // The projector's frame has it, which `:focus` does not always say.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') != null)).toBe(true)
    await expectAccessible(page, info, { within: 'dialog[open]' })
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true)
    await dialog.locator('button').last().focus()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

const states = {
  'a lesson with locked controls':
    '/en/embed/convolution-stage/?lesson=1&lesson.task=Which%20one%3F&lesson.lock=kind,groups,playback&lesson.hide=stride',
  'an impossible setting': '/en/embed/chart/?net=shufflenet&shufflenet=groups:3,scale:0.3',
  'networks that cannot be compared': '/en/embed/compare/?compare=mobilenet;shufflenet,conv1:25',
}

for (const [name, address] of Object.entries(states)) {
  test(`${name}: accessible in both themes`, async ({ page }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    await expectAccessible(page, info)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, info, { only: ['color-contrast'] })
  })
}

test('on the projector: accessible in both themes', async ({ page }, info) => {
  await page.addInitScript(() => (window.name = 'featherweight-projector'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en/embed/fire-module/')
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
  await expectAccessible(page, info)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, info, { only: ['color-contrast'] })
})

test('while an animation plays it can be paused; with less motion it only steps', async ({ page }, info) => {
  await page.clock.install()
  await page.goto('/en/embed/channel-shuffle/?shuffle.step=0')
  const bar = page.locator('[data-control=playback]')
  const step = bar.locator('input[type=range]')
  await bar.getByRole('combobox').selectOption('0.5')
  await bar.getByRole('button', { name: 'Play' }).click()
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expectAccessible(page, info, { within: '[data-control=playback]' })
  await bar.getByRole('button', { name: 'Pause' }).press('Enter')
  const still = await step.inputValue()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await bar.getByRole('button', { name: 'One step forward' }).last().press('Enter')
  const stepped = await step.inputValue()
  expect(Number(stepped)).toBeGreaterThan(Number(still))
  // Several steps long, by the page's clock.
  await page.clock.runFor(4000)
  await expect(step).toHaveValue(stepped)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('in forced colours the theme follows the system, whatever was chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('featherweight-theme', 'light'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/references/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await forcedFaults(page)).toEqual([])
})
