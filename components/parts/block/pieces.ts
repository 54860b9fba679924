import type { Layer } from '@/lib/nn/layer'
import type { Piece, Slab, Span } from './scene'

/** Narrowest ribbon that can be told from its neighbours, and the most that are drawn. */
const NARROWEST = 4
const MOST = 48

const widthOf = ([left, right]: Span) => right - left
const part = ([left, right]: Span, index: number, count: number): Span => [
  left + ((right - left) * index) / count,
  left + ((right - left) * (index + 1)) / count,
]
const shrink = ([left, right]: Span, gap: number): Span => [left + gap / 2, right - gap / 2]

/** How many ribbons stand for `count` groups: all where there is room, else a divisor, so that each stands for equally many. */
export function ribbons(count: number, pixels: number): number {
  const room = Math.min(Math.max(1, Math.floor(pixels / NARROWEST)), MOST)
  for (let some = Math.min(room, count); some > 1; some -= 1) if (count % some === 0) return some
  return 1
}

/**
 * Strips for each of `groups` groups of a shuffle of `channels` channels: a multiple of the groups where there
 * is room, so that every new group shows all the old ones.
 */
export function strips(channels: number, groups: number, pixels: number): number {
  const each = channels / groups
  const room = Math.max(1, Math.min(Math.floor(pixels / 3 / groups), Math.floor(MOST / groups), each))
  if (room >= groups) return room - (room % groups)
  return Math.min(each, groups)
}

/** Ribbons of one step from the span it reads to the span it makes. */
export function piecesOf(layer: Layer, from: Span, to: Span, tints: Slab['tints']): Piece[] {
  const whole = [{ from, to, tint: null }]
  switch (layer.op) {
    case 'conv':
    case 'depthwise': {
      const count = ribbons(layer.groups, Math.min(widthOf(from), widthOf(to)))
      return layer.groups === 1 ? whole : parallel(from, to, count, null)
    }
    case 'shuffle':
      return shuffled(from, to, layer.groups, strips(layer.output[2], layer.groups, widthOf(from)))
    default:
      return tints ? parallel(from, to, tints.length, tints) : whole
  }
}

function parallel(from: Span, to: Span, count: number, tints: Slab['tints']): Piece[] {
  const gap = tints ? 0 : Math.min(2, (Math.min(widthOf(from), widthOf(to)) / count) * 0.3)
  return Array.from({ length: count }, (_, index) => ({
    from: shrink(part(from, index, count), gap),
    to: shrink(part(to, index, count), gap),
    tint: tints?.[index] ?? null,
  }))
}

/** Viewed as (groups, each), transposed, flattened: strip i·each + k goes to k·groups + i. */
function shuffled(from: Span, to: Span, groups: number, each: number): Piece[] {
  const count = groups * each
  return Array.from({ length: count }, (_, index) => {
    const [group, place] = [Math.floor(index / each), index % each]
    return { from: part(from, index, count), to: part(to, place * groups + group, count), tint: group }
  })
}

/** Colours of the map a step makes: a grouped convolution starts them, a shuffle deals them out, a full convolution mixes them. */
export function tintsAfter(layer: Layer, before: Slab['tints'], pixels: number): Slab['tints'] {
  switch (layer.op) {
    case 'conv':
      return layer.groups === 1 || layer.groups > 8 ? null : Array.from({ length: layer.groups }, (_, group) => group)
    case 'shuffle': {
      const each = strips(layer.output[2], layer.groups, pixels)
      return Array.from({ length: each * layer.groups }, (_, index) => index % layer.groups)
    }
    case 'dense':
    case 'flatten':
    case 'concat':
    case 'add':
      return null
    default:
      return before
  }
}
