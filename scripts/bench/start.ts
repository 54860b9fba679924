import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { browserArguments, installedBrowser } from '../setup/browser.mjs'
import { out } from './firstLoad'
import { serveSite } from '../setup/site.mjs'
import type { Goal } from './goal'
import type { Part } from './part'
import { ratioOf } from './ratio'
import { table } from './table'

/** A phone of 2020 beside this machine. */
const SLOWER = 6
/** Seconds until a page has to answer. */
const LIMIT = 3
const ROUNDS = 5
const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
  serviceWorkers: 'block',
} as const

/** The largest pages, and what a class opens. */
const paths = [
  '',
  'convolution/',
  'mobilenet/',
  'shufflenet/',
  'comparison/',
  'lab/',
  'run/',
  'embed/reach/',
  'present/mobilenet/',
]
  .map((path) => `en/${path}`)
  .concat('zh/mobilenet/')

/**
 * Notes when every control in sight has been taken over by React, which marks the elements that it answers for. To ask
 * where things are makes the browser lay them out: nothing is asked until the first controls answer, and never of what is
 * not laid out yet.
 */
const WATCH = `
  const answers = (element) => Object.keys(element).some((key) => key.startsWith('__reactFiber'))
  const inSight = (element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false
    const { top, bottom } = element.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  }
  const begun = () => ['header button', '[data-island=live] :is(button, input)'].every((first) => (document.querySelector(first) ? answers(document.querySelector(first)) : true))
  const ready = () => {
    if (document.readyState === 'loading' || !begun()) return false
    const pictures = [...document.querySelectorAll('[data-island=served] > :first-child')]
    const controls = [...document.querySelectorAll('[data-figure], main :is(button, input, [tabindex]), header button')]
    return controls.every((control) => control.closest('[data-island=served]') || answers(control) || !inSight(control)) && !pictures.some(inSight)
  }
  const look = () => (ready() ? (window.answered = performance.now()) : setTimeout(look, 100))
  setTimeout(look, 300)
`

/** Milliseconds from the request of a page until its first text, and until it answers. */
async function load(browser: Browser, address: string): Promise<readonly [text: number, answers: number]> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: WATCH })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(address)
    await page.waitForFunction(() => 'answered' in window, null, { timeout: 60_000 })
    return await page.evaluate(
      () =>
        [
          performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
          (window as unknown as { answered: number }).answered,
        ] as const,
    )
  } finally {
    await context.close()
  }
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)

/** How soon pages answer on a slow phone. */
export const start: Part = {
  word: 'start',
  title: `Seconds from the request of a page until its first text, and until all controls in sight answer, on a phone whose processor is ${SLOWER} times slower`,
  async measure(_, tell) {
    if (!existsSync(out)) return { text: 'There is no built site: npm run build makes it.', data: null, goals: [] }
    const site = await serveSite()
    const browser = await chromium.launch({ executablePath: installedBrowser(), args: browserArguments })
    const times = new Map(paths.map((path) => [path, [] as (readonly [number, number])[]]))
    try {
      for (let round = 0; round < ROUNDS; round++) {
        for (const path of paths) {
          tell(`${path}, round ${round + 1} of ${ROUNDS}`)
          times.get(path)!.push(await load(browser, site.address + path))
        }
      }
    } finally {
      await browser.close()
      site.stop()
    }
    const each = [...times].map(([path, all]) => ({
      path,
      text: spread(all.map(([text]) => text)),
      answers: spread(all.map(([, answers]) => answers)),
    }))
    return {
      text: table(
        ['page', 'text', 'answers', 'between'],
        each.map(({ path, text, answers }) => [
          path,
          seconds(text.median),
          seconds(answers.median),
          `${seconds(answers.low)} … ${seconds(answers.high)}`,
        ]),
      ),
      data: each,
      goals: each.map(({ path, answers: { median, low, high } }): Goal => ({
        what: `${path} answers: seconds`,
        found: { median: median / 1000, low: low / 1000, high: high / 1000 },
        limit: LIMIT,
      })),
    }
  },
}

const spread = (times: readonly number[]) =>
  ratioOf(
    times,
    times.map(() => 1),
  )
