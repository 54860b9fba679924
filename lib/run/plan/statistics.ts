/** Mean and variance of each channel, `[c]`. */
export interface Statistics {
  readonly mean: Float32Array
  readonly variance: Float32Array
}

/**
 * A channel's variance is at least this share of the layer's mean square. Where a channel hardly changes from
 * place to place, dividing by so little would blow up whatever differs in another picture.
 */
const FLOOR = 0.02

/**
 * Mean and variance (divided by n) per channel of `[…, channels]`, row-major. Where there are fewer than
 * `enough` values per channel, all channels get the mean and variance of all values. Variances are above zero.
 */
export function channelStatistics(values: Float32Array, channels: number, enough: number): Statistics {
  const count = values.length / channels
  const sum = new Float64Array(channels)
  const squares = new Float64Array(channels)
  for (let row = 0; row < values.length; row += channels) {
    for (let c = 0; c < channels; c++) {
      const value = values[row + c]!
      sum[c]! += value
      squares[c]! += value * value
    }
  }
  if (count < enough) return shared(sum, squares, values.length)
  const variance = squares.map((total, c) => Math.max(total / count - (sum[c]! / count) ** 2, 0))
  const floor = (FLOOR * average(squares)) / count || 1
  return {
    mean: Float32Array.from(sum, (total) => total / count),
    variance: Float32Array.from(variance, (one) => Math.max(one, floor)),
  }
}

function shared(sum: Float64Array, squares: Float64Array, count: number): Statistics {
  const mean = (average(sum) * sum.length) / count
  const variance = (average(squares) * squares.length) / count - mean ** 2
  const channels = sum.length
  return {
    mean: new Float32Array(channels).fill(mean),
    variance: new Float32Array(channels).fill(variance > 0 ? variance : 1),
  }
}

function average(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
