'use client'

import { useEffect, useRef, useState } from 'react'
import { useElementSize } from './useElementSize'
import { commandOf, usedBy, type Command } from './keys'
import { scaleFor } from './scale'
import styles from './Stage.module.css'

/** By its window's name a figure's page knows that it is on a projector. */
export const PROJECTOR_WINDOW = 'featherweight-projector'

interface Props {
  /** Address of a figure's page of its own. */
  readonly address: string
  readonly title: string
  readonly shown: boolean
  readonly onCommand: (command: Command, figure: Document) => void
  /** Gets the frame's window, whose address holds what the audience set. */
  readonly onReady?: (figure: Window) => void
}

/**
 * A figure enlarged over the room it has: its own page in a frame, laid out for a smaller window and scaled up, so that
 * everything in it grows alike and stays where a pointer expects it. Keys pressed in it step the presentation.
 */
export function Stage({ address, title, shown, onCommand, onReady }: Props) {
  const [box, { width, height }] = useElementSize<HTMLDivElement>()
  const frame = useRef<HTMLIFrameElement>(null)
  const [loads, setLoads] = useState(0)
  const scale = scaleFor(width)

  useEffect(() => {
    const figure = frame.current?.contentWindow
    if (!figure || loads === 0) return
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command || event.defaultPrevented || usedBy(event.target as Element, event.key)) return
      event.preventDefault()
      onCommand(command, figure.document)
    }
    figure.addEventListener('keydown', press)
    onReady?.(figure)
    return () => figure.removeEventListener('keydown', press)
  }, [loads, onCommand, onReady])

  return (
    <div ref={box} className={styles.box} hidden={!shown}>
      {width > 0 && (
        // Our own page: its address and its keys are needed here.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe
          ref={frame}
          name={PROJECTOR_WINDOW}
          src={address}
          title={title}
          className={styles.frame}
          style={{ width: width / scale, height: height / scale, transform: `scale(${scale})` }}
          allow="clipboard-write; camera"
          onLoad={() => setLoads(loads + 1)}
        />
      )}
    </div>
  )
}
