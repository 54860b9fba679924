import type { NetworkCost } from '@/lib/nn/cost'
import { decimalsOf, type OperationCount, type ParameterCount, type Printed } from './published'

/**
 * Operations of a network for one image as a table would count them. `dense` leaves out fully connected layers
 * only: SqueezeNet's classifier is a convolution.
 */
export function countOperations(cost: NetworkCost, { perMac, dense, stem }: OperationCount): number {
  const first = cost.layers.find(({ macs }) => macs > 0)
  const counted = cost.layers.filter((one) => (dense || one.layer.op !== 'dense') && (stem || one !== first))
  return perMac * counted.reduce((sum, { macs }) => sum + macs, 0)
}

/** Parameters of a network as a table would count them. Every normalization is taken to have its γ for `total without gain`. */
export function countParameters({ weights, parameters, statistics }: NetworkCost, counts: ParameterCount): number {
  switch (counts) {
    case 'weights':
      return weights
    case 'trainable':
      return parameters
    case 'total':
      return parameters + statistics
    case 'total without gain':
      return parameters + statistics / 2
  }
}

/** Whether `value`, in the printed unit, rounds to what is printed. */
export function roundsTo(value: number, printed: Printed): boolean {
  const half = 0.5 * 10 ** -decimalsOf(printed)
  return Math.abs(value - Number(printed)) <= half * (1 + 1e-9)
}
