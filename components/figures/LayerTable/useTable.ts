'use client'

import { useMemo } from 'react'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { groupings, sortKeys, type Grouping, type Sort } from './model'

const sortCodec: Codec<Sort> = {
  parse: (text) => {
    const descending = text.startsWith('-')
    const key = sortKeys.find((one) => one === (descending ? text.slice(1) : text))
    return key && { key, descending }
  },
  format: ({ key, descending }) => `${descending ? '-' : ''}${key}`,
}
const UNSORTED: Sort = { key: 'order', descending: false }
const groupCodec = oneOf<Grouping>(groupings)
const switchCodec = oneOf(['off', 'on'])
/** Keys of groups that are folded, in words and digits. */
const foldCodec: Codec<readonly string[]> = {
  parse: (text) => text.split(',').filter((key) => /^[\w ./×-]{1,60}$/.test(key)),
  format: (keys) => keys.join(','),
}
const NONE: readonly string[] = []

/** How the table is arranged, kept in the address under `table.*`. */
export function useTable() {
  const [sort, setSort] = useUrlState('table.sort', sortCodec, UNSORTED)
  const [grouping, group] = useUrlState<Grouping>('table.group', groupCodec, 'none')
  const [statistics, setStatistics] = useUrlState('table.bn', switchCodec, 'off')
  const [folded, setFolded] = useUrlState('table.folded', foldCodec, NONE)
  return useMemo(
    () => ({
      sort,
      setSort,
      grouping,
      setGrouping: (next: Grouping) => {
        setFolded(NONE)
        group(next)
      },
      statistics: statistics === 'on',
      setStatistics: (on: boolean) => setStatistics(on ? 'on' : 'off'),
      folded,
      fold: (key: string) => setFolded(folded.includes(key) ? folded.filter((one) => one !== key) : [...folded, key]),
      reset: () => {
        setSort(UNSORTED)
        group('none')
        setStatistics('off')
        setFolded(NONE)
      },
    }),
    [sort, setSort, grouping, group, statistics, setStatistics, folded, setFolded],
  )
}
