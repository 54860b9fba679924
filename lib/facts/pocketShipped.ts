import shipped from './pocketShipped.json'

/** What training and testing a shipped pocket network gave; `training/results/pocket.jsonl` has all of it. */
export interface ShippedFact {
  /** Percent right of Fashion-MNIST's 10,000 test pictures, with 32-bit weights and as shipped, in halves. */
  readonly accuracy: number
  readonly accuracyHalves: number
  /** Right of the first 2,000, the ones that the site ships, with the weights as shipped: PyTorch's count. */
  readonly hits: number
  readonly epochs: number
  readonly seconds: number
}

/** By network; `training/facts.ts` writes them. */
export const pocketShipped: Readonly<Record<string, ShippedFact>> = shipped
