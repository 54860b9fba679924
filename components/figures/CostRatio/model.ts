import { cost } from '@/lib/nn/cost'
import { resolve } from '@/lib/nn/resolve'

/** Sizes of one convolution: kernel side K, input channels M, output channels N, side F of the output map. */
export interface Sizes {
  readonly kernel: number
  readonly inputs: number
  readonly outputs: number
  readonly side: number
}

/** A standard convolution and the depthwise separable one that takes its place, counted. */
export interface Comparison {
  readonly standard: number
  readonly depthwise: number
  readonly pointwise: number
  readonly separable: number
  /** separable / standard. */
  readonly ratio: number
  /** standard / separable: how many times fewer. */
  readonly saving: number
  /** The ratio in lowest terms. */
  readonly fraction: Fraction
}

export type Fraction = readonly [numerator: number, denominator: number]

export const kernels = [1, 3, 5, 7] as const
export const LARGEST_N = 1024
export const LARGEST_SIDE = 224

/** Channel counts that the sliders stop at: every small one, then eighths of powers of two, as networks use them. */
export const channelStops: readonly number[] = [
  ...Array.from({ length: 16 }, (_, index) => index + 1),
  ...[16, 32, 64, 128, 256, 512].flatMap((from) => [1.25, 1.5, 1.75, 2].map((factor) => from * factor)),
]
export const sideStops: readonly number[] = [1, 2, 3, 5, 7, 10, 14, 19, 28, 37, 56, 74, 112, 147, 224]

/** MACs of both forms, counted by `lib/nn` from the layers themselves; not by the formula. */
export function compare({ kernel, inputs, outputs, side }: Sizes): Comparison {
  const [standard] = cost(
    resolve([{ op: 'conv', name: 'standard', filters: outputs, kernel, padding: 'same' }], [side, side, inputs]),
  ).layers
  const [depthwise, pointwise] = cost(
    resolve(
      [
        { op: 'depthwise', name: 'depthwise', kernel, padding: 'same' },
        { op: 'conv', name: 'pointwise', filters: outputs, kernel: 1 },
      ],
      [side, side, inputs],
    ),
  ).layers
  const separable = depthwise!.macs + pointwise!.macs
  return {
    standard: standard!.macs,
    depthwise: depthwise!.macs,
    pointwise: pointwise!.macs,
    separable,
    ratio: separable / standard!.macs,
    saving: standard!.macs / separable,
    fraction: reduced(separable, standard!.macs),
  }
}

/** 1/N + 1/K² (MobileNet, arXiv 1704.04861, section 3.1). N may be any positive number, or Infinity. */
export function formula(kernel: number, outputs: number): number {
  return 1 / outputs + 1 / kernel ** 2
}

/** Fewest output channels for which the separable form needs `saving` times fewer MACs; null where none is enough. */
export function filtersFor(kernel: number, saving: number): number | null {
  const room = 1 / saving - 1 / kernel ** 2
  return room > 1e-12 ? Math.ceil(1 / room - 1e-9) : null
}

/** The named examples: the survey's worked one, and the layer in the MobileNet paper's Table 3. */
export const examples = {
  worked: { kernel: 3, inputs: 2, outputs: 3, side: 3 },
  mobilenet: { kernel: 3, inputs: 512, outputs: 512, side: 14 },
} as const satisfies Readonly<Record<string, Sizes>>

export const sameSizes = (a: Sizes, b: Sizes): boolean =>
  a.kernel === b.kernel && a.inputs === b.inputs && a.outputs === b.outputs && a.side === b.side

export const TABLE_HEADER = ['D_K', 'M', 'N', 'D_F', 'standard MACs', 'separable MACs', 'ratio'] as const

/** Rows of the chart's numbers, as `TABLE_HEADER` names them: for each kernel, every stop of N at the given M and F. */
export function table({ inputs, side }: Sizes): number[][] {
  return kernels.flatMap((kernel) =>
    channelStops.map((outputs) => {
      const { standard, separable, ratio } = compare({ kernel, inputs, outputs, side })
      return [kernel, inputs, outputs, side, standard, separable, ratio]
    }),
  )
}

function reduced(numerator: number, denominator: number): Fraction {
  const common = divisor(numerator, denominator)
  return [numerator / common, denominator / common]
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
