'use client'

import { useMemo } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { clauses } from '@/lib/i18n/typography'
import { formatShape } from '@/lib/nn/shape'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { BlockText } from '@/components/parts/block/BlockText'
import { compare } from '@/components/parts/block/compare'
import { Comparison } from '@/components/parts/block/Comparison'
import { layoutBlock } from '@/components/parts/block/layout'
import { PartsTable } from '@/components/parts/block/PartsTable'
import { ScaleKey } from '@/components/parts/block/ScaleKey'
import { Sides } from '@/components/parts/block/Sides'
import { usePick } from '@/components/parts/block/usePick'
import { blockWords } from '@/components/parts/block/words'
import { figure } from './figure'
import { FormulaBars } from './FormulaBars'
import { unitKinds, unitModel } from './model'
import { unitName } from './names'
import { UnitControls } from './UnitControls'
import { useUnit } from './useUnit'
import { unitWords } from './words'

const COLUMN = 100

/** ShuffleNet's unit as it comes about, a → b → c, beside what it is compared with (article H3). */
export function ShuffleUnit() {
  const locale = useLocale()
  const words = unitWords[locale]
  const { kind, sizes: wanted, set, setKind, reset } = useUnit()
  const models = useMemo(() => unitKinds.map((one) => unitModel(one, wanted)), [wanted])
  const [diagram, width] = useWidth<HTMLDivElement>()
  const scenes = useMemo(
    () => models.map(({ block }) => layoutBlock(block, { width, column: COLUMN })),
    [models, width],
  )
  const at = unitKinds.indexOf(kind)
  const [model, scene] = [models[at]!, scenes[at]!]
  const { block, plain, sizes } = model
  const pick = usePick()

  const name = unitName(words)
  const steps = clauses(
    locale,
    block.layers.map(({ layer }) => name(layer)),
  )
  const picture = words.picture(kind, formatShape(block.input), formatShape(block.output), steps)
  const { times, relation } = compare(block.macs, plain.macs)
  const live = words.live(kind, formatCount(block.macs), formatCount(plain.macs), blockWords[locale][relation](times))

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={live}
      onReset={reset}
      controls={<UnitControls kind={kind} sizes={sizes} words={words} set={set} setKind={setKind} />}
      alternative={
        <>
          <p>{live}</p>
          <BlockText block={block} name={name} caption={words.unit(kind)} count="weights" />
        </>
      }
    >
      <Sides
        diagramRef={diagram}
        diagram={
          <>
            <BlockDiagram
              scene={scene}
              name={name}
              label={picture}
              pick={pick}
              height={Math.max(...scenes.map(({ height }) => height))}
            />
            <ScaleKey scene={scene} />
          </>
        }
        below={<Comparison title={words.unit(kind)} block={block} plain={plain} count="weights" />}
      >
        <PartsTable block={block} name={({ layer }) => name(layer)} pick={pick} count="weights" />
        <FormulaBars model={model} words={words} />
      </Sides>
    </FigureFrame>
  )
}
