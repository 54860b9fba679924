import { networks } from '@/lib/nn/catalog'
import { SpecError } from '@/lib/nn/error'
import { withDefaults, type AnyKnobValues } from '@/lib/nn/knob'
import { groupedKernels, type BackendName } from '@/lib/run/contract/backend'
import type { Measured, MeasuredLayer, Remembered } from './measured'

/** Runs kept on the device; their times take about 10 kB each. */
export const KEPT = 40
/** Longest text and lists that are taken back, so that planted content cannot stall a page. */
const LONGEST_TEXT = 2_000_000
const MOST_TIMES = 1000
const MOST_LAYERS = 2000

const backends: readonly BackendName[] = ['webgl', 'wasm', 'cpu']

/** Times of the latest runs as text, without thumbnails. `remembered` is in the order of time. */
export function format(remembered: readonly Remembered[]): string {
  return JSON.stringify(
    remembered.slice(-KEPT).map(({ network, values, measured: { layers, at, ...rest } }) => ({
      network,
      values,
      ...rest,
      layers: [...layers].map(([id, { ms, within }]) => [id, ms && hundredth(ms), within]),
      at: at.getTime(),
    })),
  )
}

/** Reads what {@link format} wrote. Anything else, or any part that is not as it should be, is left out. */
export function parse(text: string | null): Remembered[] {
  if (text === null || text.length > LONGEST_TEXT) return []
  try {
    const entries: unknown = JSON.parse(text)
    return Array.isArray(entries) ? entries.slice(-KEPT).flatMap((entry) => remembered(entry) ?? []) : []
  } catch {
    return []
  }
}

function remembered(entry: unknown): Remembered | null {
  if (!isRecord(entry)) return null
  const network = networks.find(({ id }) => id === entry.network)
  const values = network && settings(network.knobs, entry.values)
  const measured = measurement(entry)
  return network && values && measured ? { network: network.id, values, measured } : null
}

function settings(knobs: Parameters<typeof withDefaults>[0], values: unknown): AnyKnobValues | null {
  if (!isRecord(values)) return null
  try {
    return withDefaults(knobs, values as AnyKnobValues)
  } catch (error) {
    if (error instanceof SpecError) return null
    throw error
  }
}

function measurement({
  backend,
  grouped,
  device,
  firstMs,
  times,
  layers,
  at,
}: Record<string, unknown>): Measured | null {
  const used = backends.find((name) => name === backend)
  const kernel = groupedKernels.find((name) => name === grouped)
  const each = isList(layers, MOST_LAYERS) ? layers.map(measuredLayer) : [null]
  if (!used || !kernel || !(firstMs === null || isTime(firstMs)) || !isTime(at) || at > 8e15) return null
  if (!isList(times, MOST_TIMES) || times.length === 0 || !times.every(isTime) || each.includes(null)) return null
  return {
    backend: used,
    grouped: kernel,
    device: typeof device === 'string' ? device.slice(0, 200) : null,
    firstMs,
    times,
    layers: new Map(each as [string, MeasuredLayer][]),
    at: new Date(at),
  }
}

function measuredLayer(entry: unknown): [string, MeasuredLayer] | null {
  if (!isList(entry, 3)) return null
  const [id, ms, within] = entry
  const known = typeof id === 'string' && (ms === null || isTime(ms)) && (within === null || typeof within === 'string')
  return known ? [id, { ms, within }] : null
}

const hundredth = (ms: number) => Math.round(ms * 100) / 100
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isList = (value: unknown, most: number): value is unknown[] => Array.isArray(value) && value.length <= most
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
