import type { Resolved } from '../network'
import { usages, written, type Usage } from './call'
import { header, listed } from './header'
import { programOf } from './program'
import type { Name } from './name'
import type { Step, UseStep } from './step'
import { NAMED, quote, tfjsCall } from './tfjsCall'
import { tfjsBasics, tfjsHelper } from './tfjsHelper'

/**
 * JavaScript source (an ES module) that runs a network with TensorFlow.js:
 *
 *   build(tf) → { input: [h, w, c], weights: { name: shape, … }, predict(image, weights) }
 *
 * `tf` is `@tensorflow/tfjs` or `@tensorflow/tfjs-core`; `predict` takes `[batch, h, w, 3]` and tensors by name, and
 * returns `[batch, classes]`. Direct operations, since the layers API ignores `groups`. Weights are named
 * `<layer id>/<tensor>`, in the layouts of TensorFlow; a depthwise kernel is `[kh, kw, cin, multiplier]`.
 */
export function toTfjs(resolved: Resolved): string {
  const used = usages(resolved.layers.map(tfjsCall))
  const { routines, steps } = programOf(resolved.layers, tfjsCall, new Set([...JAVASCRIPT_NAMES, ...used.keys()]))
  const helpers = [...used].map(([callee, usage]) => tfjsHelper(callee, usage))
  const parts = routines.map(({ title, hole, parameters, steps, uses }) => {
    const names = [...(hole ? [hole] : []), ...parameters.map(({ name }) => name)]
    return [`// ${listed(uses)}.`, ...sequence(`const ${title} = (${names.join(', ')}) => `, steps, used, '')]
  })
  const network = sequence('const network = ', steps, used, '')
  const source = [...helpers, ...parts, network].flat().join('\n')
  const body = [
    ...[tfjsBasics(source), ...helpers, ...parts, network].map((lines) => [...lines, '']).flat(),
    `return {`,
    `  input: [${resolved.input.join(', ')}],`,
    '  weights,',
    '  predict: (image, given) => tf.tidy(() => tf.reshape(network(image, given), [image.shape[0], -1])),',
    '}',
  ]
  const about = header(resolved, [
    '',
    'build(tf).weights has the shape of every weight by name; predict(image, weights) takes [batch, h, w, 3]',
    'and tensors by those names, and returns [batch, classes].',
  ])
  return [
    '/*',
    ...about.map((line) => (line ? ` * ${line}` : ' *')),
    ' */',
    'export function build(tf) {',
    ...indent(body),
    '}',
    '',
  ].join('\n')
}

type Helpers = ReadonlyMap<string, Usage>

const JAVASCRIPT_NAMES = [
  'tf',
  'x',
  'w',
  'n',
  'name',
  'weights',
  'declare',
  'finishing',
  'pair',
  'border',
  'range',
  'sequence',
  'identity',
  'network',
  'case',
  'class',
  'const',
  'default',
  'do',
  'for',
  'if',
  'in',
  'let',
  'new',
  'return',
  'switch',
  'this',
  'var',
  'with',
]

const indent = (lines: readonly string[]) => lines.map((line) => (line ? `  ${line}` : line))

/** `start sequence(…)end`, a part a line. */
function sequence(start: string, steps: readonly Step[], helpers: Helpers, end: string): string[] {
  return [`${start}sequence(`, ...indent(steps.flatMap((step) => part(step, helpers))), `)${end}`]
}

function part(step: Step, helpers: Helpers): string[] {
  switch (step.kind) {
    case 'layer': {
      const { callee } = step.call
      const { positional, keyed } = written(step.call, helpers.get(callee) ?? null)
      const options = keyed.map(([key, text]) => (key === text ? key : `${key}: ${text}`))
      const values = [
        ...(NAMED.has(callee) ? [nameOf(step.name)] : []),
        ...positional,
        ...(options.length > 0 ? [`{ ${options.join(', ')} }`] : []),
      ]
      return [`${callee}(${values.join(', ')}),`]
    }
    case 'use':
      return [`${routineCall(step)},`]
    case 'loop':
      return [`...range(${step.first}, ${step.last}).map((n) => ${routineCall(step.use)}),`]
    case 'block':
      return [`// ${step.name.before}`, ...step.steps.flatMap((inner) => part(inner, helpers))]
    case 'fork':
      return [`${step.merge}(`, ...indent(step.branches.flatMap((branch) => branchOf(branch, helpers))), '),']
  }
}

function branchOf(branch: readonly Step[], helpers: Helpers): string[] {
  const [only, ...more] = branch
  if (!only) return ['identity,']
  if (more.length > 0 || only.kind === 'loop' || only.kind === 'block') return sequence('', branch, helpers, ',')
  return part(only, helpers)
}

function routineCall(step: UseStep): string {
  const { routine, number, name } = step
  const first = routine.hole === 'n' ? [number] : routine.hole === 'name' ? [nameOf(name)] : []
  return `${routine.title}(${[...first, ...step.arguments].join(', ')})`
}

/** A name as a JavaScript string, its variable part in braces. */
function nameOf({ before, hole, after }: Name): string {
  if (hole === null) return quote(before)
  if (hole === 'name' && before === '' && after === '') return 'name'
  return `\`${before}\${${hole}}${after}\``
}
