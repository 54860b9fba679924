'use client'

import { useDroppable } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useRef, useState } from 'react'
import type { DesignPlan } from '@/lib/nn/design/plan'
import { MAX_STAGES } from '@/lib/nn/design/stage'
import { LIST } from './collide'
import { duplicate, move, remove, replace } from './edits'
import { StageCard, type StageActions } from './StageCard'
import styles from './StageList.module.css'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

interface Props {
  readonly state: DesignState
  readonly plan: DesignPlan
  /** Id of the stage whose settings are shown. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  /** Whether a block is being carried that may land here, and the place where it would. */
  readonly receiving: boolean
  readonly landing: number | null
  readonly words: BuilderWords
}

/** The stages in order: moved by pointer, by the arrows of the keyboard on a handle, or by buttons. */
export function StageList({ state: { list, change }, plan, open, onOpen, receiving, landing, words }: Props) {
  const { ids } = list
  // Only for blocks: a stage that moves would meet the list among its places.
  const { setNodeRef } = useDroppable({ id: LIST, disabled: !receiving })
  const box = useRef<HTMLOListElement>(null)
  // Where the keyboard goes when its stage has been removed.
  const [next, setNext] = useState<{ readonly at: number } | null>(null)
  useEffect(() => {
    if (next) box.current?.querySelector<HTMLElement>(`[data-stage="${next.at}"] [aria-expanded]`)?.focus()
  }, [next])

  const actions: StageActions = {
    change: (at, stage, setting) => change({ stages: replace(list, at, stage) }, `${ids[at]} ${setting}`),
    move: (from, to) => change({ stages: move(list, from, to) }),
    duplicate: (at) => change({ stages: duplicate(list, at) }),
    remove: (at) => {
      change({ stages: remove(list, at) })
      setNext({ at: Math.min(at + 1, ids.length - 1) })
    },
  }
  const mark = (at: number) =>
    landing === at ? 'before' : landing === ids.length && at === ids.length - 1 ? 'after' : undefined

  return (
    <div ref={setNodeRef}>
      {ids.length === 0 ? (
        <p className={styles.empty} data-landing={landing === null ? undefined : 'here'}>
          {words.empty}
        </p>
      ) : (
        <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
          <ol ref={box} className={styles.stages} aria-label={words.stages}>
            {plan.stages.map((planned, at) => (
              <StageCard
                key={ids[at]}
                id={ids[at]!}
                planned={planned}
                count={ids.length}
                full={ids.length >= MAX_STAGES}
                landing={mark(at)}
                open={ids[at] === open}
                onOpen={(opened) => onOpen(opened ? ids[at]! : null)}
                actions={actions}
                words={words}
              />
            ))}
          </ol>
        </SortableContext>
      )}
    </div>
  )
}
