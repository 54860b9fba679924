import { SpecError } from './error'
import type { BlockRef, BranchRef, Layer } from './layer'
import { elements, formatShape, type Pair, type Shape } from './shape'
import type { Block, Convolution, Depthwise, Node, Parallel } from './spec'
import { slide } from './window'

interface Place {
  readonly prefix: string
  readonly blocks: readonly BlockRef[]
  readonly branches: readonly BranchRef[]
}

/** Where the data stands: the layer that made it and its shape. */
interface Tip {
  readonly id: string
  readonly shape: Shape
}

/** Id of the network's input in `Layer.inputs`. */
export const INPUT = 'input'

const pair = (value: number | Pair): Pair => (Array.isArray(value) ? value : [value, value]) as Pair

/**
 * Turns a specification into layers in the order in which they run, with ids, input ids, shapes
 * `[h, w, c]` and explicit pads.
 * Throws `SpecError` naming the rule that an impossible setting breaks.
 */
export function resolve(nodes: readonly Node[], input: Shape): Layer[] {
  if (!input.every((side) => Number.isInteger(side) && side > 0)) {
    throw new SpecError('integer', INPUT, `input ${formatShape(input)} must be whole numbers of at least 1`)
  }
  const layers: Layer[] = []
  const seen = new Set<string>([INPUT])
  const push = (layer: Layer): Tip => {
    if (seen.has(layer.id)) throw new SpecError('duplicate-id', layer.id, 'another layer already has this id')
    seen.add(layer.id)
    layers.push(layer)
    return { id: layer.id, shape: layer.output }
  }
  const walk = (list: readonly Node[], start: Tip, place: Place): Tip =>
    list.reduce((tip, node) => {
      if (node.op === 'block') return walk(node.nodes, tip, enter(place, node))
      if (node.op === 'parallel') return fork(node, tip, place)
      return push(single(node, tip, place))
    }, start)
  const fork = (node: Parallel, tip: Tip, place: Place): Tip => {
    const merge = place.prefix + node.name
    const ends = node.branches.map((branch, index) =>
      walk(branch, tip, { ...place, branches: [...place.branches, { merge, index, count: node.branches.length }] }),
    )
    const shapes = ends.map((end) => end.shape)
    return push({
      ...base(merge, place),
      op: node.merge,
      inputs: ends.map((end) => end.id),
      inputShapes: shapes,
      output: node.merge === 'add' ? added(merge, shapes) : concatenated(merge, shapes),
    })
  }
  walk(nodes, { id: INPUT, shape: input }, { prefix: '', blocks: [], branches: [] })
  return layers
}

function enter(place: Place, block: Block): Place {
  const id = place.prefix + block.name
  return { ...place, prefix: block.bare ? place.prefix : `${id}/`, blocks: [...place.blocks, { id, kind: block.kind }] }
}

const base = (id: string, place: Place) => ({ id, blocks: place.blocks, branches: place.branches })

function single(node: Exclude<Node, Block | Parallel>, tip: Tip, place: Place): Layer {
  const id = place.prefix + node.name
  const [h, w, c] = tip.shape
  const common = { ...base(id, place), inputs: [tip.id], inputShapes: [tip.shape] }
  switch (node.op) {
    case 'conv':
    case 'depthwise':
      return { ...common, ...convolution(id, node, tip.shape) }
    case 'dense':
      if (h !== 1 || w !== 1)
        throw new SpecError('dense', id, `a fully connected layer needs a flat input, not ${formatShape(tip.shape)}`)
      whole(id, 'units', node.units)
      return { ...common, op: 'dense', output: [1, 1, node.units], ...weighted(node) }
    case 'pool': {
      const window = windowed(id, node)
      const { height, width, pads } = slide(
        id,
        [h, w],
        window.kernel,
        window.stride,
        node.padding ?? 'valid',
        node.rounding,
      )
      return { ...common, op: 'pool', kind: node.kind, ...window, pads, output: [height, width, c] }
    }
    case 'globalPool':
      return { ...common, op: 'globalPool', output: [1, 1, c] }
    case 'norm':
      return { ...common, op: 'norm', norm: node.norm, activation: node.activation ?? null, output: tip.shape }
    case 'activation':
      return { ...common, op: 'activation', activation: node.activation, output: tip.shape }
    case 'lrn':
      return {
        ...common,
        op: 'lrn',
        size: node.size,
        lrnBias: node.bias,
        alpha: node.alpha,
        beta: node.beta,
        output: tip.shape,
      }
    case 'shuffle':
      divides('shuffle', id, 'channels', c, node.groups)
      return { ...common, op: 'shuffle', groups: node.groups, output: tip.shape }
    case 'flatten':
      return { ...common, op: 'flatten', output: [1, 1, elements(tip.shape)] }
    case 'dropout':
      return { ...common, op: 'dropout', rate: node.rate, output: tip.shape }
    default:
      return unknown(id, node)
  }
}

/** What readers write is not checked before it comes here; what we write does not compile. */
function unknown(id: string, node: never): never {
  throw new SpecError('unknown-op', id, `there is no operation ${String((node as Node).op)}`)
}

function convolution(id: string, node: Convolution | Depthwise, [h, w, c]: Shape) {
  const groups = node.op === 'depthwise' ? c : (node.groups ?? 1)
  const filters = node.op === 'depthwise' ? c * (node.multiplier ?? 1) : node.filters
  whole(id, 'filters', filters)
  divides('groups', id, 'input channels', c, groups)
  divides('groups', id, 'filters', filters, groups)
  const window = windowed(id, node)
  const { height, width, pads } = slide(id, [h, w], window.kernel, window.stride, node.padding ?? 'same')
  return { op: node.op, groups, ...window, pads, ...weighted(node), output: [height, width, filters] as Shape }
}

function windowed(id: string, node: { kernel: number | Pair; stride?: number }): { kernel: Pair; stride: Pair } {
  const kernel = pair(node.kernel)
  const stride = pair(node.stride ?? 1)
  for (const side of [...kernel, ...stride]) whole(id, 'kernel and stride', side)
  return { kernel, stride }
}

const weighted = (node: Pick<Convolution, 'bias' | 'norm' | 'activation'>) => ({
  bias: node.bias ?? false,
  norm: node.norm ?? null,
  activation: node.activation ?? null,
})

function whole(where: string, what: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return
  const rule = what === 'filters' ? 'no-channels' : 'integer'
  throw new SpecError(rule, where, `${what} must be a whole number of at least 1, not ${value}`)
}

function divides(rule: 'groups' | 'shuffle', where: string, what: string, value: number, groups: number): void {
  whole(where, 'groups', groups)
  if (value % groups !== 0)
    throw new SpecError(rule, where, `${value} ${what} cannot be split into ${groups} equal groups`)
}

function added(where: string, shapes: readonly Shape[]): Shape {
  const first = shapes[0]!
  const odd = shapes.find((shape) => shape.some((side, axis) => side !== first[axis]))
  if (odd)
    throw new SpecError(
      'add',
      where,
      `cannot add ${formatShape(first)} and ${formatShape(odd)}: maps must have one shape`,
    )
  return first
}

function concatenated(where: string, shapes: readonly Shape[]): Shape {
  const [h, w] = shapes[0]!
  const odd = shapes.find((shape) => shape[0] !== h || shape[1] !== w)
  if (odd)
    throw new SpecError(
      'concat',
      where,
      `cannot join ${formatShape(shapes[0]!)} and ${formatShape(odd)}: height and width must agree`,
    )
  return [h, w, shapes.reduce((sum, shape) => sum + shape[2], 0)]
}
