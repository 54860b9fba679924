import { pick } from '@/lib/state/testing/texts'
import { joined } from './artifacts'

/** For tests: files and headers with something wrong in them. */

const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff]

/** The bytes with one thing done to them: a byte changed, a piece lost, doubled, moved or overwritten, the end cut off. */
export function damaged(random: () => number, bytes: Uint8Array): Uint8Array {
  const place = () => Math.floor(random() * bytes.length)
  const at = place()
  const end = Math.min(bytes.length, at + 1 + Math.floor(random() * 12))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  switch (Math.floor(random() * 7)) {
    case 0:
      return joined(
        before,
        Uint8Array.of((bytes[at]! ^ (1 << Math.floor(random() * 8))) & 0xff),
        bytes.subarray(at + 1),
      )
    case 1:
      return joined(before, Uint8Array.of(pick(random, EDGES)), bytes.subarray(at + 1))
    case 2:
      return bytes.slice(0, at)
    case 3:
      return joined(before, after)
    case 4:
      return joined(before, piece, piece, after)
    case 5:
      return joined(before, new Uint8Array(piece.length).fill(pick(random, EDGES)), after)
    default:
      return joined(before, after, piece)
  }
}

const DEEP = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e300,
  '',
  'float1',
  '__proto__',
  'constructor',
  'float64',
  'I64',
  [],
  [0],
  [-1],
  [2 ** 27, 2 ** 27],
  [1, 1, 1, 1, 1, 1],
  {},
  DEEP,
]

/** A JSON value with one of its values replaced, left out or put under another name. */
export function misfit(random: () => number, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(random, VALUES)
  const entries = Object.entries(value)
  if (entries.length === 0) return pick(random, VALUES)
  const at = Math.floor(random() * entries.length)
  const [name, old] = entries[at]!
  if (Array.isArray(value)) return random() < 0.1 ? value.toSpliced(at, 1) : value.with(at, misfit(random, old))
  const kept = entries.toSpliced(at, 1)
  if (random() < 0.1) return Object.fromEntries(kept)
  const renamed = random() < 0.1 ? pick(random, ['__proto__', 'toString', '', '__metadata__']) : name
  return Object.fromEntries([...kept, [renamed, misfit(random, old)]])
}
