'use client'

import { KnobControls } from './KnobControls'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { Segmented } from '@/components/ui/Segmented'
import { specErrorMessage } from '@/lib/i18n/specErrorWords'
import { networks } from '@/lib/nn/catalog'
import type { NetworkSetting } from './useSetting'
import { settingWords } from './words'

const options = networks.map(({ id, title }) => ({ value: id, label: title }))

/** Chooses a network, where that is free, and turns its knobs; says why a setting is impossible. */
export function SettingControls({ setting }: { setting: NetworkSetting }) {
  const locale = useLocale()
  const words = settingWords[locale]
  const { network, values, error, free, setNetwork, setValues } = setting
  return (
    <>
      {free && (
        <Segmented name="network" label={words.network} value={network.id} options={options} onChange={setNetwork} />
      )}
      <KnobControls knobs={network.knobs} values={values} onChange={setValues} />
      {error && <Notice tone="danger">{words.impossible(specErrorMessage(error, locale))}</Notice>}
    </>
  )
}
