/**
 * Steps the animation of a figure's page by its own buttons; `first` and `last` go to its ends. Nothing happens where
 * there is no animation.
 */
export function stepFigure(figure: Document, command: 'next' | 'back' | 'first' | 'last'): void {
  if (command === 'next' || command === 'back') {
    figure.querySelector<HTMLButtonElement>(`[data-step="${command === 'next' ? 'forward' : 'back'}"]`)?.click()
    return
  }
  const scrub = figure.querySelector<HTMLInputElement>('[data-control="playback"] input[type=range]')
  if (!scrub || scrub.disabled) return
  // React hears a range only if its value is set past React's own setter.
  const view = figure.defaultView as (Window & typeof globalThis) | null
  const set = view && Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set
  set?.call(scrub, command === 'first' ? scrub.min : scrub.max)
  scrub.dispatchEvent(new (view ?? window).Event('input', { bubbles: true }))
}
