'use client'

import { useMemo } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { BlockText } from '@/components/parts/block/BlockText'
import { Comparison } from '@/components/parts/block/Comparison'
import { channelScale, layoutBlock, sideScale } from '@/components/parts/block/layout'
import { ScaleKey } from '@/components/parts/block/ScaleKey'
import { Sides } from '@/components/parts/block/Sides'
import { usePick } from '@/components/parts/block/usePick'
import { figure } from './figure'
import styles from './DepthwiseSeparable.module.css'
import { KernelList } from './KernelList'
import { separableModel } from './model'
import { RatioFormula } from './RatioFormula'
import { SeparableControls } from './SeparableControls'
import { withSubscripts } from './subscripts'
import { useSeparable } from './useSeparable'
import { separableWords } from './words'

const GAP = 16

/** Depthwise and pointwise beside the standard convolution they stand in for (article M1 to M3). */
export function DepthwiseSeparable() {
  const words = separableWords[useLocale()]
  const { sizes, set, reset } = useSeparable()
  const model = useMemo(() => separableModel(sizes), [sizes])
  const { standard, separable, ratio } = model
  const [diagrams, width] = useWidth<HTMLDivElement>()
  const scenes = useMemo(() => {
    const blocks = [standard, separable]
    const half = Math.floor((width - GAP) / 2)
    const options = { width: half, channel: channelScale(blocks, half), side: sideScale(blocks) }
    return [layoutBlock(standard, options), layoutBlock(separable, options)] as const
  }, [standard, separable, width])
  const pick = usePick()

  const name = ({ id }: Pick<Layer, 'id'>) => words[id as 'plain']
  const [input, middle, output] = [standard.input, separable.layers[0]!.layer.output, standard.output].map(
    formatShape,
  ) as [string, string, string]
  const pictures = [words.standardPicture(input, output), words.separablePicture(input, middle, output)]
  const live = words.live(formatCount(separable.macs), formatCount(standard.macs), formatShare(ratio))

  return (
    <FigureFrame
      figure={figure}
      caption={withSubscripts(words.caption)}
      live={live}
      onReset={reset}
      controls={<SeparableControls sizes={model.sizes} words={words} set={set} />}
      alternative={
        <>
          <p>{live}</p>
          <p>{pictures[0]}</p>
          <BlockText block={standard} name={name} caption={words.plain} count="weights" />
          <p>{pictures[1]}</p>
          <BlockText block={separable} name={name} caption={words.separable} count="weights" />
        </>
      }
    >
      <Sides
        diagramRef={diagrams}
        diagram={
          <>
            <div className={styles.pair}>
              {scenes.map((scene, index) => (
                <BlockDiagram
                  key={index}
                  scene={scene}
                  name={name}
                  label={pictures[index]!}
                  pick={pick}
                  height={scenes[1].height}
                />
              ))}
            </div>
            <ScaleKey scene={scenes[0]} />
            <RatioFormula model={model} words={words} />
          </>
        }
        below={
          <Comparison
            title={words.separable}
            block={separable}
            plain={standard}
            kernel={sizes.kernel}
            count="weights"
          />
        }
      >
        <KernelList model={model} words={words} pick={pick} />
      </Sides>
    </FigureFrame>
  )
}
