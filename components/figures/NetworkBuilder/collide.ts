import { closestCenter, type Active, type Collision, type CollisionDetection } from '@dnd-kit/core'
import type { StageKind } from '@/lib/nn/design/stage'
import { landingAt } from './edits'

/** Id of the whole list, where blocks land. */
export const LIST = 'stages'

/** Pixels around the list that still belong to it: room to drop at either end. */
const AROUND = 16

/** The kind of block that comes from the palette; undefined where a stage of the list moves. */
export const blockOf = ({ data }: Pick<Active, 'data'>): StageKind | undefined => data.current?.block

/** A stage meets the stage nearest to it; a block meets the list, at the place where the pointer is. */
export const collide: CollisionDetection = (args) => {
  const { active, pointerCoordinates: at, droppableContainers, droppableRects } = args
  if (!blockOf(active)) return closestCenter(args)
  const box = droppableRects.get(LIST)
  if (!at || !box) return []
  const inside =
    at.x >= box.left - AROUND && at.x <= box.right + AROUND && at.y >= box.top - AROUND && at.y <= box.bottom + AROUND
  if (!inside) return []
  const stages = droppableContainers.flatMap(({ id }) => (id === LIST ? [] : (droppableRects.get(id) ?? [])))
  return [{ id: LIST, data: { landing: landingAt(stages, at.y) } }]
}

/** Place at which a block would land; null outside the list. */
export const landingOf = (collisions: readonly Collision[] | null): number | null =>
  collisions?.[0]?.data?.landing ?? null
