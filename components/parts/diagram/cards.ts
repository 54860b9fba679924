import type { BlockArea, Box, Rectangle, Wire } from '@/lib/nn/layout'
import { layout } from '@/lib/nn/layout'
import type { Layer } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import type { Label } from './labels'
import { fitting, textWidth } from './names'
import { channelLength, mapHeight, slabOf } from './slab'
import type { View } from './places'

/** A layer with its label, or what the part reads. */
export interface Card extends Box {
  readonly layer: Layer | null
  /** Where the layer's box is drawn on the card. */
  readonly slab: Rectangle
  readonly title: string
  readonly note: string
}

export interface Cards {
  readonly width: number
  readonly height: number
  /** Text beside the box, or below it. */
  readonly beside: boolean
  readonly cards: readonly Card[]
  readonly wires: readonly Wire[]
  /** Modules within the module; their names stand to the right, where there is room. */
  readonly areas: readonly (BlockArea & { readonly name: string | null })[]
}

export interface CardsOptions {
  readonly width: number
  readonly areaName: (id: string) => string
  /** Lines of a layer's label, each as long as possible first. */
  readonly label: (layer: Layer | null, beside: boolean) => Label
}

const WIDTHS = [216, 196, 176, 160, 148, 136, 124, 112, 100, 90, 80, 72, 64, 58, 52, 47, 43, 40]
const NARROW = 124
const SCALE = 1.3
const SLAB = 36
/** From a module within the module to its name. */
const NAME_GAP = 14

/** A part of the network from top to bottom, its branches side by side, with cards as wide as there is room. */
export function cards({ scope, layers }: View, { width, label, areaName }: CardsOptions): Cards {
  const below = layers.flatMap(({ blocks }) => blocks.slice(blocks.findIndex(({ id }) => id === scope.id) + 1))
  const inner = new Set(below.map(({ id }) => id))
  const names = Math.max(0, ...[...inner].map((id) => textWidth(areaName(id)) + NAME_GAP))
  for (const card of WIDTHS) {
    const beside = card >= NARROW
    const drawn = layout(layers, {
      size: () => ({ width: card, height: beside ? 46 : 76 }),
      columnGap: beside ? 20 : card > 60 ? 8 : 5,
      rowGap: beside ? 18 : 16,
    })
    const beyond = beside ? names : 0
    if (drawn.width + beyond > width && card !== WIDTHS.at(-1)) continue
    const byId = new Map(layers.map((layer) => [layer.id, layer]))
    return {
      width: drawn.width + beyond,
      height: drawn.height,
      beside,
      wires: drawn.wires,
      areas: drawn.blocks
        .filter(({ id }) => inner.has(id))
        .map((area) => ({ ...area, name: beside ? areaName(area.id) : null })),
      cards: drawn.boxes.map((box) => labelled(box, byId.get(box.id) ?? null, layers, beside, label)),
    }
  }
  throw new Error('no widths')
}

function labelled(
  box: Box,
  layer: Layer | null,
  layers: readonly Layer[],
  beside: boolean,
  label: CardsOptions['label'],
): Card {
  const room = box.width - (beside ? SLAB + 12 : 6)
  const { titles, notes } = label(layer, beside)
  const slab = layer ? slabOf(layer) : inputSlab(layers)
  const width = Math.min(slab.length * SCALE, beside ? SLAB - 8 : box.width - 8)
  const height = Math.min(Math.max(slab.from, slab.to) * SCALE, SLAB)
  const middle = beside ? box.x + 6 + (SLAB - 8) / 2 : box.x + box.width / 2
  const across = beside ? box.y + box.height / 2 : box.y + 4 + SLAB / 2
  return {
    ...box,
    layer,
    slab: { x: middle - width / 2, y: across - height / 2, width, height },
    title: fitting(titles, room),
    note: fitting(notes, room),
  }
}

function inputSlab(layers: readonly Layer[]) {
  const reader = layers.find(({ inputs }) => inputs.includes(INPUT))!
  const shape = reader.inputShapes[reader.inputs.indexOf(INPUT)]!
  return { length: channelLength(shape[2]), from: mapHeight(shape), to: mapHeight(shape) }
}
