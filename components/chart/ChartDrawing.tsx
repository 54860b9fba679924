import type { ReactNode, RefObject } from 'react'
import type { Frame } from '@/lib/viz/frame'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Pick<Frame, 'width' | 'height'>
  readonly children: ReactNode
}

/** What a chart is drawn on. Its looks stand in attributes, so that it can be saved as a file; who shows it says it in words. */
export function ChartDrawing({ svg, chart: { width, height }, children }: Props) {
  return (
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={12} aria-hidden="true">
      {children}
    </svg>
  )
}
