'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import type { Block, Part } from './block'
import { macsFormula, weightsFormula } from './formula'
import styles from './PartsTable.module.css'
import type { Pick } from './usePick'
import { blockWords } from './words'

interface Props {
  readonly block: Block
  readonly name: (part: Part) => string
  readonly pick: Pick
  /** `weights` leaves biases and normalization out. */
  readonly count?: 'parameters' | 'weights'
}

/**
 * What each part costs, with a bar for its share of the MACs. Each row is a button that pins its part, in the
 * diagram too; below stands how the part's numbers come about.
 */
export function PartsTable({ block, name, pick, count = 'parameters' }: Props) {
  const words = blockWords[useLocale()]
  const shown = block.parts.find(({ id }) => id === pick.id)
  const most = Math.max(...block.parts.map(({ macs }) => macs))
  return (
    <div className={styles.parts}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words[count]}</th>
            <th scope="col">{words.macs}</th>
          </tr>
        </thead>
        <tbody>
          {block.parts.map((part) => (
            <tr
              key={part.id}
              className={pick.id === part.id ? styles.picked : undefined}
              onPointerEnter={(event) => event.pointerType === 'mouse' && pick.hover(part.id)}
              onPointerLeave={() => pick.hover(null)}
            >
              <th scope="row">
                <button
                  type="button"
                  className={styles.name}
                  aria-pressed={pick.pinned === part.id}
                  onClick={() => pick.toggle(part.id)}
                >
                  <span className={styles.swatch} style={{ background: operationColor(part.kind) }} />
                  {name(part)}
                </button>
              </th>
              <td>{formatCount(part[count])}</td>
              <td>
                {formatCount(part.macs)}
                <span
                  className={styles.bar}
                  style={{
                    transform: `scaleX(${(part.macs / most).toFixed(4)})`,
                    background: operationColor(part.kind),
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{formatCount(block[count])}</td>
            <td>{formatCount(block.macs)}</td>
          </tr>
        </tfoot>
      </table>
      <div className={styles.formula} role="status">
        {shown ? (
          <>
            <p>
              {words[count]}: {weightsFormula(shown)}
            </p>
            <p>
              {words.macs}: {macsFormula(shown)}
            </p>
          </>
        ) : (
          <p>{words.pickHint}</p>
        )}
      </div>
    </div>
  )
}
