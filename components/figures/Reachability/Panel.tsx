'use client'

import { useMemo } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShare } from '@/lib/i18n/numbers'
import { layoutOf } from './layout'
import { outputAt, outputsOf, seenFrom, stackOf, type Block, type Settings } from './model'
import { Picture } from './Picture'
import styles from './Reachability.module.css'
import { reachabilityWords } from './words'

interface Props {
  readonly block: Block
  readonly settings: Settings
  /** Picked output, counted in `settings.channels`; a stack with fewer outputs shows the one that is as far along. */
  readonly at: number
  readonly width: number
  readonly large: boolean
  readonly tabbable: boolean
  readonly onHover: (output: number | null) => void
  readonly onPick: (output: number) => void
}

const ROOMY = 620

/** One kind of block: its name, the share of the inputs that the picked output sees, and the picture. */
export function Panel({ block, settings, at, width, large, tabbable, onHover, onPick }: Props) {
  const words = reachabilityWords[useLocale()]
  const stack = useMemo(() => stackOf(block, settings), [block, settings])
  const layout = useMemo(
    () => layoutOf(stack, scaleOf(width, settings.depth, large)),
    [stack, width, settings.depth, large],
  )
  const seen = useMemo(() => seenFrom(stack, outputAt(stack, at)), [stack, at])
  const share = formatShare(seen.share)
  const outputs = outputsOf(stack)
  // Back to the common count: the first of the places that lead to this output.
  const place = (output: number) => Math.ceil((output * stack.channels) / outputs)

  return (
    <div className={large ? styles.large : styles.panel} data-block={block}>
      <div className={styles.heading}>
        <p className={styles.name}>
          {words[block]} <span className={styles.network}>{words.network[block]}</span>
        </p>
        <p className={styles.share}>
          <b>{share}</b> <span>{`${words.output(seen.output)} ${words.sees(seen.inputs, stack.channels)}`}</span>
        </p>
      </div>
      <Picture
        stack={stack}
        layout={layout}
        seen={seen}
        tabbable={tabbable}
        text={words.one(words[block], seen.output, seen.inputs, stack.channels, share)}
        labels={large ? (width >= ROOMY ? 'beside' : 'above') : 'none'}
        onHover={(output) => onHover(output === null ? null : place(output))}
        onPick={(output) => onPick(place(output))}
      />
    </div>
  )
}

function scaleOf(width: number, depth: number, large: boolean) {
  const roomy = large && width >= ROOMY
  const rise = large ? (depth > 3 ? 96 : 128) : depth > 3 ? 56 : 76
  return { width, rise, left: roomy ? 158 : 4, right: roomy ? 76 : 4, top: large && !roomy ? 18 : 0 }
}
