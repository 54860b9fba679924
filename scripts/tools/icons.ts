import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { installedBrowser } from '../setup/browser.mjs'

/** Draws public/icons/ from public/icon.svg: for home screens, which take pixels on paper of their own. */
const root = join(import.meta.dirname, '../../public')
const PAPER = '#fbfaf7'
/** A maskable icon may lose everything outside a circle of 80 % of its width. */
const icons = [
  { name: 'icon-192', side: 192, margin: 0.1, corner: 0.18 },
  { name: 'icon-512', side: 512, margin: 0.1, corner: 0.18 },
  { name: 'maskable-512', side: 512, margin: 0.2, corner: 0 },
]

const feather = readFileSync(join(root, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: installedBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage({ colorScheme: 'light' })
for (const { name, side, margin, corner } of icons) {
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(`<style>
    body { margin: 0 }
    div { box-sizing: border-box; height: ${side}px; padding: ${side * margin}px; background: ${PAPER}; border-radius: ${side * corner}px }
    svg { display: block; width: 100%; height: 100% }
  </style><div>${feather}</div>`)
  await page.screenshot({ path: join(root, 'icons', `${name}.png`), omitBackground: true })
}
await browser.close()
