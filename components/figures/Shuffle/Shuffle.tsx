'use client'

import { useCallback, useMemo, useState } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { PlaybackBar } from '@/components/playback/PlaybackBar'
import { usePlayback } from '@/components/playback/usePlayback'
import { divisors } from '@/lib/nn/divisors'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { figure } from './figure'
import { Arithmetic } from './Arithmetic'
import { Draws } from './Draws'
import { Journeys } from './Journeys'
import { layoutOf } from './layout'
import { channelCounts, journeyOf, LENGTH, letter, planOf, STRIDE, ways } from './model'
import styles from './Shuffle.module.css'
import { sizeOf } from './sizeOf'
import { Stage } from './Stage'
import { useSettings } from './useSettings'
import { shuffleWords } from './words'

/** Twice the usual step: many cards move at once. */
const STRIDE_MS = 1400

/** Channel shuffle as cards: reshape, transpose, flatten; its inverse; what each new group is made of. */
export function Shuffle() {
  const words = shuffleWords[useLocale()]
  const { channels, groups, way, step, at, set, reset } = useSettings()
  const [hover, setHover] = useState<number | null>(null)
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<1 | 0.5 | 2 | 4 | 8>(1)
  const [box, width] = useWidth<HTMLDivElement>()

  const plan = useMemo(() => planOf({ channels, groups, way }), [channels, groups, way])
  const layout = useMemo(() => layoutOf(plan, width), [plan, width])
  const playback = usePlayback({
    length: LENGTH,
    stride: STRIDE,
    strideMs: STRIDE_MS,
    step,
    onStep: set.step,
    playing,
    onPlaying: setPlaying,
    speed,
    onSpeed: setSpeed,
  })
  const { go } = playback
  const onStop = useCallback((stop: number) => go(stop * STRIDE), [go])

  const shown = hover !== null && hover < channels ? hover : at
  const stop = Math.floor(playback.step / STRIDE)
  const describe = (one: number) => words.at(words[plan.stops[one]!.name], sizeOf(words, plan, one))
  const { group, before, row, column, after } = journeyOf(plan, shown)
  const live = words.live(describe(stop), words.channel(shown, letter(group)), words.moves(before, row, column, after))

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={live}
      onReset={reset}
      alternative={<Journeys plan={plan} />}
      controls={
        <div className={styles.controls}>
          <Slider
            name="channels"
            label={words.channels}
            stops={channelCounts}
            value={channels}
            onChange={set.channels}
            note={words.channelsNote}
          />
          <Slider
            name="groups"
            label={words.groups}
            stops={divisors(channels)}
            value={groups}
            onChange={set.groups}
            note={words.groupsNote(channels)}
          />
          <Segmented
            name="way"
            label={words.way}
            value={way}
            options={ways.map((value) => ({ value, label: words[value] }))}
            onChange={set.way}
          />
        </div>
      }
    >
      <div className={styles.figure}>
        <div className={styles.main}>
          <div ref={box} className={styles.box}>
            <Stage
              plan={plan}
              layout={layout}
              progress={playback.step / STRIDE}
              moving={playing || playback.step % STRIDE > 0}
              at={shown}
              onHover={setHover}
              onPick={set.at}
              onStop={onStop}
            />
          </div>
          <PlaybackBar playback={playback} describe={(one) => describe(Math.floor(one / STRIDE))} />
        </div>
        <div className={styles.side}>
          <Arithmetic plan={plan} channel={shown} />
          <Draws plan={plan} />
        </div>
      </div>
    </FigureFrame>
  )
}
