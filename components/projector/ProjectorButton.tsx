'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { EmbedTarget } from '@/components/embed/snippet'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import { projectorWords } from './words'

const FigureProjector = dynamic(() =>
  fetchCode(() => import('./FigureProjector')).then((module) => module.FigureProjector),
)

interface Props {
  /** The figure's id on this page. */
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly className: string | undefined
}

/** Fills the screen with the figure; what does it is fetched when it is asked for. */
export function ProjectorButton({ className, ...figure }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {projectorWords[useLocale()].open}
      </button>
      {open && <FigureProjector {...figure} onClose={() => setOpen(false)} />}
    </>
  )
}
