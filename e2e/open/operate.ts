import type { Page } from '@playwright/test'

interface Operated {
  readonly controls: readonly HTMLElement[]
  readonly said: Map<Element, string[]>
  /** All that a key may change of a control. */
  readonly state: (control: HTMLInputElement) => string
}

/** Keys that move a slider, until one does: it may stand at an end. */
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']

/**
 * Moves every slider, choice and switch of the page by keys, so that it is no longer as it was opened. Returns what
 * keys do not move, and live regions that chatter at a key.
 */
export async function operate(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(input[type=range], input[type=radio]:checked, input[type=checkbox], [role=slider])',
      ),
    ]
    const said = new Map<Element, string[]>()
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent ?? ''
        const before = said.get(region) ?? []
        if (before.at(-1) !== text) said.set(region, [...before, text])
      }).observe(region, { childList: true, subtree: true, characterData: true })
    }
    const state: Operated['state'] = (control) =>
      [
        control.value,
        control.checked,
        control.getAttribute('aria-valuenow'),
        control.getAttribute('aria-valuetext'),
      ].join('|')
    Object.assign(window, { operated: { controls, said, state } })
    return controls.length
  })
  const faults: string[] = []
  for (let index = 0; index < count; index++) {
    const now = () =>
      page.evaluate((index) => {
        const { controls, said, state } = (window as unknown as { operated: Operated }).operated
        return { state: state(controls[index] as HTMLInputElement), spoken: [...said.values()] }
      }, index)
    const control = await page.evaluate(async (index) => {
      const { controls, said, state } = (window as unknown as { operated: Operated }).operated
      const control = controls[index] as HTMLInputElement
      if (
        !control.isConnected ||
        control.matches(':disabled') ||
        !control.checkVisibility({ visibilityProperty: true })
      )
        return null
      control.focus()
      // A picture says where its cursor stands.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      said.clear()
      return {
        type: control.getAttribute('role') ?? control.type,
        name: control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? '',
        before: state(control),
      }
    }, index)
    if (!control) continue
    const keys = control.type === 'checkbox' || control.type === 'switch' ? [' '] : KEYS
    let moved = false
    let spoken: readonly (readonly string[])[] = []
    for (const key of keys) {
      await page.keyboard.press(key)
      // A choice of one has nowhere to go.
      const after = await now()
      spoken = after.spoken
      moved = control.type === 'radio' || after.state !== control.before
      if (moved) break
    }
    if (!moved) faults.push(`not moved by keys: ${control.name}`)
    // One may still come from the key before.
    for (const texts of spoken)
      if (texts.length > 2) faults.push(`said at one key of ${control.name}: ${texts.join(' | ')}`)
    if (spoken.length > 2)
      faults.push(
        `${spoken.length} live regions at one key of ${control.name}: ${spoken.map((texts) => texts[0]!.slice(0, 60)).join(' | ')}`,
      )
  }
  return faults
}
