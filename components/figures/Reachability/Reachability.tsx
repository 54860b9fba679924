'use client'

import { useMemo, useState } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { Legend } from '@/components/parts/layer/Legend'
import { divisors } from '@/lib/nn/divisors'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { formatShare } from '@/lib/i18n/numbers'
import { figure } from './figure'
import { blocks, channelCounts, depths, outputAt, seenFrom, stackOf, usesGroups, type Block } from './model'
import { Panel } from './Panel'
import styles from './Reachability.module.css'
import { Shares } from './Shares'
import { useSettings, views } from './useSettings'
import { reachabilityWords } from './words'

const GAP = 28
const NARROWEST = 244
const kinds = ['standard', 'depthwise', 'pointwise', 'grouped', 'shuffle'] as const

/** Which inputs an output can see through a few layers, for seven kinds of block. */
export function Reachability() {
  const words = reachabilityWords[useLocale()]
  const set = useSettings()
  const { view, block, depth, channels, groups, at } = set
  const [hover, setHover] = useState<number | null>(null)
  const [box, width] = useWidth<HTMLDivElement>()
  const settings = useMemo(() => ({ channels, groups, depth }), [channels, groups, depth])
  const shown = hover !== null && hover < channels ? hover : at
  const across = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)))
  const panelWidth = Math.floor((width - (across - 1) * GAP) / across)

  const seen = (one: Block) => {
    const stack = stackOf(one, settings)
    return seenFrom(stack, outputAt(stack, shown))
  }
  const live = () => {
    if (view === 'compare')
      return words.all(shown, blocks.map((one) => words.kindShare(words[one], formatShare(seen(one).share))).join('; '))
    const { output, inputs, share } = seen(block)
    return words.one(words[block], output, inputs, channels, formatShare(share))
  }
  const common = { settings, at: shown, onHover: setHover, onPick: set.setAt }

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={live()}
      onReset={set.reset}
      alternative={<Shares channels={channels} groups={groups} />}
      controls={
        <div className={styles.controls}>
          <Segmented
            name="view"
            label={words.view}
            value={view}
            options={views.map((value) => ({ value, label: words[value] }))}
            onChange={set.setView}
          />
          <Slider name="depth" label={words.depth} stops={depths} value={depth} onChange={set.setDepth} />
          <Slider
            name="channels"
            label={words.channels}
            stops={channelCounts}
            value={channels}
            onChange={set.setChannels}
          />
          <Slider
            name="groups"
            label={words.groups}
            stops={view === 'compare' || usesGroups(block) ? divisors(channels) : [groups]}
            value={groups}
            onChange={set.setGroups}
            note={view === 'compare' || usesGroups(block) ? words.groupsNote(channels) : words.noGroups}
          />
          {view === 'single' && (
            <Segmented
              name="block"
              label={words.block}
              value={block}
              options={blocks.map((value) => ({ value, label: words[value] }))}
              onChange={set.setBlock}
            />
          )}
        </div>
      }
    >
      <div ref={box} className={styles.box}>
        <Legend
          kinds={
            view === 'single'
              ? kinds.filter((kind) => stackOf(block, settings).layers.some(({ operation }) => operation === kind))
              : kinds
          }
        />
        {view === 'single' ? (
          <Panel block={block} width={width} large tabbable {...common} />
        ) : (
          <div className={styles.grid}>
            {blocks.map((one, index) => (
              <Panel key={one} block={one} width={panelWidth} large={false} tabbable={index === 0} {...common} />
            ))}
            <div className={styles.how}>
              <p className={styles.name}>{words.how}</p>
              <p>{words.reading}</p>
            </div>
          </div>
        )}
      </div>
    </FigureFrame>
  )
}
