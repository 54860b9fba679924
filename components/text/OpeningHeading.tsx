import type { Locale } from '@/lib/i18n/locale'
import { textWords } from './words'

/** Put before a figure that opens a chapter by scripts/mdx/opening, so that no level of headings is skipped. */
export function OpeningHeading({ locale }: { locale: Locale }) {
  return <h2 className="visually-hidden">{textWords[locale].opening}</h2>
}
