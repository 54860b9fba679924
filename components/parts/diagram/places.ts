import type { BlockRef, Layer } from '@/lib/nn/layer'
import { cutOut } from '@/lib/nn/part'

export type PlaceKind = 'network' | BlockRef['kind'] | 'layer'

/** Somewhere a reader can be: the whole network, one of its blocks, or one layer. */
export interface Place {
  /** Empty for the whole network. */
  readonly id: string
  readonly kind: PlaceKind
  readonly parent: Place | null
  readonly layers: readonly Layer[]
}

export type Places = ReadonlyMap<string, Place>

/** What is drawn: a part of the network, as a strip of boxes or as cards with labels. */
export interface View {
  readonly scope: Place
  readonly form: 'strip' | 'cards'
  /** The part as a network of its own. */
  readonly layers: readonly Layer[]
}

/** Every place by id, the outer ones first. */
export function placesOf(layers: readonly Layer[]): Places {
  const places = new Map<string, Place & { readonly layers: Layer[] }>()
  const enter = (id: string, kind: PlaceKind, parent: Place | null) => {
    const place = places.get(id) ?? { id, kind, parent, layers: [] }
    places.set(id, place)
    return place
  }
  const whole = enter('', 'network', null)
  for (const layer of layers) {
    let at = whole
    at.layers.push(layer)
    for (const { id, kind } of layer.blocks) {
      at = enter(id, kind, at)
      at.layers.push(layer)
    }
    enter(layer.id, 'layer', at).layers.push(layer)
  }
  return places
}

/** The place with this id; else the block that its name says it stood in, else the whole network. */
export function placeAt(places: Places, id: string): Place {
  for (let rest = id; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('/'), 0))) {
    const place = places.get(rest)
    if (place) return place
  }
  return places.get('')!
}

/** From the whole network down to the place itself. */
export function trail(place: Place): readonly Place[] {
  return place.parent ? [...trail(place.parent), place] : [place]
}

const hasModules = ({ layers }: Place) => layers.some(({ blocks }) => blocks.some(({ kind }) => kind === 'module'))

/** The part that is drawn for a place: the outermost module around it, else its stage, else everything. */
export function viewOf(place: Place): View {
  const way = trail(place)
  const scope = way.find(({ kind }) => kind === 'module') ?? way.findLast(({ kind }) => kind !== 'layer')!
  const plain = scope.kind === 'module' || (scope.kind !== 'network' && !hasModules(scope))
  return { scope, form: plain ? 'cards' : 'strip', layers: cutOut(scope.layers) }
}

/** What a click on a layer opens: the module that hides it in this view, or the layer itself. */
export function opens({ scope, form }: View, places: Places, layer: string): Place {
  const place = places.get(layer)!
  if (form === 'cards') return place
  const below = trail(place).slice(trail(scope).length)
  return below.find(({ kind }) => kind === 'module') ?? (below[0]?.kind === 'layer' ? place : (below[0] ?? place))
}
