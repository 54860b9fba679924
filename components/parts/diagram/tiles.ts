import { INPUT } from '@/lib/nn/resolve'
import type { Layer } from '@/lib/nn/layer'
import { layout, type Layout } from '@/lib/nn/layout'
import { cutOut } from '@/lib/nn/part'
import type { Shape } from '@/lib/nn/shape'
import { channelLength, mapHeight, slabOf } from './slab'
import type { View } from './places'

/** A module, a layer that stands alone, or the input: what does not break across lines. Drawn at scale 1. */
export interface Tile {
  /** Id of the module or of the layer. */
  readonly id: string
  /** Whether it can be zoomed into. */
  readonly kind: 'module' | 'layer' | 'input'
  /** The stage or flow around it, where the view shows several. */
  readonly band: string | null
  readonly layers: readonly Layer[]
  readonly output: Shape
  /** Null for the input. */
  readonly drawn: Layout | null
  readonly width: number
  readonly height: number
}

const GAPS = { columnGap: 4, rowGap: 3.5 }

/** The view's tiles in order, the input first where the whole network is shown. */
export function tilesOf({ scope, layers }: View, input: Shape): Tile[] {
  const depth = scope.kind === 'network' ? 0 : layers[0]!.blocks.findIndex(({ id }) => id === scope.id) + 1
  const groups = new Map<string, { kind: 'module' | 'layer'; band: string | null; layers: Layer[] }>()
  for (const layer of layers) {
    const below = layer.blocks.slice(depth)
    const inner = below.find(({ kind }) => kind === 'module')
    const key = inner?.id ?? layer.branches[0]?.merge ?? layer.id
    const band = below.find(({ kind }) => kind !== 'module')?.id ?? null
    const group = groups.get(key) ?? { kind: inner ? 'module' : 'layer', band, layers: [] }
    group.layers.push(layer)
    groups.set(key, group)
  }
  const tiles = [...groups].map(([id, group]) => tile(id, group.kind, group.band, cutOut(group.layers)))
  return scope.kind === 'network' ? [start(input), ...tiles] : tiles
}

function tile(id: string, kind: Tile['kind'], band: string | null, layers: readonly Layer[]): Tile {
  const drawn = layout(layers, { size: boxSize, direction: 'right', ...GAPS })
  return { id, kind, band, layers, output: layers.at(-1)!.output, drawn, width: drawn.width, height: drawn.height }
}

/** The input takes no room: it is the end of the tile before. */
function boxSize(_: Shape, layer: Layer | null) {
  if (!layer) return { width: 0, height: 0 }
  const { length, from, to } = slabOf(layer)
  return { width: length, height: Math.max(from, to) }
}

const start = (input: Shape): Tile => ({
  id: INPUT,
  kind: 'input',
  band: null,
  layers: [],
  output: input,
  drawn: null,
  width: channelLength(input[2]),
  height: mapHeight(input),
})
