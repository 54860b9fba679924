'use client'

import { useCallback, useMemo, useState } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { PlaybackBar } from '@/components/playback/PlaybackBar'
import { usePlayback, type Speed } from '@/components/playback/usePlayback'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import type { Order } from '@/lib/tensor/frames'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { blocksOf } from './cells'
import { Controls } from './Controls'
import styles from './ConvolutionStage.module.css'
import { Counters } from './Counters'
import { countersOf } from './counts'
import { describeFrame } from './describe'
import { layoutOf } from './layout'
import { Legend } from './Legend'
import { reordered, stageOf } from './model'
import { NumberControls } from './NumberControls'
import { Picture } from './Picture'
import { Readout, Sum } from './Readout'
import { SizeControls } from './SizeControls'
import { roomFor, sumLine } from './sum'
import { useLook } from './useLook'
import { useStageState } from './useStageState'
import { stageWords } from './words'

const orders: readonly Order[] = ['position', 'channel']

/** Convolution on small maps: standard, grouped, depthwise, pointwise and their combinations, output by output. */
export function ConvolutionStage() {
  const locale = useLocale()
  const words = stageWords[locale]
  const state = useStageState()
  const { sizes, source, edits, order, setStep } = state
  const [place, width] = useWidth<HTMLDivElement>()
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)

  const stage = useMemo(() => stageOf(sizes, source, edits, order), [sizes, source, edits, order])
  const blocks = useMemo(() => blocksOf(stage), [stage])
  const layout = useMemo(() => layoutOf(stage, blocks, width), [stage, blocks, width])
  const playback = usePlayback({
    length: stage.frames.length,
    step: state.step,
    onStep: setStep,
    playing,
    onPlaying: setPlaying,
    speed,
    onSpeed: setSpeed,
  })
  const frame = useMemo(() => stage.frames.frame(playback.step), [stage, playback.step])
  const counters = useMemo(() => countersOf(stage, frame), [stage, frame])
  const look = useLook({ stage, blocks, frame, state, go: playback.go })

  const describe = useCallback(
    (step: number) => describeFrame(stage, stage.frames.frame(step), locale),
    [stage, locale],
  )
  const reorder = (next: Order) => {
    setStep(reordered(stage, playback.step, next))
    state.setOrder(next)
  }
  const now = `${words.frame(playback.step + 1, playback.length)} ${describe(playback.step)}`
  const { most, lines } = roomFor(stage, width)

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      controls={<Controls wanted={state.wanted} sizes={sizes} onChange={state.change} />}
      alternative={
        <Alternative
          stage={stage}
          blocks={blocks}
          now={now}
          sum={look.frameSum && sumLine(look.frameSum)}
          counters={counters}
        />
      }
      live={playing ? words.playing : look.text}
      onReset={state.reset}
    >
      <div className={styles.stage} ref={place}>
        <Legend layout={layout} />
        <Picture stage={stage} blocks={blocks} layout={layout} frame={playback.step} {...look.picture} />
        <PlaybackBar playback={playback} describe={describe} />
        <Readout text={look.text} {...look.readout} />
        <Sum sum={look.sum} most={most} lines={lines} label={words.sum} />
        <Counters counters={counters} />
        <div className={styles.settings}>
          <SizeControls sizes={sizes} onChange={state.change} />
          <Segmented
            name="order"
            label={words.order}
            value={order}
            options={orders.map((value) => ({ value, label: words.orders[value] }))}
            onChange={reorder}
          />
          <NumberControls state={state} />
        </div>
      </div>
    </FigureFrame>
  )
}
