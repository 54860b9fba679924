import { groupOf, type Geometry } from './geometry'
import { isInside, type Position, type WeightPosition } from './tensor'

/** One multiplication: `input` times `weight` goes into `output`. */
export interface Connection {
  readonly input: Position
  readonly weight: WeightPosition
  readonly output: Position
  /** False where the input is a padding zero. */
  readonly inside: boolean
}

function connection(g: Geometry, output: Position, weight: WeightPosition): Connection {
  const [row, column, filter] = output
  const [i, j, channel] = weight
  const input: Position = [
    row * g.stride[0] - g.pads.top + i * g.dilation[0],
    column * g.stride[1] - g.pads.left + j * g.dilation[1],
    groupOf(g, filter) * g.kernel[2] + channel,
  ]
  return { input, weight, output, inside: isInside(g.input, input) }
}

/** What an output read: kh·kw·cin/groups connections, row by row through the kernel, channels last. */
export function readsOf(g: Geometry, output: Position): Connection[] {
  const [kh, kw, depth] = g.kernel
  const found: Connection[] = []
  for (let i = 0; i < kh; i++) {
    for (let j = 0; j < kw; j++) {
      for (let channel = 0; channel < depth; channel++) found.push(connection(g, output, [i, j, channel, output[2]]))
    }
  }
  return found
}

/** Everything an input feeds: the outputs it reaches and the weight it meets on the way to each. */
export function feedsOf(g: Geometry, input: Position): Connection[] {
  const [kh, kw, depth] = g.kernel
  const perGroup = g.output[2] / g.groups
  const group = Math.floor(input[2] / depth)
  const found: Connection[] = []
  for (const [i, row] of taps(input[0] + g.pads.top, kh, g.dilation[0], g.stride[0], g.output[0])) {
    for (const [j, column] of taps(input[1] + g.pads.left, kw, g.dilation[1], g.stride[1], g.output[1])) {
      for (let filter = group * perGroup; filter < (group + 1) * perGroup; filter++) {
        found.push(connection(g, [row, column, filter], [i, j, input[2] % depth, filter]))
      }
    }
  }
  return found
}

/** Kernel tap and output along one axis. */
type Meeting = [tap: number, output: number]

/** The meetings of a padded input coordinate along one axis. */
function taps(padded: number, kernel: number, dilation: number, stride: number, outputs: number): Meeting[] {
  return Array.from({ length: kernel }, (_, tap): Meeting => [tap, (padded - tap * dilation) / stride]).filter(
    ([, output]) => Number.isInteger(output) && output >= 0 && output < outputs,
  )
}

/** Everywhere a weight is used: once per output position of its filter. */
export function usesOf(g: Geometry, weight: WeightPosition): Connection[] {
  const [height, width] = g.output
  return Array.from({ length: height * width }, (_, index) =>
    connection(g, [Math.floor(index / width), index % width, weight[3]], weight),
  )
}
