'use client'

import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  PointerSensor,
  TouchSensor,
  useDndContext,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { DesignPlan } from '@/lib/nn/design/plan'
import { MAX_STAGES, type StageKind } from '@/lib/nn/design/stage'
import { blockOf, collide, landingOf } from './collide'
import { insert, move } from './edits'
import { Palette } from './Palette'
import { LiftedBlock } from './PaletteBlock'
import { StageList } from './StageList'
import { suitedAt } from './suited'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

/** Pixels of a press that is not a drag yet. */
const STILL = 4
const byPointer = { activationConstraint: { distance: STILL } }
// A finger that moves at once scrolls the page.
const byFinger = { activationConstraint: { delay: 250, tolerance: 8 } }
// Half of the usual: the eye must find the place meanwhile.
const scrolling = { acceleration: 5 }
const byKeys = { coordinateGetter: sortableKeyboardCoordinates }

/** Escape ends the drag, and not what stands around the figure as well. */
const keepEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.preventDefault()
}

interface Props {
  readonly state: DesignState
  readonly plan: DesignPlan
  /** Id of the stage whose settings are shown. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly words: BuilderWords
}

/** The stages and the palette below them. Stages are dragged by their handles, blocks from the palette to a place among them. */
export function StageEditor({ state, plan, open, onOpen, words }: Props) {
  const { list, change } = state
  const { ids } = list
  // Handles hold whatever points at them; blocks leave swipes to the page, and take the mouse and the finger apart.
  const sensors = useSensors(
    useSensor(PointerSensor, byPointer),
    useSensor(KeyboardSensor, byKeys),
    useSensor(MouseSensor, byPointer),
    useSensor(TouchSensor, byFinger),
  )
  const [lifted, setLifted] = useState<StageKind | null>(null)
  const [landing, setLanding] = useState<number | null>(null)
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    if (!dragging) return
    // Before the drag ends by it.
    document.addEventListener('keydown', keepEscape, true)
    return () => document.removeEventListener('keydown', keepEscape, true)
  }, [dragging])
  // A finger that holds a block and lets go without moving has pressed it.
  const pressed = useRef(false)

  const add = (block: StageKind, at: number) => {
    const stages = insert(list, at, suitedAt(plan, at, block))
    change({ stages })
    onOpen(stages.ids[at] ?? null)
  }
  const start = ({ active, activatorEvent }: DragStartEvent) => {
    setDragging(true)
    setLifted(blockOf(active) ?? null)
    pressed.current = activatorEvent.type === 'touchstart'
  }
  const follow = ({ delta }: DragMoveEvent) => {
    if (Math.hypot(delta.x, delta.y) >= STILL) pressed.current = false
  }
  const rest = () => {
    setDragging(false)
    setLifted(null)
  }
  const drop = ({ active, over, collisions }: DragEndEvent) => {
    rest()
    const block = blockOf(active)
    const at = pressed.current ? ids.length : landingOf(collisions)
    if (block && at !== null) add(block, at)
    if (!block && over && active.id !== over.id)
      change({ stages: move(list, place(active.id) - 1, place(over.id) - 1) })
  }

  const place = (id: string | number) => ids.indexOf(String(id)) + 1
  /** What is said of a stage that moves; a block from the palette is a button, and the figure says what it adds. */
  const ofStages =
    (say: (from: number, to: number | null) => string | undefined) =>
    ({ active, over }: { active: DragStartEvent['active']; over?: DragEndEvent['over'] }) =>
      blockOf(active) ? undefined : say(place(active.id), over ? place(over.id) : null)
  const announcements = {
    onDragStart: ofStages((from) => words.picked(from)),
    onDragOver: ofStages((from, to) => (to === null ? undefined : words.over(from, to))),
    onDragEnd: ofStages((from, to) => (to === null ? undefined : words.dropped(from, to))),
    onDragCancel: ofStages((from) => words.cancelled(from)),
  }

  return (
    <DndContext
      id="builder"
      sensors={sensors}
      autoScroll={scrolling}
      collisionDetection={collide}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.dragHelp } }}
      onDragStart={start}
      onDragMove={follow}
      onDragEnd={drop}
      onDragCancel={rest}
    >
      <Landing onChange={setLanding} />
      <StageList {...{ state, plan, open, onOpen, landing, words }} receiving={lifted !== null} />
      <Palette full={ids.length >= MAX_STAGES} onAdd={(block) => add(block, ids.length)} words={words} />
      {/* On the page itself: what a figure stands in may clip it. Stages move without one. */}
      {lifted &&
        createPortal(
          <DragOverlay dropAnimation={null}>
            <LiftedBlock block={lifted} words={words} />
          </DragOverlay>,
          document.body,
        )}
    </DndContext>
  )
}

/** Says where the block that is carried would land. Not by the events of the drag: the list is measured after them, too. */
function Landing({ onChange }: { readonly onChange: (at: number | null) => void }) {
  const at = landingOf(useDndContext().collisions)
  useEffect(() => onChange(at), [at, onChange])
  return null
}
