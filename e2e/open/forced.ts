import type { Page } from '@playwright/test'

type Style = CSSStyleDeclaration & { readonly forcedColorAdjust: string }

/** In forced colours: chosen things that look like those not chosen, and coloured signs whose colour is taken away. */
export async function forcedFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await page.evaluate(() => {
    const faults: string[] = []
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}"`
    const look = (element: Element) => {
      // Colours count only where they are kept: they are forced as they are painted, not as they are computed.
      const { forcedColorAdjust, borderWidth, borderStyle, outlineStyle, textDecorationLine, fontWeight } =
        getComputedStyle(element) as Style
      return [forcedColorAdjust, borderWidth, borderStyle, outlineStyle, textDecorationLine, fontWeight].join(' ')
    }
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    for (const chosen of document.querySelectorAll<HTMLInputElement>('input[type=radio].visually-hidden:checked')) {
      const other = [
        ...document.querySelectorAll<HTMLInputElement>(`input[name="${chosen.name}"]:not(:checked, :disabled)`),
      ][0]
      const [one, two] = [chosen.labels?.[0], other?.labels?.[0]]
      if (one && two && shown(one) && look(one) === look(two)) faults.push(`not seen as chosen: ${name(one)}`)
    }
    for (const chosen of document.querySelectorAll(
      '[aria-pressed=true], [role=tab][aria-selected=true], a[aria-current]',
    )) {
      const plain = document.createElement(chosen.tagName)
      plain.className = chosen.className
      if (chosen instanceof HTMLAnchorElement) plain.setAttribute('href', '#')
      chosen.after(plain)
      if (shown(chosen) && look(chosen) === look(plain)) faults.push(`not seen as chosen: ${name(chosen)}`)
      plain.remove()
    }
    for (const sign of document.querySelectorAll<HTMLElement>('main [style*="background"]')) {
      const { forcedColorAdjust, backgroundColor } = getComputedStyle(sign) as Style
      if (shown(sign) && forcedColorAdjust !== 'none')
        faults.push(`colour taken away: ${sign.className} ${backgroundColor}`)
    }
    return [...new Set(faults)]
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}
