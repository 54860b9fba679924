import { formatCount } from '@/lib/i18n/numbers'
import type { Part } from './block'

const product = (factors: readonly number[]) => factors.join('·')

/** Kernels of a part with their numbers put in: `3·3·16·64 = 9,216`, and `+ 64` where there is a bias. */
export function weightsFormula({ kernel, layer, parameters, weights }: Part): string {
  const bias = 'bias' in layer && layer.bias ? ` + ${layer.output[2]}` : ''
  return `${product(kernel)}${bias} = ${formatCount(bias ? parameters : weights)}`
}

/** MACs of a part: positions of the output map times the kernels, `54·54 · 3·3·16·64 = 26,873,856`. */
export function macsFormula({ kernel, layer, macs }: Part): string {
  const [h, w] = layer.output
  return `${h}·${w} · ${product(kernel)} = ${formatCount(macs)}`
}
