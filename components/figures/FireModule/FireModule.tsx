'use client'

import { useMemo } from 'react'
import { titleOf } from '@/components/figure/identity'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { BlockText } from '@/components/parts/block/BlockText'
import { Comparison } from '@/components/parts/block/Comparison'
import { layoutBlock } from '@/components/parts/block/layout'
import { PartsTable } from '@/components/parts/block/PartsTable'
import { compare } from '@/components/parts/block/compare'
import { ScaleKey } from '@/components/parts/block/ScaleKey'
import { Sides } from '@/components/parts/block/Sides'
import { usePick } from '@/components/parts/block/usePick'
import { blockWords } from '@/components/parts/block/words'
import { figure } from './figure'
import { FireControls } from './FireControls'
import { fireModel } from './model'
import { useFire } from './useFire'
import { fireWords } from './words'

/** SqueezeNet's module: squeezed by 1×1, expanded by 1×1 and 3×3, against one 3×3 convolution (article S1). */
export function FireModule() {
  const locale = useLocale()
  const words = fireWords[locale]
  const shared = blockWords[locale]
  const { sizes, bypass, set, setBypass, reset } = useFire()
  const model = useMemo(() => fireModel(sizes, bypass), [sizes, bypass])
  const [diagram, width] = useWidth<HTMLDivElement>()
  const scene = useMemo(() => layoutBlock(model.block, { width }), [model, width])
  const pick = usePick()
  const { block, plain } = model

  const name = ({ id }: Pick<Layer, 'id'>) => words[id as 'squeeze1x1']
  const picture = words.picture(
    formatShape(block.input),
    sizes.squeeze,
    sizes.expand1,
    sizes.expand3,
    formatShape(block.output),
  )
  const { times, relation } = compare(block.parameters, plain.parameters)
  const live = words.live(
    formatCount(block.parameters),
    formatCount(block.macs),
    formatCount(plain.parameters),
    shared[relation](times),
  )

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={live}
      onReset={reset}
      controls={
        <FireControls sizes={sizes} bypass={bypass} model={model} words={words} set={set} setBypass={setBypass} />
      }
      alternative={
        <>
          <p>{picture}</p>
          <p>{live}</p>
          <BlockText block={block} name={name} caption={titleOf(figure, locale)} />
        </>
      }
    >
      <Sides
        diagramRef={diagram}
        diagram={
          <>
            <BlockDiagram scene={scene} name={name} label={picture} pick={pick} />
            <ScaleKey scene={scene} />
          </>
        }
      >
        <PartsTable block={block} name={name} pick={pick} />
        <Comparison title={words.fire} block={block} plain={plain} />
      </Sides>
    </FigureFrame>
  )
}
