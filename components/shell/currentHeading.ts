/** Just below the header: where a heading lies after a link to it was followed. */
const REACHED_PX = 120

/** The last of some headings, in the order of the page, that the reader has reached. */
export function currentHeading(headings: readonly HTMLElement[]): HTMLElement | undefined {
  return headings.filter((heading) => heading.getBoundingClientRect().top < REACHED_PX).at(-1)
}
