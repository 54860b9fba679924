import type { ReactNode } from 'react'
import { PresentLink } from '@/components/projector/PresentLink'
import type { Locale } from '@/lib/i18n/locale'
import styles from './Chapter.module.css'
import type { ContentsEntry } from './Contents'
import { ContentsDisclosure } from './ContentsDisclosure'
import { readingMinutes } from './readingTime'
import { shellWords } from './words'

interface Props {
  readonly id: string | undefined
  readonly locale: Locale
  /** The chapter, where it can be told in steps. */
  readonly presented: string | undefined
  /** Wide pages say neither how long they take nor what they contain. */
  readonly wide: boolean
  readonly outline: { readonly headings: readonly ContentsEntry[]; readonly words: number; readonly characters: number }
  readonly children: ReactNode
}

/** A chapter's title, how long it takes to read, and, where the margin has no room, its contents. */
export function ChapterTitle({ id, locale, presented, wide, outline, children }: Props) {
  return (
    <>
      <h1 id={id}>{children}</h1>
      <p className={styles.minutes} data-pagefind-ignore="">
        {!wide && <span>{shellWords[locale].minutes(readingMinutes(outline, locale))}</span>}
        {presented && <PresentLink locale={locale} slug={presented} />}
      </p>
      {!wide && <ContentsDisclosure locale={locale} entries={outline.headings} />}
    </>
  )
}
