import type { Layer } from '@/lib/nn/layer'
import { operationKind } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import { partsOf, type ForkPart, type Part as Step } from '@/lib/nn/tree'
import type { Block } from './block'
import { extentOf, forkExtent, nameBeside, sizes, widthOf, type Extent, type Metrics } from './measure'
import { piecesOf, tintsAfter } from './pieces'
import { fittingStep } from './scale'
import type { Band, Scene, Slab, Span, Sum, Wire } from './scene'

export interface LayoutOptions {
  /** CSS pixels there are. */
  readonly width: number
  /** Pixels for a channel and for a pixel of a map's side; without them, the largest that fit. */
  readonly channel?: number
  readonly side?: number
  /** Narrowest column; 92 holds a name like "expand 3×3". */
  readonly column?: number
}

const TALLEST = 48

type Builder = { slabs: Slab[]; bands: Band[]; wires: Wire[]; sums: Sum[] }

const spanOf = ({ x, width }: Pick<Slab, 'x' | 'width'>): Span => [x, x + width]
const bottom = ({ y, height }: Slab) => y + height
const middle = ([left, right]: Span) => (left + right) / 2

const extentOfBlock = ({ layers, input }: Block, metrics: Metrics): Extent => {
  const own = widthOf(input[2], metrics) / 2
  const steps = extentOf(partsOf(layers.map(({ layer }) => layer)), metrics)
  return { left: Math.max(steps.left, own), right: Math.max(steps.right, own) }
}

/** The largest step at which each block fits into `width` CSS pixels, so that several can share one scale. */
export function channelScale(blocks: readonly Block[], width: number, column = 92): number {
  return fittingStep((channel) =>
    blocks.every((block) => {
      const { left, right } = extentOfBlock(block, { channel, column })
      return left + right <= width
    }),
  )
}

/** The largest step at which the tallest map stays below 48 pixels. */
export function sideScale(blocks: readonly Block[]): number {
  const tallest = Math.max(
    ...blocks.flatMap(({ input, layers }) => [input[0], ...layers.map(({ layer }) => layer.output[0])]),
  )
  return fittingStep((side) => tallest * side <= TALLEST)
}

/**
 * Lays a block out from top to bottom: maps as slabs as wide as their channels and as high as their side,
 * operations as ribbons between them, branches side by side.
 */
export function layoutBlock(block: Block, { width, column = 92, ...scales }: LayoutOptions): Scene {
  const channel = scales.channel ?? channelScale([block], width, column)
  const side = scales.side ?? sideScale([block])
  const metrics = { channel, column }
  const { left, right } = extentOfBlock(block, metrics)
  const axis = Math.max((width - left - right) / 2, 0) + left
  const build: Builder = { slabs: [], bands: [], wires: [], sums: [] }
  const place = placing(build, metrics, side)
  const first = place.slab(INPUT, axis, sizes.margin, block.input, null, 'above')
  const last = place.steps(partsOf(block.layers.map(({ layer }) => layer)), first, axis)
  if (last !== first) build.slabs[build.slabs.indexOf(last)] = { ...last, place: 'below' }
  return { width, height: bottom(last) + sizes.margin, channel, side, ...build }
}

function placing(build: Builder, metrics: Metrics, side: number) {
  const slab = (
    key: string,
    axis: number,
    y: number,
    shape: Shape,
    tints: Slab['tints'],
    place: Slab['place'] = 'right',
  ): Slab => {
    const width = widthOf(shape[2], metrics)
    const height = Math.max(shape[0] * side, sizes.thinnest)
    const made: Slab = { key, opacity: 1, x: axis - width / 2, y, width, height, shape, tints, place }
    build.slabs.push(made)
    return made
  }

  const band = (layer: Layer, from: Slab, to: Slab, span = spanOf(to), suffix = '') => {
    const kind = operationKind(layer)
    const pieces = piecesOf(layer, spanOf(from), span, from.tints)
    const [y0, y1] = [bottom(from), to.y]
    const beside = nameBeside(layer, metrics)
    const x = beside ? Math.max(from.x + from.width, span[1]) + 7 : (middle(spanOf(from)) + 2 * middle(span)) / 3
    const label = { x, y: y0 + (y1 - y0) * (beside ? 0.5 : 0.55) }
    // How many ribbons there are is part of the key: other counts are other ribbons, which fade into each other.
    build.bands.push({
      key: `${layer.id}${suffix}:${kind}:${pieces.length}`,
      opacity: 1,
      id: layer.id,
      kind,
      layer,
      y0,
      y1,
      pieces,
      label,
      beside,
    })
  }

  const single = (layer: Layer, from: Slab, axis: number): Slab => {
    const height = layer.op === 'activation' ? sizes.activation : sizes.band
    const to = slab(
      layer.id,
      axis,
      bottom(from) + height,
      layer.output,
      tintsAfter(layer, from.tints, widthOf(layer.output[2], metrics)),
    )
    band(layer, from, to)
    return to
  }

  const fork = (step: ForkPart, from: Slab, axis: number): Slab => {
    const { merge, branches } = step
    const { axes } = forkExtent(step, metrics)
    const ends = branches.map((branch, index) => (branch.length > 0 ? steps(branch, from, axis + axes[index]!) : null))
    const y = Math.max(bottom(from), ...ends.flatMap((end) => (end ? [bottom(end)] : []))) + sizes.merge
    const to = slab(merge.id, axis, y, merge.output, null)
    let at = to.x
    ends.forEach((end, index) => {
      const width = widthOf(merge.inputShapes[index]![2], metrics)
      const span: Span = merge.op === 'add' ? spanOf(to) : [at, at + width]
      at += width
      if (end) band(merge, end, to, span, `/${index}`)
      else
        build.wires.push(
          wire(`${merge.id}/${index}`, from, axis + axes[index]!, merge.op === 'add' ? axis : middle(span), to),
        )
    })
    if (merge.op === 'add') build.sums.push({ key: merge.id, opacity: 1, x: axis, y: y - sizes.merge / 2 })
    return to
  }

  const steps = (list: readonly Step[], from: Slab, axis: number): Slab =>
    list.reduce((tip, step) => (step.kind === 'layer' ? single(step.layer, tip, axis) : fork(step, tip, axis)), from)

  return { slab, steps }
}

/** From the side of the map it reads, down its lane, to the middle of the merge. */
function wire(key: string, from: Slab, lane: number, end: number, to: Slab): Wire {
  const side = lane < from.x ? from.x : from.x + from.width
  const start = from.y + from.height / 2
  const turn = to.y - sizes.merge / 2
  return {
    key,
    opacity: 1,
    points: [
      [side, start],
      [lane, start],
      [lane, turn],
      [end, turn],
    ],
  }
}
