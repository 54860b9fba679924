/**
 * Moves label positions apart so that neighbours are at least `gap` apart: upwards in value, and back where
 * they would leave `[low, high]`. Who comes before whom stays as it was. One unit throughout (pixels).
 */
export function spread(wanted: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = order.map((index) => wanted[index]!)
  for (let i = 0; i < placed.length; i++) placed[i] = Math.max(placed[i]!, i === 0 ? low : placed[i - 1]! + gap)
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i]!, i === placed.length - 1 ? high : placed[i + 1]! - gap)
  const result = [...wanted]
  order.forEach((index, i) => {
    result[index] = placed[i]!
  })
  return result
}
