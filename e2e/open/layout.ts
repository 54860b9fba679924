import type { Page } from '@playwright/test'

/** What is wrong with the layout as it stands: text that is cut or lies on other text, and targets that a finger misses. */
export interface LayoutFaults {
  /** Pixels by which the page is wider than the window. */
  readonly sideways: number
  readonly cut: readonly string[]
  readonly overlapping: readonly string[]
  readonly small: readonly string[]
  /** Large areas in which a finger cannot scroll the page; the pad for drawing is one. */
  readonly stuck: readonly string[]
}

export const SOUND: LayoutFaults = { sideways: 0, cut: [], overlapping: [], small: [], stuck: [] }

/** Looks at everything that is shown; at drawings' own words only with `drawings`. */
export function layoutFaults(page: Page, { drawings = true } = {}): Promise<LayoutFaults> {
  return page.evaluate(async (drawings) => {
    // Figures measure their width and draw themselves anew.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
    interface Box {
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
    const root = document.documentElement
    const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, known)
      return known
    }
    /** Whether it, or what it stands in, matches. */
    const within = (element: Element, found: (style: CSSStyleDeclaration) => boolean) => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (found(styleOf(at))) return true
      return false
    }
    const hiddenBox = (element: Element) =>
      within(element, ({ clipPath }) => clipPath === 'inset(50%)') || element.closest('.katex-mathml') !== null
    const pinned = (element: Element) => within(element, ({ position }) => /sticky|fixed/.test(position))
    const rectangles = new Map<Element, DOMRect>()
    const rectangleOf = (element: Element) => {
      const known = rectangles.get(element) ?? element.getBoundingClientRect()
      rectangles.set(element, known)
      return known
    }

    // Where a box ends because an ancestor cuts or scrolls it.
    const clipped = (box: Box, element: Element): { box: Box; cutBy: Element | null } => {
      let { left, top, right, bottom } = box
      let cutBy: Element | null = null
      for (let at: Element | null = element; at && at !== root && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position } = styleOf(at)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        if (at.tagName === 'text' || at.tagName === 'tspan' || at.tagName === 'g') continue
        const edge = rectangleOf(at)
        const spare = overflowX === 'clip' ? 12 : 0
        const lost = Math.max(
          edge.left - spare - left,
          right - edge.right - spare,
          edge.top - spare - top,
          bottom - edge.bottom - spare,
        )
        const scrolls = overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll'
        if (lost > 1.5 && !scrolls && !cutBy) cutBy = at
        left = Math.max(left, edge.left - spare)
        right = Math.min(right, edge.right + spare)
        top = Math.max(top, edge.top - spare)
        bottom = Math.min(bottom, edge.bottom + spare)
        if (scrolls) break
        if (position === 'fixed') break
      }
      return { box: { left, top, right, bottom }, cutBy }
    }

    const UNSEEN = '.katex, noscript, dialog:not([open])'
    const cut: string[] = []
    const texts: { readonly box: Box; readonly text: string; readonly owner: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.nodeValue!.trim()
      if (
        !owner ||
        text === '' ||
        /^(script|style|option|textarea|title|desc)$/i.test(owner.tagName) ||
        owner.closest(drawings ? UNSEEN : `${UNSEEN}, svg`) ||
        hiddenBox(owner) ||
        !shown(owner)
      )
        continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue
        // Line boxes are taller than letters.
        const slack = box.height * 0.2
        const { box: seen, cutBy } = clipped(
          { left: box.left, right: box.right, top: box.top + slack, bottom: box.bottom - slack },
          owner,
        )
        if (cutBy && !/ellipsis/.test(styleOf(cutBy).textOverflow)) cut.push(`${name(owner)} by ${name(cutBy)}`)
        if (seen.right - seen.left > 1 && seen.bottom - seen.top > 1) texts.push({ box: seen, text, owner })
      }
    }

    const overlapping: string[] = []
    texts.sort((a, b) => a.box.top - b.box.top)
    for (let i = 0; i < texts.length; i++) {
      const a = texts[i]!
      for (let j = i + 1; j < texts.length && texts[j]!.box.top < a.box.bottom; j++) {
        const b = texts[j]!
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - b.box.top
        if (wide > 2 && high > 1.5 && a.owner !== b.owner && !pinned(a.owner) && !pinned(b.owner))
          overlapping.push(`"${a.text.slice(0, 30)}" on "${b.text.slice(0, 30)}"`)
      }
    }

    // WCAG 2.5.8: 24 pixels, or a circle of 24 pixels around the middle that meets no other target.
    const labelled = (element: Element) => (element as HTMLInputElement).labels?.[0]
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=slider], [role=button]'),
    ]
      .filter(shown)
      .flatMap((element) => {
        if ((element as HTMLButtonElement).disabled) return []
        const inside = element.closest('label') ?? (hiddenBox(element) ? labelled(element) : null)
        const area = inside ?? element
        if (hiddenBox(area) || area.closest('.skip')) return []
        const { left, top, right, bottom } = area.getBoundingClientRect()
        return right - left < 1
          ? []
          : [
              {
                element,
                area,
                box: { left, top, right, bottom },
                inline: styleOf(area).display === 'inline' && area.tagName === 'A',
              },
            ]
      })
    const small: string[] = []
    const low = targets.filter(
      ({ box, inline }) => !inline && Math.min(box.right - box.left, box.bottom - box.top) < 23.5,
    )
    for (const { element, area, box } of low) {
      const x = (box.left + box.right) / 2
      const y = (box.top + box.bottom) / 2
      const near = targets.find((other) => {
        if (
          other.area === area ||
          other.area.contains(area) ||
          area.contains(other.area) ||
          pinned(other.area) !== pinned(area)
        )
          return false
        const dx = Math.max(other.box.left - x, 0, x - other.box.right)
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
        const tiny = low.includes(other)
        const apart = Math.hypot((other.box.left + other.box.right) / 2 - x, (other.box.top + other.box.bottom) / 2 - y)
        return Math.hypot(dx, dy) < 11.75 || (tiny && apart < 23.5)
      })
      if (near)
        small.push(
          `${name(element)} ${Math.round(box.right - box.left)}×${Math.round(box.bottom - box.top)} beside ${name(near.element)}`,
        )
    }
    const stuck = [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { width, height } = rectangleOf(element)
        const { touchAction, cursor } = styleOf(element)
        // A handle is there to be dragged.
        return (
          width > 48 &&
          height > 48 &&
          cursor !== 'grab' &&
          /^(none|pan-x)$/.test(touchAction) &&
          element.getAttribute('aria-label')?.startsWith('Drawing pad') !== true
        )
      })
      .map(name)
    const once = (list: readonly string[]) => [...new Set(list)]
    return {
      sideways: Math.max(0, root.scrollWidth - window.innerWidth),
      cut: once(cut),
      overlapping: once(overlapping),
      small: once(small),
      stuck,
    }
  }, drawings)
}
