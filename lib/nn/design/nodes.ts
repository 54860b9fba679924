import { separablePair } from '../networks/mobilenet'
import { shuffleUnit } from '../networks/shufflenet'
import { fireModule } from '../networks/squeezenet'
import { norm, separable, xceptionBlock } from '../networks/xceptionBlock'
import type { Shape } from '../shape'
import type { Node } from '../spec'
import { repeatsOf, type Stage, type StageSettings } from './stage'

/** One of a stage's repeats: its number from 1, the stride that it has, and what comes in. */
interface Turn {
  readonly number: number
  readonly stride: 1 | 2
  readonly input: number
}

/**
 * The nodes of one stage behind a map of `input` channels, made of the blocks of the four networks themselves.
 * `rectified` says that a ReLU stands right before it.
 */
export function stageNodes(stage: Stage, [, , input]: Shape, rectified: boolean): Node[] {
  const { block, settings } = stage
  const width = block === 'depthwise' ? input * settings.multiplier : block === 'pool' ? input : settings.width
  const turns = Array.from({ length: repeatsOf(stage) }, (_, index): Turn => {
    const stride = index === 0 && 'stride' in settings ? settings.stride : 1
    return { number: index + 1, stride, input: index === 0 ? input : width }
  })
  switch (block) {
    case 'conv':
      return turns.flatMap((turn) => convolution(settings, turn))
    case 'separable':
      return turns.flatMap((turn) => separableNodes(settings, turn))
    case 'depthwise':
      return turns.map(({ number, stride }) => ({
        op: 'depthwise',
        name: `dw${number}`,
        kernel: settings.kernel,
        stride,
        multiplier: number === 1 ? settings.multiplier : 1,
        padding: 'same',
        norm,
        activation: 'relu',
      }))
    case 'fire':
      return turns.map((turn) => {
        const expand3x3 = Math.round(width / 2)
        const widths = {
          squeeze: Math.max(1, Math.round(width * settings.ratio)),
          expand1x1: width - expand3x3,
          expand3x3,
        }
        return fireModule(
          `fire${turn.number}`,
          widths,
          settings.bypass ? shortcut('bypass1x1', width, turn, false) : undefined,
        )
      })
    case 'unit':
      return turns.map(({ number, stride, input: before }) =>
        shuffleUnit(`unit${number}`, {
          groups: settings.groups,
          firstGroups: number === 1 && !settings.groupFirst ? 1 : settings.groups,
          shuffle: settings.shuffle,
          input: before,
          output: width,
          stride,
          bottleneck: 'quarter',
        }),
      )
    case 'inception':
      return turns.map(({ number, stride }) => ({
        op: 'block',
        name: `module${number}`,
        kind: 'module',
        nodes: [
          { op: 'conv', name: 'conv1x1', filters: width, kernel: 1, norm, activation: 'relu' },
          {
            op: 'conv',
            name: 'conv3x3',
            filters: width,
            kernel: 3,
            stride,
            groups: settings.segments,
            norm,
            activation: 'relu',
          },
        ],
      }))
    case 'xception':
      return turns.map((turn) => {
        const plan = xceptionPlan(settings, turn)
        return xceptionBlock(
          `block${turn.number}`,
          { ...plan, rectified: rectified && turn.number === 1 },
          { between: undefined },
        )
      })
    case 'pool':
      return [{ op: 'pool', name: 'pool', ...settings, rounding: settings.padding === 'valid' ? 'ceil' : 'floor' }]
  }
}

/** True where a stage ends in a ReLU. */
export function endsRectified(stage: Stage): boolean {
  return stage.block !== 'pool' && stage.block !== 'xception' && !('bypass' in stage.settings && stage.settings.bypass)
}

/** What stands on a bypass: nothing where shapes agree, else a 1 × 1 convolution. */
function shortcut(name: string, filters: number, { stride, input }: Turn, normalized: boolean): Node[] {
  if (stride === 1 && input === filters) return []
  return [{ op: 'conv', name, filters, kernel: 1, stride, ...(normalized ? { norm } : { bias: true }) }]
}

const around = (name: string, filters: number, turn: Turn, body: readonly Node[]): Node => ({
  op: 'parallel',
  name,
  merge: 'add',
  branches: [body, shortcut('bypass', filters, turn, true)],
})

function convolution(settings: StageSettings<'conv'>, turn: Turn): Node[] {
  const { width, kernel, groups, padding, norm: normalized } = settings
  const { number, stride } = turn
  const finish = normalized ? { norm } : { bias: true }
  const shuffle: Node[] = settings.shuffle && groups > 1 ? [{ op: 'shuffle', name: `shuffle${number}`, groups }] : []
  const conv: Node = {
    op: 'conv',
    name: `conv${number}`,
    filters: width,
    kernel,
    stride,
    groups,
    padding,
    ...finish,
    activation: 'relu',
  }
  if (!settings.bypass) return [conv, ...shuffle]
  return [
    { op: 'block', name: `unit${number}`, kind: 'module', nodes: [around('add', width, turn, [conv, ...shuffle])] },
  ]
}

function separableNodes({ width, kernel, between, bypass }: StageSettings<'separable'>, turn: Turn): Node[] {
  const { number, stride } = turn
  const name = `pair${number}`
  const pair: Node = between
    ? { op: 'block', name, kind: 'module', nodes: separablePair(['dw', 'pw'], width, stride, kernel) }
    : separable(name, width, { between: undefined }, 'relu', { kernel, stride })
  if (!bypass) return [pair]
  return [{ op: 'block', name: `unit${number}`, kind: 'module', nodes: [around('add', width, turn, [pair])] }]
}

function xceptionPlan({ width, first, depth, bypass }: StageSettings<'xception'>, { stride, input }: Turn) {
  const widths = Array.from({ length: depth }, (_, index) => (index < depth - 1 && first > 0 ? first : width))
  const same = stride === 1 && input === width
  return { widths, stride, shortcut: bypass ? (same ? ('identity' as const) : ('conv' as const)) : ('none' as const) }
}
