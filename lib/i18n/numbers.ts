/** `4,231,976`. Groups of three, the same in both languages. */
export function formatCount(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

const STEPS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
]

/** Three significant digits with an SI letter: 568,740,352 → `569 M`; 999,999 → `1.00 M`. */
export function formatShort(value: number): string {
  for (const [size, letter] of STEPS) {
    if (Math.abs(value) >= size * 0.9995) return `${threeDigits(value / size)}\u00a0${letter}`
  }
  return Number.isInteger(value) ? String(value) : threeDigits(value)
}

const BYTES: readonly (readonly [number, string])[] = [
  [2 ** 30, 'GiB'],
  [2 ** 20, 'MiB'],
  [2 ** 10, 'KiB'],
]

/** Bytes in powers of 1024, three significant digits: 4,993,696 → `4.76 MiB`, which the papers call 4.8 MB. */
export function formatBytes(bytes: number): string {
  for (const [size, unit] of BYTES) {
    if (bytes >= size * 0.9995) return `${threeDigits(bytes / size)}\u00a0${unit}`
  }
  return `${Math.round(bytes)}\u00a0B`
}

/** Milliseconds for readers: `0.42 ms`, `31.5 ms`, `1.23 s`. */
export function formatDuration(ms: number): string {
  return ms >= 1000 ? `${threeDigits(ms / 1000)}\u00a0s` : `${threeDigits(ms)}\u00a0ms`
}

/** `95 %`, `1.91 %`: enough digits to tell shares apart. `share` is 0 … 1. */
export function formatShare(share: number): string {
  const percent = share * 100
  return `${percent >= 10 ? percent.toFixed(1) : percent.toFixed(2)}\u00a0%`
}

function threeDigits(value: number): string {
  const size = Math.abs(value)
  return value.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)
}
