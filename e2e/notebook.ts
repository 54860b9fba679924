import type { Locator, Page } from './test'

/** A cell on its page. */
export async function openCell(page: Page, id: string, path = '/en/notebook/'): Promise<Locator> {
  await page.goto(path)
  const cell = page.locator(`[data-cell="${id}"]`)
  await cell.scrollIntoViewIfNeeded()
  return cell
}

/** Opens the editor by keyboard and replaces its code. */
export async function write(page: Page, cell: Locator, code: string): Promise<void> {
  await cell.locator('[data-code]').focus()
  await page.keyboard.press('Enter')
  await cell.locator('.cm-content').waitFor()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(code)
}
