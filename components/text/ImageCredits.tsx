'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { imageCredits } from '@/content/credits'
import { words } from '@/lib/i18n/words'

const columns = words({
  en: { picture: 'Picture', by: 'By', terms: 'Terms' },
  zh: { picture: '图片', by: '作者', terms: '许可' },
})

/** Who made the photographs, and on which terms. */
export function ImageCredits() {
  const locale = useLocale()
  const { picture, by, terms } = columns[locale]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{picture}</th>
          <th scope="col">{by}</th>
          <th scope="col">{terms}</th>
        </tr>
      </thead>
      <tbody>
        {imageCredits.map((credit) => (
          <tr key={credit.file}>
            <td>{credit.title[locale]}</td>
            <td>{credit.maker}</td>
            <td>{credit.terms[locale]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
