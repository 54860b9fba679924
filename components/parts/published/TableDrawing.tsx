import type { RefObject } from 'react'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { GridColumns } from '@/components/chart/GridColumns'
import { Halo } from '@/components/chart/Halo'
import { anchorAt } from '@/lib/viz/anchor'
import type { Chart, Mark, Panel } from './chart'
import { EDGE } from './panelScale'
import type { PublishedWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly words: PublishedWords
}

/** A published table as panels, one a column. Its looks stand in attributes, so that it can be saved as a file. */
export function TableDrawing({ svg, chart, words }: Props) {
  const { width, narrow, panels, labels, rules } = chart
  return (
    <ChartDrawing svg={svg} chart={chart}>
      {rules.map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke="var(--line)" />
      ))}
      {panels.map((panel) => (
        <g key={panel.id}>
          <Head panel={panel} words={words} />
          {panel.marks.map((mark) => (
            <Point key={mark.y} mark={mark} panel={panel} narrow={narrow} />
          ))}
        </g>
      ))}
      {labels.map(({ text, x, y }) => (
        <Halo key={y} x={x} y={y} fontSize={13} fill="var(--ink)">
          {text}
        </Halo>
      ))}
    </ChartDrawing>
  )
}

/** Title of a column, its axis, and where the axis begins. */
function Head({
  panel: { title, scale, left, right, top, bottom, ticks, marks },
  words,
}: {
  panel: Panel
  words: PublishedWords
}) {
  const column = marks[0]?.cell.column
  const better = column && 'measure' in column ? words.better[column.measure] : words.scale[scale]
  return (
    <g fill="var(--ink-2)">
      {title.map((text, index) => (
        <text key={text} x={left} y={top - 42 - (title.length - 1 - index) * 14} fill="var(--ink)" fontWeight={600}>
          {text}
        </text>
      ))}
      <text x={left} y={top - 28}>
        {better}
      </text>
      <GridColumns
        axis={{ ticks }}
        frame={{ top, bottom }}
        names={top - 8}
        anchor={(position) => anchorAt(position, [left, right], EDGE)}
      />
      {scale === 'bars' && <line x1={left} x2={left} y1={top} y2={bottom} stroke="var(--ink)" />}
    </g>
  )
}

/** A printed number, hollow, and what we count for it, filled. */
function Point({
  mark: { cell, y, printed, computed },
  panel: { scale, zero, numbers },
  narrow,
}: {
  mark: Mark
  panel: Panel
  narrow: boolean
}) {
  const sign = cell.erratum === null ? '' : ` ✗${cell.erratum}`
  const shown = cell.printed ?? '–'
  return (
    <g>
      {printed !== null && scale === 'bars' && (
        <rect
          x={zero}
          y={y - 7}
          width={Math.max(printed - zero, 0.5)}
          height={14}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={1.25}
        />
      )}
      {printed !== null && scale !== 'bars' && (
        <circle cx={printed} cy={y} r={5.5} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
      )}
      {computed && (
        <g fill="var(--accent)" stroke="var(--accent)">
          {computed[1] - computed[0] > 1 && <line x1={computed[0]} x2={computed[1]} y1={y} y2={y} strokeWidth={3} />}
          {computed.map((x, index) => (
            <path
              key={index === 0 ? 'low' : 'high'}
              d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5Z`}
              stroke="var(--paper)"
              strokeWidth={1}
            />
          ))}
        </g>
      )}
      <text x={numbers} y={y + 4.5} fontSize={13} fill={cell.erratum === null ? 'var(--ink)' : 'var(--danger)'}>
        {shown}
        {sign}
        {!narrow && cell.computedText && (
          <tspan dx={10} fontSize={12} fill="var(--accent)">
            ◆ {cell.computedText}
            {cell.agrees ? ' ✓' : ''}
          </tspan>
        )}
      </text>
      {narrow && cell.computedText && (
        <text x={numbers} y={y + 19} fontSize={12} fill="var(--accent)">
          ◆ {cell.computedText}
        </text>
      )}
    </g>
  )
}
