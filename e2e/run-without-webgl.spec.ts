import { chromium } from '@playwright/test'
import { expect, test } from './test'
import { browserArguments, installedBrowser } from '../scripts/setup/browser.mjs'

test('without WebGL the networks run on WebAssembly, and the page says so', async ({ baseURL }) => {
  test.setTimeout(240_000)
  const software = '--enable-unsafe-swiftshader'
  const args = [
    ...browserArguments.filter((one) => !one.includes('swiftshader')),
    '--disable-gpu',
    '--disable-software-rasterizer',
  ]
  const browser = await chromium.launch({ executablePath: installedBrowser(), args, ignoreDefaultArgs: [software] })
  try {
    const page = await browser.newPage({ baseURL })
    await page.goto('/en/run/?runs=1')
    await page.getByRole('button', { name: 'Run SqueezeNet' }).click()
    const row = page.locator('[data-network=squeezenet]')
    await expect(row).toContainText('WebGL did not work here, so WebAssembly was used.', { timeout: 120_000 })
    await expect(row).toContainText('First run')
  } finally {
    await browser.close()
  }
})
