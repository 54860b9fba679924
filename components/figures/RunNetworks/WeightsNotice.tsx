'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { weightsWords } from './weightsWords'

/** Which rows are trained and which are not, and what that means for what they say. */
export function WeightsNotice({ trained, untrained }: { trained: readonly string[]; untrained: readonly string[] }) {
  const words = weightsWords[useLocale()]
  return (
    <Notice tone="plain">
      {trained.length > 0 && <p>{words.noticeTrained(trained.join(words.and))}</p>}
      {untrained.length > 0 && <p>{words.noticeUntrained(untrained.join(words.and))}</p>}
    </Notice>
  )
}
