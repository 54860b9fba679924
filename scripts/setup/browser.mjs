import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of an installed Chromium or Chrome, or undefined. CHROMIUM names one outright. */
export function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM,
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ]
  return candidates.find((path) => path && existsSync(path))
}

/**
 * The list under the address bar is two pages of its own, made anew for each window: four tenths of the time that a
 * page takes to open. Only the last list of features counts, so Playwright's own are here again.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/**
 * WebGL in software, so that tests need no graphics card, and no calls home. Pages themselves are drawn without
 * it: Debian's flags ask for drawing by GPU, which in software is several times slower.
 */
export const browserArguments = [
  '--no-sandbox',
  `--disable-features=${disabledFeatures}`,
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const works = (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0

/** Makes sure there is a browser: an installed one, Playwright's own, or Debian's. Throws where none can be had. */
export function ensureBrowser() {
  if (installedBrowser()) return
  console.log('No Chromium found; asking Playwright for its own…')
  if (works('npx', ['playwright', 'install', 'chromium'])) return
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debian) {
    console.log('Installing Debian’s chromium…')
    works('apt-get', ['update'])
    if (works('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']) && installedBrowser()) return
  }
  throw new Error('No browser for the end-to-end tests. Install Chromium or Chrome, or set CHROMIUM to its path.')
}
