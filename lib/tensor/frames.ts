import type { Shape } from '@/lib/nn/shape'
import type { Position } from './tensor'

/** An animation: `length` frames, each computed when it is asked for, so that long ones cost nothing. */
export interface Trace<F> {
  readonly length: number
  /** Frame `step`, from 0. Throws `RangeError` outside 0 … length − 1. */
  frame(step: number): F
}

/** `position`: all channels of one place before the next place. `channel`: one whole map after the other. */
export type Order = 'position' | 'channel'

/** A trace from its length and a function that makes one frame. */
export function lazyTrace<F>(length: number, make: (step: number) => F): Trace<F> {
  return {
    length,
    frame(step) {
      if (!Number.isInteger(step) || step < 0 || step >= length)
        throw new RangeError(`there is no frame ${step} of ${length}`)
      return make(step)
    },
  }
}

/** Every frame, for short traces and for tables. */
export function allFrames<F>(trace: Trace<F>): F[] {
  return Array.from({ length: trace.length }, (_, step) => trace.frame(step))
}

/** Which output is written at a step. */
export function outputAt([h, w, c]: Shape, order: Order, step: number): Position {
  const [place, channel] =
    order === 'position' ? [Math.floor(step / c), step % c] : [step % (h * w), Math.floor(step / (h * w))]
  return [Math.floor(place / w), place % w, channel]
}

/** The step at which an output is written: the inverse of {@link outputAt}. */
export function stepOf([h, w, c]: Shape, order: Order, [row, column, channel]: Position): number {
  const place = row * w + column
  return order === 'position' ? place * c + channel : channel * h * w + place
}
