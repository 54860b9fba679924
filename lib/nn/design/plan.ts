import { layerCost, type Cost } from '../cost'
import { SpecError } from '../error'
import type { Layer } from '../layer'
import { resolve } from '../resolve'
import type { Shape } from '../shape'
import type { Block, Node } from '../spec'
import { problemOf, remarksOf, type Problem, type Remark } from './check'
import { formatStage } from './codec'
import { endsRectified, stageNodes } from './nodes'
import { widthOf, type Design, type Stage } from './stage'

/** One stage where it stands: what comes in, what goes out and what it costs for one picture. */
export interface PlannedStage {
  readonly stage: Stage
  /** From 1; its layers' ids begin with `stage<number>/`. */
  readonly number: number
  readonly input: Shape
  /** Where there is a problem, what the stage was meant to make, so that those behind it can be checked. */
  readonly output: Shape
  readonly problem: Problem | null
  readonly remarks: readonly Remark[]
  /** Null where there is a problem. */
  readonly built: { readonly block: Block; readonly layers: readonly Layer[]; readonly cost: Cost } | null
}

export interface DesignPlan {
  readonly design: Design
  readonly stages: readonly PlannedStage[]
  /** How many stages can be built: all, or those before the first problem. */
  readonly buildable: number
}

/** Stages kept for the next change, which leaves most as they were. */
const KEPT = 256
const kept = new Map<string, PlannedStage>()

/** Every stage of a design where it stands. A stage that is as it was before is not worked out again. */
export function planDesign(design: Design): DesignPlan {
  let shape: Shape = [design.resolution, design.resolution, 3]
  let rectified = false
  const stages = design.stages.map((stage, index) => {
    const planned = planStage(stage, index + 1, shape, rectified)
    shape = planned.output
    rectified = endsRectified(stage) || (rectified && stage.block === 'pool')
    return planned
  })
  const first = stages.findIndex(({ built }) => built === null)
  return { design, stages, buildable: first < 0 ? stages.length : first }
}

function planStage(stage: Stage, number: number, input: Shape, rectified: boolean): PlannedStage {
  const key = [number, formatStage(stage), input, rectified].join(' ')
  const found = kept.get(key)
  if (found) return found
  const planned = plan(stage, number, input, rectified)
  kept.set(key, planned)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return planned
}

function plan(stage: Stage, number: number, input: Shape, rectified: boolean): PlannedStage {
  const common = { stage, number, input }
  const problem = problemOf(stage, input)
  if (problem) return { ...common, output: meant(stage, input), problem, remarks: [], built: null }
  try {
    const nodes: readonly Node[] = stageNodes(stage, input, rectified)
    const block: Block = { op: 'block', name: `stage${number}`, kind: 'stage', nodes }
    const layers = resolve([block], input)
    const built = { block, layers, cost: sumOf(layers.map(layerCost)) }
    return { ...common, output: layers.at(-1)!.output, problem: null, remarks: remarksOf(stage, input[2]), built }
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    return { ...common, output: meant(stage, input), problem: { rule: 'spec', error }, remarks: [], built: null }
  }
}

/** The map that an impossible stage was meant to make. */
function meant(stage: Stage, [h, w, c]: Shape): Shape {
  const stride = 'stride' in stage.settings ? stage.settings.stride : 1
  return [Math.ceil(h / stride), Math.ceil(w / stride), widthOf(stage) ?? c]
}

/** Costs together. */
export function sumOf(costs: readonly Cost[]): Cost {
  const sum = (of: keyof Cost) => costs.reduce((total, one) => total + one[of], 0)
  return {
    parameters: sum('parameters'),
    weights: sum('weights'),
    statistics: sum('statistics'),
    macs: sum('macs'),
    activations: sum('activations'),
  }
}
