'use client'

import { idle, type Runs } from '@/components/measure/runs'
import { summary } from '@/components/measure/progress'
import { measureWords } from '@/components/measure/words'
import { layerWords } from '@/components/parts/maps/layerWords'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount, formatDuration, formatShare } from '@/lib/i18n/numbers'
import { cost } from '@/lib/nn/cost'
import { settingOf } from './model'
import type { RowSetting } from './rowWeights'
import { runWords } from './words'

const NONE = '–'

interface Props {
  readonly rows: readonly { readonly setting: RowSetting; readonly id: string; readonly trained: boolean }[]
  readonly runs: Runs
  /** Names of ImageNet's classes, once they are here. */
  readonly labels: readonly string[] | null
}

/** The same as a table: what each network costs, what running it took, and its first answer. */
export function Alternative({ rows, runs, labels }: Props) {
  const locale = useLocale()
  const words = runWords[locale]
  const names = measureWords[locale]
  const layers = layerWords[locale]
  const heads = [words.network, words.parameters, words.macs, words.firstRun, words.median, words.by, words.answer]
  return (
    <ScrollBox label={words.table}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, setting, trained }) => {
            const { resolved } = settingOf(setting.network.id, setting.values)
            const total = resolved && cost(resolved.layers)
            const { result } = runs[id] ?? idle
            const best = result?.top[0]
            const name =
              best &&
              (trained ? (labels?.[best.index] ?? layers.trainedClass(best.index)) : layers.untrainedClass(best.index))
            return (
              <tr key={id}>
                <th scope="row">{setting.network.title}</th>
                <td>{total ? formatCount(total.parameters) : NONE}</td>
                <td>{total ? formatCount(total.macs) : NONE}</td>
                <td>{result?.firstMs ? formatDuration(result.firstMs) : NONE}</td>
                <td>{result ? formatDuration(summary(result.times).median) : words.idle}</td>
                <td>{result ? names[result.backend.used] : NONE}</td>
                <td>{best ? `${name} (${formatShare(best.probability)})` : NONE}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
