import { memo } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShare } from '@/lib/i18n/numbers'
import { blocks, depths, sharesByDepth } from './model'
import { reachabilityWords } from './words'

/** Mean share of the inputs seen, for each kind and depth. */
export const Shares = memo(function Shares({ channels, groups }: { channels: number; groups: number }) {
  const words = reachabilityWords[useLocale()]
  return (
    <table>
      <caption>{words.table(channels, groups)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {depths.map((depth) => (
            <th key={depth} scope="col">
              {words.deep(depth)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {blocks.map((block) => (
          <tr key={block}>
            <th scope="row">{words[block]}</th>
            {sharesByDepth(block, { channels, groups, depth: 2 }).map((share, index) => (
              <td key={depths[index]}>{formatShare(share)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})
