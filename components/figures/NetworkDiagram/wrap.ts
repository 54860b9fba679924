/** One line of a wrapped row: the first item's index and the one after its last. */
export type Line = readonly [first: number, end: number]

/** Puts items of given widths on lines no wider than `width`, in as few as possible, all about equally full. */
export function wrap(widths: readonly number[], width: number): Line[] {
  const fewest = greedy(widths, width).length
  let [low, high] = [Math.max(...widths, 0), width]
  if (low >= high) return greedy(widths, width)
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (greedy(widths, middle).length > fewest) low = middle
    else high = middle
  }
  return greedy(widths, high)
}

function greedy(widths: readonly number[], width: number): Line[] {
  const lines: Line[] = []
  let [first, filled] = [0, 0]
  widths.forEach((one, index) => {
    if (index > first && filled + one > width) {
      lines.push([first, index])
      first = index
      filled = 0
    }
    filled += one
  })
  return widths.length > 0 ? [...lines, [first, widths.length]] : lines
}
