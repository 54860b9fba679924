import { MAX_STAGES, type Stage } from '@/lib/nn/design/stage'

/** Stages, and beside each what it is known by while it moves. */
export interface Stages {
  readonly stages: readonly Stage[]
  readonly ids: readonly string[]
}

/** An id that none of `ids` is. */
const fresh = (ids: readonly string[]) => String(ids.reduce((most, id) => Math.max(most, Number(id)), -1) + 1)

/** Ids for stages that have none yet. */
export const idsFor = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index))

/** `stage` at place `at`; nothing where there are as many as there may be. */
export function insert({ stages, ids }: Stages, at: number, stage: Stage): Stages {
  if (stages.length >= MAX_STAGES) return { stages, ids }
  return { stages: stages.toSpliced(at, 0, stage), ids: ids.toSpliced(at, 0, fresh(ids)) }
}

/** Place at which what is dropped at height `y` is inserted: behind every stage whose middle lies above it; pixels, boxes in any order. */
export const landingAt = (boxes: readonly { readonly top: number; readonly height: number }[], y: number): number =>
  boxes.filter(({ top, height }) => top + height / 2 < y).length

export const duplicate = (list: Stages, at: number): Stages => insert(list, at + 1, list.stages[at]!)

export const remove = ({ stages, ids }: Stages, at: number): Stages => ({
  stages: stages.toSpliced(at, 1),
  ids: ids.toSpliced(at, 1),
})

/** The stage at `from` comes to stand at `to`; a place outside the list changes nothing. */
export function move(list: Stages, from: number, to: number): Stages {
  if (to < 0 || to >= list.stages.length || from === to) return list
  const moved = <T>(all: readonly T[]) => all.toSpliced(from, 1).toSpliced(to, 0, all[from]!)
  return { stages: moved(list.stages), ids: moved(list.ids) }
}

export const replace = ({ stages, ids }: Stages, at: number, stage: Stage): Stages => ({
  stages: stages.with(at, stage),
  ids,
})
