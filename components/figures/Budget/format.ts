import { formatBytes, formatDuration } from '@/lib/i18n/numbers'

/** Without zeros that say nothing: `4.00 MiB` → `4 MiB`. */
const short = (text: string) => text.replace(/(\.\d*?)0+(?=\D|$)/, '$1').replace(/\.(?=\D|$)/, '')

/** Names of ticks. */
export const byteTick = (bytes: number): string => short(formatBytes(bytes))
export const timeTick = (ms: number): string =>
  short(ms < 0.01 ? `${Number((ms * 1000).toPrecision(3))}\u00a0µs` : formatDuration(ms))

/** A time for one image; below a hundredth of a millisecond in microseconds. */
export const formatTime = (ms: number): string =>
  ms < 0.1 ? `${(ms * 1000).toPrecision(3)}\u00a0µs` : formatDuration(ms)

/** `5.17`, `20`, `1500`: a speed in GMAC/s, three digits at most. */
export const formatSpeed = (speed: number): string => String(Number(speed.toPrecision(3)))
