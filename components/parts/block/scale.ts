/** Pixels for one channel, or for one pixel of a map's side: steps of at most 1.5, so that sizes can be compared by eye. */
const STEPS = [
  32, 24, 16, 12, 8, 6, 4, 3, 2, 1.5, 1, 0.75, 0.5, 0.375, 0.25, 0.1875, 0.125, 0.09375, 0.0625, 0.03125, 0.015625,
]

/** The largest step that fits; the smallest where none does. */
export function fittingStep(fits: (step: number) => boolean): number {
  return STEPS.find(fits) ?? STEPS.at(-1)!
}

const ROUND = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]

/** Channels whose width makes a scale bar of at least `pixels`. */
export function scaleBar(channel: number, pixels = 24): number {
  return ROUND.find((count) => count * channel >= pixels) ?? ROUND.at(-1)!
}
