import { trail, type Place, type Places } from './places'

/** Modules that are not inside a module. */
const outermost = (place: Place) =>
  place.kind === 'module' &&
  !trail(place)
    .slice(0, -1)
    .some(({ kind }) => kind === 'module')
const isStage = ({ kind }: Place) => kind === 'stage' || kind === 'flow'

/** The modules, or the stages, of the network in order: what can be gone through one by one from `scope`. */
export function stops(places: Places, scope: Place): readonly Place[] {
  return [...places.values()].filter(scope.kind === 'module' ? outermost : isStage)
}

/** The module, or stage, that comes before or after in the network; null at its ends. */
export function neighbour(places: Places, scope: Place, by: 1 | -1): Place | null {
  const all = stops(places, scope)
  return all[all.indexOf(scope) + by] ?? null
}
