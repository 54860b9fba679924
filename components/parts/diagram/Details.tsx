import type { ReactNode } from 'react'
import { ThumbnailCanvas } from '@/components/parts/picture/ThumbnailCanvas'
import type { Measured } from '@/components/measure/measured'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount, formatDuration, formatShare } from '@/lib/i18n/numbers'
import { operationKind, type Layer } from '@/lib/nn/layer'
import type { ReceptiveField } from '@/lib/nn/receptive'
import { formatShape, type Shape } from '@/lib/nn/shape'
import { operationColor } from '@/lib/viz/color'
import { follows, operationName, square } from './describe'
import styles from './Details.module.css'
import type { Sums } from './facts'
import { FieldPicture } from './FieldPicture'
import type { Place } from './places'
import { diagramWords } from './words'

interface Props {
  readonly place: Place
  readonly name: string
  readonly sums: Sums
  /** The layer's, if it is one. */
  readonly field: ReceptiveField | undefined
  readonly input: Shape
  readonly unit: Unit
  readonly measured: Pick<Measured, 'layers'> | null
  /** Milliseconds of all its layers in the last run. */
  readonly ms: number | null
  readonly locale: Locale
}

/** Everything about the layer or block that is looked at. */
export function Details({ place, name, sums, field, input, unit, measured, ms, locale }: Props) {
  const words = diagramWords[locale]
  const layer = place.kind === 'layer' ? place.layers[0]! : null
  const run = layer && measured?.layers.get(layer.id)
  const share = (part: number) =>
    place.kind !== 'network' && part > 0 && <span className={styles.share}>{words.ofTotal(formatShare(part))}</span>
  return (
    <div className={styles.details}>
      <p className={styles.name}>
        {layer && <span className={styles.swatch} style={{ background: operationColor(operationKind(layer)) }} />}
        <span className={styles.kind}>{words.kinds[place.kind]}</span> {name}
      </p>
      <dl className={styles.facts}>
        {layer ? (
          <Fact term={words.row.operation}>
            {operationName(layer, words)}{' '}
            {follows(layer, words).map((text) => (
              <span key={text}>
                <span className={styles.share}>+ {text}</span>{' '}
              </span>
            ))}
          </Fact>
        ) : (
          <Fact term={words.row.layers}>{place.layers.length}</Fact>
        )}
        <Fact term={words.row.map}>
          {(layer?.inputShapes ?? [sums.input]).map((shape, index) => (
            <span key={index}>
              {index > 0 && ' + '}
              <span className={styles.whole}>{formatShape(shape)}</span>
            </span>
          ))}{' '}
          → <span className={styles.whole}>{formatShape(sums.output)}</span>
        </Fact>
        {layer && 'kernel' in layer && (
          <Fact term={layer.op === 'pool' ? words.row.window : words.row.kernel}>
            {words.window(square(layer.kernel), layer.stride[0], padding(layer))}
          </Fact>
        )}
        {field && <Fact term={words.row.field}>{words.field(square(field.size), field.jump[0])}</Fact>}
        <Fact term={words.row.parameters}>
          {formatCount(sums.parameters)} {share(sums.parameterShare)}
        </Fact>
        <Fact term={unitWords[locale][unit].name}>
          {formatCount(operationsIn(unit, sums.macs))} {share(sums.macShare)}
        </Fact>
        {run?.within && <Fact term={words.row.time}>{words.within(run.within)}</Fact>}
        {ms !== null && !run?.within && (
          <Fact term={layer ? words.row.time : words.row.times}>{formatDuration(ms)}</Fact>
        )}
      </dl>
      <div className={styles.pictures}>
        {field && layer && (
          <FieldPicture field={field} output={layer.output} input={input} label={words.fieldPicture} />
        )}
        {run?.thumbnail && (
          <span role="img" aria-label={words.mapPicture} title={words.mapPicture} className={styles.map}>
            <ThumbnailCanvas thumbnail={run.thumbnail} className={styles.thumbnail} />
          </span>
        )}
      </div>
    </div>
  )

  function padding(one: Extract<Layer, { readonly pads: unknown }>): string {
    const { top, bottom, left, right } = one.pads
    const all = [top, right, bottom, left]
    if (all.every((side) => side === 0)) return ''
    return words.pads(all.every((side) => side === top) ? String(top) : words.sides(top, right, bottom, left))
  }
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
