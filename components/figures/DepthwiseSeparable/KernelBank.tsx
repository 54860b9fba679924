import type { OperationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import styles from './DepthwiseSeparable.module.css'
import type { Cuboid, KernelRow } from './kernels'

/** Kernels side by side, each a block of weights. */
export function KernelBank({ row, kind }: { row: KernelRow; kind: OperationKind }) {
  const { cuboids, gap, face, width, height } = row
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.bank}
      aria-hidden="true"
      style={{ color: operationColor(kind) }}
    >
      {cuboids.map((cuboid) => (
        <g key={cuboid.key}>
          <path d={roof(cuboid, row)} className={styles.roof} />
          <path d={flank(cuboid, row)} className={styles.flank} />
          <rect x={cuboid.x} y={cuboid.y} width={face} height={face} className={styles.face} />
          <path d={grid(cuboid, row)} className={styles.grid} />
        </g>
      ))}
      {gap !== null && (
        <text x={gap} y={height - face / 2 + 3} className={styles.gap}>
          …
        </text>
      )}
    </svg>
  )
}

const roof = ({ x, y }: Cuboid, { face, depth: [dx, dy] }: KernelRow) => `M${x} ${y}l${dx} ${dy}h${face}l${-dx} ${-dy}z`
const flank = ({ x, y }: Cuboid, { face, depth: [dx, dy] }: KernelRow) =>
  `M${x + face} ${y}l${dx} ${dy}v${face}l${-dx} ${-dy}z`

/** Lines between the weights of the front face. */
function grid({ x, y }: Cuboid, { face, cell }: KernelRow): string {
  const lines = Array.from({ length: Math.round(face / cell) - 1 }, (_, index) => (index + 1) * cell)
  return lines.map((at) => `M${x + at} ${y}v${face}M${x} ${y + at}h${face}`).join('')
}
