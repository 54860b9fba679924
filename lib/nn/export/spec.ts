import { cost } from '../cost'
import type { Knobs, KnobValues } from '../knob'
import type { Resolved } from '../network'
import { header } from './header'

/** Longest line that a value is written on. */
const WIDTH = 120

/**
 * The specification itself as a JavaScript module: `input` `[h, w, c]` and `nodes`, in this project's vocabulary.
 * Everything else is derived from them.
 */
export function toSpec(resolved: Resolved): string {
  const { input, nodes } = resolved.network.build(resolved.values as KnobValues<Knobs>)
  const about = header(resolved, [
    '',
    `${cost(resolved.layers).layers.length} layers when resolved. Maps are [height, width, channels].`,
  ])
  return [
    '/*',
    ...about.map((line) => (line ? ` * ${line}` : ' *')),
    ' */',
    `export const input = ${written(input, 0)}`,
    '',
    `export const nodes = ${written(nodes, 0)}`,
    '',
  ].join('\n')
}

/** A value as JavaScript: on one line where it fits, else an entry a line. */
function written(value: unknown, indent: number): string {
  const line = onOneLine(value)
  if (line.length + indent <= WIDTH || typeof value !== 'object' || value === null) return line
  const inner = ' '.repeat(indent + 2)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const entries = Array.isArray(value)
    ? value.map((one) => written(one, indent + 2))
    : Object.entries(value).map(([key, one]) => `${key}: ${written(one, indent + 2)}`)
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${' '.repeat(indent)}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    return `{ ${entries.map(([key, one]) => `${key}: ${onOneLine(one)}`).join(', ')} }`
  }
  return typeof value === 'string' ? `'${value}'` : String(value)
}
