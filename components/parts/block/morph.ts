import type { Scene } from './scene'

interface Keyed {
  readonly key: string
  readonly opacity: number
}

/**
 * The scene `share` (0 … 1) of the way from `a` to `b`: what is in both moves, what is only in one fades.
 * Numbers are interpolated; anything else is already that of `b`.
 */
export function morph(a: Scene, b: Scene, share: number): Scene {
  if (share >= 1) return b
  return {
    width: b.width,
    height: blend(a.height, b.height, share),
    channel: blend(a.channel, b.channel, share),
    side: blend(a.side, b.side, share),
    slabs: between(a.slabs, b.slabs, share),
    bands: between(a.bands, b.bands, share),
    wires: between(a.wires, b.wires, share),
    sums: between(a.sums, b.sums, share),
  }
}

function between<T extends Keyed>(a: readonly T[], b: readonly T[], share: number): T[] {
  const before = new Map(a.map((item) => [item.key, item]))
  const staying = new Set(b.map(({ key }) => key))
  const leaving = a
    .filter(({ key }) => !staying.has(key))
    .map((item) => ({ ...item, opacity: item.opacity * (1 - share) }))
  const coming = b.map((item) => {
    const old = before.get(item.key)
    return old ? blend(old, item, share) : { ...item, opacity: item.opacity * share }
  })
  return [...leaving, ...coming]
}

/** Interpolates numbers wherever they stand in two values of the same form. Specifications are data, not places. */
function blend<T>(a: T, b: T, share: number): T {
  if (typeof a === 'number' && typeof b === 'number') return (a + (b - a) * share) as T
  if (Array.isArray(a) && Array.isArray(b))
    return (a.length === b.length ? b.map((item, index) => blend(a[index], item, share)) : b) as T
  if (isRecord(a) && isRecord(b)) {
    return Object.fromEntries(
      Object.entries(b).map(([name, value]) => [name, data.has(name) ? value : blend(a[name], value, share)]),
    ) as T
  }
  return b
}

const data = new Set(['layer', 'shape', 'tints', 'tint'])
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
