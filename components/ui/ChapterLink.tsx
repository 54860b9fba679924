'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'

/** A link in a chapter. `/run/` means the page `run` in the reader's language. */
export function ChapterLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const locale = useLocale()
  if (!href.startsWith('/')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <Link href={`/${locale}${href}`} {...rest}>
      {children}
    </Link>
  )
}
