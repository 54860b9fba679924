/** One way of computing something. */
export interface Contender {
  readonly name: string
  /** Once, from input to output values. */
  run(): Promise<Float32Array>
  dispose(): void | Promise<void>
}

/** What a race may cost. It ends with the round in which the time is up, not before `rounds.least`. */
export interface Length {
  readonly rounds: { readonly least: number; readonly most: number }
  readonly seconds: number
}

export interface Finish {
  readonly name: string
  /** The first run: compiling and uploading included. Milliseconds. */
  readonly first: number
  /** Of each round, milliseconds. */
  readonly times: readonly number[]
  /** Largest difference from the first contender's output, relative to that output's largest value. */
  readonly difference: number
}

/** Beyond this relative difference, two contenders do not compute the same thing. */
const TOLERANCE = 1e-3

/**
 * Contenders take turns, forwards and backwards, so that a busy moment of the machine meets all of them. Times count
 * only if every output is right: throws where one differs from the first contender's, or says nothing at all.
 */
export async function race(contenders: readonly Contender[], { rounds, seconds }: Length): Promise<Finish[]> {
  const finishes: { name: string; first: number; times: number[]; difference: number }[] = []
  let right: Float32Array | null = null
  for (const { name, run } of contenders) {
    const { ms, output } = await timed(run)
    right ??= meaningful(output, name)
    finishes.push({ name, first: ms, times: [], difference: difference(right, output, name) })
  }
  const end = performance.now() + seconds * 1000
  for (let round = 0; round < rounds.most && (round < rounds.least || performance.now() < end); round++) {
    const order = contenders.map((contender, at) => ({ contender, finish: finishes[at]! }))
    for (const { contender, finish } of round % 2 ? order.toReversed() : order) {
      const { ms, output } = await timed(contender.run)
      finish.times.push(ms)
      finish.difference = Math.max(finish.difference, difference(right!, output, finish.name))
    }
  }
  return finishes
}

async function timed(run: Contender['run']): Promise<{ ms: number; output: Float32Array }> {
  const start = performance.now()
  const output = await run()
  return { ms: performance.now() - start, output }
}

/** An output that something can be compared with: most of its values differ. */
function meaningful(output: Float32Array, name: string): Float32Array {
  const distinct = new Set(output).size
  if (distinct < output.length / 4) throw new Error(`${name}: only ${distinct} different values of ${output.length}`)
  return output
}

/** See {@link Finish.difference}. */
function difference(right: Float32Array, output: Float32Array, name: string): number {
  if (output.length !== right.length) throw new Error(`${name}: ${output.length} numbers, not ${right.length}`)
  const largest = right.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const found = output.reduce((most, value, at) => Math.max(most, Math.abs(value - right[at]!)), 0) / largest
  if (!(found <= TOLERANCE)) throw new Error(`${name}: off by ${found} of the largest value`)
  return found
}
