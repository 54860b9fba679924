'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { EmbedTarget } from '@/components/embed/snippet'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import { lessonWords } from './words'

const LessonDialog = dynamic(() => fetchCode(() => import('./LessonDialog')).then((module) => module.LessonDialog))

interface Props {
  /** The figure's id on this page. */
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly className: string | undefined
}

/** Offers the figure as a link for a class; the dialog is fetched when it is asked for. */
export function LessonButton({ className, ...figure }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {lessonWords[useLocale()].open}
      </button>
      {open && <LessonDialog {...figure} onClose={() => setOpen(false)} />}
    </>
  )
}
