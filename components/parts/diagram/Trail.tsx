import { trail, type Place } from './places'
import { neighbour } from './siblings'
import styles from './Trail.module.css'
import type { Diagram } from './useDiagram'
import type { DiagramWords } from './words'

interface Props {
  readonly diagram: Diagram
  readonly nameOf: (place: Place) => string
  readonly words: DiagramWords
}

/** From the whole network down to where the reader is, and the ways out, on and back. */
export function Trail({ diagram: { places, place, view, looked, go, pick }, nameOf, words }: Props) {
  const way = trail(place)
  const [before, after] = [neighbour(places, view.scope, -1), neighbour(places, view.scope, 1)]
  const button = (verb: string, sign: string, to: Place | null, act: () => void) => (
    <button
      type="button"
      className={styles.step}
      disabled={!to}
      aria-label={to ? words.to(verb, nameOf(to)) : verb}
      title={verb}
      onClick={act}
    >
      {sign}
    </button>
  )
  return (
    <div className={styles.bar}>
      <nav aria-label={words.trail(nameOf(way[0]!))}>
        <ol className={styles.trail}>
          {way.map((one, index) => (
            <li key={one.id} className={styles.item}>
              {index < way.length - 1 ? (
                <button type="button" className={styles.link} onClick={() => go(one)}>
                  {nameOf(one)}
                </button>
              ) : (
                <span aria-current="location" className={styles.here}>
                  {nameOf(one)}
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.steps}>
        {view.scope.kind !== 'network' && (
          <>
            {button(words.previous, '←', before, () => before && go(before))}
            {button(words.next, '→', after, () => after && go(after))}
          </>
        )}
        {button(words.out, '−', place.parent, () => place.parent && go(place.parent))}
        {button(words.in, '+', inside(), () => inside() && pick(inside()!.id))}
      </div>
    </div>
  )

  /** What is looked at, or the first thing there is to zoom into. */
  function inside(): Place | null {
    if (looked && looked.id !== place.id) return looked
    return place.kind === 'layer' ? null : (places.get(place.layers[0]!.id) ?? null)
  }
}
