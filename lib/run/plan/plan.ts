import type { Layer } from '@/lib/nn/layer'
import type { ActivationName } from '@/lib/nn/spec'
import { kernelForm, type KernelForm, type Kernels } from './grouped'

/** One step of a run: a layer, and the layers after it that the same kernel computes. */
export interface Step {
  /** The layer whose operation is computed. */
  readonly layer: Layer
  /** Layers computed along with it, in order. */
  readonly absorbed: readonly Layer[]
  /** Ids of the layers that it reads: the layer's own inputs, then what is added to its sums. */
  readonly inputs: readonly string[]
  /** Id of the layer whose output the step makes: the last of `absorbed`, or `layer`. */
  readonly id: string
  /** How the sums are computed; null where there are none. */
  readonly form: KernelForm | null
  /** Non-linearity after everything else. */
  readonly activation: ActivationName | null
  /** Groups of a channel shuffle done by the same kernel, which puts out its channels in that order. */
  readonly shuffle: number | null
}

export interface Plan {
  readonly steps: readonly Step[]
  /** How many times each output is read; the network's own output has none. */
  readonly readers: ReadonlyMap<string, number>
}

export interface PlanOptions extends Kernels {
  /** False: every layer is a step of its own, so that every activation exists. */
  readonly fuse: boolean
}

/**
 * Steps that compute a network, in order. With `fuse`, a layer joins the step before it where nothing else
 * reads that step's output: an activation joins sums that have none, a shuffle joins a kernel whose
 * columns can be reordered, an addition joins packed sums if the other term is there by then, dropout
 * (free at prediction) joins anything.
 */
export function makePlan(layers: readonly Layer[], { fuse, ...kernels }: PlanOptions): Plan {
  const readers = countReaders(layers)
  const steps: Step[] = []
  const makers = new Map<string, number>()
  for (const layer of layers) {
    const [source, ...others] = layer.inputs as [string, ...string[]]
    const at = makers.get(source)
    const ready = at !== undefined && others.every((id) => (makers.get(id) ?? -1) < at)
    const joined = fuse && ready && readers.get(source) === 1 ? join(steps[at]!, layer) : null
    if (joined) steps[at!] = joined
    else steps.push(single(layer, kernels))
    makers.set(layer.id, joined ? at! : steps.length - 1)
  }
  return { steps, readers }
}

/** Id of the step that computes a layer, for every layer. */
export function stepOf(plan: Plan): Map<string, Step> {
  return new Map(plan.steps.flatMap((step) => [step.layer, ...step.absorbed].map((layer) => [layer.id, step] as const)))
}

function single(layer: Layer, kernels: Kernels): Step {
  const activation = 'activation' in layer ? layer.activation : null
  return {
    layer,
    absorbed: [],
    inputs: layer.inputs,
    id: layer.id,
    form: kernelForm(layer, kernels),
    activation,
    shuffle: null,
  }
}

/** The step that does `next` as well, or null where that is not possible. */
function join(step: Step, next: Layer): Step | null {
  const both = { ...step, absorbed: [...step.absorbed, next], id: next.id }
  switch (next.op) {
    case 'dropout':
      return both
    case 'activation':
      return step.form && !step.activation && next.activation !== 'softmax'
        ? { ...both, activation: next.activation }
        : null
    case 'add':
      return canAdd(step, next) ? { ...both, inputs: [...step.inputs, next.inputs[1]!] } : null
    case 'shuffle':
      return step.inputs.length === 1 && canReorder(step, next.groups) ? { ...both, shuffle: next.groups } : null
    default:
      return null
  }
}

/** True where one more map can be added to a step's sums, before an activation. */
function canAdd({ form, activation, inputs }: Step, { inputs: terms }: Layer): boolean {
  return form === 'packed' && activation === null && inputs.length === 1 && terms.length === 2
}

/** True where channels can be put out in the order of a shuffle: not where tfjs joins the groups, nor channel by channel. */
function canReorder({ layer, form, shuffle }: Step, groups: number): boolean {
  if (form === 'striped') return layer.op === 'conv' && layer.groups === groups && shuffle === null
  return (form === 'whole' || form === 'sampled' || form === 'packed' || form === 'masked') && shuffle === null
}

function countReaders(layers: readonly Layer[]): Map<string, number> {
  const readers = new Map<string, number>()
  for (const id of layers.flatMap((layer) => layer.inputs)) readers.set(id, (readers.get(id) ?? 0) + 1)
  return readers
}
