import { formatCount } from '@/lib/i18n/numbers'
import { elements } from '@/lib/nn/shape'
import type { ComposedFrame } from '@/lib/tensor/compose'
import type { Stage } from './model'

/** A counter with the formula behind its total. */
export interface Counter {
  readonly name: 'macs' | 'weights' | 'ratio'
  readonly now: string
  readonly total: string
  readonly formula: string
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** `4/9` for 216 of 486. */
export function fraction(part: number, whole: number): string {
  const common = gcd(part, whole)
  return whole === common ? String(part / common) : `${part / common}/${whole / common}`
}

/** `3·3·2·3 weights × 3·3 places`, step by step: the numbers put into the formula. */
function works(stage: Stage): readonly {
  readonly weights: string
  readonly macs: string
  readonly of: { readonly weights: number; readonly macs: number }
}[] {
  return stage.composition.steps.flatMap(({ geometry, weights, macs }) => {
    if (!geometry) return []
    const [kh, kw, depth, filters] = geometry.kernel
    const places = elements(geometry.output) / filters
    const product = `${kh}·${kw}·${depth}·${filters}`
    return [
      {
        weights: product,
        macs: `${product} × ${geometry.output[0]}·${places / geometry.output[0]}`,
        of: { weights, macs },
      },
    ]
  })
}

const spelled = (texts: readonly string[], values: readonly number[], total: number) =>
  values.length > 1
    ? `${texts.join(' + ')} = ${values.map(formatCount).join(' + ')} = ${formatCount(total)}`
    : `${texts[0]} = ${formatCount(total)}`

/** MACs and weights so far, and the whole against standard convolution. */
export function countersOf(stage: Stage, { macs, weights }: ComposedFrame): readonly Counter[] {
  const { composition, standard } = stage
  const parts = works(stage)
  const share = composition.macs / standard.macs
  return [
    {
      name: 'macs',
      now: formatCount(macs),
      total: formatCount(composition.macs),
      formula: spelled(
        parts.map((part) => part.macs),
        parts.map((part) => part.of.macs),
        composition.macs,
      ),
    },
    {
      name: 'weights',
      now: formatCount(weights),
      total: formatCount(composition.weights),
      formula: spelled(
        parts.map((part) => part.weights),
        parts.map((part) => part.of.weights),
        composition.weights,
      ),
    },
    {
      name: 'ratio',
      now: fraction(composition.macs, standard.macs),
      total: `${(share * 100).toFixed(1)}\u00a0%`,
      formula: `${formatCount(composition.macs)} ÷ ${formatCount(standard.macs)} = ${fraction(composition.macs, standard.macs)}`,
    },
  ]
}
