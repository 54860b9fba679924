import { written, type Call, type Usage } from './call'
import type { Name } from './name'
import type { UseStep } from './step'

/** Text as a Python string. */
export const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`

/** A name as a Python string, its variable part in braces. */
export function quoteName({ before, hole, after }: Name): string {
  if (hole === null) return quote(before)
  if (hole === 'name' && before === '' && after === '') return 'name'
  return `f${quote(`${before}{${hole}}${after}`)}`
}

/** `None`, or the number. */
export const optional = (value: number | undefined) => (value === undefined ? 'None' : String(value))

export const boolean = (value: boolean) => (value ? 'True' : 'False')

/** `3`, or `(1, 7)`. */
export const side = ([first, second]: readonly [number, number]) =>
  first === second ? String(first) : `(${first}, ${second})`

/** Arguments of a call of a helper, or of a library's function where `helper` is null. */
export function argumentsOf(call: Call, helper: Usage | null): string[] {
  const { positional, keyed } = written(call, helper)
  return [...positional, ...keyed.map(([key, text]) => `${key}=${text}`)]
}

/** Arguments of a routine's use: channels by position, as they tell which is which; the rest by name. */
export function routineArguments({ routine, arguments: values }: UseStep): string[] {
  const pairs = routine.parameters.map(({ name, kind }, index) => ({ name, kind, text: values[index]! }))
  const channels = pairs.filter(({ kind }) => kind === 'channels').map(({ text }) => text)
  return [...channels, ...pairs.filter(({ kind }) => kind === 'free').map(({ name, text }) => `${name}=${text}`)]
}

/** A routine's parameters in the order in which {@link routineArguments} passes them. */
export function routineParameters({ parameters }: UseStep['routine']): string[] {
  const of = (kind: 'channels' | 'free') => parameters.filter((one) => one.kind === kind).map(({ name }) => name)
  return [...of('channels'), ...of('free')]
}

/** Parameters of a helper as a network uses it, with defaults. */
export const helperParameters = ({ positional, defaults }: Usage) => [
  ...positional,
  ...[...defaults].map(([key, text]) => `${key}=${text}`),
]

/** What a helper's body writes for an argument: its parameter, or the value that it always has. */
export const valueOf = ({ constants }: Usage, key: string) => constants.get(key) ?? key

/** A statement that a helper makes where an argument is given: always, never, or behind an `if`. */
export function where(usage: Usage, key: string, statements: readonly string[]): string[] {
  const values = usage.values(key)
  if (!values.has('None')) return [...statements]
  return values.size === 1 ? [] : [`if ${key}:`, ...indent(statements)]
}

export const indent = (lines: readonly string[]) => lines.map((line) => (line ? `    ${line}` : line))

/** Reserved by Python, or by all exported Python code. */
export const PYTHON_NAMES = [
  'and',
  'as',
  'class',
  'def',
  'for',
  'from',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'not',
  'or',
  'pass',
  'return',
  'with',
  'name',
  'n',
  'x',
  'layers',
]
