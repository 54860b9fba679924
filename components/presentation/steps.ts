/**
 * What stands at a place of a chapter. A section is a heading of the chapter or of a part; a part of it is a lesser one.
 * A lead is text that the next text completes: a formula, a list, a table.
 */
export type Item = 'section' | 'part' | 'text' | 'lead' | 'figure'

/** What is on the projector at once, as places in the chapter; null where there is none. */
export interface Step {
  readonly heading: number | null
  /** What leads to the text and stands above it. */
  readonly lead: number | null
  readonly text: number | null
  readonly figure: number | null
}

/**
 * A chapter as steps, in its own order: each paragraph, list or table, with what leads to it, is the caption of its section's figure, the one
 * before it or else the next. In a section without figures the last one stays, until the chapter has no more to come:
 * what sums up or asks stands alone. A figure that no text is about gets a step for itself, as does a heading without text.
 */
export function planSteps(items: readonly Item[]): Step[] {
  const steps: Step[] = []
  let heading: number | null = null
  let start = 0
  const lastFigure = items.lastIndexOf('figure')
  const flush = (end: number) => {
    const places = Array.from({ length: end - start }, (_, index) => start + index)
    const figures = places.filter((place) => items[place] === 'figure')
    const kept = start < lastFigure ? items.lastIndexOf('figure', start) : -1
    const before = steps.length
    const shown = new Set<number>()
    for (const place of places) {
      if (items[place] === 'part') heading = place
      if (items[place] !== 'text' && items[place] !== 'lead') continue
      if (items[place] === 'lead' && items[place + 1] === 'text') continue
      const figure = figures.findLast((one) => one < place) ?? figures[0] ?? (kept < 0 ? null : kept)
      for (const passed of figures) if (passed < figure! && !shown.has(passed)) alone(passed)
      if (figure !== null) shown.add(figure)
      steps.push({
        heading,
        lead: items[place] === 'text' && items[place - 1] === 'lead' ? place - 1 : null,
        text: place,
        figure,
      })
    }
    for (const figure of figures) if (!shown.has(figure)) alone(figure)
    if (steps.length === before && heading !== null && end > 0)
      steps.push({ heading, lead: null, text: null, figure: null })

    function alone(figure: number) {
      shown.add(figure)
      steps.push({ heading, lead: null, text: null, figure })
    }
  }
  items.forEach((item, place) => {
    if (item !== 'section') return
    if (place > start || heading !== null) flush(place)
    heading = place
    start = place
  })
  flush(items.length)
  return steps
}
