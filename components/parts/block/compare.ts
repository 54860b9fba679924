export interface Relation {
  /** How many times, to two digits or so: `9.3`. */
  readonly times: string
  readonly relation: 'fewer' | 'more' | 'same'
}

/** How many times fewer or more `value` is than `other`. */
export function compare(value: number, other: number): Relation {
  if (value === other) return { times: '1', relation: 'same' }
  const times = Math.max(value, other) / Math.min(value, other)
  return {
    times: times.toFixed(times >= 99.5 ? 0 : times >= 1.995 ? 1 : 2),
    relation: value > other ? 'more' : 'fewer',
  }
}
