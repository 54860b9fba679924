import type { OperationKind } from '@/lib/nn/layer'
import { compose, groupedShuffleGrouped, separable, standardWork, traceComposition } from '@/lib/tensor/compose'
import type { ComposedFrame, Composition, Done, Step, Work } from '@/lib/tensor/compose'
import { stepOf, type Order, type Trace } from '@/lib/tensor/frames'
import type { Kernel, KernelShape, Position, Tensor } from '@/lib/tensor/tensor'
import { editedBias, editedInput, editedKernel, letters, type Edits } from './edits'
import { presetInput, presetKernel, type InputPreset, type KernelPreset } from './presets'
import { paddingOf, type Sizes } from './settings'

/** Where the numbers come from before they are edited. */
export interface Source {
  readonly input: InputPreset
  readonly kernel: KernelPreset
  readonly seed: number
}

/** Everything that can be played: the steps carried out, each map from input to output, and the frames. */
export interface Stage {
  readonly sizes: Sizes
  readonly composition: Composition
  /** The input, then the output of each step. */
  readonly maps: readonly Tensor[]
  /** Kind of each step. */
  readonly operations: readonly OperationKind[]
  readonly standard: Work
  readonly order: Order
  readonly frames: Trace<ComposedFrame>
  /** Frame at which each step begins, and after the last the number of frames. */
  readonly starts: readonly number[]
}

/** Kernels of the convolutions, in order: `[kh, kw, cin/groups, cout]`. */
function kernelShapes({ kind, groups, channels, filters, kernel }: Sizes): readonly KernelShape[] {
  if (kind === 'separable')
    return [
      [kernel, kernel, 1, channels],
      [1, 1, channels, filters],
    ]
  const depth = channels / groups
  if (kind === 'stack')
    return [
      [kernel, kernel, depth, channels],
      [1, 1, depth, filters],
    ]
  return [[kernel, kernel, depth, filters]]
}

function stepsOf(sizes: Sizes, source: Source, edits: Edits): readonly Step[] {
  const kernels = kernelShapes(sizes).map((shape, at): Kernel =>
    editedKernel(presetKernel(source.kernel, shape, source.seed + at), letters[at]!.kernel, edits),
  )
  const [first, second] = kernels as [Kernel, Kernel?]
  const options = { stride: sizes.stride, padding: paddingOf(sizes.padding), dilation: sizes.dilation }
  const steps: readonly Step[] = !second
    ? [{ op: 'convolution', kernel: first, ...options, groups: sizes.groups }]
    : sizes.kind === 'separable'
      ? separable(sizes.channels, first, second, options)
      : groupedShuffleGrouped(sizes.groups, first, second, options)
  let convolution = 0
  return steps.map((step) => {
    if (step.op === 'shuffle') return step
    return { ...step, bias: editedBias(step.kernel.shape[3], letters[convolution++]!.bias, edits) }
  })
}

function operationOf({ step, input, geometry }: Done): OperationKind {
  if (step.op === 'shuffle' || !geometry) return 'shuffle'
  if (geometry.groups > 1) return geometry.groups === input.shape[2] ? 'depthwise' : 'grouped'
  return geometry.kernel[0] === 1 && geometry.kernel[1] === 1 ? 'pointwise' : 'standard'
}

/** Computes the whole stage for possible sizes (see `fit`). */
export function stageOf(sizes: Sizes, source: Source, edits: Edits, order: Order): Stage {
  const input = editedInput(presetInput(source.input, [sizes.side, sizes.side, sizes.channels], source.seed), edits)
  const composition = compose(input, stepsOf(sizes, source, edits))
  const frames = traceComposition(composition, order)
  const lengths = composition.steps.map(({ geometry, output }) =>
    geometry ? output.shape[0] * output.shape[1] * output.shape[2] : output.shape[2],
  )
  return {
    sizes,
    composition,
    maps: [input, ...composition.steps.map(({ output }) => output)],
    operations: composition.steps.map(operationOf),
    standard: standardWork(composition),
    order,
    frames,
    starts: lengths.reduce<number[]>((starts, length) => [...starts, starts.at(-1)! + length], [0]),
  }
}

/** The frame that writes `position` of map `map` (1 for the first step's output). A shuffle writes a channel at once. */
export function frameOf(stage: Stage, map: number, position: Position): number {
  const { geometry, output } = stage.composition.steps[map - 1]!
  return stage.starts[map - 1]! + (geometry ? stepOf(output.shape, stage.order, position) : position[2])
}

/** The frame that writes the same output when the order changes. */
export function reordered(stage: Stage, frame: number, order: Order): number {
  const now = stage.frames.frame(frame)
  if (now.frame.op === 'shuffle') return frame
  return stage.starts[now.index]! + stepOf(stage.maps[now.index + 1]!.shape, order, now.frame.output)
}

/** Values of a map that are written before and at a frame, channel by channel, counted row by row. */
export function writtenAt(stage: Stage, map: number, frame: number): readonly number[] {
  const {
    shape: [height, width, channels],
  } = stage.maps[map]!
  const places = height * width
  const { geometry } = map > 0 ? stage.composition.steps[map - 1]! : { geometry: null }
  const done = map === 0 ? Infinity : frame + 1 - stage.starts[map - 1]!
  return Array.from({ length: channels }, (_, channel) => {
    if (!Number.isFinite(done)) return places
    const written = !geometry
      ? (done - channel) * places
      : stage.order === 'channel'
        ? done - channel * places
        : Math.ceil((done - channel) / channels)
    return Math.min(Math.max(written, 0), places)
  })
}
