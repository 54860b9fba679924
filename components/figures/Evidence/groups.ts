import type { OperationKind } from '@/lib/nn/layer'
import type { Group, GroupId, Pair, Series, Step } from './group'

/** Each setting ahead of the next. */
const falling = (settings: readonly string[], paper: readonly Pair[] = []): Step[] =>
  settings.slice(1).map((behind, index) => ({
    ahead: [settings[index]!],
    behind: [behind],
    ...(paper[index] && { paper: paper[index] }),
  }))

const pair = (ahead: string, behind: string): Pair => ({ ahead: [ahead], behind: [behind] })
const step = (ahead: string, behind: string, paper?: Pair): Step => ({
  ...pair(ahead, behind),
  ...(paper && { paper }),
})

/** The gain with many groups less the gain with few: (with − without) − (with − without). */
const four = (withMany: string, withoutMany: string, withFew: string, withoutFew: string): Pair => ({
  ahead: [withMany, withoutFew],
  behind: [withoutMany, withFew],
})

const WIDTHS = ['mobilenet', 'mobilenet_alpha-0.75', 'mobilenet_alpha-0.5', 'mobilenet_alpha-0.25']
const PAPER_WIDTHS = ['1.0-224', '0.75-224', '0.5-224', '0.25-224'].map((row) => `mobilenet/6/${row}`)
const SIDES = ['mobilenet', 'mobilenet_resolution-20', 'mobilenet_resolution-14']
const PAPER_SIDES = ['1.0-224', '1.0-192', '1.0-160', '1.0-128'].map((row) => `mobilenet/7/${row}`)
const SHUFFLED = ['shufflenet_groups-1', 'shufflenet_groups-2', 'shufflenet', 'shufflenet_groups-8']
const UNSHUFFLED = [2, 4, 8].map((groups) => `shufflenet_groups-${groups}_shuffle-false`)
const PAPER_GROUPS = [1, 2, 3, 4, 8].map((groups) => `shufflenet/2/1/g${groups}`)
const unshuffledPaper = (groups: number) => `shufflenet/3/1-g${groups}/no-shuffle`
const RATIOS = [
  'squeezenet',
  'squeezenet_squeezeRatio-0.25',
  'squeezenet_squeezeRatio-0.5',
  'squeezenet_squeezeRatio-0.75',
]
const BYPASSES = ['squeezenet', 'squeezenet_bypass-simple', 'squeezenet_bypass-complex'] as const
const PAPER_BYPASSES = ['squeezenet/3/none', 'squeezenet/3/simple', 'squeezenet/3/complex'] as const
const ACTIVATIONS = ['xception', 'xception_activation-relu', 'xception_activation-elu'] as const
const PLAIN = ['none', 'relu', 'elu'].map((activation) => `xception_activation-${activation}_residual-false`)

const one = (kind: OperationKind, joined: boolean, pocket: readonly string[], paper: readonly string[]): Series[] => [
  { id: 'networks', kind, shape: 'circle', joined, pocket, paper },
]

