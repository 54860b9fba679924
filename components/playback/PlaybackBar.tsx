'use client'

import { useId, type KeyboardEvent } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { useControlState } from '@/components/ui/controlState'
import { Select } from '@/components/ui/Select'
import styles from './PlaybackBar.module.css'
import { lastRest, nextRest, speeds, useReducedMotion, type Playback, type Speed } from './usePlayback'
import { playbackWords } from './words'

/** Play or pause, one step back or forward, scrub, speed. `describe` names a step for screen readers. */
export function PlaybackBar({ playback, describe }: { playback: Playback; describe?: (step: number) => string }) {
  const words = playbackWords[useLocale()]
  const reduced = useReducedMotion()
  const speed = useId()
  const state = useControlState('playback')
  const { step, length, stride, playing, go, play, pause, setSpeed } = playback
  const place = Math.floor(step / stride) + 1
  const places = Math.ceil(length / stride)
  const position = words.position(place, places)
  const byStride = (event: KeyboardEvent) => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp'
    if (stride === 1 || !(forward || event.key === 'ArrowLeft' || event.key === 'ArrowDown')) return
    event.preventDefault()
    go(forward ? nextRest(step, stride) : lastRest(step, stride))
  }
  if (state === 'hidden') return null
  const locked = state === 'locked'
  return (
    <div className={styles.bar} role="group" aria-label={words.playback} data-control="playback">
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          data-step="back"
          aria-label={words.back}
          disabled={locked || step === 0}
          onClick={() => go(lastRest(step, stride))}
        >
          <Icon path="M11 3 5 8l6 5zM4 3v10" />
        </button>
        <button
          type="button"
          className={`${styles.button} ${styles.play}`}
          disabled={locked}
          aria-label={playing ? words.pause : reduced ? words.forward : words.play}
          onClick={playing ? pause : play}
        >
          <Icon path={playing ? 'M5 3v10M11 3v10' : 'M4.5 2.5v11l8.5-5.5z'} />
        </button>
        <button
          type="button"
          className={styles.button}
          data-step="forward"
          aria-label={words.forward}
          disabled={locked || step >= length - 1}
          onClick={() => go(nextRest(step, stride))}
        >
          <Icon path="m5 3 6 5-6 5zM12 3v10" />
        </button>
      </div>
      <input
        type="range"
        className={styles.scrub}
        min={0}
        max={Math.max(0, length - 1)}
        step={1}
        value={step}
        disabled={locked}
        aria-label={words.step}
        aria-valuetext={describe ? `${position}. ${describe(step)}` : position}
        onChange={(event) => go(Number(event.target.value))}
        onKeyDown={byStride}
      />
      <span className={styles.position} aria-hidden="true">
        {place} / {places}
      </span>
      <label htmlFor={speed} className="visually-hidden">
        {words.speed}
      </label>
      <Select
        id={speed}
        className={styles.speed}
        value={playback.speed}
        chosen={`${playback.speed}×`}
        onChange={(next) => setSpeed(Number(next) as Speed)}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {one}×
          </option>
        ))}
      </Select>
    </div>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  )
}
