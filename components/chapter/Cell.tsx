import { findCell } from '@/content/cells/cells'
import type { Locale } from '@/lib/i18n/locale'
import { LiveCell } from '@/components/pieces'
import { typescript } from '@/components/code/typescript'

/** A cell by its id, with its code coloured when the site is built. */
export function Cell({ id, locale }: { id: string; locale: Locale }) {
  const { title, code } = findCell(id)
  return <LiveCell id={id} title={title[locale]} original={code[locale]} lines={typescript(code[locale])} />
}
