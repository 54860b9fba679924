'use client'

import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { Sliders } from '@/components/parts/block/Sliders'
import { groupCounts, possibleGroups, unitKinds, type UnitKind, type UnitSizes } from './model'
import styles from './ShuffleUnit.module.css'
import type { UnitWords } from './words'

const sides = [7, 14, 28, 56]

/** Widths that `groups` divides: multiples of both numbers up to `last`. */
function widths(step: number, groups: number, last: number): number[] {
  const all = Array.from({ length: last / step }, (_, index) => (index + 1) * step)
  return all.filter((width) => width % groups === 0)
}

interface Props {
  readonly kind: UnitKind
  readonly sizes: UnitSizes
  readonly words: UnitWords
  readonly set: (next: Partial<UnitSizes>) => void
  readonly setKind: (kind: UnitKind) => void
}

export function UnitControls({ kind, sizes, words, set, setKind }: Props) {
  const { channels, bottleneck, groups, side } = sizes
  const possible = possibleGroups(sizes)
  const refused = groupCounts.filter((count) => !possible.includes(count))
  const grouped = kind !== 'a'
  return (
    <>
      <Segmented
        name="kind"
        label={words.kind}
        value={kind}
        options={unitKinds.map((value) => ({ value, label: words[value] }))}
        onChange={setKind}
      />
      <Sliders>
        <Slider
          name="channels"
          label={words.channels}
          stops={widths(8, groups, 480)}
          value={channels}
          onChange={(value) => set({ channels: value })}
        />
        <Slider
          name="bottleneck"
          label={words.bottleneck}
          stops={widths(4, groups, 240)}
          value={bottleneck}
          onChange={(value) => set({ bottleneck: value })}
        />
        <Slider
          name="groups"
          label={words.groups}
          stops={grouped ? possible : [1]}
          value={grouped ? groups : 1}
          onChange={(value) => set({ groups: value })}
        />
        <Slider name="side" label={words.side} stops={sides} value={side} onChange={(value) => set({ side: value })} />
      </Sliders>
      <div className={styles.notes}>
        <p className={styles.about}>{words.about[kind]}</p>
        <p>
          {grouped ? refused.length > 0 && words.refused(refused.join(', '), channels, bottleneck) : words.ungrouped}
        </p>
      </div>
    </>
  )
}
