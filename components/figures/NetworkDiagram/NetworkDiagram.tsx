'use client'

import { useCallback, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { useWidth } from '@/components/ui/useWidth'
import { MeasureButton } from '@/components/measure/MeasureButton'
import { useMeasured } from '@/components/measure/useMeasured'
import { SettingControls } from '@/components/setting/SettingControls'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { settingName } from '@/components/setting/settingName'
import { useSetting } from '@/components/setting/useSetting'
import { useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { csv } from '@/lib/viz/csv'
import { Alternative } from '@/components/parts/diagram/Alternative'
import { DiagramBody } from '@/components/parts/diagram/DiagramBody'
import styles from '@/components/parts/diagram/NetworkDiagram.module.css'
import { table, TABLE_HEADER } from '@/components/parts/diagram/table'
import { useDiagram } from '@/components/parts/diagram/useDiagram'
import { useShown } from '@/components/parts/diagram/useShown'
import { diagramWords } from '@/components/parts/diagram/words'
import { figure } from './figure'

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
  const svg = useRef<SVGSVGElement>(null)
  const blockName = useCallback((id: string) => (words.flows as Readonly<Record<string, string>>)[id] ?? id, [words])
  const title = settingName(network, resolved.values, locale)
  const shown = useShown({ diagram, cost, title, shortTitle: network.title, measured, unit, blockName, locale })

  return (
    <FigureFrame
      figure={figure}
      id={name}
      fixed={fixed}
      of={title}
      caption={words.caption}
      live={shown.text}
      onReset={() => diagram.go(diagram.places.get('')!)}
      controls={
        fixed && (
          <div className={styles.controls}>
            <SettingControls setting={setting} />
          </div>
        )
      }
      alternative={
        <Alternative
          title={network.title}
          input={resolved.input}
          layers={resolved.layers}
          blockName={blockName}
          words={words}
        />
      }
    >
      <DiagramBody
        {...{ box, width, svg, diagram, shown, input: resolved.input, title, measured, unit, blockName, locale }}
      >
        <MeasureButton network={network} values={resolved.values} />
        <ExportButtons
          name={`${network.id}-diagram`}
          svg={svg}
          csv={() => csv(TABLE_HEADER, table(cost, diagram.fields))}
        />
      </DiagramBody>
    </FigureFrame>
  )
}
