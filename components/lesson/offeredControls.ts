import type { EmbedTarget } from '@/components/embed/snippet'

/** A control that a lesson may lock or hide: its name in links, and what the reader calls it. */
export interface OfferedControl {
  readonly name: string
  readonly label: string
}

const labelOf = (control: Element) =>
  (
    control.getAttribute('aria-label') ??
    control.querySelector('legend, label, label > span')?.textContent ??
    control.querySelector('[aria-label]')?.getAttribute('aria-label') ??
    control.textContent ??
    ''
  ).trim()

/**
 * The controls of the figure `id` on this page, in order. A figure that follows the bar of the page `lab` brings the
 * bar's controls: alone, it stands under one of its own.
 */
export function offeredControls(id: string, { params }: EmbedTarget): OfferedControl[] {
  const figure = document.getElementById(id)
  const bar = params && params.network === undefined ? document.querySelector('section[data-figure=""]') : null
  const found = new Map<string, string>()
  for (const part of [bar, figure]) {
    for (const control of part?.querySelectorAll<HTMLElement>('[data-control]') ?? []) {
      const { control: name = '' } = control.dataset
      if (!found.has(name)) found.set(name, labelOf(control) || name)
    }
  }
  return [...found].map(([name, label]) => ({ name, label }))
}