export const groups: Readonly<Record<GroupId, Group>> = {
  alpha: {
    id: 'alpha',
    paper: 'mobilenet',
    network: 'pocketmobilenet',
    knobs: ['alpha'],
    measure: 'top1',
    series: one('depthwise', true, WIDTHS, PAPER_WIDTHS),
    claims: [
      {
        id: 'width',
        at: 'Table 6',
        steps: falling(
          WIDTHS,
          [0, 1, 2].map((at) => pair(PAPER_WIDTHS[at]!, PAPER_WIDTHS[at + 1]!)),
        ),
      },
    ],
  },
  rho: {
    id: 'rho',
    paper: 'mobilenet',
    network: 'pocketmobilenet',
    knobs: ['resolution'],
    measure: 'top1',
    series: one('depthwise', true, SIDES, PAPER_SIDES),
    // 20 of 28 pixels are to 28 as 160 of 224 are to 224; half the side the paper did not train.
    claims: [{ id: 'resolution', at: 'Table 7', steps: falling(SIDES, [pair(PAPER_SIDES[0]!, PAPER_SIDES[2]!)]) }],
  },
  separable: {
    id: 'separable',
    paper: 'mobilenet',
    network: 'pocketmobilenet',
    knobs: ['form', 'alpha'],
    measure: 'top1',
    series: [
      {
        id: 'separable',
        kind: 'depthwise',
        shape: 'circle',
        joined: false,
        pocket: ['mobilenet'],
        paper: ['mobilenet/4/1.0-224'],
      },
      {
        id: 'full',
        kind: 'standard',
        shape: 'square',
        joined: true,
        pocket: ['mobilenet_form-full_alpha-0.36', 'mobilenet_form-full_alpha-1'],
        paper: ['mobilenet/4/conv'],
      },
    ],
    claims: [
      { id: 'equal-cost', at: 'Section 3.1', steps: [step('mobilenet', 'mobilenet_form-full_alpha-0.36')] },
      {
        id: 'same-width',
        at: 'Table 4',
        steps: [step('mobilenet_form-full_alpha-1', 'mobilenet', pair('mobilenet/4/conv', 'mobilenet/4/1.0-224'))],
      },
    ],
  },
  shuffle: {
    id: 'shuffle',
    paper: 'shufflenet',
    network: 'pocketshufflenet',
    knobs: ['groups'],
    measure: 'top1',
    series: [
      { id: 'shuffled', kind: 'shuffle', shape: 'circle', joined: false, pocket: SHUFFLED, paper: PAPER_GROUPS },
      {
        id: 'unshuffled',
        kind: 'grouped',
        shape: 'square',
        joined: false,
        pocket: UNSHUFFLED,
        paper: [3, 8].map(unshuffledPaper),
      },
    ],
    claims: [
      {
        id: 'groups',
        at: 'Table 2',
        steps: [1, 2, 3].map((at) =>
          step(SHUFFLED[at]!, SHUFFLED[0]!, pair(PAPER_GROUPS[[0, 1, 3, 4][at]!]!, PAPER_GROUPS[0]!)),
        ),
      },
      {
        id: 'shuffle',
        at: 'Table 3',
        steps: [0, 1, 2].map((at) =>
          step(SHUFFLED[at + 1]!, UNSHUFFLED[at]!, at === 2 ? pair(PAPER_GROUPS[4]!, unshuffledPaper(8)) : undefined),
        ),
      },
      {
        id: 'more-groups',
        at: 'Table 3',
        steps: [
          {
            ...four(SHUFFLED[3]!, UNSHUFFLED[2]!, SHUFFLED[1]!, UNSHUFFLED[0]!),
            paper: four(PAPER_GROUPS[4]!, unshuffledPaper(8), PAPER_GROUPS[2]!, unshuffledPaper(3)),
          },
        ],
      },
    ],
  },
  bypass: {
    id: 'bypass',
    paper: 'squeezenet',
    network: 'pocketsqueezenet',
    knobs: ['bypass'],
    measure: 'top1',
    series: one('merge', false, BYPASSES, PAPER_BYPASSES),
    claims: [
      {
        id: 'simple',
        at: 'Table 3',
        steps: [0, 2].map((other) =>
          step(BYPASSES[1], BYPASSES[other]!, pair(PAPER_BYPASSES[1], PAPER_BYPASSES[other]!)),
        ),
      },
      {
        id: 'complex',
        at: 'Table 3',
        steps: [step(BYPASSES[2], BYPASSES[0], pair(PAPER_BYPASSES[2], PAPER_BYPASSES[0]))],
      },
    ],
  },
  squeeze: {
    id: 'squeeze',
    paper: 'squeezenet',
    network: 'pocketsqueezenet',
    knobs: ['squeezeRatio'],
    measure: 'top5',
    series: one('pointwise', true, RATIOS, ['squeezenet/5.2/0.125', 'squeezenet/5.3/50', 'squeezenet/5.2/0.75']),
    claims: [
      {
        id: 'squeeze',
        at: 'Section 5.2',
        steps: falling(RATIOS.toReversed(), [pair('squeezenet/5.2/0.75', 'squeezenet/5.3/50')]).toReversed(),
      },
    ],
  },
  activation: {
    id: 'activation',
    paper: 'xception',
    network: 'pocketxception',
    knobs: ['activation'],
    measure: 'top1',
    series: [
      { id: 'residual', kind: 'merge', shape: 'circle', joined: false, pocket: ACTIVATIONS, paper: [] },
      { id: 'plain', kind: 'depthwise', shape: 'square', joined: false, pocket: PLAIN, paper: [] },
    ],
    claims: [
      { id: 'no-activation', at: 'Figure 10', steps: [1, 2].map((other) => step(ACTIVATIONS[0], ACTIVATIONS[other]!)) },
      { id: 'residuals', at: 'Figure 9', steps: [0, 1, 2].map((at) => step(ACTIVATIONS[at]!, PLAIN[at]!)) },
    ],
  },
}
