import type { Locale } from '@/lib/i18n/locale'
import { words } from '@/lib/i18n/words'
import { clauses } from '@/lib/i18n/typography'
import { changedValues, type Network } from '@/lib/nn/network'
import type { AnyKnobValues, KnobId } from '@/lib/nn/knob'

type Value = string | number | boolean

const formWords = words({
  en: {
    full: 'full convolutions',
    shallow: 'shallow',
    simple: 'simple bypass',
    complex: 'complex bypass',
    padded: 'conv10 padded',
    share: '3 × 3',
  },
  zh: {
    full: '完整卷积',
    shallow: '浅层',
    simple: '简单旁路',
    complex: '复杂旁路',
    padded: 'conv10 带填充',
    share: '3 × 3',
  },
})
const without = words({
  en: { shuffle: 'no shuffle', bias: 'no bias', residual: 'no residuals' },
  zh: { shuffle: '无混洗', bias: '无偏置', residual: '无残差' },
})

/** Short names of settings, by knob. */
const short: Readonly<Record<KnobId, (value: Value, locale: Locale) => string>> = {
  alpha: (value) => `α ${value}`,
  resolution: (value) => `${value}²`,
  form: (value, locale) => formWords[locale][value as 'full' | 'shallow'],
  bypass: (value, locale) => formWords[locale][value as 'simple' | 'complex'],
  version: (value) => `v${value}`,
  conv10pad: (_, locale) => formWords[locale].padded,
  squeezeRatio: (value) => `SR ${value}`,
  share3x3: (value, locale) => `${formWords[locale].share} ${value}`,
  groups: (value) => `g ${value}`,
  scale: (value) => `${value}×`,
  conv1: (value) => `conv1 ${value}`,
  shuffle: (_, locale) => without[locale].shuffle,
  bias: (_, locale) => without[locale].bias,
  residual: (_, locale) => without[locale].residual,
  activation: (value) => String(value).replace(/^r?elu$/, (name) => (name === 'relu' ? 'ReLU' : 'ELU')),
}

/** What makes a setting differ from the published network, in few characters (`α 0.5, 160²`); empty at the defaults. */
export function settingChanges(network: Network, values: AnyKnobValues, locale: Locale): string {
  const changes = Object.entries(changedValues(network, values))
  return clauses(
    locale,
    changes.map(([name, value]) => short[name as KnobId](value, locale)),
  )
}

/** A network with its setting: `MobileNet, α 0.5`. */
export function settingName(network: Network, values: AnyKnobValues, locale: Locale): string {
  return clauses(locale, [network.title, settingChanges(network, values, locale)])
}
