import { defineConfig, devices } from '@playwright/test'
import { browserArguments, installedBrowser } from './scripts/setup/browser.mjs'

const PORT = Number(process.env.E2E_PORT ?? 4188)
const launchOptions = { executablePath: installedBrowser(), args: browserArguments }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A service worker would answer in place of what a test puts in the network's place; its own tests allow it.
  use: { baseURL: `http://localhost:${PORT}`, launchOptions, colorScheme: 'light', serviceWorkers: 'block' },
  webServer: {
    command: `node node_modules/serve/build/main.js out --listen ${PORT} --no-clipboard --no-compression --no-request-logging --no-port-switching`,
    url: `http://localhost:${PORT}/en/`,
    reuseExistingServer: !process.env.CI,
  },
  projects: [
    { name: 'desktop', testIgnore: /phone\.spec/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', testMatch: /phone\.spec/, use: { ...devices['Pixel 7'], launchOptions } },
  ],
})
