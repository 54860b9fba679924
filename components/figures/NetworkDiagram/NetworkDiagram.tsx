'use client'

import { useCallback, useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/charts/ExportButtons'
import { ofNetwork } from '@/components/embed/snippet'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { useWidth } from '@/components/figure/useWidth'
import { Legend } from '@/components/figures/Legend'
import type { Measured } from '@/components/measure/measured'
import { MeasureButton } from '@/components/measure/MeasureButton'
import { useMeasured } from '@/components/measure/useMeasured'
import { SettingControls } from '@/components/setting/SettingControls'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { settingName } from '@/components/setting/settingName'
import { useSetting } from '@/components/setting/useSetting'
import { useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/shell/LocaleProvider'
import { sharesByKind } from '@/lib/nn/shares'
import { csv } from '@/lib/viz/csv'
import { Alternative } from './Alternative'
import { describeBlock, describeLayer } from './describe'
import { Details } from './Details'
import { Drawing } from './Drawing'
import { sumsOf } from './facts'
import styles from './NetworkDiagram.module.css'
import { Overview } from './Overview'
import { shortName } from './names'
import { trail, type Place } from './places'
import { table, TABLE_HEADER } from './table'
import { Trail } from './Trail'
import { useDiagram } from './useDiagram'
import { diagramWords } from './words'

interface Props {
  /** Fixes the network; without it the page's common setting is shown. */
  readonly network?: string
  /** Anchor and prefix in the address, where a page has several. */
  readonly name?: string
}

/** Any network as boxes and wires, from the whole of it down to one layer. */
export function NetworkDiagram({ network: fixed, name = 'diagram' }: Props) {
  const locale = useLocale()
  const words = diagramWords[locale]
  const setting = useSetting(fixed)
  const [box, width] = useWidth<HTMLDivElement>()
  const resolved = useSettled(setting.resolved, box)
  const { network } = resolved
  const cost = resolveSetting(network, resolved.values).cost!
  const measured = useMeasured(network, resolved.values)
  const [unit] = useUnit()
  const diagram = useDiagram(resolved, name)
  const { place, view, looked, fields, go, places } = diagram
  const svg = useRef<SVGSVGElement>(null)

  const blockName = useCallback((id: string) => (words.flows as Readonly<Record<string, string>>)[id] ?? id, [words])
  const title = settingName(network, resolved.values, locale)
  const nameOf = (one: Place) => {
    if (one.kind === 'network') return network.title
    return shortName(blockName(one.id), trail(one).map(({ id }) => id).slice(1, -1))
  }
  const times = useMemo(() => measured && timesOf(measured), [measured])
  const kinds = useMemo(() => sharesByKind(resolved.layers).map(({ kind }) => kind), [resolved])

  const shown = looked ?? place
  const sums = useMemo(() => sumsOf(shown, cost), [shown, cost])
  const ms = times && shown.layers.reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0)
  const field = shown.kind === 'layer' ? fields.get(shown.id) : undefined
  const fullName = shown.kind === 'network' ? title : blockName(shown.id)
  const live = field
    ? describeLayer(shown.layers[0]!, { sums, field, unit, ms }, locale)
    : describeBlock(fullName, sums, unit, ms, locale)

  return (
    <FigureFrame
      id={name}
      embed={ofNetwork('diagram', fixed)}
      title={words.title(title)}
      caption={words.caption}
      live={live}
      onReset={() => go(places.get('')!)}
      controls={
        fixed && (
          <div className={styles.controls}>
            <SettingControls setting={setting} />
          </div>
        )
      }
      alternative={<Alternative title={network.title} input={resolved.input} layers={resolved.layers} blockName={blockName} words={words} />}
    >
      <div className={styles.figure}>
        <Legend kinds={kinds} />
        <Trail diagram={diagram} nameOf={nameOf} words={words} />
        <div className={view.form === 'cards' ? `${styles.sides} ${styles.cards}` : styles.sides}>
          <div ref={box} className={styles.stage}>
            {view.scope.kind !== 'network' && (
              <Overview diagram={diagram} width={width} text={nameOf(view.scope)} label={words.overview} />
            )}
            <Drawing {...{ svg, diagram, width, input: resolved.input, times, title, text: live, blockName, locale }} />
          </div>
          <div className={styles.details}>
            <Details {...{ place: shown, name: fullName, sums, field, input: resolved.input, unit, measured, ms, locale }} />
          </div>
        </div>
        <p className={styles.hint}>
          {view.form === 'strip' ? words.hintStrip : words.hintCards} {times ? words.bars : words.noRun}
        </p>
        <div className={styles.foot}>
          <MeasureButton network={network} values={resolved.values} />
          <ExportButtons name={`${network.id}-diagram`} svg={svg} csv={() => csv(TABLE_HEADER, table(cost, fields))} />
        </div>
      </div>
    </FigureFrame>
  )
}

/** Milliseconds of the layers that were timed by themselves. */
function timesOf({ layers }: Measured): ReadonlyMap<string, number> {
  return new Map([...layers].flatMap(([id, { ms }]) => (ms === null ? [] : [[id, ms] as const])))
}
