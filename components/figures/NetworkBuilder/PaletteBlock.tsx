'use client'

import { useDraggable } from '@dnd-kit/core'
import { useEffect, useRef, type DOMAttributes, type MouseEvent } from 'react'
import { stage, type StageKind } from '@/lib/nn/design/stage'
import { operationsOf } from './model'
import styles from './NetworkBuilder.module.css'
import own from './Palette.module.css'
import { Swatches } from './Swatches'
import type { BuilderWords } from './words'

interface Props {
  readonly block: StageKind
  readonly disabled: boolean
  readonly onAdd: () => void
  readonly words: BuilderWords
}

/** A kind of block: a button that adds it, which mouse, pen and finger can also drag. */
export function PaletteBlock({ block, disabled, onAdd, words }: Props) {
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: `add-${block}`, data: { block }, disabled })
  // Not those of keys: they press the button.
  const { onMouseDown, onTouchStart } = (listeners ?? {}) as Pick<
    DOMAttributes<HTMLButtonElement>,
    'onMouseDown' | 'onTouchStart'
  >
  // Let go above the button after a drag that Escape ended, a press is still no click.
  const dragged = useRef(false)
  useEffect(() => {
    if (isDragging) dragged.current = true
  }, [isDragging])
  const click = (event: MouseEvent) => {
    const byKeys = event.detail === 0
    if (byKeys || !dragged.current) onAdd()
  }
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={[styles.chip, own.block, isDragging ? own.taken : ''].join(' ')}
      disabled={disabled}
      onPointerDown={() => {
        dragged.current = false
      }}
      onMouseDown={onMouseDown}
      onTouchStart={onTouchStart}
      onClick={click}
    >
      <BlockName block={block} words={words} />
    </button>
  )
}

/** The block as it is carried. */
export function LiftedBlock({ block, words }: Pick<Props, 'block' | 'words'>) {
  return (
    <div className={own.lifted} data-lifted={block}>
      <BlockName block={block} words={words} />
    </div>
  )
}

function BlockName({ block, words }: Pick<Props, 'block' | 'words'>) {
  return (
    <>
      <Swatches kinds={operationsOf(stage(block))} /> {words.blocks[block]}
    </>
  )
}
