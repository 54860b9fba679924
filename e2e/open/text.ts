import type { Page } from '@playwright/test'

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Spaces lines, letters, words and paragraphs as WCAG 1.4.12 says. Returns what takes it back. */
export async function spaceText(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop())
}

/** Doubles the browser's own size of text, without its zoom. Returns what takes it back. */
export async function enlargeText(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  return async () => {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
    await browser.detach()
  }
}
