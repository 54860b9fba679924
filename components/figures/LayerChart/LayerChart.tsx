'use client'

import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { Legend } from '@/components/parts/layer/Legend'
import { operationWords } from '@/components/parts/layer/operationWords'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { SettingControls } from '@/components/setting/SettingControls'
import { unitWords } from '@/components/setting/unitWords'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { useSetting } from '@/components/setting/useSetting'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { formatShare } from '@/lib/i18n/numbers'
import { defaults } from '@/lib/nn/knob'
import { identifier, oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { csv } from '@/lib/viz/csv'
import type { Spacing } from '@/lib/viz/axis'
import { figure } from './figure'
import { describer } from './describe'
import { KindTable } from './KindTable'
import { Kinds } from './Kinds'
import { LayerBars } from './LayerBars'
import styles from './LayerChart.module.css'
import { kindBars, layerBars, layerCells, LAYER_HEADER } from './model'
import { layerChartWords } from './words'

const spacingCodec = oneOf<Spacing>(['linear', 'log'])

/** Parameters and operations of every layer and of every kind of operation, before the published setting's outlines. */
export function LayerChart({ network: fixed }: { network?: string }) {
  const locale = useLocale()
  const words = layerChartWords[locale]
  const setting = useSetting(fixed)
  const drawing = useRef<HTMLDivElement>(null)
  const resolved = useSettled(setting.resolved, drawing)
  const { network } = resolved
  const cost = resolveSetting(network, resolved.values).cost!
  const [unit] = useUnit()
  const [spacing, setSpacing] = useUrlState<Spacing>('chart.y', spacingCodec, 'linear')
  const [layer, setLayer] = useUrlState('chart.layer', identifier, '')
  const svg = useRef<SVGSVGElement>(null)
  const published = resolveSetting(network, defaults(network.knobs)).cost!
  const bars = useMemo(() => layerBars(cost, published), [cost, published])
  const kinds = useMemo(() => kindBars(resolved, cost, published), [resolved, cost, published])
  const named = unitWords[locale][unit]
  const titles = useMemo(() => ({ macs: named.name, parameters: words.parameters }), [named, words])
  const factor = useMemo(() => ({ macs: operationsIn(unit, 1), parameters: 1 }), [unit])
  const first = kinds.toSorted((a, b) => b.share.macs - a.share.macs)[0]!

  return (
    <FigureFrame
      figure={figure}
      fixed={fixed}
      caption={words.caption}
      onReset={() => {
        setSpacing('linear')
        setLayer('')
      }}
      live={words.live(
        operationWords[locale][first.kind],
        formatShare(first.share.macs),
        formatShare(first.share.parameters),
        named.name,
      )}
      alternative={<KindTable bars={kinds} unit={unit} words={words} />}
      controls={
        <>
          {fixed && <SettingControls setting={setting} />}
          {fixed && <UnitSwitch />}
          <Segmented
            name="scale"
            label={words.scale}
            value={spacing}
            options={[
              { value: 'linear', label: words.linear },
              { value: 'log', label: words.log },
            ]}
            onChange={setSpacing}
          />
        </>
      }
    >
      <div ref={drawing} className={styles.figure}>
        <Legend kinds={kinds.map(({ kind }) => kind)} />
        <LayerBars
          svg={svg}
          bars={bars}
          spacing={spacing}
          titles={titles}
          factor={factor}
          label={words.chart(bars.length)}
          hint={words.hint}
          describe={describer(locale, unit, cost)}
          pinned={bars.findIndex(({ id }) => id === layer)}
          onPin={(index) => setLayer(bars[index]!.id)}
        />
        <ExportButtons
          name={`${network.id}-layer-costs`}
          svg={svg}
          csv={() => csv(LAYER_HEADER, bars.map(layerCells))}
        />
        <Kinds bars={kinds} network={network.id} unit={unit} words={words} />
      </div>
    </FigureFrame>
  )
}
