import type { Page } from '@playwright/test'

interface Walk {
  readonly met: HTMLElement[]
  readonly faults: string[]
  /** Places in `met` of what seemed covered. */
  readonly doubtful: number[]
  /** Says what covers a stop; null where a part of it is seen. */
  readonly cover: (element: HTMLElement) => string | null
  /** Names of the stops before the first step: a button may be freed on the way. */
  first?: ReadonlySet<string>
}

/** What takes focus; besides, Chromium makes boxes that scroll a stop of their own. */
const STOPS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]'

const TAB = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const

/**
 * Tabs from the start of a page that was just opened to its end. Returns stops that are out of order, that do not show
 * their focus, and that something covers (WCAG 2.4.3, 2.4.7, 2.4.11).
 */
export async function walk(page: Page): Promise<readonly string[]> {
  await page.evaluate((stops) => {
    const labelOf = (element: HTMLElement) => (element as HTMLInputElement).labels?.[0]
    const areaOf = (element: HTMLElement) =>
      (element.classList.contains('visually-hidden') && labelOf(element)) || element
    const nameOf = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? labelOf(element)?.textContent ?? element.textContent ?? '').trim().slice(0, 40)}"`
    const cover = (element: HTMLElement) => {
      const area = areaOf(element)
      const { left, top, right, bottom } = area.getBoundingClientRect()
      const [x0, x1, y0, y1] = [
        Math.max(left, 0),
        Math.min(right, innerWidth),
        Math.max(top, 0),
        Math.min(bottom, innerHeight),
      ]
      const parts = [0.5, 0.1, 0.9]
      const hits = parts.flatMap((u) =>
        parts.map((v) => document.elementFromPoint(x0 + u * (x1 - x0), y0 + v * (y1 - y0))),
      )
      if (x1 > x0 && y1 > y0 && hits.some((hit) => hit && (area.contains(hit) || hit.contains(area)))) return null
      const by = hits[0] ? `${hits[0].tagName.toLowerCase()} "${hits[0].className}"` : 'nothing'
      return `covered: ${nameOf(element)} at ${Math.round(left)}, ${Math.round(top)} by ${by}`
    }
    const walk: Walk = { met: [], faults: [], doubtful: [], cover }
    Object.assign(window, { walk })
    const visible = (color: string) => color !== 'transparent' && !color.endsWith(', 0)')
    const marked = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5 && visible(outlineColor)
    }
    /** Its own ring, its label's, or that of a box which shows what is focused within. */
    const ringed = (element: Element, area: Element) =>
      [element, area, area.parentElement, area.parentElement?.parentElement].some((one) => one && marked(one))
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement
      if (!element.matches(stops)) return
      walk.met.push(element)
      if (!ringed(element, areaOf(element))) walk.faults.push(`no focus ring: ${nameOf(element)}`)
      if (cover(element)) walk.doubtful.push(walk.met.length - 1)
    })
  }, STOPS)
  const expected = () =>
    page.evaluate((stops) => {
      const tabbable = [...document.querySelectorAll<HTMLElement>(stops)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }),
      )
      const inOrder = tabbable.filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
        const group = tabbable.filter(
          (other): other is HTMLInputElement => other instanceof HTMLInputElement && other.name === element.name,
        )
        return (group.find(({ checked }) => checked) ?? group[0]) === element
      })
      const { walk } = window as unknown as { walk: Walk }
      const { met, faults } = walk
      const nameOf = (element: Element) =>
        `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}"`
      // What was drawn anew meanwhile is the same to a reader.
      const all = inOrder.map(nameOf)
      const first = (walk.first ??= new Set(all))
      const due = all.filter((name) => first.has(name))
      const were = met.map(nameOf).filter((name) => due.includes(name))
      const wrong = due.findIndex((name, index) => were[index] !== name)
      const order = wrong < 0 ? [] : [`stop ${wrong + 1} of ${due.length} is ${were[wrong]}, not ${due[wrong]}`]
      return { left: inOrder.length - met.length, faults: [...faults, ...order] }
    }, STOPS)
  // As a key that is held down: the page takes one after the other, and nobody waits for an answer in between.
  const browser = await page.context().newCDPSession(page)
  let { left, faults } = await expected()
  for (let round = 0; round < 3 && left > 0; round++) {
    await Promise.all(Array.from({ length: left }, () => browser.send('Input.dispatchKeyEvent', TAB)))
    ;({ left, faults } = await expected())
  }
  await browser.detach()
  return [...faults, ...(await covered(page))]
}

/** What seemed covered, reached again with the same key and looked at when the page is at rest. */
async function covered(page: Page): Promise<readonly string[]> {
  const doubtful = await page.evaluate(() => [...(window as unknown as { walk: Walk }).walk.doubtful])
  const faults: (string | null)[] = []
  for (const place of doubtful) {
    await page.evaluate((place) => {
      const before = (window as unknown as { walk: Walk }).walk.met[place - 1]
      if (before) before.focus()
      else (document.activeElement as HTMLElement | null)?.blur()
    }, place)
    await page.keyboard.press('Tab')
    faults.push(
      await page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
        return (window as unknown as { walk: Walk }).walk.cover(document.activeElement as HTMLElement)
      }),
    )
  }
  return faults.filter((fault) => fault !== null)
}
