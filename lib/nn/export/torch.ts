import type { Resolved } from '../network'
import { usages, type Usage } from './call'
import { header, listed } from './header'
import { identifier } from './name'
import { programOf } from './program'
import { argumentsOf, indent, routineParameters, PYTHON_NAMES, quote, routineArguments } from './python'
import type { Step } from './step'
import { torchCall } from './torchCall'
import { gainlessNorm, torchHelper } from './torchHelper'

/**
 * Python source that builds a network with PyTorch: one `nn.Module`, `[batch, 3, h, w]` → `[batch, classes]`.
 * Parts that repeat become functions. Modules are nested as the specification's blocks are and named as its
 * layers; parameters come in the order of the layers.
 */
export function toTorch(resolved: Resolved): string {
  const used = usages(resolved.layers.map(torchCall))
  const helpers = new Map(
    [...used].flatMap(([callee, usage]) => {
      const source = torchHelper(callee, usage)
      return source ? [[callee, source] as const] : []
    }),
  )
  const known = new Map([...used].filter(([callee]) => helpers.has(callee)))
  const title = identifier(resolved.network.title)
  const reserved = new Set([...PYTHON_NAMES, 'nn', 'torch', 'sequence', 'norm_without_gain', title, ...helpers.keys()])
  const { routines, steps } = programOf(resolved.layers, torchCall, reserved)
  const needs = (text: string) => [...helpers.values()].flat().some((line) => line.includes(text))
  const [h, w, c] = resolved.input
  const classes = resolved.layers.at(-1)?.output[2] ?? c
  const parts = [
    [
      '"""',
      ...header(resolved, ['Maps are [batch, channels, height, width].']),
      '"""',
      '',
      ...imports(needs('torch.')),
    ],
    [
      'def sequence(parts):',
      ...indent(['"""Layers one after the other, by name."""', 'return nn.Sequential(OrderedDict(parts))']),
    ],
    ...(needs('norm_without_gain(') ? [gainlessNorm] : []),
    ...helpers.values(),
    ...routines.map((routine) => [
      `def ${routine.title}(${routineParameters(routine).join(', ')}):`,
      ...indent([`"""${listed(routine.uses)}."""`, ...assigned('return ', routine.steps, known)]),
    ]),
    [
      `class ${title}(nn.Module):`,
      ...indent([
        `"""[batch, ${c}, ${h}, ${w}] to [batch, ${classes}]."""`,
        '',
        'def __init__(self):',
        ...indent(['super().__init__()', ...assigned('self.layers = ', steps, known)]),
        '',
        'def forward(self, x):',
        ...indent(['return self.layers(x).flatten(1)']),
      ]),
    ],
    [
      "if __name__ == '__main__':",
      ...indent([`print(sum(p.numel() for p in ${title}().parameters() if p.requires_grad))`]),
    ],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`
}

type Helpers = ReadonlyMap<string, Usage>

const imports = (torch: boolean) => [
  'from collections import OrderedDict',
  '',
  ...(torch ? ['import torch'] : []),
  'from torch import nn',
]

/** `start sequence({ … })`, an entry a line. */
function assigned(start: string, steps: readonly Step[], helpers: Helpers): string[] {
  return [`${start}sequence({`, ...indent(entries(steps, helpers)), '})']
}

const entries = (steps: readonly Step[], helpers: Helpers) => steps.flatMap((step) => entry(step, helpers))

function entry(step: Step, helpers: Helpers): string[] {
  switch (step.kind) {
    case 'layer':
      return [
        `${key(step.local)}: ${step.call.callee}(${argumentsOf(step.call, helpers.get(step.call.callee) ?? null).join(', ')}),`,
      ]
    case 'use':
      return [`${key(step.local)}: ${used(step)},`]
    case 'loop':
      return [`**{f${key(`${step.use.local}{n}`)}: ${used(step.use)} for n in range(${step.first}, ${step.last + 1})},`]
    case 'block':
      return [`${key(step.local)}: sequence({`, ...indent(entries(step.steps, helpers)), '}),']
    case 'fork': {
      const branches = step.branches.flatMap((branch, index) => {
        const [only, ...more] = branch
        if (!only) return [`'identity${index + 1}': nn.Identity(),`]
        if (more.length === 0 && only.kind !== 'loop') return entry(only, helpers)
        return [`'branch${index + 1}': sequence({`, ...indent(entries(branch, helpers)), '}),']
      })
      return [`${key(step.local)}: ${step.merge === 'add' ? 'Add' : 'Concat'}({`, ...indent(branches), '}),']
    }
  }
}

const used = (step: Extract<Step, { kind: 'use' }>) => `${step.routine.title}(${routineArguments(step).join(', ')})`

const key = (local: string) => quote(local.replace(/[/. ]/g, '_'))
