import { cells } from '@/components/chart/keys'
import { connected, SQUEEZED, type Step } from './model'

/** An input channel and an output channel of the layer, 0-based. */
export interface Pair {
  readonly input: number
  readonly output: number
}

/** One block of a step's weights. Rows are input channels, columns output channels. */
export interface Block {
  readonly row: number
  readonly column: number
}

/** Blocks of each step that lead from the pair's input to its output; none where nothing does. */
export function way(steps: readonly Step[], { input, output }: Pair): readonly (readonly Block[])[] {
  const [first, second] = steps
  if (!second) return [connected(first!, input, output) ? [{ row: input, column: output }] : []]
  const middles = Array.from({ length: first!.outputs }, (_, middle) => middle).filter(
    (middle) => connected(first!, input, middle) && connected(second, middle, output),
  )
  return [middles.map((column) => ({ row: input, column })), middles.map((row) => ({ row, column: output }))]
}

/** The pair that a block of step `at` stands for. A channel between two steps leaves the other end as it was. */
export function pairAt(steps: readonly Step[], at: number, { row, column }: Block, now: Pair | null): Pair {
  const { input, output } = now ?? { input: 0, output: 0 }
  const squeezed = steps[0]!.outputs === SQUEEZED
  if (!squeezed) return { input: row, output: column }
  return at === 0 ? { input: row, output } : { input, output: column }
}

/** The pair after an arrow key, within `channels` channels; null for other keys. */
export function moved({ input, output }: Pair, key: string, channels: number): Pair | null {
  const step = cells[key]
  if (!step) return null
  const within = (channel: number) => Math.min(Math.max(channel, 0), channels - 1)
  return { input: within(input + step[0]), output: within(output + step[1]) }
}
