/** Smallest text of a figure, CSS pixels, and what it must have on a projector. */
const SMALLEST = 12
const READABLE = 18
/** Width for which figures are at their best, CSS pixels. */
const COMFORTABLE = 1100
const LARGEST = 3
/** Below this a window is a phone's or a small one beside notes: there nothing is enlarged. */
const PROJECTOR = 600

/** How much a figure is enlarged in a window `width` CSS pixels wide, so that its smallest text is 18 pixels or more. */
export const scaleFor = (width: number) =>
  width < PROJECTOR ? 1 : Math.min(LARGEST, Math.max(READABLE / SMALLEST, width / COMFORTABLE))
