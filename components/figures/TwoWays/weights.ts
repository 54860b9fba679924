import { seededRandom } from '@/lib/tensor/random'
import { CHANNELS, KERNEL } from './model'

/** Weights of one block: what one output channel reads of one input channel. */
export const PLACES = KERNEL * KERNEL
const SEED = 18

/** Index of the first weight of a block; its nine follow row by row. Channels are 0-based. */
export const blockStart = (input: number, output: number): number => (input * CHANNELS + output) * PLACES

/**
 * The layer's 576 weights `[cin, cout, kh · kw]`, in −1 … 1. Made up, but the same everywhere. Like trained
 * ones they are many near zero and few far from it, and some blocks are stronger than others.
 */
export const layerWeights: readonly number[] = madeUp()

function madeUp(): number[] {
  const random = seededRandom(SEED)
  const bell = () => (random() + random() + random()) * (2 / 3) - 1
  const raw = Array.from({ length: CHANNELS * CHANNELS }, () => 0.4 + 0.6 * random()).flatMap((strength) => {
    const lean = bell() * 0.5
    return Array.from({ length: PLACES }, () => strength * (lean + bell()))
  })
  const reach = Math.max(...raw.map(Math.abs))
  // Three digits, so that sums of floating-point numbers cannot differ between server and browser.
  return raw.map((value) => Math.round((value / reach) * 1000) / 1000)
}
