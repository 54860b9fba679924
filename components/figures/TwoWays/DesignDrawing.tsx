import type { RefObject } from 'react'
import { operationColor } from '@/lib/viz/color'
import { GridFrame } from './GridFrame'
import type { Lane } from './layout'
import { connected, SQUEEZED, type Counted } from './model'
import { blockPath, blocksOf, framePath } from './paths'
import { way, type Pair } from './pick'
import { Wires } from './Wires'
import type { TwoWaysWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly lane: Lane
  readonly counted: Counted
  readonly pair: Pair | null
  readonly words: TwoWaysWords
}

/** The steps of a design: a cell for each weight that it has, an outline where the layer had a block and this one has none. */
export function DesignDrawing({ svg, lane, counted: { steps }, pair, words }: Props) {
  const picked = pair && way(steps, pair)
  const channel = (count: number, name: string) => (count === SQUEEZED ? words.squeezedChannel : name)
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${lane.width} ${lane.height}`}
      width={lane.width}
      height={lane.height}
      fontSize={12}
      aria-hidden="true"
    >
      {steps.map((step, at) => {
        const grid = lane.grids[at]!
        const blocks = blocksOf(grid)
        const has = blocks.filter(({ row, column }) => connected(step, row, column))
        const lacks = blocks.filter(({ row, column }) => !connected(step, row, column))
        const name = words.step(step.kind, step.kernel)
        const parted = pair && steps.length === 1 && picked![0]!.length === 0
        return (
          <GridFrame
            key={at}
            grid={grid}
            kind={step.kind}
            title={steps.length > 1 ? words.numbered(at + 1, name) : name}
            rows={channel(step.inputs, words.inputChannel)}
            columns={channel(step.outputs, words.outputChannel)}
            picked={picked?.[at] ?? []}
            missing={parted ? { row: pair.input, column: pair.output } : null}
          >
            <path
              d={lacks.map((block) => framePath(grid, block, -0.5)).join('')}
              fill="none"
              stroke="var(--line-strong)"
              strokeDasharray="1 3"
            />
            <path d={has.map((block) => blockPath(grid, block)).join('')} fill={operationColor(step.kind)} />
          </GridFrame>
        )
      })}
      {lane.aside.width > 0 && <Wires box={lane.aside} steps={steps} pair={pair} title={words.wires} />}
    </svg>
  )
}
