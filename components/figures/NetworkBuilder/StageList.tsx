'use client'

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useRef, useState } from 'react'
import { MAX_STAGES } from '@/lib/nn/design/stage'
import type { DesignPlan } from '@/lib/nn/design/plan'
import { duplicate, move, remove, replace } from './edits'
import styles from './NetworkBuilder.module.css'
import { StageCard, type StageActions } from './StageCard'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

interface Props {
  readonly state: DesignState
  readonly plan: DesignPlan
  /** Id of the stage whose settings are shown. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly words: BuilderWords
}

/** The stages in order: by pointer, by the arrows of the keyboard on a handle, or by buttons. */
export function StageList({ state: { list, change }, plan, open, onOpen, words }: Props) {
  const { ids } = list
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const box = useRef<HTMLOListElement>(null)
  // Where the keyboard goes when its stage has been removed.
  const [next, setNext] = useState<{ readonly at: number } | null>(null)
  useEffect(() => {
    if (next) box.current?.querySelector<HTMLElement>(`[data-stage="${next.at}"] [aria-expanded]`)?.focus()
  }, [next])

  const place = (id: string | number) => ids.indexOf(String(id)) + 1
  const actions: StageActions = {
    change: (at, stage, setting) => change({ stages: replace(list, at, stage) }, `${ids[at]} ${setting}`),
    move: (from, to) => change({ stages: move(list, from, to) }),
    duplicate: (at) => change({ stages: duplicate(list, at) }),
    remove: (at) => {
      change({ stages: remove(list, at) })
      setNext({ at: Math.min(at + 1, ids.length - 1) })
    },
  }
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) actions.move(place(active.id) - 1, place(over.id) - 1)
  }
  const announcements = {
    onDragStart: ({ active }: Pick<DragEndEvent, 'active'>) => words.picked(place(active.id)),
    onDragOver: ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) => (over ? words.over(place(active.id), place(over.id)) : undefined),
    onDragEnd: ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) => (over ? words.dropped(place(active.id), place(over.id)) : undefined),
    onDragCancel: ({ active }: Pick<DragEndEvent, 'active'>) => words.cancelled(place(active.id)),
  }

  if (ids.length === 0) return <p className={styles.note}>{words.empty}</p>
  return (
    <DndContext
      id="builder"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.dragHelp } }}
      onDragEnd={drop}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol ref={box} className={styles.stages} aria-label={words.stages}>
          {plan.stages.map((planned, at) => (
            <StageCard
              key={ids[at]}
              id={ids[at]!}
              planned={planned}
              count={ids.length}
              full={ids.length >= MAX_STAGES}
              open={ids[at] === open}
              onOpen={(opened) => onOpen(opened ? ids[at]! : null)}
              actions={actions}
              words={words}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
