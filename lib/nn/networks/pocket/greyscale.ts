import { range } from '../../knob'
import type { Preprocessing, Source } from '../../network'

/** What the pocket networks tell apart: Fashion-MNIST's ten kinds of clothing (Xiao et al., arXiv 1708.07747, Table 2). */
export const CLASSES = 10

/** Grey pixels 0 … 255 to mean 0 and deviation 1 over Fashion-MNIST's 60,000 training pictures. */
export const GREY: Preprocessing = { mean: [72.94, 72.94, 72.94], deviation: [90.02, 90.02, 90.02] }

/** Side of the input in pixels; 28 is Fashion-MNIST's. */
export const side = range({ min: 8, max: 64, whole: true, offered: [14, 20, 28], initial: 28 })

/** The source of a network whose blocks another one was published with. */
export const pocketOf = (source: Source): Source => ({
  ...source,
  form: { en: 'the same blocks, fewer and narrower, for 28 × 28 grey pixels' },
})
