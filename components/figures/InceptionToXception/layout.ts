import { operationKind, type Layer } from '@/lib/nn/layer'
import type { Shape } from '@/lib/nn/shape'
import { ribbons } from '@/components/parts/block/pieces'
import type { Band, Scene, Slab, Span } from '@/components/parts/block/scene'
import { roleOf, type ModuleModel } from './model'
import { gapOf, groupsAlong, moduleScale, rolesOf, rowWidth, towersOf, type Tower } from './towers'

/** A word on the picture, CSS pixels. What it says follows from what it names. */
export interface Label {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
  readonly says: { readonly layer: Layer } | { readonly count: number } | { readonly shape: Shape }
}

export interface ModuleScene extends Scene {
  readonly labels: readonly Label[]
}

const MARGIN = 26
const SLAB = 10
const HEIGHTS = { operation: 62, activation: 36, merge: 44 }

const spanOf = ({ x, width }: Slab): Span => [x, x + width]
/** One of `count` equal shares of a span, a little apart from the others. */
const share = ([left, right]: Span, index: number, count: number): Span => {
  const each = (right - left) / count
  const apart = count > 1 ? Math.min(1, each * 0.15) : 0
  return [left + each * index + apart, left + each * (index + 1) - apart]
}

/** What all steps have in common, CSS pixels, so that between them only what differs moves. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Width of a channel. */
  readonly channel: number
}

const lengthOf = (layer: Layer) => (layer.op === 'activation' ? HEIGHTS.activation : HEIGHTS.operation)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Height of a module's maps and margins, and of the operations between them before they are stretched. */
function heightsOf(model: ModuleModel): { fixed: number; operations: number } {
  const towers = towersOf(model, 1).map(({ layers }) => ({
    maps: layers.length,
    operations: sum(layers.map(lengthOf)),
  }))
  const { maps, operations } = towers.reduce((a, b) => (b.operations > a.operations ? b : a))
  const merged = towers.length > 1 ? 1 : 0
  return { fixed: 2 * MARGIN + SLAB * (1 + maps + merged), operations: operations + HEIGHTS.merge * merged }
}

/** The scale at which all steps fit into a width, and the height of the tallest. */
export function frameOf(models: readonly ModuleModel[], width: number): Frame {
  const heights = models.map(heightsOf).map(({ fixed, operations }) => fixed + operations)
  return { width, height: Math.max(...heights), channel: moduleScale(models, width) }
}

/** Lays a module out from top to bottom, its operations drawn so long that it fills the frame. */
export function layoutModule(model: ModuleModel, { width, height, channel }: Frame): ModuleScene {
  const { fixed, operations } = heightsOf(model)
  const stretch = (height - fixed) / operations
  const { block, step } = model
  const slabs: Slab[] = []
  const bands: Band[] = []
  const labels: Label[] = []

  const map = (key: string, axis: number, y: number, shape: Shape, tint: number | null = null): Slab => {
    const wide = shape[2] * channel
    const tints = tint === null ? null : [tint]
    const slab: Slab = {
      key,
      opacity: 1,
      x: axis - wide / 2,
      y,
      width: wide,
      height: SLAB,
      shape,
      tints,
      place: 'right',
    }
    slabs.push(slab)
    return slab
  }
  /** Segments over a map, each in its own colour. */
  const segment = (slot: string, { x, y, width: wide, shape: [h, w, channels] }: Slab, groups: number) => {
    const some = groups > 1 ? ribbons(groups, wide) : 0
    for (let index = 0; index < some; index++) {
      map(`${slot}/${(index * channels) / some}`, x + (wide * (index + 0.5)) / some, y, [h, w, channels / some], index)
    }
  }
  const band = (key: string, layer: Layer, from: Slab, to: Slab, [start, end]: readonly [Span, Span]) =>
    bands.push({
      key,
      opacity: 1,
      id: roleOf(layer),
      kind: operationKind(layer),
      layer,
      y0: from.y + SLAB,
      y1: to.y,
      pieces: [{ from: start, to: end, tint: null }],
      label: { x: 0, y: 0 },
      beside: false,
    })
  const label = (key: string, x: number, y: number, says: Label['says'], anchor: Label['anchor'] = 'middle') =>
    labels.push({ key, x, y, anchor, says })

  const input = map('input', width / 2, MARGIN, block.input)
  label('input', width / 2, MARGIN - 9, { shape: block.input })

  const towers = towersOf(model, channel)
  const alone = towers.length === 1

  /** One tower, from the input down; returns its last map. */
  const build = ({ layers, start }: Tower, index: number, axis: number): Slab => {
    const groups = groupsAlong(layers)
    const roles = rolesOf(layers)
    const counted = step !== 'simplified' || index === towers.length - 1
    segment('input', input, groups[0]!)
    return layers.reduce((from, layer, place) => {
      const operation = layer.op !== 'activation'
      const last = alone && place === layers.length - 1
      const slot = last ? 'output' : `map${place}`
      const whole = last || (alone && groups[place + 1]! > 1)
      const y = from.y + SLAB + stretch * lengthOf(layer)
      const to = map(whole ? slot : `${slot}/${start}`, axis, y, layer.output, step === 'simplified' ? index : null)
      segment(slot, to, groups[place + 1]!)
      const some = ribbons(layer.op === 'conv' || layer.op === 'depthwise' ? layer.groups : groups[place]!, to.width)
      for (let piece = 0; piece < some; piece++) {
        const key = `${roles[place]}/${start + (piece * layer.output[2]) / some}`
        band(key, layer, from, to, [share(spanOf(from), piece, some), share(spanOf(to), piece, some)])
      }
      label(`${roles[place]}/${start}`, axis, (from.y + SLAB + y) / 2 + (from === input && !alone ? 14 * stretch : 4), {
        layer,
      })
      if (counted && !last && operation)
        label(`${slot}/${start}`, to.x + to.width + 6, y + SLAB / 2 + 4.5, { count: to.shape[2] }, 'start')
      return to
    }, input)
  }

  const gap = gapOf(model)
  let left = width / 2 - rowWidth(towers, gap) / 2
  const ends = towers.map((tower, index) => {
    const axis = left + tower.width / 2
    left += tower.width + gap
    return build(tower, index, axis)
  })

  const merge = block.layers.at(-1)!.layer
  const output = alone
    ? ends[0]!
    : map('output', width / 2, Math.max(...ends.map(({ y }) => y)) + SLAB + stretch * HEIGHTS.merge, merge.output)
  ends.forEach((end, index) => {
    if (end === output) return
    const at = output.x + towers[index]!.start * channel
    band(`concat/${towers[index]!.start}`, merge, end, output, [spanOf(end), [at, at + end.width]])
  })
  // Pooling keeps all channels: behind the others, since its ribbon is wide.
  bands.sort((a, b) => Number(b.kind === 'pool') - Number(a.kind === 'pool'))
  label('output', width / 2, output.y + SLAB + 18, { shape: output.shape })
  return { width, height, channel, side: SLAB / block.input[0], slabs, bands, wires: [], sums: [], labels }
}
