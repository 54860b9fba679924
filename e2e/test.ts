import { test as base, type Page } from '@playwright/test'

export { expect, type Locator, type Page, type TestInfo } from '@playwright/test'

/** React marks each element that it has taken over; before that, a control is only a picture of itself. */
const hydrated = (page: Page) =>
  page.waitForFunction(() => {
    // What is out of sight is laid out when the page has started; figures come to life when they are needed, of which focus is one sign.
    delete document.documentElement.dataset.starting
    for (const picture of document.querySelectorAll('[data-island=served]'))
      picture.dispatchEvent(new FocusEvent('focusin'))
    const controls = document.querySelectorAll('[data-figure], main button, main input, main [tabindex], header button')
    return [...controls].every((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber')))
  })

/** Playwright's test, in which a page counts as loaded once its controls work. */
export const test = base.extend({
  page: async ({ page }, ready) => {
    const goto = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (...args) => {
      const response = await goto(...args)
      await hydrated(page)
      return response
    }
    page.reload = async (...args) => {
      const response = await reload(...args)
      await hydrated(page)
      return response
    }
    await ready(page)
  },
})
