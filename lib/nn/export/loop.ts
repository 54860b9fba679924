import type { LoopStep, Step, UseStep } from './step'

/** Fewer uses than this in a row are written one by one. */
const WORTH = 3

/**
 * Puts uses of one routine in a row, numbered n, n + 1, …, into a loop over n, where every argument is the same
 * in all of them or grows by the same number from each to the next.
 */
export function withLoops(steps: readonly Step[]): Step[] {
  const out: Step[] = []
  for (let index = 0; index < steps.length;) {
    const step = steps[index]!
    const run = step.kind === 'use' ? runFrom(steps, index) : []
    if (run.length >= WORTH) {
      out.push(loop(run))
      index += run.length
      continue
    }
    out.push(inside(step))
    index += 1
  }
  return out
}

function inside(step: Step): Step {
  if (step.kind === 'block') return { ...step, steps: withLoops(step.steps) }
  if (step.kind === 'fork') return { ...step, branches: step.branches.map(withLoops) }
  return step
}

/** The longest run from `start` that one loop can stand for. */
function runFrom(steps: readonly Step[], start: number): UseStep[] {
  const run: UseStep[] = []
  for (const step of steps.slice(start)) {
    if (step.kind !== 'use' || !follows(run, step)) break
    run.push(step)
  }
  return run
}

function follows(run: readonly UseStep[], next: UseStep): boolean {
  const [first] = run
  if (!first) return numbered(next) !== null
  const last = run.at(-1)!
  const [a, b] = [numbered(first), numbered(next)]
  return (
    next.routine === first.routine &&
    a !== null &&
    b !== null &&
    a.stem === b.stem &&
    b.number === a.number + run.length &&
    next.arguments.every((text, index) => {
      const slope = growth(first, run[1] ?? next, index)
      return slope === null ? text === first.arguments[index] : growth(last, next, index) === slope
    })
  )
}

/** The number at the end of a use's name, and what comes before it. */
function numbered({ name }: UseStep): { stem: string; number: number } | null {
  const match = name.hole === null ? /^(.*?)(\d+)$/.exec(name.before) : null
  return match && { stem: match[1]!, number: Number(match[2]) }
}

/** By how much an argument grows; null where it is not a whole number in both. */
function growth(a: UseStep, b: UseStep, index: number): number | null {
  const [from, to] = [a.arguments[index]!, b.arguments[index]!]
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? Number(to) - Number(from) : null
}

function loop(run: readonly UseStep[]): LoopStep {
  const first = run[0]!
  const { stem, number } = numbered(first)!
  const values = first.arguments.map((text, index) => {
    const slope = growth(first, run[1]!, index) ?? 0
    return slope === 0 ? text : line(Number(text) - slope * number, slope)
  })
  const local = first.local.slice(0, -String(number).length)
  const use: UseStep = { ...first, name: { before: stem, hole: 'n', after: '' }, local, number: 'n', arguments: values }
  return { kind: 'loop', first: number, last: number + run.length - 1, use }
}

/** base + slope · n, as it is written in Python and JavaScript. */
function line(base: number, slope: number): string {
  const term = slope === 1 ? 'n' : `${slope} * n`
  if (base === 0) return term
  return base > 0 ? `${base} + ${term}` : `${term} - ${-base}`
}
