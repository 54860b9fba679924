import { cost } from '@/lib/nn/cost'
import { operationKind, type OperationKind } from '@/lib/nn/layer'
import { instantiate, type Network } from '@/lib/nn/network'
import type { Shape } from '@/lib/nn/shape'

/** What the height of a bar shows. */
export const measures = ['side', 'parameters', 'macs'] as const
export type Measure = (typeof measures)[number]

export interface Bar {
  readonly id: string
  readonly kind: OperationKind
  readonly output: Shape
  readonly side: number
  readonly parameters: number
  readonly macs: number
  /** Left edge and width as shares of the row; the width follows the logarithm of the channels. */
  readonly x: number
  readonly width: number
}

export interface Row {
  readonly network: Network
  readonly bars: readonly Bar[]
  readonly parameters: number
  readonly macs: number
}

/** One row for a network at its published setting: a bar for every layer that holds weights. */
export function row(network: Network): Row {
  const total = cost(instantiate(network).layers)
  const weighted = total.layers.filter(({ weights }) => weights > 0)
  const widths = weighted.map(({ layer }) => Math.log2(layer.output[2]))
  const sum = widths.reduce((a, b) => a + b, 0)
  let x = 0
  const bars = weighted.map(({ layer, parameters, macs }, index) => {
    const width = widths[index]! / sum
    const bar = {
      id: layer.id,
      kind: operationKind(layer),
      output: layer.output,
      side: layer.output[0],
      parameters,
      macs,
      x,
      width,
    }
    x += width
    return bar
  })
  return { network, bars, parameters: total.parameters, macs: total.macs }
}

/** Kinds of operation that occur in the rows, in a fixed order for the legend. */
export function kindsIn(rows: readonly Row[]): OperationKind[] {
  const order: readonly OperationKind[] = ['standard', 'depthwise', 'pointwise', 'grouped', 'dense']
  return order.filter((kind) => rows.some(({ bars }) => bars.some((bar) => bar.kind === kind)))
}

/** Largest value of a measure over all rows: the top of the common scale. */
export function peak(rows: readonly Row[], measure: Measure): number {
  return Math.max(...rows.flatMap(({ bars }) => bars.map((bar) => bar[measure])))
}

/** Share of the row's height for a value, by its square root, so that small layers can still be seen. */
export function heightOf(bar: Bar, measure: Measure, top: number): number {
  return Math.sqrt(bar[measure] / top)
}
