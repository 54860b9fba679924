import { median } from 'd3-array'
import { groupedKernels, type GroupedKernel } from '@/lib/run/contract/backend'
import type { Finish, Length } from './browser/race'
import type { Goal } from './goal'
import type { Part } from './part'
import { ratioOf, type Ratio } from './ratio'
import { subjects, type Subject } from './subjects'
import { table } from './table'

/** How the site computes grouped 1×1 convolutions, its standard first. */
export const forms: readonly [GroupedKernel, ...GroupedKernel[]] = groupedKernels

export const backends = ['webgl', 'wasm'] as const
export type Backend = (typeof backends)[number]

const lengths: Readonly<Record<Backend, Length>> = {
  webgl: { rounds: { least: 2, most: 9 }, seconds: 12 },
  wasm: { rounds: { least: 5, most: 60 }, seconds: 6 },
}

/** One network on one backend: everyone's times, and how ours compare. */
export interface Compared {
  readonly subject: Subject
  readonly backend: Backend
  readonly finishes: readonly Finish[]
  /** Our time over theirs. */
  readonly ratios: Readonly<Record<string, Ratio>>
}

export function compare(subject: Subject, backend: Backend, finishes: readonly Finish[]): Compared {
  const [ours, ...others] = finishes
  const ratios = Object.fromEntries(others.map(({ name, times }) => [name, ratioOf(ours!.times, times)]))
  return { subject, backend, finishes, ratios }
}

/** The most that our time may be of another's; null where nothing is asked. */
function limit({ network, grouped }: Subject, rival: string): number | null {
  if (rival === 'tfjs-layers') return 1
  if (rival === 'split') return 0.5
  if (rival === 'onnxruntime-web') return grouped ? 1.3 : network === 'xception' ? null : 1
  return null
}

export function goalsOf(compared: readonly Compared[]): Goal[] {
  return compared.flatMap(({ subject, backend, ratios }) =>
    Object.entries(ratios).flatMap(([rival, found]) => {
      const most = limit(subject, rival)
      return most === null ? [] : [{ what: `${subject.name}, ${backend}: our time ÷ ${rival}`, found, limit: most }]
    }),
  )
}

const RIVALS = ['masked', 'split', 'tfjs-layers', 'onnxruntime-web'] as const

const rowOf = ({ subject, backend, finishes, ratios }: Compared) => [
  subject.name,
  backend,
  median(finishes[0]!.times)!.toFixed(backend === 'webgl' ? 0 : 1),
  ...RIVALS.map((rival) => ratios[rival]?.median.toFixed(2) ?? ''),
  String(finishes[0]!.times.length),
  Math.max(...finishes.map(({ difference }) => difference)).toExponential(0),
]

export const networks: Part = {
  word: 'networks',
  title: 'Networks end to end, in the browser: our median time in milliseconds, and our time ÷ the other’s',
  async measure(host, tell) {
    const compared: Compared[] = []
    for (const subject of subjects) {
      for (const backend of backends) {
        tell(`${subject.name}, ${backend}`)
        const ways = subject.grouped ? forms : forms.slice(0, 1)
        const finishes = await host.fresh((ask) => ask('networks', subject, backend, ways, lengths[backend]))
        compared.push(compare(subject, backend, finishes))
      }
    }
    const head = ['network', 'backend', 'ms', ...RIVALS.map((rival) => `÷ ${rival}`), 'rounds', 'difference']
    return { text: table(head, compared.map(rowOf)), data: compared, goals: goalsOf(compared) }
  },
}
