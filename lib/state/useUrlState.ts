'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Codec } from './codec'
import { readName, subscribeSearch, writeSearch } from './search'

const onServer = () => null

/**
 * A value kept in the query string under `name`. The default is left out of the address, and stands in
 * for text that cannot be read. Renders the default on the server and while hydrating, and again only when
 * its own name changes. `codec` and `initial` must not change between renders.
 */
export function useUrlState<T>(name: string, codec: Codec<T>, initial: T): readonly [T, (value: T) => void] {
  const text = useSyncExternalStore(subscribeSearch, () => readName(name), onServer)
  const value = useMemo(() => (text === null ? initial : (codec.parse(text) ?? initial)), [text, codec, initial])
  const set = useCallback(
    (next: T) => {
      const written = codec.format(next)
      writeSearch({ [name]: written === codec.format(initial) ? null : written })
    },
    [name, codec, initial],
  )
  return [value, set]
}
