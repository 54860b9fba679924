import type { ShippedFact } from '@/lib/facts/pocketShipped'

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
      fp16
        ? [[network, { accuracy, accuracyHalves: fp16.accuracy, hits: fp16.first2000, epochs, seconds }] as const]
        : [],
    ),
  )
}
