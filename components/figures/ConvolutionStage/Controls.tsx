'use client'

import { withLetters } from '@/components/parts/formula/Letter'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import styles from './ConvolutionStage.module.css'
import { ruleWords } from './ruleWords'
import { channelStops, filterStops, groupStops, kinds, MOST, withGroups, withKind, type Sizes } from './settings'
import { stageWords } from './words'

interface Props {
  readonly wanted: Sizes
  readonly sizes: Sizes
  readonly onChange: (changes: Partial<Sizes>) => void
}

/** The kind, and the channels: which of them each output may see. */
export function Controls({ wanted, sizes, onChange }: Props) {
  const locale = useLocale()
  const words = stageWords[locale]
  const rules = ruleWords[locale]
  const groups = groupStops(sizes)
  const channels = channelStops(sizes.kind)
  const filters = filterStops(sizes)
  const grouped = sizes.kind === 'grouped' || sizes.kind === 'stack'
  const pair = sizes.kind === 'separable' || sizes.kind === 'stack'
  const unit = sizes.kind === 'separable' ? 1 : sizes.groups
  return (
    <div className={styles.controls}>
      <Segmented
        name="kind"
        label={words.kind}
        value={sizes.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange(withKind(wanted, kind))}
      />
      <div className={styles.sliders}>
        <Slider
          name="groups"
          label={words.groups}
          stops={groups}
          value={sizes.groups}
          format={(value) => (pair ? String(value) : words.groupValue(value, words.kinds[sizes.kind]))}
          note={
            sizes.kind === 'separable' ? rules.fixedGroups(sizes.channels) : rules.groupStops(groups, sizes.channels)
          }
          onChange={(value) => onChange(withGroups(sizes, value))}
        />
        <Slider
          name="channels"
          label={withLetters(words.channels)}
          stops={channels}
          value={sizes.channels}
          note={grouped ? rules.channelStops(channels) : rules.range(channels[0]!, MOST.channels)}
          onChange={(value) => onChange({ channels: value })}
        />
        <Slider
          name="filters"
          label={withLetters(words.filters)}
          stops={filters}
          value={sizes.filters}
          note={unit > 1 ? rules.multiples(unit) : rules.range(1, MOST.filters)}
          onChange={(value) => onChange({ filters: value })}
        />
      </div>
      <p className={styles.rule} role="note">
        {rules.meaning[sizes.kind](sizes)}{' '}
        {withLetters(
          insteads(wanted, sizes)
            .map((name) =>
              rules.instead(
                rules.names[name],
                name === 'padding' ? words.paddings[sizes.padding] : sizes[name],
                name === 'padding' ? words.paddings[wanted.padding] : wanted[name],
                rules.because[name],
              ),
            )
            .join(' '),
        )}
      </p>
    </div>
  )
}

/** Sizes that could not be what the reader wanted, where the kind leaves a choice at all. */
function insteads(wanted: Sizes, sizes: Sizes) {
  const free = {
    channels: true,
    groups: sizes.kind === 'grouped' || sizes.kind === 'stack',
    filters: true,
    side: true,
    dilation: sizes.kernel > 1,
    padding: sizes.kernel > 1,
  }
  return (Object.keys(free) as (keyof typeof free)[]).filter((name) => free[name] && wanted[name] !== sizes[name])
}
