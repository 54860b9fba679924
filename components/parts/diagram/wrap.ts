/** One line of a wrapped row: the first item's index and the one after its last. */
export type Line = readonly [first: number, end: number]

/** Puts items of given widths on lines no wider than `width`, in as few as possible, all about equally full. */
export function wrap(widths: readonly number[], width: number): Line[] {
  const fewest = linesNeeded(widths, width)
  let [low, high] = [Math.max(...widths, 0), Math.max(...widths, width)]
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (linesNeeded(widths, middle) > fewest) low = middle
    else high = middle
  }
  const starts = lineStarts(widths, high)
  return starts.map((first, line) => [first, starts[line + 1] ?? widths.length])
}

/** How many lines items need. */
export const linesNeeded = (widths: readonly number[], width: number) => lineStarts(widths, width).length

function lineStarts(widths: readonly number[], width: number): number[] {
  const starts: number[] = []
  let filled = Infinity
  widths.forEach((one, index) => {
    filled += one
    if (filled <= width) return
    starts.push(index)
    filled = one
  })
  return starts
}
