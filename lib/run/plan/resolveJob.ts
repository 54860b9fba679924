import { findNetwork } from '@/lib/nn/catalog'
import { resolveDesign } from '@/lib/nn/design/build'
import { readDesign } from '@/lib/nn/design/codec'
import { passedLimit, runLimits } from '@/lib/nn/design/limit'
import { planDesign } from '@/lib/nn/design/plan'
import { instantiate, type Resolved } from '@/lib/nn/network'
import { RunError } from '../contract/fault'
import type { RunJob } from '../contract/job'

/**
 * The network that a job is about. A design is built here again from its text, by the function that the page uses.
 * Throws `SpecError` for impossible settings; `RunError`, fault `spec`, for text that is no design or a design with
 * an impossible stage, and fault `size` for one that asks too much of a device.
 */
export function resolveJob({ network, values, design }: Pick<RunJob, 'network' | 'values' | 'design'>): Resolved {
  if (design === undefined) return instantiate(findNetwork(network), values)
  const read = readDesign(design)
  if (!read || read.unread.length > 0)
    throw new RunError('spec', `not the text of a design: ${read?.unread.join(', ') ?? design.slice(0, 80)}`)
  const plan = planDesign(read.design)
  if (plan.buildable < plan.stages.length) throw new RunError('spec', `stage ${plan.buildable + 1} cannot be built`)
  const resolved = resolveDesign(plan)
  const passed = passedLimit(resolved.layers)
  if (passed) throw new RunError('size', `${passed.limit}: ${passed.value}, at most ${runLimits[passed.limit]}`)
  return resolved
}
