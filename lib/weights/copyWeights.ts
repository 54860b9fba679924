import { pause } from '../async/pause'
import type { LayerWeights, Weights } from './weights'

/** Numbers copied in one go, 1 MiB: a fresh page of memory costs more than the copying. */
const PIECE = 1 << 18

/**
 * The same weights in memory of their own, which can be given away. Large networks are copied in pieces with pauses,
 * so that a page stays responsive: 92 MB in one go, or cloned by `postMessage`, hold it up for half a second and more.
 */
export async function copyWeights(weights: Weights): Promise<Weights> {
  const copies = new Map<string, LayerWeights>()
  let since = 0
  for (const [id, tensors] of weights) {
    const copy: Record<string, Float32Array> = {}
    for (const [name, data] of Object.entries(tensors) as [string, Float32Array][]) {
      const out = (copy[name] = new Float32Array(data.length))
      for (let at = 0; at < data.length; at += PIECE) {
        const piece = data.subarray(at, at + PIECE)
        out.set(piece, at)
        since += piece.length
        if (since < PIECE) continue
        since = 0
        await pause()
      }
    }
    copies.set(id, copy)
  }
  return copies
}

/** The memory that weights stand in, each piece once. */
export function buffersOf(weights: Weights): ArrayBuffer[] {
  const buffers = [...weights.values()].flatMap((tensors) =>
    Object.values(tensors).map((data: Float32Array) => data.buffer as ArrayBuffer),
  )
  return [...new Set(buffers)]
}
