import type { Resolved } from '../network'
import { usages, type Usage } from './call'
import { header, listed } from './header'
import { kerasCall } from './kerasCall'
import { kerasHelper } from './kerasHelper'
import type { Name } from './name'
import { programOf } from './program'
import { argumentsOf, indent, routineParameters, PYTHON_NAMES, quoteName, routineArguments } from './python'
import type { Routine, Step } from './step'

/**
 * Python source that builds a network with Keras 3 (functional, NHWC, any backend): `build()` returns the model,
 * `[batch, h, w, 3]` → `[batch, classes]`. Parts that repeat become functions and loops. Layers are named by
 * their ids, with `_` for `/`, which Keras does not allow.
 */
export function toKeras(resolved: Resolved): string {
  const calls = resolved.layers.map(kerasCall)
  const used = usages(calls)
  const helpers = new Map(
    [...used].flatMap(([callee, usage]) => {
      const source = kerasHelper(callee, usage)
      return source ? [[callee, source] as const] : []
    }),
  )
  const known = new Map([...used].filter(([callee]) => helpers.has(callee)))
  const { routines, steps } = programOf(
    resolved.layers,
    kerasCall,
    new Set([...PYTHON_NAMES, 'ops', 'build', 'Input', 'Model', ...helpers.keys()]),
  )
  const imports = [
    'Input',
    'Model',
    'layers',
    ...([...helpers.values()].flat().some((line) => line.includes('ops.')) ? ['ops'] : []),
  ]
  const parts = [
    [
      '"""',
      ...header(resolved, ['Needs Keras 3 with any of its backends.']),
      '"""',
      '',
      `from keras import ${imports.join(', ')}`,
    ],
    ...helpers.values(),
    ...routines.map((routine) => defined(routine, known)),
    [
      'def build():',
      ...indent([
        `inputs = Input((${resolved.input.join(', ')}))`,
        ...statements(steps, 'inputs', 'x', known),
        "x = layers.Flatten(name='output')(x)",
        `return Model(inputs, x, name='${resolved.network.id}')`,
      ]),
    ],
    ["if __name__ == '__main__':", '    build().summary()'],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`
}

type Helpers = ReadonlyMap<string, Usage>

function defined(routine: Routine, helpers: Helpers): string[] {
  const parameters = ['x', ...(routine.hole ? [routine.hole] : []), ...routineParameters(routine)]
  const body = [`"""${listed(routine.uses)}."""`, ...statements(routine.steps, 'x', 'x', helpers), 'return x']
  return [`def ${routine.title}(${parameters.join(', ')}):`, ...indent(body)]
}

/** Statements that take the map in variable `from` through steps into variable `to`. */
function statements(steps: readonly Step[], from: string, to: string, helpers: Helpers): string[] {
  let input = from
  return steps.flatMap((step) => {
    const lines = statement(step, input, to, helpers)
    input = to
    return lines
  })
}

function statement(step: Step, from: string, to: string, helpers: Helpers): string[] {
  switch (step.kind) {
    case 'layer': {
      const { call } = step
      const helper = helpers.get(call.callee) ?? null
      const values = argumentsOf(call, helper)
      const name = nameOf(step.name)
      if (helper) return [`${to} = ${call.callee}(${[from, name, ...values].join(', ')})`]
      return [`${to} = ${call.callee}(${[...values, `name=${name}`].join(', ')})(${from})`]
    }
    case 'block':
      return [`# ${step.name.before}`, ...statements(step.steps, from, to, helpers)]
    case 'use': {
      const name = step.routine.hole === 'n' ? [step.number] : [nameOf(step.name)]
      return [
        `${to} = ${step.routine.title}(${[from, ...(step.routine.hole ? name : []), ...routineArguments(step)].join(', ')})`,
      ]
    }
    case 'loop': {
      const head = `for n in range(${step.first}, ${step.last + 1}):`
      return [...(from === to ? [] : [`${to} = ${from}`]), head, ...indent(statement(step.use, to, to, helpers))]
    }
    case 'fork': {
      const ends = step.branches.map((branch, index) => ({
        branch,
        end: branch.length === 0 ? from : `${to === 'x' ? '' : to}${String.fromCodePoint(97 + index)}`,
      }))
      const merge = step.merge === 'add' ? 'layers.Add' : 'layers.Concatenate'
      return [
        ...ends.flatMap(({ branch, end }) => statements(branch, from, end, helpers)),
        `${to} = ${merge}(name=${nameOf(step.name)})([${ends.map(({ end }) => end).join(', ')}])`,
      ]
    }
  }
}

const plain = (text: string) => text.replace(/[/ ]/g, '_')

const nameOf = ({ before, hole, after }: Name) => quoteName({ before: plain(before), hole, after: plain(after) })
