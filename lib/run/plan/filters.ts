import { soleInput, type Layer, type LocalResponseLayer } from '@/lib/nn/layer'
import { fold } from './fold'
import {
  blockDiagonal,
  permuteColumns,
  shuffleOrder,
  splitColumns,
  windowKernel,
  windowRows,
  type KernelForm,
} from './grouped'
import type { Step } from './plan'
import type { Weights } from '@/lib/weights/weights'

/** One filter in tfjs' layout (convolution `[kh, kw, cin, cout]`, depthwise `[kh, kw, c, multiplier]`) and its bias. */
export interface Filter {
  readonly shape: readonly [number, number, number, number]
  readonly values: Float32Array
  readonly bias: Float32Array | null
}

/**
 * A step's filters from source weights: normalization folded in, groups laid out as the step's form wants,
 * columns in shuffled order where the step's kernel needs that to shuffle. One filter, one a group for `striped` and
 * `split`, none for steps without sums.
 * Throws `WeightsError` where a tensor is missing.
 */
export function stepFilters({ layer, form, shuffle }: Step, weights: Weights): readonly Filter[] {
  if (layer.op === 'lrn') return [neighbours(layer)]
  if (!form) return []
  const { kernel, bias } = fold(layer, weights)
  const filters = layOut(layer, form, kernel, bias)
  if (shuffle === null || form === 'striped') return filters
  const order = shuffleOrder(layer.output[2], shuffle)
  return filters.map((filter) => ({
    shape: filter.shape,
    values: permuteColumns(filter.values, order),
    bias: filter.bias && permuteColumns(filter.bias, order),
  }))
}

/** A folded kernel as the filters of a form. */
function layOut(layer: Layer, form: KernelForm, kernel: Float32Array, bias: Float32Array | null): Filter[] {
  const [h, w] = kernelSide(layer)
  const cin = soleInput(layer)[2]
  const cout = layer.output[2]
  const groups = layer.op === 'conv' ? layer.groups : 1
  switch (form) {
    case 'whole':
    case 'sampled':
      return [{ shape: [h, w, cin, cout], values: kernel, bias }]
    case 'depthwise':
      return [{ shape: [h, w, cin, cout / cin], values: kernel, bias }]
    case 'masked':
      return [{ shape: [h, w, cin, cout], values: blockDiagonal(kernel, cout, groups), bias }]
    case 'packed':
      return [
        { shape: [h, w, windowRows(cin / groups), cout], values: windowKernel(kernel, h * w, cout, groups), bias },
      ]
    case 'striped':
    case 'split': {
      const biases = bias && splitColumns(bias, cout, groups)
      const kernels = splitColumns(kernel, cout, groups)
      return kernels.map((values, g) => ({
        shape: [h, w, cin / groups, cout / groups],
        values,
        bias: biases?.[g] ?? null,
      }))
    }
  }
}

function kernelSide(layer: Layer): readonly [number, number] {
  return layer.op === 'conv' || layer.op === 'depthwise' ? layer.kernel : [1, 1]
}

/** lrnBias + alpha · Σ x as a band matrix `[1, 1, c, c]` over `size` neighbouring channels (Caffe's across-channel region). */
function neighbours({ output, size, alpha, lrnBias }: LocalResponseLayer): Filter {
  const channels = output[2]
  const values = new Float32Array(channels * channels)
  const before = Math.floor((size - 1) / 2)
  for (let out = 0; out < channels; out++) {
    const last = Math.min(out - before + size, channels)
    for (let from = Math.max(out - before, 0); from < last; from++) values[from * channels + out] = alpha
  }
  return { shape: [1, 1, channels, channels], values, bias: new Float32Array(channels).fill(lrnBias) }
}
