/** What training and testing a shipped network gave; `training/results/pocket.jsonl` has all of it. */
export interface ShippedFact {
  /** Percent right of Fashion-MNIST's 10,000 test pictures, with 32-bit weights and as shipped, in halves. */
  readonly accuracy: number
  readonly accuracyHalves: number
  /** Right of the first 2,000, the ones that the site ships, with the weights as shipped: PyTorch's count. */
  readonly hits: number
  readonly epochs: number
  readonly seconds: number
}

interface Line {
  readonly network: string
  readonly epochs: number
  readonly seconds: number
  readonly accuracy: number
  readonly fp16?: { readonly accuracy: number; readonly first2000: number }
}

/** The facts by network from the lines of results: of each shipped network the last run, whose weights lie in public/weights. */
export function shippedFacts(jsonl: string): Readonly<Record<string, ShippedFact>> {
  const lines = jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
  return Object.fromEntries(
    lines.flatMap(({ network, epochs, seconds, accuracy, fp16 }) =>
      fp16 ? [[network, { accuracy, accuracyHalves: fp16.accuracy, hits: fp16.first2000, epochs, seconds }] as const] : [],
    ),
  )
}
