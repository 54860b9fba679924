import type { RefObject } from 'react'
import { cellsOf } from './cells'
import type { Compressed } from './compress'
import { GridFrame } from './GridFrame'
import type { Lane } from './layout'
import type { Pair } from './pick'
import { Spread } from './Spread'
import type { TwoWaysWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly lane: Lane
  readonly compressed: Compressed
  readonly pair: Pair | null
  readonly words: TwoWaysWords
}

/** The layer's weights as they are stored, and how they are spread. Looks stand in attributes, so that it can be saved. */
export function CompressDrawing({ svg, lane, compressed, pair, words }: Props) {
  const grid = lane.grids[0]!
  const { colors, removed } = cellsOf(grid, compressed.weights)
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${lane.width} ${lane.height}`}
      width={lane.width}
      height={lane.height}
      fontSize={12}
      aria-hidden="true"
    >
      <GridFrame
        grid={grid}
        kind="standard"
        title={words.step('standard', 3)}
        rows={words.inputChannel}
        columns={words.outputChannel}
        picked={pair ? [{ row: pair.input, column: pair.output }] : []}
      >
        <path d={removed} fill="var(--line-strong)" />
        {colors.map(({ fill, opacity, path }) => (
          <path key={`${fill}${opacity}`} d={path} fill={fill} fillOpacity={opacity} />
        ))}
        <path d={colors.map(({ path }) => path).join('')} fill="none" stroke="var(--line)" strokeWidth={0.75} />
      </GridFrame>
      <Spread box={lane.aside} compressed={compressed} words={words} />
    </svg>
  )
}
