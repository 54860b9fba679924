/** How many times more or fewer `value` is than `other`, in words: `{ times: '9.3', more: false }`. */
export function compare(value: number, other: number): { readonly times: string; readonly relation: 'fewer' | 'more' | 'same' } {
  if (value === other) return { times: '1', relation: 'same' }
  const [large, small] = value > other ? [value, other] : [other, value]
  const times = large / small
  return { times: times >= 9.95 ? times.toFixed(0) : times.toFixed(times >= 1.995 ? 1 : 2), relation: value > other ? 'more' : 'fewer' }
}
