'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
import { soleInput } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import { macsFormula, weightsFormula } from '@/components/parts/block/formula'
import type { Pick } from '@/components/parts/block/usePick'
import { blockWords } from '@/components/parts/block/words'
import styles from './InceptionToXception.module.css'
import type { ModuleModel } from './model'
import type { ModuleWords } from './words'

interface Props {
  readonly model: ModuleModel
  readonly name: (layer: Layer) => string
  readonly pick: Pick
  readonly words: ModuleWords
}

/** What each part costs, equal towers counted together. A row is a button that pins its part in the picture too. */
export function GroupTable({ model, name, pick, words }: Props) {
  const { part, weights, macs, total, pickHint } = blockWords[useLocale()]
  const { block, groups } = model
  const shown = groups.find(({ id }) => id === pick.id)
  const one = shown?.parts[0]
  const times = shown && shown.parts.length > 1 ? `${shown.parts.length} · ` : ''
  return (
    <div className={styles.parts}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{part}</th>
            <th scope="col">{weights}</th>
            <th scope="col">{macs}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { layer } = group.parts[0]!
            return (
              <tr
                key={group.id}
                className={pick.id === group.id ? styles.picked : undefined}
                onPointerEnter={(event) => event.pointerType === 'mouse' && pick.hover(group.id)}
                onPointerLeave={() => pick.hover(null)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={styles.part}
                    aria-pressed={pick.pinned === group.id}
                    onClick={() => pick.toggle(group.id)}
                  >
                    <span className={styles.swatch} style={{ background: operationColor(group.kind) }} />
                    {words.part(name(layer), group.parts.length, soleInput(layer)[2], layer.output[2])}
                  </button>
                </th>
                <td>{formatCount(group.weights)}</td>
                <td>{formatCount(group.macs)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <td>{formatCount(block.weights)}</td>
            <td>{formatCount(block.macs)}</td>
          </tr>
        </tfoot>
      </table>
      <div className={styles.formula} role="status">
        {one ? (
          <>
            <p>
              {weights}: {times}
              {weightsFormula(one)}
            </p>
            <p>
              {macs}: {times}
              {macsFormula(one)}
            </p>
          </>
        ) : (
          <p>{pickHint}</p>
        )}
      </div>
    </div>
  )
}
