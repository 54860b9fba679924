'use client'

import { useCallback, useMemo, useState } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { PlaybackBar } from '@/components/playback/PlaybackBar'
import { usePlayback, type Speed } from '@/components/playback/usePlayback'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { clauses } from '@/lib/i18n/typography'
import type { Layer } from '@/lib/nn/layer'
import { BlockText } from '@/components/parts/block/BlockText'
import { Comparison } from '@/components/parts/block/Comparison'
import { Sides } from '@/components/parts/block/Sides'
import { usePick } from '@/components/parts/block/usePick'
import { figure } from './figure'
import { Controls } from './Controls'
import { GroupTable } from './GroupTable'
import styles from './InceptionToXception.module.css'
import { frameOf, layoutModule } from './layout'
import { moduleModel, steps } from './model'
import { ModuleDiagram } from './ModuleDiagram'
import { layerName } from './names'
import { useModule } from './useModule'
import { Verdict } from './Verdict'
import { moduleWords } from './words'

/** Inception's module turned into Xception's in four steps (article X1, X2). */
export function InceptionToXception() {
  const locale = useLocale()
  const words = moduleWords[locale]
  const state = useModule()
  const { settings, setStep } = state
  const [diagram, width] = useWidth<HTMLDivElement>()
  const models = useMemo(() => steps.map((step) => moduleModel({ ...settings, step })), [settings])
  const at = steps.indexOf(settings.step)
  const model = models[at]!
  const scene = useMemo(() => layoutModule(model, frameOf(models, width)), [model, models, width])
  const pick = usePick()

  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(0.5)
  const goTo = useCallback((step: number) => setStep(steps[step]!), [setStep])
  const playback = usePlayback({
    length: steps.length,
    step: at,
    onStep: goTo,
    playing,
    onPlaying: setPlaying,
    speed,
    onSpeed: setSpeed,
  })

  const name = (layer: Layer) => layerName(words, layer)
  const counted =
    settings.step === 'inception'
      ? ''
      : (settings.step === 'simplified' ? words.liveTowers : words.liveSegments)(model.segments)
  const live = words.live(
    words.steps[settings.step],
    counted,
    formatCount(model.block.weights),
    formatCount(model.block.macs),
  )
  const layers = clauses(
    locale,
    model.block.layers.map(({ layer }) => name(layer)),
  )

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={live}
      onReset={state.reset}
      controls={<Controls model={model} state={state} words={words} />}
      alternative={
        <>
          <p>{live}</p>
          <p>{words.about[settings.step]}</p>
          <Verdict model={model} words={words} />
          <BlockText block={model.block} name={name} caption={words.steps[settings.step]} count="weights" />
        </>
      }
    >
      <Sides
        diagramRef={diagram}
        diagram={
          <div className={styles.stage}>
            <ModuleDiagram
              scene={scene}
              name={name}
              label={words.picture(words.steps[settings.step], layers)}
              pick={pick}
            />
            <PlaybackBar playback={playback} describe={(step) => words.steps[steps[step]!]} />
          </div>
        }
      >
        <GroupTable model={model} name={name} pick={pick} words={words} />
        <Comparison title={words.module} block={model.block} plain={model.plain} count="weights" />
      </Sides>
    </FigureFrame>
  )
}
