import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { chapters } from '@/content/chapters'
import { locales, type Locale } from '@/lib/i18n/locale'
import { browserArguments, installedBrowser } from '../setup/browser.mjs'
import { serveSite } from '../setup/site.mjs'

/*
 * Photographs every page of the built site: desktop and phone, light and dark, English and Chinese.
 * `npm run shots`, or `npm run shots -- run` for pages whose path contains a word.
 */
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'shots')
const wanted = process.argv[2] ?? ''

/** A page photographed whole has no window for things to stick to or to come into sight of. */
const WHOLE =
  '* { content-visibility: visible !important } [class*=details], [class*=bar] { position: static !important }'

/** Figures far from the window wait for a reader to come near; focus is one sign of that. True once all are alive. */
const wakeFigures = () => {
  const waiting = [...document.querySelectorAll('[data-island=served]')]
  for (const picture of waiting) picture.dispatchEvent(new FocusEvent('focusin'))
  return waiting.length === 0
}

/** Figures measure the room that they have, and draw themselves anew: resolves after twenty frames without a change. */
const stillness = async () => {
  await document.fonts.ready
  let still = 0
  const observer = new MutationObserver(() => (still = 0))
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  for (; still < 20; still++) await new Promise(requestAnimationFrame)
  observer.disconnect()
}

const screens = {
  desktop: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
} as const

async function photograph(
  browser: Browser,
  screen: keyof typeof screens,
  theme: 'light' | 'dark',
  locale: Locale,
): Promise<void> {
  const context = await browser.newContext({ ...screens[screen], colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const slug of ['', ...chapters.map((chapter) => chapter.slug)].filter((one) => one.includes(wanted))) {
    await page.goto(`${site.address}${locale}/${slug ? `${slug}/` : ''}`, { waitUntil: 'networkidle' })
    await page.addStyleTag({ content: WHOLE })
    await page.waitForFunction(wakeFigures)
    await page.evaluate(stillness)
    const file = `${slug || 'home'}-${screen}-${theme}-${locale}.png`
    await page.screenshot({ path: join(folder, file), fullPage: true })
    process.stdout.write(`shots/${file}\n`)
  }
  await context.close()
}

const site = await serveSite()
const browser = await chromium.launch({ executablePath: installedBrowser(), args: browserArguments })
try {
  mkdirSync(folder, { recursive: true })
  for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const locale of locales) await photograph(browser, screen, theme, locale)
    }
  }
} finally {
  await browser.close()
  site.stop()
}
