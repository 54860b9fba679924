import { STANDARDIZED, defineNetwork, type Network, type Resolved } from '../network'
import { resolve } from '../resolve'
import type { Shape } from '../shape'
import type { Node } from '../spec'
import { formatDesign } from './codec'
import { planDesign, type DesignPlan } from './plan'
import type { Design } from './stage'

/** Id of a network that a reader has made. */
export const DESIGN_ID = 'design'

/**
 * A design as a specification: its stages up to the first that cannot be built, then the classifier. Batch of one,
 * NHWC, RGB; every layer of stage n has an id that begins with `stage<n>/`.
 */
export function buildDesign(design: Design): { readonly input: Shape; readonly nodes: readonly Node[] } {
  return nodesOf(planDesign(design))
}

function nodesOf({ design, stages, buildable }: DesignPlan) {
  const { resolution } = design
  const blocks = stages.slice(0, buildable).map(({ built }) => built!.block)
  return { input: [resolution, resolution, 3] as Shape, nodes: [...blocks, ...headNodes(design)] }
}

function headNodes({ head, classes }: Design): Node[] {
  const softmax: Node = { op: 'activation', name: 'softmax', activation: 'softmax' }
  const pool: Node = { op: 'globalPool', name: 'pool' }
  if (head === 'dense') return [pool, { op: 'dense', name: 'fc', units: classes, bias: true }, softmax]
  return [
    { op: 'conv', name: 'classifier', filters: classes, kernel: 1, bias: true, activation: 'relu' },
    pool,
    softmax,
  ]
}

/** A design as one of the site's networks: it can be drawn, counted, exported and run as they can. */
export function designNetwork(design: Design): Network {
  return defineNetwork({
    id: DESIGN_ID,
    title: 'Own design',
    role: 'release',
    source: {
      authors: 'Featherweight',
      title: 'a network of its reader',
      date: '',
      form: { en: 'stages put together in the browser' },
    },
    preprocessing: STANDARDIZED,
    knobs: {},
    build: () => buildDesign(design),
  })
}

/** A planned design, resolved: the part of it that can be built. */
export function resolveDesign(plan: DesignPlan): Resolved {
  const { input, nodes } = nodesOf(plan)
  // Exported code states its settings: a design's are its text.
  return {
    network: designNetwork(plan.design),
    values: { design: formatDesign(plan.design) },
    input,
    layers: resolve(nodes, input),
  }
}
